import { Type } from 'typebox';
import { evaluate, type Evaluation } from '../../src/engine/evaluate.ts';
import { defaultOptions, type Options } from '../../src/engine/options.ts';
import { readsOf } from '../../src/engine/reads-of.ts';
import { survey, type Estate } from '../../src/engine/survey.ts';
import type { Check } from '../../src/model/check.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import { cannotTell, fails, holds } from '../../src/model/judgement.ts';
import { factOf } from '../../src/model/kinds.ts';
import type { Gap, Kind, Resource, Source } from '../../src/model/resource.ts';

/** Small checks of our own, so that the engine is tested without the real ones. */
export const everyVolume: Check = {
  id: 'encryption-at-rest',
  title: 'Volumes are encrypted',
  why: 'Art. 32 GDPR.',
  references: [],
  severity: 'high',
  parameters: { ...Type.Object({}), additionalProperties: false },
  reads: { volume: ['encryptedAtRest'], database: ['encryptedAtRest'] },
  quantifier: 'every',
  concerns: (resource, params) => params['scope'] === undefined || params['scope'] === resource.kind,
  unjudged: (params) => (params['method'] === undefined ? undefined : 'whether devices are encrypted'),
  judge: (resource) => {
    const fact = factOf(resource as Resource<'volume'>, 'encryptedAtRest');
    if (!fact.known) return cannotTell(fact, 'encrypted', `Whether ${resource.name} is encrypted`);
    return fact.value
      ? holds()
      : fails(fact, 'encrypted', 'not encrypted', `${resource.name} is not encrypted.`);
  },
  examples: {
    confirmed: [{ claim: '', given: [] }],
    contradicted: [{ claim: '', given: [] }],
    inconclusive: [{ claim: '', given: [] }],
  },
  remedy: { cloud: 'Encrypt it.' },
  reword: (resources) => `${resources.length} volumes were seen.`,
};

/** Judges like `everyVolume`, but sees all of them at once. */
const allVolumes: Check = {
  ...everyVolume,
  id: 'environment-separation',
  quantifier: 'together',
  judgeTogether: (resources, params, today) =>
    resources.map((resource) => everyVolume.judge(resource, params, today)),
};

const someTrail: Check = {
  ...everyVolume,
  id: 'audit-logging',
  reads: { auditTrail: ['logging'] },
  quantifier: { some: 'auditTrail' },
  concerns: () => true,
  judge: (resource) => {
    const fact = factOf(resource as Resource<'auditTrail'>, 'logging');
    if (!fact.known) return cannotTell(fact, 'logging', `Whether ${resource.name} records`);
    return fact.value ? holds() : fails(fact, 'logging', 'off', `${resource.name} does not record.`);
  },
};

export const madeUpChecks: readonly Check[] = [everyVolume, allVolumes, someTrail];

export function claimOf(check: Check['id'], rest: Partial<Claim> = {}): Claim {
  return {
    id: `${check}-1`,
    check,
    quote: 'Everything is well.',
    at: { line: 1, column: 1, endLine: 1, endColumn: 20, start: 0, end: 19 },
    document: 0,
    params: {},
    subject: 'company',
    modality: 'asserted',
    scope: [],
    ...rest,
  };
}

export function gapIn(kinds: readonly Kind[], rest: Partial<Gap> = {}): Gap {
  return {
    what: 'gap',
    kinds,
    provider: undefined,
    source: undefined,
    subject: 'somewhere',
    why: 'not-looked-at',
    detail: 'Nobody looked there.',
    ...rest,
  };
}

export function sourceOf(name: string, layer: Source['layer'], rest: Partial<Source> = {}): Source {
  return {
    what: 'source',
    reader: 'terraform',
    name,
    layer,
    about: {},
    counts: { total: 0, mapped: 0, linked: 0, irrelevant: 0, unmapped: 0 },
    types: { mapped: {}, linked: {}, irrelevant: {}, unmapped: {} },
    warnings: [],
    ...rest,
  };
}

export const now = new Date('2026-11-21T09:00:00Z');
export const declared: Options = { ...defaultOptions, estate: { declared: true, accounts: [] } };

export function inventoryOf(
  resources: readonly Resource[],
  gaps: readonly Gap[] = [],
  sources: readonly Source[] = [],
): Inventory {
  return { resources, gaps, sources };
}

export function surveyed(
  claims: readonly Claim[],
  inventory: Inventory,
  options: Options = defaultOptions,
): Estate {
  return survey(inventory, readsOf(claims, madeUpChecks, options), options, now);
}

export function evaluated(claim: Claim, inventory: Inventory, options: Options = defaultOptions): Evaluation {
  const [evaluation] = evaluate([claim], madeUpChecks, surveyed([claim], inventory, options), options);
  if (evaluation === undefined) throw new Error('nothing was evaluated');
  return evaluation;
}
