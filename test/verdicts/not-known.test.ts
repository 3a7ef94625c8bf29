import { readFileSync } from 'node:fs';
import { assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { judge } from './judge.ts';

interface RawInstance {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

interface RawState {
  readonly resources: readonly { readonly mode: string; readonly instances: readonly RawInstance[] }[];
  readonly [member: string]: unknown;
}

type Path = readonly (string | number)[];

const promises: readonly (readonly [ClaimId, Parameters])[] = [
  ['encryption-at-rest', { algorithm: 'aes-256' }],
  ['encryption-in-transit', { min_tls: '1.2' }],
  ['data-residency', { regions: ['EU'] }],
  ['backup-enabled', { scope: 'all' }],
  ['backup-frequency', { interval_hours: 24, scope: 'all' }],
  ['backup-retention', { days: 30, scope: 'all' }],
  ['soft-delete', { days: 30 }],
  ['log-retention', { days: 90 }],
  ['audit-logging', { scope: 'admin' }],
  ['public-access', {}],
  ['network-restriction', {}],
];

function stateIn(path: string): RawState {
  return JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8'));
}

/** Every attribute, block and value of every managed instance, as index of its resource and instance and the path. */
function placesIn(state: RawState): readonly (readonly [resource: number, instance: number, path: Path])[] {
  return state.resources.flatMap(({ mode, instances }, resource) =>
    mode === 'managed'
      ? instances.flatMap(({ attributes }, instance) =>
          pathsIn(attributes, []).map((path) => [resource, instance, path] as const),
        )
      : [],
  );
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  const steps: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((inner: unknown, index) => [index, inner] as const)
    : Object.entries(value);
  return [...own, ...steps.flatMap(([step, inner]) => pathsIn(inner, [...path, step]))];
}

function withSecret(state: RawState, [at, which, path]: readonly [number, number, Path]): RawState {
  const mark = path.map((step) =>
    typeof step === 'string'
      ? { type: 'get_attr', value: step }
      : { type: 'index', value: { value: step, type: 'number' } },
  );
  const resources = state.resources.map((resource, index) =>
    index === at
      ? {
          ...resource,
          instances: resource.instances.map((instance, number) =>
            number === which ? { ...instance, sensitive_attributes: [mark] } : instance,
          ),
        }
      : resource,
  );
  return { ...state, resources };
}

describe.each([
  'aws-clinic-de/produktion.tfstate',
  'aws-ledger/production.tfstate',
  'azure-invoices/production.tfstate',
  'hetzner-policy/production.tfstate',
  'hetzner-social/production.tfstate',
])('%s', (path) => {
  const state = stateIn(path);

  test('keeps no promise better for hiding one of its attributes', async () => {
    const places = constantFrom(...placesIn(state));
    await assert(
      asyncProperty(places, constantFrom(...promises), async (place, [id, params]) => {
        const whole = { estate: { declared: true, accounts: [] } };
        const open = await judge(id, params, [state], whole);
        const hidden = await judge(id, params, [withSecret(state, place)], whole);
        expect(open.confirmed).toEqual(expect.arrayContaining([...hidden.confirmed]));
      }),
      { numRuns: 150 },
    );
  });
});
