import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const text = { minLength: 1 } as const;
const day = { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` } as const;

const attestation = Type.Object(
  {
    claim: Type.String({ ...text, description: 'Id of the claim, as reports and the claims file have it.' }),
    quote: Type.String({
      ...text,
      description: 'The words that are attested. Other words are another promise.',
    }),
    by: Type.String({ ...text, description: 'Who attests it.' }),
    on: Type.String({ ...day, description: 'When, as 2026-11-21.' }),
    'valid-until': Type.String({ ...day, description: 'Last day on which it counts, as 2027-11-21.' }),
    evidence: Type.Object(
      {
        file: Type.String({ ...text, description: 'What shows it, relative to this file.' }),
        sha256: Type.String({
          pattern: '^[0-9a-f]{64}$',
          description: 'Of the file as it was shown: another shows nothing.',
        }),
      },
      closed,
    ),
    note: Type.Optional(Type.String({ description: 'For people.' })),
  },
  closed,
);

/** What people attest of a document. Published as schema/attestations.schema.json. */
export const attestationsSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    version: Type.Literal(1),
    document: Type.String({ ...text, description: 'The document, relative to this file.' }),
    attestations: Type.Array(attestation),
  },
  {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://tomcheck.dev/schema/attestations.schema.json',
    title: 'Attestations of a document',
    ...closed,
  },
);

export type AttestationsData = Static<typeof attestationsSchema>;
