import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkById, checks } from '../../src/checks/index.ts';
import type { Check } from '../../src/model/check.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { example, exampleDay } from '../../src/model/example.ts';
import { known, unknown, type Fact } from '../../src/model/fact.ts';
import { fails, holds, undecided, type Judgement } from '../../src/model/judgement.ts';
import type { Field, Kind, Resource } from '../../src/model/resource.ts';
import { factOf, origin, region, values } from './any-facts.ts';

const provider = fc.constantFrom('aws', 'azure', 'hetzner', 'elsewhere');

function resourceOf(kind: Kind, provider: string, region: Fact<string>, facts: Resource['facts']): Resource {
  return { ...example(kind, 'one', {}, { provider, region }), facts };
}

function resourceFor(check: Check): fc.Arbitrary<Resource> {
  return fc
    .constantFrom(...(Object.entries(check.reads) as [Kind, readonly Field[]][]))
    .chain(([kind, fields]) =>
      fc
        .record({
          provider,
          region: factOf(region),
          facts: fc.record(Object.fromEntries(fields.map((field) => [field, factOf(values[field])])), {
            requiredKeys: [],
          }),
        })
        .map(({ provider, region, facts }) => resourceOf(kind, provider, region, facts)),
    );
}

const parameterValue = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.double(),
  fc.array(fc.oneof(fc.string(), fc.integer())),
);

/** Samples of the check's own parameters, mixed with values of any kind. */
function paramsFor(check: Check): fc.Arbitrary<Parameters> {
  const entries = Object.entries(check.parameters.properties).map(([name, { examples }]) => {
    const value = fc.oneof(fc.constantFrom(...examples), parameterValue);
    return fc.option(
      value.map((given): Parameters => ({ [name]: given })),
      { nil: {} },
    );
  });
  return fc.tuple(...entries).map((given): Parameters => Object.assign({}, ...given));
}

function judgeOne(check: Check, resource: Resource, params: Parameters): Judgement {
  return (
    check.judgeTogether?.([resource], params, exampleDay)[0] ?? check.judge(resource, params, exampleDay)
  );
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  test('never throws, whatever the facts and the parameters', () => {
    fc.assert(
      fc.property(fc.array(resourceFor(check), { maxLength: 4 }), paramsFor(check), (resources, params) => {
        check.unjudged?.(params);
        for (const resource of resources) {
          check.concerns?.(resource, params);
          const judgement = judgeOne(check, resource, params);
          if (judgement.verdict !== 'confirmed') expect(judgement.why).toMatch(/^[A-Z].*\.$/);
        }
        for (const language of ['en', 'de'] as const) {
          const sentence = check.reword(resources, params, language);
          if (sentence !== undefined) expect(sentence).toMatch(/^[A-ZÄÖÜ\d].*\.$/);
        }
      }),
    );
  });

  test('says the same twice', () => {
    fc.assert(
      fc.property(resourceFor(check), paramsFor(check), (resource, params) => {
        expect(judgeOne(check, resource, { ...params })).toEqual(judgeOne(check, resource, { ...params }));
      }),
    );
  });

  test('nothing known confirms nothing', () => {
    if (check.quantifier === 'together') return;
    for (const kind of Object.keys(check.reads) as Kind[]) {
      const blind = example(kind, 'one', {}, { region: unknown('not-shown', origin) });
      for (const { params = {} } of check.examples.confirmed) {
        if (check.concerns?.(blind, params) === false) continue;
        expect([kind, params, check.judge(blind, params, exampleDay).verdict]).toEqual([
          kind,
          params,
          'inconclusive',
        ]);
      }
    }
  });

  test('forgetting a fact never improves the verdict', () => {
    fc.assert(
      fc.property(resourceFor(check), paramsFor(check), fc.nat(5), (resource, params, which) => {
        const fields = Object.keys(resource.facts);
        const field = fields[which % Math.max(fields.length, 1)];
        if (field === undefined) return;
        const facts = { ...resource.facts, [field]: unknown('denied', origin) };
        const less = judgeOne(check, { ...resource, facts }, params);
        if (less.verdict === 'confirmed') expect(judgeOne(check, resource, params).verdict).toBe('confirmed');
      }),
    );
  });
});

