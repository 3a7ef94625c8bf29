import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { lastDay } from '../../model/days.ts';
import { known, unknown, type Fact } from '../../model/fact.ts';
import type { Provider, World } from '../../model/provider.ts';
import type { Resource, Source } from '../../model/resource.ts';
import { readStandard } from '../../model/standards.ts';
import type { EvidenceEntry } from './evidence-entry.ts';

/**
 * Certificates and reports that were handed in, as tomcheck.yaml describes them.
 *
 * A file that cannot be read, or is not the one that was described, shows nothing: whether it is there is unknown.
 */
export function evidence(entries: readonly EvidenceEntry[]): Provider {
  return {
    id: 'evidence',
    title: 'Evidence',
    kinds: ['certification', 'report'],
    async *collect({ world }) {
      for (const [file, described] of Map.groupBy(entries, ({ file }) => file)) {
        const sha256 = await hashOf(file, world);
        const source = sourceOf(file, sha256, described);
        yield source;
        for (const entry of described) yield resourceOf(entry, entries, sha256, source);
      }
    },
  };
}

/** Hex digest of a file; undefined if it cannot be read. */
async function hashOf(file: string, world: World): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await world.readFile(file))
      .digest('hex');
  } catch (error) {
    if (world.signal.aborted) throw error;
    return undefined;
  }
}

function sourceOf(file: string, sha256: string | undefined, described: readonly EvidenceEntry[]): Source {
  const types = Object.fromEntries(
    [...Map.groupBy(described, ({ kind }) => kind)].map(([kind, entries]) => [kind, entries.length]),
  );
  const total = described.length;
  return {
    what: 'source',
    reader: 'evidence',
    name: file,
    layer: 'document',
    about: sha256 === undefined ? {} : { sha256 },
    counts: { total, mapped: total, linked: 0, irrelevant: 0, unmapped: 0 },
    types: { mapped: types, linked: {}, irrelevant: {}, unmapped: {} },
    warnings: sha256 === undefined ? [`${file} cannot be read, so it shows nothing.`] : [],
  };
}

function resourceOf(
  entry: EvidenceEntry,
  entries: readonly EvidenceEntry[],
  sha256: string | undefined,
  source: Source,
): Resource {
  const { file, kind, standard, about } = entry;
  return {
    what: 'resource',
    kind: kind === 'certificate' ? 'certification' : 'report',
    provider: 'documents',
    id: `${file}#${standard ?? about ?? ''}`,
    name: basename(file),
    type: kind,
    address: file,
    account: undefined,
    region: unknown('not-shown', { path: 'file' }),
    labels: known({}, { path: 'file' }),
    source,
    facts: {
      onFile: isThere(entry, sha256),
      ...(kind === 'certificate' ? certificateFacts(entry) : reportFacts(entry)),
      succeeded: said(
        'issued',
        entries.some((other) => succeeds(other, entry)),
      ),
    },
  };
}

function isThere({ sha256: described }: EvidenceEntry, sha256: string | undefined): Fact<boolean> {
  const origin = { path: 'file' };
  if (sha256 === undefined) return unknown('failed', origin, 'the file cannot be read');
  if (described === undefined || described === sha256) return known(true, origin);
  return unknown('failed', origin, 'it is not the file whose sha256 tomcheck.yaml names');
}

function certificateFacts(entry: EvidenceEntry): Resource<'certification'>['facts'] {
  const { standard, holder = 'company', issued, validUntil, issuer, number } = entry;
  return {
    ...(standard === undefined ? {} : { standard: said('standard', standard) }),
    heldBy: said('holder', holder),
    ...(issued === undefined ? {} : { validFrom: said('issued', issued) }),
    ...(validUntil === undefined ? {} : { validUntil: said('valid-until', validUntil) }),
    ...(issuer === undefined ? {} : { issuer: said('issuer', issuer) }),
    ...(number === undefined ? {} : { number: said('number', number) }),
  };
}

function reportFacts({ about, issued, validUntil, independent }: EvidenceEntry): Resource<'report'>['facts'] {
  return {
    ...(about === undefined ? {} : { about: said('about', about) }),
    ...(issued === undefined ? {} : { date: said('issued', issued) }),
    ...(validUntil === undefined ? {} : { validUntil: said('valid-until', validUntil) }),
    ...(independent === undefined ? {} : { independent: said('independent', independent) }),
  };
}

/** What a person has read in a file stands in tomcheck.yaml, not in the file. */
function said<T>(key: string, value: T): Fact<T> {
  return known(value, { path: key, note: 'as tomcheck.yaml describes it' });
}

/** Whether another file of the same is later. */
function succeeds(other: EvidenceEntry, entry: EvidenceEntry): boolean {
  if (other.kind !== entry.kind) return false;
  if (entry.kind === 'report') return other.about === entry.about && isLater(other.issued, entry.issued);
  const [one, next] = [readStandard(entry.standard ?? ''), readStandard(other.standard ?? '')];
  const same = one.code === next.code && (one.edition === next.edition || next.edition === undefined);
  const holders = [entry, other].map(({ holder = 'company' }) => holder.toLowerCase());
  return same && holders[0] === holders[1] && isLater(other.validUntil, entry.validUntil);
}

function isLater(day: string | undefined, than: string | undefined): boolean {
  return (lastDay(day ?? '') ?? '') > (lastDay(than ?? '') ?? '9999');
}
