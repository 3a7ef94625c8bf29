import { Type, type TSchema } from 'typebox';
import { claimIds, type ClaimId } from '../model/claim-ids.ts';

const text = Type.String();
const count = Type.Integer({ minimum: 0 });
const index = Type.Integer({ minimum: 0 });
const texts = Type.Array(text);
export const checkSchema = Type.Unsafe<ClaimId>({ type: 'string', enum: Object.keys(claimIds) });

export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const placeSchema = Type.Object(
  {
    line: count,
    column: count,
    endLine: count,
    endColumn: count,
    start: count,
    end: count,
    page: Type.Optional(Type.Integer({ minimum: 1, description: 'Where the format has pages.' })),
  },
  { description: 'Lines and columns count from 1; offsets from 0 in UTF-16 code units, end exclusive.' },
);

const finding = Type.Object({
  resource: Type.Integer({ minimum: 0, description: 'Index in resources.' }),
  verdict: Type.Enum(['contradicted', 'inconclusive']),
  expected: text,
  observed: orNull(text),
  from: Type.Object({
    path: text,
    address: text,
    file: orNull(text),
    line: orNull(count),
    column: orNull(count),
    note: orNull(text),
    call: Type.Optional(Type.Integer({ minimum: 0, description: 'Index in calls.' })),
  }),
  why: text,
  fingerprint: Type.String({
    description: 'Stable across runs: of claim id, provider and canonical resource id.',
  }),
});

const layer = Type.Object({
  layer: Type.Enum(['live', 'state', 'plan', 'code']),
  verdict: Type.Enum(['contradicted', 'inconclusive', 'consistent']),
  contradicted: index,
  inconclusive: index,
  confirmed: index,
});

const drift = Type.Object({
  resource: index,
  kind: Type.Enum(['changed-outside', 'not-declared', 'only-live', 'only-declared', 'unmatched']),
  why: text,
});

/** A claim of the report as JSON Schema. */
export const claimSchema = Type.Object({
  id: text,
  check: checkSchema,
  quote: text,
  at: orNull(placeSchema),
  document: Type.Integer({ minimum: 0, description: 'Index in documents.' }),
  params: Type.Record(
    Type.String(),
    Type.Union([text, Type.Number(), Type.Boolean(), Type.Array(Type.Union([text, Type.Number()]))]),
  ),
  subject: Type.Enum(['company', 'provider', 'customer']),
  modality: Type.Enum(['asserted', 'hedged', 'conditional', 'planned', 'negated']),
  scope: texts,
  reviewed: Type.Boolean(),
  note: orNull(text),
  effect: Type.Enum(['decides', 'warns', 'shown']),
  verdict: Type.Enum([
    'contradicted',
    'inconclusive',
    'untested',
    'consistent',
    'confirmed',
    'lapsed',
    'unattested',
    'attested',
  ]),
  incomplete: Type.Boolean({
    description: 'Something that could have been read, or the quote itself, is missing.',
  }),
  unmapped: Type.Array(text, { description: 'Scope words that are mapped to no resources.' }),
  why: text,
  confirmed: Type.Array(index, { description: 'Indexes in resources for which it holds.' }),
  findings: Type.Array(finding, { description: 'With confirmed the whole population.' }),
  layers: Type.Optional(
    Type.Array(layer, { description: 'Each layer for itself, where there are several.' }),
  ),
  drift: Type.Optional(Type.Array(drift, { description: 'Where live and declared differ.' })),
  gaps: Type.Array(index, { description: 'Indexes in gaps.' }),
  attestation: orNull(
    Type.Object({
      state: Type.Enum([
        'valid',
        'expired',
        'evidence-changed',
        'evidence-missing',
        'other-words',
        'not-yet',
      ]),
      by: text,
      on: text,
      validUntil: text,
      evidence: Type.Object({ file: text, sha256: text }),
      place: text,
    }),
  ),
  remedy: orNull(Type.Object({ cloud: text, text: orNull(text) })),
});
