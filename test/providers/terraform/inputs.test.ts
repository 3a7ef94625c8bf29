import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readFiles } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

const state = rawState({ type: 'toy_database', values: { id: '1' } });
const names = async (
  files: Record<string, unknown>,
  ...inputs: readonly string[]
): Promise<readonly string[]> => (await readFiles(files, inputs, [toy])).sources.map(({ name }) => name);

async function refusal(files: Record<string, unknown>, ...inputs: readonly string[]): Promise<UserError> {
  const error: unknown = await readFiles(files, inputs, [toy]).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe('inputs', () => {
  it('are files, each with its own source', async () => {
    expect(await names({ 'a.tfstate': state, 'b.json': plan([]) }, 'b.json', 'a.tfstate', 'b.json')).toEqual([
      'b.json',
      'a.tfstate',
    ]);
  });

  it('are standard input, which has no time', async () => {
    const { sources } = await readFiles({ '-': state }, ['-'], [toy]);
    expect(sources).toMatchObject([{ name: '<stdin>' }]);
    expect(sources[0]).not.toHaveProperty('modified');
  });

  it('are all states and plans of a folder and of its workspaces', async () => {
    const files = {
      'infra/terraform.tfstate': state,
      'infra/plan.json': plan([]),
      'infra/main.tf': 'resource "x" "y" {}',
      'infra/terraform.tfstate.backup': state,
      'infra/terraform.tfstate.d/prod/terraform.tfstate': state,
      'infra/modules/x/terraform.tfstate': state,
    };
    expect(await names(files, 'infra/')).toEqual([
      'infra/plan.json',
      'infra/terraform.tfstate',
      'infra/terraform.tfstate.d/prod/terraform.tfstate',
    ]);
  });

  it('pass over what is no Terraform file in a folder, and say so', async () => {
    const { sources } = await readFiles(
      { 'd/package.json': { name: 'x' }, 'd/tsconfig.json': '{ // x', 'd/z.tfstate': state },
      ['d'],
      [toy],
    );
    expect(sources[0]?.warnings).toEqual([
      'd/package.json is JSON, but neither a Terraform state nor a plan, and was passed over.',
      'd/tsconfig.json:1:3: the file is not valid JSON, and was passed over.',
    ]);
  });

  it('are refused in a folder too where they are Terraform files that cannot be read', async () => {
    const error = await refusal(
      { 'd/a.tfstate': '{"version": 4, "resources": [', 'd/z.tfstate': state },
      'd',
    );
    expect(error.message).toBe('d/a.tfstate:1:30: the file is cut off.');
  });

  it('are refused where there are none', async () => {
    expect((await refusal({}, 'gone.tfstate')).message).toBe('gone.tfstate does not exist.');
    expect((await refusal({ 'd/main.tf': 'x' }, 'd')).message).toBe(
      'd holds Terraform code, but no state and no plan.',
    );
    expect((await refusal({ 'd/main.tf': 'x' }, 'd')).hint).toContain('--source hcl:d');
    const code =
      'terraform {\n  backend "s3" {\n    bucket = "states"\n    key    = "prod.tfstate"\n    region = "eu-west-1"\n  }\n}';
    expect((await refusal({ 'd/main.tf': code }, 'd')).hint).toContain(
      "--source 's3://states/prod.tfstate?region=eu-west-1'",
    );
    const azure = 'terraform {\n  backend "azurerm" {\n    container_name = "states"\n  }\n}';
    expect((await refusal({ 'd/main.tf': azure }, 'd')).hint).toContain(
      "--source 'azurerm://<storage_account_name>/states/<key>'",
    );
    expect((await refusal({ 'd/readme': 'x' }, 'd')).message).toBe('d holds no Terraform state and no plan.');
    expect((await refusal({ 'd/package.json': { a: 1 } }, 'd')).message).toBe(
      'd holds no Terraform state and no plan.',
    );
  });

  it('are all looked at before anything is handed over', async () => {
    const collected = readFiles({ 'a.tfstate': state, 'b.tfstate': '' }, ['a.tfstate', 'b.tfstate'], [toy]);
    await expect(collected).rejects.toThrow('b.tfstate is empty.');
  });
});
