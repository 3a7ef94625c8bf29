import { describe, expect, it } from 'vitest';
import { readCode, readWorld, type Read } from './read-code.ts';
import { worldOf } from '../terraform/read.ts';

const database = (rest: string): string => `resource "aws_db_instance" "main" {\n${rest}\n}\n`;

function encryption({ resources }: Read, address = 'aws_db_instance.main'): unknown {
  const found = resources.find((resource) => resource.address === address);
  return (found?.facts as Record<string, unknown> | undefined)?.['encryptedAtRest'];
}

async function encryptionIn(files: Readonly<Record<string, string>>): Promise<unknown> {
  return encryption(await readCode(files));
}

describe('what code does not tell', () => {
  it('is what stands in a file of values that Terraform may or may not be given', async () => {
    const fact = await encryptionIn({
      'infra/main.tf': `variable "e" { default = true }\n${database('  storage_encrypted = var.e')}`,
      'infra/test.tfvars': 'e = false',
    });
    expect(fact).toMatchObject({
      known: false,
      detail: 'var.e depends on whether Terraform is given test.tfvars',
    });
  });

  it.each([
    ['terraform.tfvars', 'e = = false'],
    ['terraform.tfvars.json', '{"e": fal'],
  ])('is every variable where %s cannot be read', async (name, text) => {
    const fact = await encryptionIn({
      'infra/main.tf': `variable "e" { default = true }\n${database('  storage_encrypted = var.e')}`,
      [`infra/${name}`]: text,
    });
    expect(fact).toMatchObject({ known: false, detail: `the file ${name} cannot be read` });
  });

  it('is a variable whose value names something', async () => {
    const fact = await encryptionIn({
      'infra/main.tf': `variable "e" { default = true }\n${database('  storage_encrypted = var.e')}`,
      'infra/terraform.tfvars': 'e = local.x',
    });
    expect(fact).toMatchObject({ known: false, detail: 'its expression names local' });
  });

  it('is the workspace', async () => {
    const fact = await encryptionIn({
      'infra/main.tf': database('  storage_encrypted = terraform.workspace == "default"'),
    });
    expect(fact).toMatchObject({
      known: false,
      detail: 'terraform.workspace is chosen when Terraform runs',
    });
  });

  it.each(['[storage_encrypted]', 'all', '["storage_encrypted"]'])(
    'is an attribute whose changes are ignored: %s',
    async (ignored) => {
      const fact = await encryptionIn({
        'infra/main.tf': database(
          `  storage_encrypted = true\n  lifecycle {\n    ignore_changes = ${ignored}\n  }`,
        ),
      });
      expect(fact).toMatchObject({
        known: false,
        detail: 'the code ignores changes that are made to it elsewhere',
      });
    },
  );

  it('is not an attribute beside one whose changes are ignored, nor other keys of a map', async () => {
    const read = await readCode({
      'infra/main.tf': database(
        '  storage_encrypted = true\n  tags = { team = "a" }\n  lifecycle {\n    ignore_changes = [password, tags["x"]]\n  }',
      ),
    });
    expect(encryption(read)).toMatchObject({ value: true });
    expect(read.resources.find(({ kind }) => kind === 'database')?.labels).toMatchObject({
      value: { team: 'a' },
    });
  });

  it('is what a provider fills in, where the code writes null', async () => {
    const read = await readCode({
      'infra/main.tf': 'resource "aws_opensearch_domain" "n" {\n  encrypt_at_rest = null\n}\n',
    });
    expect(encryption(read, 'aws_opensearch_domain.n')).toMatchObject({ known: false, why: 'computed' });
  });

  it.each([
    ['~> 2.0', false],
    ['2.99.0', false],
    ['>= 2.0, < 3.0.0', false],
    ['>= 2.0', true],
    ['~> 4.1', true],
  ])('is the default of a provider %s before the ones that are known', async (version, known) => {
    const read = await readCode({
      'infra/main.tf': `
        terraform {
          required_providers {
            azurerm = {
              source  = "hashicorp/azurerm"
              version = "${version}"
            }
          }
        }
        module "inner" { source = "./inner" }`,
      'infra/inner/main.tf':
        'resource "azurerm_public_ip" "p" {\n  name = "p"\n}\nresource "azurerm_container_registry" "r" {\n  name = "r"\n}\n',
    });
    const registry = read.resources.find(({ type }) => type === 'azurerm_container_registry');
    expect(registry?.facts).toMatchObject({ publiclyAccessible: { known } });
  });

  it('is a file of code that cannot be read, and a folder of a module with no code', async () => {
    const world = worldOf({
      'infra/main.tf': 'module "m" { source = "./m" }\n',
      'infra/m/readme.md': '',
    });
    const broken = {
      ...world,
      listFolder: async (path: string) =>
        path === 'infra' ? ['lost.tf', 'm', 'main.tf'] : world.listFolder(path),
    };
    const [source] = (await readWorld('infra', broken)).sources;
    expect(source?.warnings.join('\n')).toContain('infra/lost.tf:1:1 cannot be read');
    expect(source?.warnings.join('\n')).toContain('the module ./m is not there');
  });

  it('does not end the run where a folder cannot be listed', async () => {
    const world = worldOf({
      'infra/main.tf': `module "m" { source = "./m" }\n${database('  storage_encrypted = fileexists("no/where")')}`,
    });
    const strict = {
      ...world,
      listFolder: async (path: string) => {
        const names = await world.listFolder(path);
        if (names === undefined) throw new Error('ENOENT');
        return names;
      },
    };
    expect(encryption(await readWorld('infra', strict))).toMatchObject({ known: false });
  });

  it.each([
    ['', { known: true, value: false }],
    ['  nullable = false\n', { known: true, value: true }],
  ])('takes null for a variable instead of its default, unless it says %s', async (more, fact) => {
    const read = await readCode({
      'infra/main.tf': 'module "m" {\n  source = "./m"\n  e = null\n}\n',
      'infra/m/main.tf': `variable "e" {\n  default = true\n${more}}\n${database('  storage_encrypted = var.e == true')}`,
    });
    expect(encryption(read, 'module.m.aws_db_instance.main')).toMatchObject(fact);
  });

  it('is worked out once where locals lead to what is wrong', async () => {
    const chain = Array.from(
      { length: 60 },
      (_, index) => `  l${index} = [try(local.l${index + 1}, 0), upper(local.l${index + 1})][0]`,
    );
    const fact = await encryptionIn({
      'infra/main.tf': `locals {\n${chain.join('\n')}\n  l60 = 1 / 0\n}\n${database('  storage_encrypted = local.l0')}`,
    });
    expect(fact).toMatchObject({ known: false });
  });

  it('gives the region of a provider that the JSON form names by a text', async () => {
    const read = await readCode({
      'infra/main.tf.json': JSON.stringify({
        provider: { aws: [{ region: 'eu-central-1' }, { alias: 'us', region: 'us-east-1' }] },
        resource: { aws_db_instance: { main: { provider: 'aws.us' } } },
      }),
    });
    expect(read.resources.find(({ kind }) => kind === 'database')?.region).toMatchObject({
      value: 'us-east-1',
    });
  });

  it('is a block inside a block of the JSON form that is made by dynamic', async () => {
    const read = await readCode({
      'infra/main.tf.json': JSON.stringify({
        resource: {
          hcloud_firewall: {
            f: { rule: [{ direction: 'in', dynamic: { x: { for_each: [1], content: {} } } }] },
          },
        },
      }),
    });
    const firewall = read.resources.find(({ kind }) => kind === 'firewall');
    expect(firewall?.facts).not.toMatchObject({ ingress: { known: true, value: [] } });
    expect(JSON.stringify(firewall?.facts)).toContain('it is not written in a form that can be read');
  });

  it('is a dynamic block without what it is made of', async () => {
    const read = await readCode({
      'infra/main.tf': 'resource "hcloud_firewall" "f" {\n  dynamic "rule" {\n    for_each = [1]\n  }\n}\n',
    });
    const firewall = read.resources.find(({ kind }) => kind === 'firewall');
    expect(firewall?.facts).toMatchObject({ ingress: { known: false } });
  });

  it('is never shown of settings that hold a secret, which is told', async () => {
    const read = await readCode({
      'infra/main.tf':
        'resource "aws_lambda_function" "f" {\n  environment {\n    variables = { DB_PASSWORD = "canary-3" }\n  }\n}\n',
    });
    expect(JSON.stringify(read)).not.toContain('canary-3');
    expect(read.resources.map(({ facts }) => facts)).toContainEqual(
      expect.objectContaining({ secretsInClear: expect.objectContaining({ value: true }) }),
    );
  });

  it.each([
    ['  default_tags {\n    tags = { stage = "prod" }\n  }\n', { known: false }],
    ['', { value: { team: 'a' } }],
  ])('is which labels a thing has, where its provider adds some: %s', async (more, labels) => {
    const read = await readCode({
      'infra/main.tf': `provider "aws" {\n  region = "eu-central-1"\n${more}}\n${database('  tags = { team = "a" }')}`,
    });
    expect(read.resources.find(({ kind }) => kind === 'database')?.labels).toMatchObject(labels);
  });
});
