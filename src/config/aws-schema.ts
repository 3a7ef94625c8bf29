import { Type } from 'typebox';

const closed = { additionalProperties: false } as const;
const text = { minLength: 1 } as const;

const account = Type.String({ pattern: String.raw`^\d{12}$`, description: 'Account number, in quotes.' });

const role = Type.Object(
  {
    name: Type.String({ ...text, description: 'Name of the role, with its path if it has one.' }),
    'external-id': Type.Optional(
      Type.String({ minLength: 2, description: 'What its trust policy asks for.' }),
    ),
    'session-name': Type.Optional(
      Type.String({ minLength: 2, description: 'Name of the session in CloudTrail; default: tomcheck.' }),
    ),
    'source-identity': Type.Optional(
      Type.String({ minLength: 2, description: 'Who stands behind the session, for CloudTrail.' }),
    ),
  },
  { ...closed, description: 'The role to become in every account but that of the credentials.' },
);

/** An AWS source of tomcheck.yaml. */
export const awsEntry = Type.Object(
  {
    profile: Type.Optional(Type.String({ ...text, description: 'Profile of the AWS configuration files.' })),
    regions: Type.Optional(
      Type.Union([Type.Literal('enabled'), Type.Array(Type.String(text), { minItems: 1 })], {
        description: 'enabled: every region that is switched on (default). Or a list of regions.',
      }),
    ),
    accounts: Type.Optional(
      Type.Union([Type.Literal('own'), Type.Literal('organization'), Type.Array(account, { minItems: 1 })], {
        description:
          'own: the account of the credentials (default). organization: every account of its organisation. Or a list.',
      }),
    ),
    role: Type.Optional(role),
  },
  { ...closed, description: 'AWS accounts, read live.' },
);
