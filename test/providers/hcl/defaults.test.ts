import { describe, expect, it } from 'vitest';
import { readCode } from './read-code.ts';

const lock = (source: string, version: string): string =>
  `# made by init\nprovider "registry.terraform.io/${source}" {\n  version     = "${version}"\n  constraints = ">= 3.0.0"\n  hashes = [\n    "h1:a=",\n  ]\n}\n`;

const warehouse = 'resource "aws_redshift_cluster" "w" {\n  cluster_identifier = "w"\n}\n';

async function isPublic(files: Readonly<Record<string, string>>): Promise<unknown> {
  const { resources } = await readCode(files);
  const facts = resources.find(({ type }) => type === 'aws_redshift_cluster')?.facts;
  return (facts as Record<string, unknown> | undefined)?.['publiclyAccessible'];
}

/** What `required_providers` asks for. */
function asking(version: string): string {
  return `terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "${version}"\n    }\n  }\n}\n`;
}

describe('a default that has moved between majors of a provider', () => {
  it.each([
    ['5.99.1', true],
    ['6.2.0', false],
  ])('is that of the version in the lock file: %s', async (version, value) => {
    const files = { 'infra/main.tf': warehouse, 'infra/.terraform.lock.hcl': lock('hashicorp/aws', version) };
    expect(await isPublic(files)).toMatchObject({ value });
  });

  it.each([
    ['~> 5.1', { value: true }],
    ['6.0.1', { value: false }],
    ['>= 5.0, < 6.0.0', { value: true }],
    ['>= 5.0', { known: false, why: 'ambiguous' }],
    ['>= 5.0, < 7.0', { known: false, why: 'ambiguous' }],
  ])('is that of the major that the code asks for: %s', async (version, fact) => {
    expect(await isPublic({ 'infra/main.tf': `${asking(version)}${warehouse}` })).toMatchObject(fact);
  });

  it('is not known where nothing names a version', async () => {
    const fact = { known: false, detail: expect.stringContaining('its default differs between majors') };
    expect(await isPublic({ 'infra/main.tf': warehouse })).toMatchObject(fact);
  });

  it('does not count where the attribute is written', async () => {
    const written = warehouse.replace('"w"\n}', '"w"\n  publicly_accessible = false\n}');
    expect(await isPublic({ 'infra/main.tf': written })).toMatchObject({ value: false });
  });

  it('counts in the modules that the root module calls', async () => {
    const files = {
      'infra/main.tf': 'module "inner" {\n  source = "./inner"\n}\n',
      'infra/.terraform.lock.hcl': lock('hashicorp/aws', '5.99.1'),
      'infra/inner/main.tf': warehouse,
    };
    expect(await isPublic(files)).toMatchObject({ value: true });
  });
});

describe('a default of a major that is not known', () => {
  it.each([
    ['3.76.0', false],
    ['6.9.0', true],
    ['9.0.0', false],
  ])('is not known, by the lock file: %s', async (version, known) => {
    const { resources } = await readCode({
      'infra/main.tf': 'resource "aws_db_instance" "d" {\n  identifier = "d"\n}\n',
      'infra/.terraform.lock.hcl': lock('hashicorp/aws', version),
    });
    const database = resources.find(({ type }) => type === 'aws_db_instance');
    expect(database?.facts).toMatchObject({ encryptedAtRest: { known } });
  });

  it('is not told by a lock file that names the provider in the registry of OpenTofu otherwise', async () => {
    const tofu = lock('hashicorp/aws', '3.76.0').replace('registry.terraform.io', 'registry.opentofu.org');
    const { resources } = await readCode({
      'infra/main.tf': 'resource "aws_db_instance" "d" {\n  identifier = "d"\n}\n',
      'infra/.terraform.lock.hcl': tofu,
    });
    expect(resources.find(({ type }) => type === 'aws_db_instance')?.facts).toMatchObject({
      encryptedAtRest: { known: false },
    });
  });
});
