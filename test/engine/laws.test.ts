import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example, notKnown } from '../../src/model/example.ts';
import type { Why } from '../../src/model/fact.ts';
import type { Claim, Modality } from '../../src/model/claim.ts';
import type { Gap, Kind, Resource } from '../../src/model/resource.ts';
import { defaultOptions, type Options } from '../../src/engine/options.ts';
import { claimOf, declared, evaluated, gapIn, inventoryOf, sourceOf, surveyed } from './made-up.ts';

const whys: readonly Why[] = [
  'denied',
  'throttled',
  'cut-off',
  'failed',
  'computed',
  'not-shown',
  'not-looked-at',
];
const accounts = ['1', '2'] as const;
const value = fc.oneof(fc.boolean(), fc.constantFrom(...whys).map(notKnown));

const resource: fc.Arbitrary<Resource> = fc
  .record({
    kind: fc.constantFrom<Kind>('volume', 'database', 'auditTrail'),
    name: fc.string({ minLength: 1, maxLength: 3 }),
    value,
    account: fc.option(fc.constantFrom(...accounts), { nil: undefined }),
    label: fc.option(fc.constantFrom('prod', 'test'), { nil: undefined }),
  })
  .map(({ kind, name, value, account, label }) => {
    const given = kind === 'auditTrail' ? { logging: value } : { encryptedAtRest: value };
    const labels = {
      known: true,
      value: label === undefined ? {} : { env: label },
      from: { path: 'tags' },
    } as const;
    return example(kind, name, given, { account, labels });
  });

const theAccounts: readonly Resource[] = accounts.map((account) =>
  example('account', account, {}, { account }),
);
const resources = fc.array(resource, { maxLength: 8 }).map((some) => theAccounts.concat(some));

const gap: fc.Arbitrary<Gap> = fc
  .record({
    kinds: fc.uniqueArray(fc.constantFrom<Kind>('volume', 'database', 'auditTrail', 'queue'), {
      minLength: 1,
    }),
    why: fc.constantFrom(...whys),
    provider: fc.constantFrom('aws', 'google', undefined),
    account: fc.constantFrom(...accounts, '3', undefined),
  })
  .map(({ kinds, why, provider, account }) =>
    gapIn(kinds, { why, provider, ...(account === undefined ? {} : { account }) }),
  );
const gaps = fc.array(gap, { maxLength: 3 });

const modality = fc.constantFrom<Modality>('asserted', 'hedged', 'conditional', 'planned', 'negated');
const scope = fc.constantFrom<readonly string[]>([], ['customer data'], ['production'], ['staging']);
const everyClaim: fc.Arbitrary<Claim> = fc
  .record({
    check: fc.constantFrom<Claim['check']>('encryption-at-rest', 'environment-separation'),
    params: fc.constantFrom<Claim['params']>({}, { scope: 'volume' }, { method: 'devices' }),
    modality,
    scope,
  })
  .map(({ check, ...rest }) => claimOf(check, rest));
const someClaim = fc.record({ modality, scope }).map((rest) => claimOf('audit-logging', rest));
const anyClaim = fc.oneof(everyClaim, someClaim);

const mapped = { production: { labels: { env: 'prod' } } };
const options = fc.constantFrom<Options>(
  defaultOptions,
  declared,
  { ...defaultOptions, scopes: mapped },
  { ...declared, scopes: mapped },
);

/** Verdicts that say that the promise was not seen to fail. */
const fine = ['consistent', 'confirmed'];

