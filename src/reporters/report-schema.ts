import { Type } from 'typebox';
import { languageNames, type Language } from '../model/document.ts';
import { kindNames } from '../model/kinds.ts';
import type { Kind } from '../model/resource.ts';
import { reportVersion } from '../model/report.ts';
import { checkSchema, claimSchema, orNull, placeSchema } from './report-claim-schema.ts';

const text = Type.String();
const count = Type.Integer({ minimum: 0 });
const index = Type.Integer({ minimum: 0 });
const time = Type.String({ description: 'ISO 8601.' });
const counts = Type.Record(Type.String(), count);
const texts = Type.Array(text);
const kind = Type.Unsafe<Kind>({ type: 'string', enum: Object.keys(kindNames) });
const kinds = Type.Array(kind);

const document = Type.Object({
  source: text,
  title: text,
  format: Type.Enum(['markdown', 'text', 'html', 'docx', 'pdf']),
  language: Type.Enum(Object.keys(languageNames) as Language[]),
  sha256: text,
  text: Type.String({
    description: 'The original characters; what was extracted where the format is no text.',
  }),
  blocks: Type.Array(
    Type.Object({
      role: Type.Enum(['heading', 'paragraph', 'item', 'cell', 'code']),
      level: count,
      start: count,
      end: count,
    }),
  ),
});

const source = Type.Object({
  reader: text,
  name: text,
  layer: Type.Enum(['live', 'state', 'plan', 'code', 'document']),
  about: Type.Record(Type.String(), text),
  modified: Type.Optional(time),
  counts: Type.Object(
    { total: count, mapped: count, linked: count, irrelevant: count, unmapped: count },
    { description: 'The last four add up to total.' },
  ),
  types: Type.Object({ mapped: counts, linked: counts, irrelevant: counts, unmapped: counts }),
  warnings: texts,
});

const resource = Type.Object({
  provider: text,
  kind,
  id: Type.String({
    description: 'Canonical per provider; the address where the source does not know it yet.',
  }),
  name: text,
  type: text,
  address: Type.String({ description: "The source's own: module.x.aws_db_instance.y[0]." }),
  account: orNull(text),
  region: orNull(text),
  source: orNull(Type.Integer({ minimum: 0, description: 'Index in estate.sources.' })),
});

const gap = Type.Object({
  kinds,
  provider: orNull(text),
  account: orNull(text),
  region: orNull(text),
  source: orNull(index),
  subject: text,
  why: Type.Enum([
    'denied',
    'throttled',
    'cut-off',
    'failed',
    'computed',
    'secret',
    'ambiguous',
    'not-shown',
    'not-looked-at',
  ]),
  detail: text,
  call: Type.Optional(Type.Integer({ minimum: 0, description: 'Index in calls.' })),
});

const call = Type.Object({
  provider: text,
  operation: Type.String({
    description: 'Service and operation as the API spells them: s3:GetBucketPolicy.',
  }),
  account: orNull(text),
  region: orNull(text),
  target: orNull(Type.String({ description: 'The one thing it asked about; null for lists.' })),
  outcome: Type.Enum(['answered', 'absent', 'denied', 'throttled', 'cut-off', 'failed', 'not-shown']),
  error: orNull(Type.String({ description: "The API's own name of the error." })),
  status: orNull(Type.Integer()),
  requestId: orNull(text),
  time,
  pages: count,
  items: count,
});

const change = Type.Object({
  against: Type.Array(text, { description: 'Names of the sources before the change.' }),
  breaks: Type.Array(Type.Object({ claim: index, findings: Type.Array(index) })),
  mends: Type.Array(
    Type.Object({ claim: index, was: Type.Array(Type.Object({ address: text, why: text })) }),
  ),
});

/** The report as JSON Schema: the source of schema/report.schema.json. A type test holds it equal to the model. */
export const reportSchema = Type.Object(
  {
    version: Type.Literal(reportVersion),
    tool: Type.Object({ name: Type.Literal('tomcheck'), version: text }),
    clock: time,
    complete: Type.Boolean({ description: 'False if something that could be read was not.' }),
    documents: Type.Array(document),
    estate: Type.Object({
      declared: Type.Boolean(),
      sources: Type.Array(source),
      missing: texts,
      excluded: Type.Array(Type.Object({ resource: text, reason: text })),
    }),
    resources: Type.Array(resource, { description: 'Those that a claim was judged on, each once.' }),
    claims: Type.Array(claimSchema, { description: 'In the order of the documents.' }),
    unclaimed: Type.Array(Type.Object({ quote: text, at: placeSchema, document: index })),
    gaps: Type.Array(gap),
    calls: Type.Optional(
      Type.Array(call, { description: 'Every call made of a live source, with all its pages.' }),
    ),
    change: Type.Optional(change),
    checks: Type.Array(
      Type.Object({
        id: checkSchema,
        title: text,
        why: text,
        references: texts,
        severity: Type.Enum(['low', 'medium', 'high', 'critical']),
      }),
    ),
    summary: Type.Object({
      verdicts: Type.Object({
        contradicted: count,
        inconclusive: count,
        untested: count,
        consistent: count,
        confirmed: count,
        lapsed: count,
        unattested: count,
        attested: count,
      }),
      resources: count,
      unclaimed: count,
      exitCode: Type.Integer(),
      headline: text,
    }),
    notices: texts,
  },
  { $schema: 'http://json-schema.org/draft-07/schema#', title: 'tomcheck report' },
);
