import { Type, type Static } from 'typebox';
import { documentFormats } from '../model/document.ts';
import { awsEntry } from './aws-schema.ts';

const closed = { additionalProperties: false } as const;
const text = { minLength: 1 } as const;

const selection = Type.Object(
  {
    labels: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String())]), {
        description: 'Tags or labels a resource must carry, each with its value or values.',
      }),
    ),
    accounts: Type.Optional(
      Type.Array(Type.String(text), { description: 'Account numbers or subscription ids.' }),
    ),
    addresses: Type.Optional(
      Type.Array(Type.String(text), { description: 'Addresses, with * for any part: module.prod.*' }),
    ),
    names: Type.Optional(Type.Array(Type.String(text), { description: 'Names, with * for any part.' })),
    providers: Type.Optional(Type.Array(Type.String(text), { description: 'aws, azure, hetzner.' })),
  },
  { ...closed, minProperties: 1 },
);

const documentEntry = Type.Object(
  {
    path: Type.String({ ...text, description: 'The text, relative to this file.' }),
    claims: Type.Optional(
      Type.String({ ...text, description: 'Its reviewed claims file, relative to this file.' }),
    ),
    attestations: Type.Optional(
      Type.String({
        ...text,
        description:
          'What people attest of it, relative to this file; next to the text where it is left out.',
      }),
    ),
    type: Type.Optional(
      Type.Enum([...documentFormats], { description: 'Format, where neither name nor content tells.' }),
    ),
  },
  closed,
);

const sourceEntry = Type.Object(
  {
    terraform: Type.Optional(
      Type.String({
        ...text,
        description:
          'State file, plan file or folder, relative to this file, or the address of a state: s3://bucket/key, azurerm://account/container/key, https://, hcp://.',
      }),
    ),
    hcl: Type.Optional(
      Type.String({
        ...text,
        description: 'Folder of a root module of Terraform code, relative to this file.',
      }),
    ),
    pulumi: Type.Optional(
      Type.String({
        ...text,
        description: 'Export of a stack, checkpoint or folder of them, relative to this file.',
      }),
    ),
    'pulumi-stack': Type.Optional(
      Type.String({
        ...text,
        description:
          'Stack to export with the pulumi CLI: dev, org/project/dev, or folder#dev, with the folder relative to this file.',
      }),
    ),
    aws: Type.Optional(awsEntry),
  },
  { ...closed, minProperties: 1, maxProperties: 1 },
);

const day = (description: string) =>
  Type.Optional(Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description }));

const evidenceEntry = Type.Object(
  {
    file: Type.String({ ...text, description: 'The certificate or report, relative to this file.' }),
    kind: Type.Enum(['certificate', 'report'], { description: 'What it is.' }),
    standard: Type.Optional(Type.String({ ...text, description: 'Of a certificate: iso27001:2022.' })),
    holder: Type.Optional(
      Type.String({
        ...text,
        description: "Whose certificate it is: the company's where it is left out, else a provider's name.",
      }),
    ),
    about: Type.Optional(
      Type.Enum(['penetration-test', 'security-audit', 'policy-review'], {
        description: 'What a report reports on.',
      }),
    ),
    issued: day('The day that it bears, as 2026-11-21.'),
    'valid-until': day('Last day on which it counts, as 2026-11-21.'),
    issuer: Type.Optional(Type.String({ ...text, description: 'Who issued it.' })),
    number: Type.Optional(Type.String({ ...text, description: 'Its number.' })),
    independent: Type.Optional(
      Type.Boolean({ description: 'Of a report: made by somebody outside of the company.' }),
    ),
    sha256: Type.Optional(
      Type.String({
        pattern: '^[0-9a-f]{64}$',
        description: 'Of the file that was read; another shows nothing.',
      }),
    ),
  },
  closed,
);

const exclusion = Type.Object(
  {
    address: Type.Optional(Type.String(text)),
    name: Type.Optional(Type.String(text)),
    id: Type.Optional(Type.String(text)),
    type: Type.Optional(
      Type.String({
        ...text,
        description: 'Type of the source; alone it also settles types tomcheck does not know.',
      }),
    ),
    reason: Type.String({ ...text, description: 'Why it is not judged: stands in the report.' }),
  },
  { ...closed, minProperties: 2 },
);

/** tomcheck.yaml: data only. Published as schema/tomcheck.schema.json. */
export const configSchema = Type.Object(
  {
    version: Type.Literal(1),
    documents: Type.Optional(Type.Array(documentEntry)),
    sources: Type.Optional(Type.Array(sourceEntry)),
    evidence: Type.Optional(
      Type.Array(evidenceEntry, { description: 'Files that show what no cloud does.' }),
    ),
    estate: Type.Optional(
      Type.Object(
        {
          name: Type.Optional(Type.String(text)),
          complete: Type.Literal(true, {
            description:
              "States that the sources and accounts named here are the whole of the company's cloud.",
          }),
          accounts: Type.Optional(
            Type.Array(Type.String(text), {
              description: 'Account numbers, subscription ids or projects that must have been read.',
            }),
          ),
        },
        closed,
      ),
    ),
    scopes: Type.Optional(
      Type.Record(Type.String(), selection, {
        description: 'Words of the text (production, customer data) and the resources they mean.',
      }),
    ),
    exclude: Type.Optional(Type.Array(exclusion)),
    'fail-on': Type.Optional(
      Type.Array(
        Type.Union([
          Type.Literal('unattested'),
          Type.Literal('inconclusive'),
          Type.Literal('untested'),
          Type.Literal('warnings'),
        ]),
      ),
    ),
    'max-age': Type.Optional(
      Type.String({ pattern: '^\\d+(\\.\\d+)?[mhdw]$', description: '90m, 12h, 7d or 2w.' }),
    ),
  },
  { ...closed, title: 'tomcheck.yaml' },
);

export type Config = Static<typeof configSchema>;