describe('the laws of the verdicts', () => {
  test('a gap never leaves an every-claim consistent or confirmed', () => {
    fc.assert(
      fc.property(everyClaim, resources, gaps, options, (claim, some, others, chosen) => {
        const evaluation = evaluated(claim, inventoryOf(some, [...others, gapIn(['volume'])]), chosen);
        expect(fine).not.toContain(evaluation.verdict);
      }),
    );
  });

  test('one contradiction decides', () => {
    const plainly = fc.constantFrom<Modality>('asserted', 'hedged', 'planned');
    fc.assert(
      fc.property(everyClaim, plainly, resources, gaps, options, (claim, modality, some, others, chosen) => {
        const bad = example('volume', 'bad', { encryptedAtRest: false });
        const asked = { ...claim, modality, scope: [] };
        expect(evaluated(asked, inventoryOf([...some, bad], others), chosen).verdict).toBe('contradicted');
      }),
    );
  });

  test('nothing confirms nothing', () => {
    fc.assert(
      fc.property(anyClaim, gaps, options, (claim, some, chosen) => {
        expect(fine).not.toContain(evaluated(claim, inventoryOf([], some), chosen).verdict);
      }),
    );
  });

  test('only a declared estate confirms', () => {
    fc.assert(
      fc.property(anyClaim, resources, gaps, (claim, some, others) => {
        expect(evaluated(claim, inventoryOf(some, others)).verdict).not.toBe('confirmed');
      }),
    );
  });

  test('losing sight of things moves a verdict nowhere but to inconclusive', () => {
    fc.assert(
      fc.property(
        anyClaim,
        resources,
        fc.array(fc.nat({ max: 9 })),
        gaps,
        gaps,
        options,
        (claim, some, lost, before, more, chosen) => {
          const blinded = some.map((one, index) => (lost.includes(index) ? blind(one) : one));
          const seen = evaluated(claim, inventoryOf(some, before), chosen).verdict;
          const less = evaluated(claim, inventoryOf(blinded, [...before, ...more]), chosen).verdict;
          expect([seen, 'inconclusive']).toContain(less);
        },
      ),
    );
  });

  test('a gap never turns a contradicted every-claim into anything else', () => {
    fc.assert(
      fc.property(everyClaim, resources, gaps, options, (claim, some, more, chosen) => {
        fc.pre(evaluated(claim, inventoryOf(some), chosen).verdict === 'contradicted');
        expect(evaluated(claim, inventoryOf(some, more), chosen).verdict).toBe('contradicted');
      }),
    );
  });

  test('another source never turns a contradicted every-claim into anything else', () => {
    const [first, second] = [sourceOf('first', 'live'), sourceOf('second', 'state')];
    fc.assert(
      fc.property(everyClaim, resources, resources, gaps, options, (claim, some, others, more, chosen) => {
        fc.pre(claim.check === 'encryption-at-rest');
        const before = some.map((one) => ({ ...one, source: first }));
        const added = others.map((one) => ({ ...one, source: second }));
        fc.pre(evaluated(claim, inventoryOf(before, [], [first]), chosen).verdict === 'contradicted');
        const both = inventoryOf([...before, ...added], more, [first, second]);
        expect(evaluated(claim, both, chosen).verdict).toBe('contradicted');
      }),
    );
  });

  test('another source with no good one does not better a contradicted some-claim', () => {
    fc.assert(
      fc.property(someClaim, resources, resources, options, (claim, some, others, chosen) => {
        fc.pre(claim.modality !== 'negated');
        fc.pre(evaluated(claim, inventoryOf(some), chosen).verdict === 'contradicted');
        const bad = others.filter(({ kind }) => kind === 'auditTrail').map(off);
        expect(evaluated(claim, inventoryOf([...some, ...bad]), chosen).verdict).toBe('contradicted');
      }),
    );
  });

  test('confirmed and findings are the whole population, each resource once', () => {
    fc.assert(
      fc.property(everyClaim, resources, gaps, options, (claim, some, others, chosen) => {
        const unscoped = { ...claim, scope: [] };
        const inventory = inventoryOf(some, others);
        const { confirmed, findings } = evaluated(unscoped, inventory, chosen);
        const estate = surveyed([unscoped], inventory, chosen);
        const population = estate.resources.flatMap(({ kind }, index) =>
          kind === 'volume' || (kind === 'database' && claim.params['scope'] === undefined) ? [index] : [],
        );
        const judged = [...confirmed, ...findings.map(({ resource }) => resource)].sort((a, b) => a - b);
        expect(judged).toEqual(population);
      }),
    );
  });

  test('the order in which resources were read does not matter', () => {
    const shuffled = resources.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(anyClaim, shuffled, gaps, options, (claim, [some, other], others, chosen) => {
        const named = (list: readonly Resource[]): Resource[] =>
          list.map((one) => ({ ...one, id: `${one.name}-${some.indexOf(one)}` }));
        const again = other.map((one) => ({ ...one, id: `${one.name}-${some.indexOf(one)}` }));
        expect(evaluated(claim, inventoryOf(again, others), chosen)).toEqual(
          evaluated(claim, inventoryOf(named(some), others), chosen),
        );
      }),
    );
  });
});

function blind(resource: Resource): Resource {
  return { ...resource, facts: {} };
}

function off(resource: Resource): Resource {
  return example('auditTrail', resource.name, { logging: false }, { account: resource.account });
}
