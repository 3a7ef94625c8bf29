import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateDBInstanceCommand, ModifyDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { beforeAll, describe, expect, test } from 'vitest';
import { scratch, tomcheck } from '../../cli/command.ts';
import { pointedAt, startMoto } from '../moto.ts';

const moto = startMoto();

const code = `
provider "aws" {
  region = "eu-central-1"
}

resource "aws_db_instance" "shop" {
  identifier              = "shop"
  engine                  = "postgres"
  instance_class          = "db.t4g.small"
  allocated_storage       = 20
  storage_encrypted       = true
  backup_retention_period = 30
}
`;

const policy =
  '# Measures\n\nBackups of databases are kept for at least 30 days.\n\nDatabases are encrypted at rest.\n';

const config = `
version: 1
sources:
  - aws: { regions: [eu-central-1] }
`;

const folder = scratch({ 'policy.md': policy, 'infra/main.tf': code, 'tomcheck.yaml': config });

/** The state as Terraform would have written it when it made the database. */
function stateOf(arn: string): object {
  const attributes = {
    arn,
    id: 'shop',
    identifier: 'shop',
    engine: 'postgres',
    storage_encrypted: true,
    backup_retention_period: 30,
    region: 'eu-central-1',
  };
  const provider = 'provider["registry.terraform.io/hashicorp/aws"]';
  return {
    version: 4,
    terraform_version: '1.12.0',
    serial: 1,
    lineage: 'shop',
    outputs: {},
    resources: [
      {
        mode: 'managed',
        type: 'aws_db_instance',
        name: 'shop',
        provider,
        instances: [{ schema_version: 2, attributes }],
      },
    ],
  };
}

beforeAll(async () => {
  const rds = new RDSClient();
  const { DBInstance: made } = await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'shop',
      Engine: 'postgres',
      DBInstanceClass: 'db.t4g.small',
      AllocatedStorage: 20,
      MasterUsername: 'shop',
      MasterUserPassword: 'only-for-the-emulator',
      StorageEncrypted: true,
      BackupRetentionPeriod: 30,
    }),
  );
  writeFileSync(join(folder, 'state.tfstate'), JSON.stringify(stateOf(made?.DBInstanceArn ?? '')));
  // By hand, past Terraform.
  await rds.send(
    new ModifyDBInstanceCommand({
      DBInstanceIdentifier: 'shop',
      BackupRetentionPeriod: 3,
      ApplyImmediately: true,
    }),
  );
}, 60_000);

interface Shown {
  readonly check: string;
  readonly verdict: string;
  readonly layers: readonly { readonly layer: string; readonly verdict: string }[];
  readonly drift: readonly { readonly kind: string; readonly why: string }[];
}

describe('a database that somebody changed by hand', () => {
  test('is one thing in cloud, state and code, and told from what is declared', async () => {
    const sources = ['--source', 'aws', '--source', 'state.tfstate', '--source', 'hcl:infra'];
    const args = ['check', 'policy.md', ...sources, '-f', 'json'];
    const { out, err } = await tomcheck(args, { cwd: folder, env: pointedAt(moto.url) });
    expect(err).toBe('');
    const { claims } = JSON.parse(out) as { claims: readonly Shown[] };
    const [retention, encryption] = claims;
    expect(retention).toMatchObject({
      check: 'backup-retention',
      verdict: 'contradicted',
      layers: [
        { layer: 'live', verdict: 'contradicted' },
        { layer: 'state', verdict: 'consistent' },
        { layer: 'code', verdict: 'consistent' },
      ],
      drift: [{ kind: 'changed-outside' }],
    });
    expect(encryption?.layers.map(({ verdict }) => verdict)).toEqual([
      'consistent',
      'consistent',
      'consistent',
    ]);
    expect(encryption?.drift).toEqual([]);
  }, 60_000);
});
