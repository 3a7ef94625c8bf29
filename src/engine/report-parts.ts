import type { ApiCall } from '../model/call.ts';
import type { Check } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import type {
  ReportCheck,
  ReportDocument,
  ReportGap,
  ReportResource,
  ReportSource,
} from '../model/report.ts';
import type { Gap, Resource, Source } from '../model/resource.ts';

export function reportDocument(document: Document): ReportDocument {
  const { source, title, format, language, sha256, text, blocks } = document;
  return {
    source,
    title,
    format,
    language,
    sha256,
    text,
    blocks: blocks.map(({ role, level, offsets }) => ({
      role,
      level,
      start: offsets[0] ?? 0,
      end: (offsets.at(-1) ?? -1) + 1,
    })),
  };
}

export function reportSource(source: Source): ReportSource {
  const { reader, name, layer, about, modified, counts, types, warnings } = source;
  return {
    reader,
    name,
    layer,
    about,
    ...(modified === undefined ? {} : { modified }),
    counts,
    types,
    warnings,
  };
}

type SourceNumbers = ReadonlyMap<Source, number>;

export function reportResource(
  resource: Resource | undefined,
  numbers: SourceNumbers,
): readonly ReportResource[] {
  if (resource === undefined) return [];
  const { provider, kind, id, name, type, address, account, region, source } = resource;
  return [
    {
      provider,
      kind,
      id,
      name,
      type,
      address,
      account: account ?? null,
      region: region.known ? region.value : null,
      source: numberOf(source, numbers),
    },
  ];
}

export function reportGap(
  gap: Gap,
  numbers: SourceNumbers,
  callNumberOf: (call: ApiCall | undefined) => number | undefined,
): ReportGap {
  const call = callNumberOf(gap.call);
  const { kinds, provider, account, region, source, subject, why, detail } = gap;
  return {
    kinds,
    provider: provider ?? null,
    account: account ?? null,
    region: region ?? null,
    source: numberOf(source, numbers),
    subject,
    why,
    detail,
    ...(call === undefined ? {} : { call }),
  };
}

export function reportCheck({ id, title, why, references, severity }: Check): ReportCheck {
  return { id, title, why, references, severity };
}

function numberOf(source: Source | undefined, numbers: SourceNumbers): number | null {
  return source === undefined ? null : (numbers.get(source) ?? null);
}
