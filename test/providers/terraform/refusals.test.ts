import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readOne } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

async function refusal(input: unknown): Promise<UserError> {
  const error: unknown = await readOne(input, [toy]).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

const encrypted = { serial: 1, lineage: 'x', meta: {}, encrypted_data: 'abc', encryption_version: 'v0' };

describe('a refused input', () => {
  it.each<[what: string, input: unknown, message: string, hint: string]>([
    ['a state encrypted by OpenTofu', encrypted, 'is encrypted by OpenTofu', 'tofu state pull'],
    [
      'an encrypted plan',
      { ...encrypted, planned_values: {} },
      'is encrypted by OpenTofu',
      'tofu show -json',
    ],
    [
      'a state of version 3',
      { version: 3, serial: 1, modules: [{ resources: {} }] },
      'is a Terraform state of version 3',
      'terraform show -json',
    ],
    [
      'a state of version 1',
      { version: 1, modules: [] },
      'is a Terraform state of version 1',
      'terraform show -json',
    ],
    [
      'a state of version 5',
      { version: 5, resources: [] },
      'newer than tomcheck knows',
      'terraform show -json',
    ],
    [
      'the backend configuration',
      { version: 3, serial: 1, lineage: 'x', backend: { type: 's3', config: {} } },
      'backend configuration',
      'terraform state pull',
    ],
    ['a binary plan', 'PK\u0003\u0004abc', 'is a binary plan file', 'terraform show -json'],
    ['a gzip archive', Buffer.from([0x1f, 0x8b, 8, 0]), 'compressed', 'Unpack'],
    ['an export of Pulumi', { version: 3, deployment: { resources: [] } }, 'Pulumi', '--source pulumi:'],
    ['a checkpoint of Pulumi', { version: 3, checkpoint: { latest: {} } }, 'Pulumi', '--source pulumi:'],
    [
      'an unknown major format',
      { format_version: '2.0', planned_values: {} },
      'has format version 2.0',
      'Update tomcheck',
    ],
    [
      'Terraform code',
      'resource "aws_db_instance" "x" {\n  a = 1\n}\n',
      'is Terraform code',
      'terraform plan -out',
    ],
    [
      'commented Terraform code',
      '# Databases\nvariable "x" {}\n',
      'is Terraform code',
      'terraform plan -out',
    ],
    [
      'a plan printed for people',
      '\nTerraform will perform the following actions:\n',
      'prints for people',
      'terraform show -json',
    ],
    [
      'the log of a plan',
      '{"@level":"info","@message":"Plan: 1"}\n{"@level":"info"}\n',
      'is the log',
      'terraform show -json',
    ],
    ['an HTML page', '<!doctype html><title>Sign in</title>', 'HTML', 'login page'],
    ['an empty file', '', 'is empty', 'terraform.tfstate'],
    ['white space', ' \n\t ', 'is empty', 'terraform.tfstate'],
    ['binary data', Buffer.from([1, 2, 3, 250, 251]), 'is a binary file', 'terraform.tfstate'],
    ['a list', '[1, 2]', 'is not a JSON object', 'terraform.tfstate'],
    ['other JSON', { name: 'package' }, 'neither a Terraform state nor a plan', 'terraform.tfstate'],
    ['YAML', 'a: b\n', 'is not JSON', 'terraform.tfstate'],
  ])('%s is named, with what to do instead', async (_, input, message, hint) => {
    const error = await refusal(input);
    expect(error.message).toContain('input.json');
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
    expect(error.hint).toContain(hint);
  });

  it.each([
    ['{"version": 4,\n "resources": [{"type": "a",', 'input.json:2:29: the file is cut off.'],
    [`${JSON.stringify(rawState())}\n {}`, 'input.json:2:2: the file goes on after its end.'],
    ['{"version": 4, "resources": [\n 17]}', 'input.json:2:2: the file has a resource that is no object.'],
    ['{"version": 4, "resources": [],, }', 'input.json:1:32: the file is not valid JSON.'],
    [
      '{"format_version": "1.0", "resource_changes": [{"address": "x"}]}',
      'input.json:1:48: the file names a resource without its type and name.',
    ],
    [`{"values": ${'[0,'.repeat(2000)}`, 'the file is nested deeper than 1000 levels.'],
    [
      `{"values": {"root_module": ${'{"child_modules": ['.repeat(2000)}`,
      'the file is nested deeper than 100 modules.',
    ],
  ])('%j is refused by line and column', async (text, message) => {
    expect((await refusal(text)).message).toContain(message);
  });

  it('never is anything but a UserError, for any bytes and any damage to a good file', async () => {
    const good = Buffer.from(
      JSON.stringify(plan([{ address: 'toy_database.a', after: { id: '1', tags: { a: 'ü' } } }])),
    );
    const damaged = fc
      .tuple(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 4 }), fc.nat(4))
      .map(([at, bytes, cut]) => Buffer.concat([good.subarray(0, at), bytes, good.subarray(at + cut)]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array()), async (bytes) => {
        try {
          await readOne(bytes, [toy]);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
