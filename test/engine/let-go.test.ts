import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { lettingGo } from '../../src/engine/let-go.ts';
import { defaultOptions, type Options } from '../../src/engine/options.ts';
import { readsOf } from '../../src/engine/reads-of.ts';
import { survey } from '../../src/engine/survey.ts';
import { toReport } from '../../src/engine/to-report.ts';
import type { Claim } from '../../src/model/claim.ts';
import { isPaper } from '../../src/model/papers.ts';
import { known, type Fact } from '../../src/model/fact.ts';
import type { Resource, Source } from '../../src/model/resource.ts';
import { claimOf, declared, everyVolume, gapIn, inventoryOf, now, sourceOf } from './made-up.ts';

/** Every example of every check that looks at a cloud. */
const examples = checks.flatMap((check) =>
  Object.values(check.examples)
    .flat()
    .filter(({ given }) => given.every(({ kind }) => !isPaper(kind)))
    .map((example) => ({ check, example })),
);

const claims: readonly Claim[] = examples.flatMap(({ check, example }, index) =>
  (['asserted', 'negated'] as const).map((modality) =>
    claimOf(check.id, { id: `claim-${index}-${modality}`, params: example.params ?? {}, modality }),
  ),
);

/** An account read live that holds what these examples show. */
function accountOf(number: string, layer: Source['layer'], share: number): readonly Resource[] {
  const source = sourceOf(`aws:${number}`, layer);
  const own: Resource = {
    ...thing('account', number, source),
    kind: 'account',
    id: number,
    facts: { rootMfa: known(true, { path: 'summary' }) },
  };
  const rest = examples
    .filter((_, index) => index % 3 === share)
    .flatMap(({ check, example }, index) =>
      example.given.map((resource, at): Resource => {
        const address = `${check.id}-${index}-${at}`;
        return { ...resource, id: `${number}/${address}`, address, account: number, source };
      }),
    );
  return [own, ...rest.filter(({ kind }) => kind !== 'account')];
}

function thing(name: string, account: string, source: Source): Resource {
  const nothing = { path: 'x' };
  return {
    what: 'resource',
    kind: 'volume',
    provider: 'aws',
    id: name,
    name,
    type: name,
    address: name,
    account,
    region: known('eu-central-1', nothing),
    labels: known({}, nothing),
    source,
    facts: {},
  };
}

/** The report of the examples, judged from these resources. */
function reportOf(claims: readonly Claim[], resources: readonly Resource[], options: Options): string {
  const sources = [...new Set(resources.flatMap(({ source }) => source ?? []))];
  const gaps = [gapIn(['bucket'], { provider: 'aws', account: '2' })];
  const reads = readsOf(claims, checks, options);
  const estate = survey(inventoryOf(resources, gaps, sources), reads, options, now);
  return JSON.stringify(
    toReport({
      documents: [],
      versions: [],
      attestations: [],
      claims,
      evaluations: evaluate(claims, checks, estate, options),
      unclaimed: [],
      leftOut: 0,
      checks,
      estate,
      options,
      version: 'test',
      now,
    }),
  );
}

describe('accounts whose facts are let go', () => {
  const whole = ['1', '2', '3'].flatMap((number, share) => accountOf(number, 'live', share));

  const single = [...Map.groupBy(claims, ({ check }) => check).values()].flatMap(([claim]) => claim ?? []);

  test.each([
    ['all promises, read by chance', claims, defaultOptions],
    ['all promises, declared as the whole', claims, declared],
    ['a promise of each kind, read by chance', single, defaultOptions],
    ['a promise of each kind, declared as the whole', single, declared],
  ])('give the report of the whole estate: %s', (_, asked, options) => {
    const kept = whole.map(lettingGo(asked, checks, now));

    expect(kept.length).toBeGreaterThan(200);
    expect(reportOf(asked, kept, options)).toBe(reportOf(asked, whole, options));
  });

  test('leave fewer facts than were read', () => {
    const kept = whole.map(lettingGo(single, checks, now));

    expect(distinct(kept).size).toBeLessThan(distinct(whole).size - 50);
  });
});

function distinct(resources: readonly Resource[]): ReadonlySet<unknown> {
  return new Set(resources.flatMap(({ facts }) => Object.values<Fact<unknown> | undefined>(facts)));
}

describe('a fact', () => {
  const live = sourceOf('aws:1', 'live');
  const read = { path: 'Encrypted', note: 'as it was answered' };
  const volume = (name: string, encryptedAtRest: boolean, source = live): Resource => ({
    ...thing(name, '1', source),
    facts: { encryptedAtRest: known(encryptedAtRest, read), deletionProtected: known(true, read) },
  });
  const letGo = lettingGo([claimOf(everyVolume.id)], [everyVolume], now);

  test('that a promise holds by is shared with all others of its value', () => {
    const [one, other] = [volume('a', true), volume('b', true)].map(letGo);

    expect(one?.facts).toEqual({
      encryptedAtRest: known(true, { path: 'encryptedAtRest' }),
      deletionProtected: known(true, { path: 'deletionProtected' }),
    });
    expect(Object.values(other?.facts ?? {})).toEqual(Object.values(one?.facts ?? {}));
    expect(distinct([one, other].filter((resource) => resource !== undefined)).size).toBe(2);
  });

  test('that speaks against a promise keeps the place where it was read', () => {
    const { facts } = letGo(volume('a', false));

    expect(facts).toEqual({
      encryptedAtRest: known(false, read),
      deletionProtected: known(true, { path: 'deletionProtected' }),
    });
  });

  test('of a file stays as it is', () => {
    const planned = volume('a', true, sourceOf('plan.json', 'plan'));

    expect(letGo(planned)).toBe(planned);
  });
});
