import { Type, type Static } from 'typebox';
import { claimIds, type ClaimId } from '../../model/claim-ids.ts';

const closed = { additionalProperties: false } as const;
const text = { minLength: 1 } as const;

const quote = Type.Union(
  [
    Type.String(text),
    Type.Object(
      {
        exact: Type.String({ ...text, description: 'The words as they stand in the document.' }),
        prefix: Type.Optional(
          Type.String({ description: 'Words before it, where it stands more than once.' }),
        ),
        suffix: Type.Optional(
          Type.String({ description: 'Words behind it, where it stands more than once.' }),
        ),
      },
      closed,
    ),
  ],
  { description: 'The sentence that makes the promise, word for word.' },
);

const parameter = Type.Union([
  Type.String(),
  Type.Number(),
  Type.Boolean(),
  Type.Array(Type.Union([Type.String(), Type.Number()])),
]);

const documentEntry = Type.Object(
  {
    source: Type.String({
      ...text,
      description: 'Path of the document, as it is given on the command line.',
    }),
    sha256: Type.Optional(
      Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the bytes that were reviewed.' }),
    ),
  },
  closed,
);

const claimEntry = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$', description: 'Unique in this file.' }),
    check: Type.Enum(Object.keys(claimIds) as ClaimId[], { description: 'What kind of promise it is.' }),
    quote,
    document: Type.Optional(
      Type.String({ ...text, description: 'Source of its document, where the file names several.' }),
    ),
    params: Type.Optional(
      Type.Record(Type.String(), parameter, { description: 'What exactly is promised: days: 30.' }),
    ),
    subject: Type.Optional(
      Type.Enum(['company', 'provider', 'customer'], {
        description: "Whose promise it is; the company's where it is left out.",
      }),
    ),
    modality: Type.Optional(
      Type.Enum(['asserted', 'hedged', 'conditional', 'planned', 'negated'], {
        description: 'How firmly it is said; asserted where it is left out.',
      }),
    ),
    scope: Type.Optional(
      Type.Array(Type.String(text), { description: 'Words that say which resources it speaks of.' }),
    ),
    note: Type.Optional(Type.String({ description: 'For people; stands in the report.' })),
    reviewed: Type.Optional(
      Type.Object(
        {
          by: Type.Optional(Type.String(text)),
          on: Type.Optional(
            Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description: 'As 2026-11-21.' }),
          ),
        },
        { ...closed, description: 'Set by the person who has compared the claim with the sentence.' },
      ),
    ),
  },
  closed,
);

const notClaim = Type.Object(
  { quote, reason: Type.String({ ...text, description: 'Why it is no promise that is to be tested.' }) },
  closed,
);

/** The reviewed claims file. Published as schema/claims.schema.json. */
export const claimsSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    version: Type.Literal(1),
    document: Type.Union([documentEntry, Type.Array(documentEntry, { minItems: 1 })]),
    claims: Type.Array(claimEntry),
    'not-claims': Type.Optional(Type.Array(notClaim)),
  },
  {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://tomcheck.dev/schema/claims.schema.json',
    title: 'Reviewed claims of a document',
    ...closed,
  },
);

export type ClaimsData = Static<typeof claimsSchema>;
