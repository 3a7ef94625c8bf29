import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/model/resource.ts';
import { readCode, type Read } from './read-code.ts';

function addressesOf({ resources }: Read, kind = 'database'): readonly string[] {
  return resources.filter((resource) => resource.kind === kind).map(({ address }) => address);
}

function factOf({ resources }: Read, address: string, fact: string): unknown {
  const found = resources.find((resource) => resource.address === address);
  return (found?.facts as Record<string, unknown> | undefined)?.[fact];
}

const database = (name: string, rest: string): string =>
  `resource "aws_db_instance" "${name}" {\n${rest}\n}\n`;

describe('Terraform code', () => {
  it('gives each resource with its place, and facts from what is written', async () => {
    const read = await readCode({
      'infra/main.tf': `\n${database('main', '  storage_encrypted = true\n  backup_retention_period = 30')}`,
    });
    const found = read.resources.find(({ kind }) => kind === 'database');
    expect(found?.at).toEqual({ line: 2, column: 1, file: 'infra/main.tf' });
    expect(found?.facts).toMatchObject({ encryptedAtRest: { known: true, value: true } });
    expect(read.sources).toMatchObject([{ reader: 'hcl', layer: 'code', name: 'infra' }]);
  });

  it('says which expression is not known', async () => {
    const read = await readCode({
      'infra/main.tf': `variable "encrypt" {}\n${database('main', '  storage_encrypted = var.encrypt')}`,
    });
    expect(factOf(read, 'aws_db_instance.main', 'encryptedAtRest')).toMatchObject({
      known: false,
      why: 'computed',
      detail: 'var.encrypt has no value',
    });
  });

  it('takes values of variables from files in their order, and defaults last', async () => {
    const files = {
      'infra/main.tf': `variable "days" { default = 1 }\n${database('a', '  backup_retention_period = var.days')}`,
    };
    const daysOf = async (more: Record<string, string>): Promise<unknown> =>
      factOf(await readCode({ ...files, ...more }), 'aws_db_instance.a', 'backups');
    expect(await daysOf({})).toMatchObject({ value: [{ retentionDays: { value: 1 } }, {}] });
    const values = { 'infra/terraform.tfvars': 'days = 2' };
    expect(await daysOf(values)).toMatchObject({ value: [{ retentionDays: { value: 2 } }, {}] });
    const automatic = {
      ...values,
      'infra/b.auto.tfvars.json': '{"days": 4}',
      'infra/a.auto.tfvars': 'days = 3',
    };
    expect(await daysOf(automatic)).toMatchObject({ value: [{ retentionDays: { value: 4 } }, {}] });
  });

  it('makes an instance for each element of count and for_each', async () => {
    const read = await readCode({
      'infra/main.tf':
        database('counted', '  count = 2') +
        database('none', '  count = 0') +
        database('each', '  for_each = toset(["b", "a"])\n  identifier = each.key'),
    });
    expect(addressesOf(read)).toEqual([
      'aws_db_instance.counted[0]',
      'aws_db_instance.counted[1]',
      'aws_db_instance.each["a"]',
      'aws_db_instance.each["b"]',
    ]);
    expect(read.resources.find(({ address }) => address.endsWith('["b"]'))?.name).toBe('b');
  });

  it('leaves everything open where the number of instances is not told', async () => {
    const read = await readCode({
      'infra/main.tf': `variable "n" {}\n${database('maybe', '  count = var.n\n  storage_encrypted = true')}`,
    });
    expect(factOf(read, 'aws_db_instance.maybe', 'encryptedAtRest')).toMatchObject({
      known: false,
      detail: 'how many of it there are is not told: var.n has no value',
    });
  });

  it('goes into local modules with the values of the call, and says which modules are not there', async () => {
    const read = await readCode({
      'infra/main.tf':
        'module "db" {\n  source = "./modules/db"\n  for_each = { prod = true }\n  encrypted = each.value\n}\n' +
        'module "far" {\n  source = "terraform-aws-modules/rds/aws"\n}\n',
      'infra/modules/db/main.tf': `variable "encrypted" { type = bool }\n${database('this', '  storage_encrypted = var.encrypted')}`,
    });
    expect(factOf(read, 'module.db["prod"].aws_db_instance.this', 'encryptedAtRest')).toMatchObject({
      value: true,
    });
    expect(read.gaps).toContainEqual(
      expect.objectContaining({
        why: 'cut-off',
        detail:
          'What module.far holds is not told: the module terraform-aws-modules/rds/aws is not there: run terraform init.',
      }),
    );
  });

  it('finds modules that terraform init installed', async () => {
    const installed = {
      Modules: [
        { Key: '', Dir: '.' },
        { Key: 'far', Dir: '.terraform/modules/far' },
      ],
    };
    const read = await readCode({
      'infra/main.tf': 'module "far" {\n  source = "acme/db/aws"\n}\n',
      'infra/.terraform/modules/modules.json': JSON.stringify(installed),
      'infra/.terraform/modules/far/main.tf': database('this', ''),
    });
    expect(addressesOf(read)).toEqual(['module.far.aws_db_instance.this']);
  });

  it('does not follow a module that calls itself for ever', async () => {
    const read = await readCode({ 'infra/main.tf': 'module "self" {\n  source = "../infra"\n}\n' });
    expect(read.gaps.some(({ detail }) => detail.includes('calls itself'))).toBe(true);
  });

  it('links what is split off by what the code refers to, through locals', async () => {
    const read = await readCode({
      'infra/main.tf': `
        locals { name = aws_s3_bucket.logs.id }
        resource "aws_s3_bucket" "logs" { bucket = "logs" }
        resource "aws_s3_bucket" "other" { bucket = "other" }
        resource "aws_s3_bucket_public_access_block" "logs" {
          bucket                  = local.name
          block_public_acls       = true
          block_public_policy     = true
          ignore_public_acls      = true
          restrict_public_buckets = true
        }`,
    });
    const from = { address: 'aws_s3_bucket_public_access_block.logs' };
    expect(factOf(read, 'aws_s3_bucket.logs', 'publiclyAccessible')).toMatchObject({ value: false, from });
    expect(factOf(read, 'aws_s3_bucket.other', 'publiclyAccessible')).not.toMatchObject({ from });
  });

  it('expands dynamic blocks', async () => {
    const read = await readCode({
      'infra/main.tf': `
        resource "hcloud_firewall" "web" {
          dynamic "rule" {
            for_each = { ssh = 22, web = 443 }
            content {
              direction  = "in"
              protocol   = "tcp"
              port       = rule.value
              source_ips = ["0.0.0.0/0"]
            }
          }
        }`,
    });
    expect(factOf(read, 'hcloud_firewall.web', 'ingress')).toMatchObject({
      value: [{ fromPort: 22 }, { fromPort: 443 }],
    });
  });

  it('reads the JSON form, templates in it included', async () => {
    const resource = { aws_db_instance: { main: { storage_encrypted: '${!local.plain}' } } };
    const read = await readCode({
      'infra/main.tf.json': JSON.stringify({ locals: { plain: false }, resource }),
    });
    expect(factOf(read, 'aws_db_instance.main', 'encryptedAtRest')).toMatchObject({ value: true });
  });

  it('lets override files replace what they name', async () => {
    const read = await readCode({
      'infra/main.tf': database('main', '  storage_encrypted = false\n  identifier = "kept"'),
      'infra/override.tf': database('main', '  storage_encrypted = true'),
    });
    expect(factOf(read, 'aws_db_instance.main', 'encryptedAtRest')).toMatchObject({ value: true });
    expect(read.resources.find(({ kind }) => kind === 'database')?.name).toBe('kept');
  });

  it('gives the region of the provider configuration, with alias, and as a module is passed it', async () => {
    const read = await readCode({
      'infra/main.tf': `
        provider "aws" { region = "eu-central-1" }
        provider "aws" {
          alias  = "us"
          region = "us-east-1"
        }
        ${database('home', '')}
        ${database('away', '  provider = aws.us')}
        module "copy" {
          source    = "./copy"
          providers = { aws = aws.us }
        }`,
      'infra/copy/main.tf': database('copy', ''),
    });
    const regions = Object.fromEntries(
      read.resources
        .filter(({ kind }) => kind === 'database')
        .map(({ address, region }: Resource) => [address, region.known ? region.value : region.why]),
    );
    expect(regions).toEqual({
      'aws_db_instance.home': 'eu-central-1',
      'aws_db_instance.away': 'us-east-1',
      'module.copy.aws_db_instance.copy': 'us-east-1',
    });
  });

  it('leaves open what the provider fills in where the code is silent', async () => {
    const read = await readCode({
      'infra/main.tf': 'resource "azurerm_key_vault" "plain" {\n  name = "v"\n}\n',
    });
    expect(factOf(read, 'azurerm_key_vault.plain', 'publiclyAccessible')).toMatchObject({ known: false });
  });

  it('goes on after a syntax error and says where it is', async () => {
    const read = await readCode({
      'infra/broken.tf': 'resource "aws_db_instance" "lost" {\n  x = = 1\n}\n',
      'infra/main.tf': database('kept', '  storage_encrypted = true\n  storage_encrypted = true'),
    });
    expect(addressesOf(read)).toContain('aws_db_instance.kept');
    const [source] = read.sources;
    expect(source?.warnings.join('\n')).toMatch(/infra\/broken\.tf:2:\d+ is not valid HCL/u);
    expect(source?.warnings.join('\n')).toContain('infra/main.tf:3:3 sets storage_encrypted twice');
    expect(read.gaps.some(({ why }) => why === 'cut-off')).toBe(true);
  });

  it('passes over what is nested without end', async () => {
    const deep = `locals {\n  a = ${'['.repeat(50_000)}${']'.repeat(50_000)}\n}\n`;
    const read = await readCode({ 'infra/deep.tf': deep, 'infra/main.tf': database('kept', '') });
    expect(addressesOf(read)).toEqual(['aws_db_instance.kept']);
    expect(read.gaps.some(({ why }) => why === 'cut-off')).toBe(true);
  });

  it('never shows a secret', async () => {
    const read = await readCode({
      'infra/main.tf': `
        variable "code" {
          default   = "canary-7"
          sensitive = true
        }
        resource "aws_db_instance" "main" {
          password          = "canary-7"
          storage_encrypted = var.code == "canary-7"
          tags              = { owner = var.code }
        }`,
    });
    expect(JSON.stringify(read)).not.toContain('canary-7');
    expect(factOf(read, 'aws_db_instance.main', 'encryptedAtRest')).toMatchObject({
      known: false,
      why: 'secret',
    });
  });

  it('reads no file outside of the root module', async () => {
    const read = await readCode({
      'infra/main.tf':
        database('a', '  identifier = file("../secret.txt")') +
        database('b', '  identifier = file("./name.txt")'),
      'infra/name.txt': 'named',
      'secret.txt': 'canary-8',
    });
    expect(JSON.stringify(read)).not.toContain('canary-8');
    expect(read.resources.map(({ name }) => name)).toContain('named');
  });

  it('takes what is not written for not set', async () => {
    const read = await readCode({
      'infra/main.tf': 'resource "hcloud_volume" "data" {\n  name = "data"\n  size = 10\n}\n',
    });
    expect(factOf(read, 'hcloud_volume.data', 'deletionProtection')).toMatchObject({ value: false });
  });

  it('is refused where a folder holds no code', async () => {
    await expect(readCode({ 'infra/readme.md': '' })).rejects.toThrow('infra holds no Terraform code.');
  });
});
