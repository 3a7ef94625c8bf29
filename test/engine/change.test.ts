import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/engine/change.ts';
import { check } from '../../src/engine/check.ts';
import { defaultOptions } from '../../src/engine/options.ts';
import { example, notKnown } from '../../src/model/example.ts';
import type { Document } from '../../src/model/document.ts';
import type { Collected } from '../../src/model/provider.ts';
import type { Report } from '../../src/model/report.ts';
import type { Gap, Resource, Source } from '../../src/model/resource.ts';
import { worldOf } from '../providers/terraform/read.ts';
import { claimOf, everyVolume } from './made-up.ts';

const text: Document = {
  source: 'policy.md',
  title: 'Policy',
  format: 'markdown',
  language: 'en',
  sha256: '0'.repeat(64),
  text: 'Volumes are encrypted.',
  blocks: [],
};

function source(name: string): Source {
  const counts = { total: 0, mapped: 0, linked: 0, irrelevant: 0, unmapped: 0 };
  const types = { mapped: {}, linked: {}, irrelevant: {}, unmapped: {} };
  return { what: 'source', reader: 'made-up', name, layer: 'state', about: {}, counts, types, warnings: [] };
}

function volume(name: string, encrypted: boolean | undefined, id = name): Resource {
  const fact = encrypted ?? notKnown('computed');
  return { ...example('volume', name, { encryptedAtRest: fact }), id, address: `volume.${name}` };
}

const cutOff: Gap = {
  what: 'gap',
  provider: 'made-up',
  kinds: ['volume'],
  source: undefined,
  subject: 'made-up',
  why: 'cut-off',
  detail: 'The rest could not be read.',
};

async function run(name: string, ...resources: readonly (Resource | Gap)[]): Promise<Report> {
  const from = source(name);
  const things: readonly Collected[] = [
    from,
    ...resources.map((resource) => ({ ...resource, source: from })),
  ];
  return check({
    documents: [text],
    claimsOf: () => ({ claims: [claimOf('encryption-at-rest')], unclaimed: [] }),
    checks: [everyVolume],
    sources: [
      [
        {
          id: 'made-up',
          title: 'Made up',
          kinds: ['volume', 'database'],
          async *collect() {
            yield* things;
          },
        },
        [name],
      ],
    ],
    options: defaultOptions,
    world: worldOf({}),
    version: '0.0.0',
  });
}

describe('a change', () => {
  it('breaks what it contradicts anew, and mends what it contradicts no more', async () => {
    const before = await run('before', volume('a', true), volume('b', false), volume('c', false));
    const after = await run('after', volume('a', false), volume('b', true), volume('c', false));
    const change = changeBetween(before, after);
    expect(change.against).toEqual(['before']);
    const broken = change.breaks.flatMap(({ claim, findings }) =>
      findings.map((index) => after.resources[after.claims[claim]?.findings[index]?.resource ?? -1]?.name),
    );
    expect(broken).toEqual(['a']);
    expect(change.mends).toEqual([{ claim: 0, was: [{ address: 'volume.b', why: 'b is not encrypted.' }] }]);
  });

  it('knows a thing that is made anew by its address', async () => {
    const before = await run('before', volume('a', false, 'vol-1'));
    const after = await run('after', volume('a', false, 'volume.a'));
    expect(changeBetween(before, after)).toMatchObject({ breaks: [], mends: [] });
  });

  it('mends a promise by taking away what broke it', async () => {
    const before = await run('before', volume('a', true), volume('b', false));
    const after = await run('after', volume('a', true));
    expect(changeBetween(before, after).mends).toHaveLength(1);
  });

  it('does not mend by what is gone where not all could be read', async () => {
    const before = await run('before', volume('a', true), volume('b', false), volume('c', false));
    const after = await run('after', volume('a', true), volume('c', true), cutOff);
    const { mends } = changeBetween(before, after);
    expect(mends).toEqual([{ claim: 0, was: [{ address: 'volume.c', why: 'c is not encrypted.' }] }]);
  });

  it('neither breaks nor mends what it only makes unclear', async () => {
    const before = await run('before', volume('a', true), volume('b', false));
    const after = await run('after', volume('a', undefined), volume('b', undefined));
    expect(changeBetween(before, after)).toMatchObject({ breaks: [], mends: [] });
  });
});