const weaker: readonly (readonly [string, Kind, (strict: number) => Parameters])[] = [
  ['backup-retention', 'database', (days) => ({ days })],
  ['backup-retention', 'database', (days) => ({ days: 5000 - days, op: 'lte' })],
  ['backup-retention', 'database', (count) => ({ count })],
  ['log-retention', 'logStore', (days) => ({ days })],
  ['log-retention', 'logStore', (days) => ({ days: 5000 - days, op: 'lte' })],
  ['soft-delete', 'bucket', (days) => ({ days })],
  ['backup-frequency', 'database', (hours) => ({ interval_hours: 5000 - hours })],
  ['encryption-at-rest', 'volume', (bits) => ({ algorithm: bits > 100 ? 'aes-256' : 'aes-128' })],
  ['point-in-time-recovery', 'database', (window_days) => ({ window_days })],
  ['rpo', 'database', (hours) => ({ hours: 5000 - hours })],
  ['key-rotation', 'key', (days) => ({ interval_days: 5000 - days })],
  ['key-rotation', 'accessKey', (days) => ({ interval_days: 5000 - days, scope: 'access-keys' })],
  ['access-review', 'accessKey', (days) => ({ interval_days: 5000 - days })],
  ['certificate-validity', 'certificate', (days) => ({ days })],
  ['password-policy', 'passwordPolicy', (length) => ({ min_length: Math.floor(length / 100) })],
  ['password-policy', 'passwordPolicy', (days) => ({ rotation_days: 5000 - days })],
  ['data-retention', 'bucket', (days) => ({ days: 5000 - days, scope: 'files' })],
  ['data-retention', 'bucket', (days) => ({ days, op: 'gte', scope: 'files' })],
  ['data-deletion', 'database', (days) => ({ within_days: 5000 - days, scope: 'all' })],
  ['high-availability', 'database', (level) => (level > 100 ? { mechanism: 'multi-az' } : {})],
  [
    'encryption-in-transit',
    'endpoint',
    (level) => ({ min_tls: ['1.0', '1.1', '1.2', '1.3'][Math.min(level, 3)] ?? '1.3' }),
  ],
];

test.each(weaker)(
  'a weaker promise of %s about a %s never fails where the stronger one holds',
  (id, kind, paramsOf) => {
    const check = checkById(id);
    if (check === undefined) throw new Error(`There is no check ${id}.`);
    const resources = resourceFor({ ...check, reads: { [kind]: check.reads[kind] ?? [] } });
    fc.assert(
      fc.property(resources, fc.nat(4000), fc.nat(4000), (resource, a, b) => {
        const strong = check.judge(resource, paramsOf(Math.max(a, b)), exampleDay).verdict;
        const weak = check.judge(resource, paramsOf(Math.min(a, b)), exampleDay).verdict;
        if (strong === 'confirmed') expect(weak).toBe('confirmed');
        if (weak === 'contradicted') expect(strong).toBe('contradicted');
      }),
      { numRuns: 500 },
    );
  },
);

test('the confirmed path hands out one shared object', () => {
  const fact = known(true, origin);
  expect(holds()).toBe(holds());
  expect(fails(fact, 'a', 'b', 'C.')).not.toBe(holds());
  expect(undecided(fact, 'a', 'C.')).not.toBe(holds());
  for (const check of checks) {
    const [{ given, params = {}, today = exampleDay }] = check.examples.confirmed;
    const judgements =
      check.judgeTogether?.(given, params, today) ??
      given.map((resource) => check.judge(resource, params, today));
    for (const judgement of judgements) expect(judgement).toBe(holds());
  }
});
