import { Type } from 'typebox';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { validate } from '../../src/input/validate.ts';

const schema = Type.Object(
  {
    version: Type.Literal(1),
    claims: Type.Array(
      Type.Object(
        {
          check: Type.Enum(['backup-retention', 'backup-frequency']),
          quote: Type.Union([
            Type.String({ minLength: 1 }),
            Type.Object(
              { exact: Type.String(), prefix: Type.Optional(Type.String()) },
              { additionalProperties: false },
            ),
          ]),
          tls: Type.Optional(Type.String()),
          on: Type.Optional(Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

async function failure(text: string): Promise<string> {
  const error: unknown = await readYaml(text, 'x.yaml')
    .then((yaml) => validate(schema, yaml))
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  return error instanceof UserError ? `${error.message} | ${error.hint}` : String(error);
}

const head = 'version: 1\nclaims:\n';

describe('validate', () => {
  test('gives the value of a valid file', async () => {
    const yaml = await readYaml(`${head}  - {check: backup-retention, quote: Kept.}\n`, 'x.yaml');

    expect((await validate(schema, yaml)).claims[0]?.check).toBe('backup-retention');
  });

  test.each([
    ['verson: 1\nversion: 1\nclaims: []\n', 'x.yaml:1:1: unknown key "verson". | Did you mean "version"?'],
    ['version: 1\nclaims: []\nzzz: 1\n', 'x.yaml:3:1: unknown key "zzz". | Use one of: version, claims.'],
    ['version: 2\nclaims: []\n', 'x.yaml:1:10: "version" cannot be 2. | Write 1.'],
    ['version: 1\n', 'x.yaml:1:1: "claims" is missing here. | Add "claims".'],
    [
      `${head}  - {check: backup-retension, quote: a}\n`,
      'x.yaml:3:13: "check" cannot be "backup-retension". | Did you mean "backup-retention"?',
    ],
    [
      `${head}  - {check: backup-retention, quote: {exat: a, exact: b}}\n`,
      'x.yaml:3:39: unknown key "exat". | Did you mean "exact"?',
    ],
    [
      `${head}  - {check: backup-retention, quote: 3}\n`,
      'x.yaml:3:38: "quote" cannot be 3. | Use one of: text, a set of keys and values.',
    ],
    [
      `${head}  - {check: backup-retention, quote: ""}\n`,
      'x.yaml:3:38: "quote" must NOT have fewer than 1 characters. | Fill it in, or remove the key.',
    ],
    [
      `${head}  - {check: backup-retention, quote: a, tls: 1.2}\n`,
      'x.yaml:3:46: "tls" must be text. | Put it in quotes: "1.2".',
    ],
    ['version: 1\nclaims: 3\n', 'x.yaml:2:9: "claims" must be a list. | Write a list.'],
    ['', 'x.yaml:1:1: the file must be a set of keys and values. | Write a set of keys and values.'],
  ])('says of %j what is wrong, where, and what to do', async (text, message) => {
    expect(await failure(text)).toBe(message);
  });

  test('lists all faults in the order of their lines', async () => {
    const message = await failure('version: 2\nclaims:\n  - {check: nothing, quot: a}\n');

    expect(
      message
        .split(' | ')[0]
        ?.split('\n')
        .map((line) => line.split(': ').slice(0, 2).join(': ')),
    ).toEqual([
      'x.yaml:1:10: "version" cannot be 2. Write 1.',
      'x.yaml:3:5: "quote" is missing here. Add "quote".',
      'x.yaml:3:13: "check" cannot be "nothing". Use one of',
      'x.yaml:3:22: unknown key "quot". Did you mean "quote"?',
    ]);
  });
});
