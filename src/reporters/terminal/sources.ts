import type { ReportSource } from '../../model/report.ts';
import { cleanText } from '../clean-text.ts';
import { counted, paragraph } from './layout.ts';
import type { Page } from './page.ts';

const groups = {
  mapped: 'understood',
  linked: 'settings of others',
  irrelevant: 'no promise speaks of',
  unmapped: 'not known',
} as const;

/** What was read, with counts that add up, and what the file says of itself. */
export function sourceLines(page: Page): string[] {
  const { report, paint } = page;
  const { sources, excluded } = report.estate;
  const lines = sources.flatMap((source) => oneSource(source, page));
  return [
    paint.bold('What was read'),
    '',
    ...(lines.length > 0 ? lines : ['  nothing']),
    ...excludedLines(excluded, page),
    '',
  ];
}

function oneSource(source: ReportSource, page: Page): string[] {
  const { look, paint } = page;
  const { counts } = source;
  const parts = names.flatMap((group) => (counts[group] === 0 ? [] : `${counts[group]} ${groups[group]}`));
  const total = counted(counts.total, 'resource', 'resources');
  const text = { indent: 4, width: look.width };
  return [
    `  ${paint.bold(cleanText(source.name))}  ${paint.dim(`${cleanText(source.reader)} ${source.layer}`)}`,
    ...paragraph(parts.length === 0 ? total : `${total}: ${parts.join(', ')}`, text),
    ...paragraph(ownWords(source), { ...text, style: paint.dim }),
    ...(look.verbose ? names.flatMap((group) => typeLines(source, group, page)) : []),
    ...source.warnings.flatMap((warning) =>
      paragraph(cleanText(warning), { ...text, mark: paint.warning, markStyle: paint.warn }),
    ),
  ];
}

const names = Object.keys(groups) as (keyof typeof groups)[];

function ownWords({ about, layer, modified }: ReportSource): string {
  const words = Object.entries(about).map(([key, value]) => `${cleanText(key)} ${cleanText(value)}`);
  const written =
    modified === undefined
      ? []
      : [`${layer === 'live' ? 'read' : 'file last written'} ${cleanText(modified)}`];
  return [...words, ...written].join(', ');
}

function typeLines({ types }: ReportSource, group: keyof typeof groups, { look, paint }: Page): string[] {
  const entries = Object.entries(types[group]);
  if (entries.length === 0) return [];
  const text = `${groups[group]}: ${entries.map(([type, count]) => `${cleanText(type)} ${count}`).join(', ')}`;
  return paragraph(text, { indent: 6, width: look.width, style: paint.dim });
}

function excludedLines(
  excluded: readonly { resource: string; reason: string }[],
  { look, paint }: Page,
): string[] {
  const reasons = [...Map.groupBy(excluded, ({ reason }) => reason)];
  return reasons.flatMap(([reason, resources]) => {
    const names = resources.map(({ resource }) => cleanText(resource));
    const which = look.verbose ? `: ${names.join(', ')}` : '';
    const text = `${counted(names.length, 'resource', 'resources')} excluded (${cleanText(reason)})${which}`;
    return paragraph(text, { indent: 2, width: look.width, style: paint.dim });
  });
}
