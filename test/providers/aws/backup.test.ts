import { describe, expect, test } from 'vitest';
import type { Backup } from '../../../src/model/resource.ts';
import { answering, signedIn, xml, xmlError, type Question, type Reply } from './answers.ts';
import { scan, type Scan } from './scan.ts';

signedIn();

function json(value: object, status = 200): Reply {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}

const denied = json({ Code: 'AccessDeniedException', message: 'no' }, 403);

const database = `<DBInstances><DBInstance><DBInstanceIdentifier>main</DBInstanceIdentifier><DBInstanceArn>arn:aws:rds:eu-central-1:123456789012:db:main</DBInstanceArn><Engine>postgres</Engine><StorageEncrypted>true</StorageEncrypted><BackupRetentionPeriod>0</BackupRetentionPeriod></DBInstance></DBInstances>`;

/** One database without backups of its own, and a plan that takes all databases of its region. */
const answers: Readonly<Record<string, Reply>> = {
  DescribeDBInstances: xml('DescribeDBInstances', database),
  'GET /backup-vaults?maxResults': json({
    BackupVaultList: [
      {
        BackupVaultName: 'vault',
        BackupVaultArn: 'arn:aws:backup:eu-central-1:123456789012:backup-vault:vault',
        Locked: true,
        LockDate: 1_700_000_000,
      },
    ],
  }),
  'GET /backup/plans?maxResults': json({
    BackupPlansList: [
      { BackupPlanId: 'p1', BackupPlanName: 'daily', BackupPlanArn: 'arn:aws:backup:plan:p1' },
    ],
  }),
  'GET /backup/plans/p1?': json({
    BackupPlan: {
      BackupPlanName: 'daily',
      Rules: [
        {
          RuleName: 'r',
          TargetBackupVaultName: 'vault',
          ScheduleExpression: 'cron(0 5 * * ? *)',
          Lifecycle: { DeleteAfterDays: 35 },
          CopyActions: [
            { DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:123456789012:backup-vault:far' },
          ],
        },
      ],
    },
  }),
  'GET /backup/plans/p1/selections?maxResults': json({
    BackupSelectionsList: [{ SelectionId: 's1', SelectionName: 's', BackupPlanId: 'p1' }],
  }),
  'GET /backup/plans/p1/selections/s1?': json({
    BackupSelection: { SelectionName: 's', Resources: ['arn:aws:rds:*:*:db:*'] },
  }),
  'GET /account-settings?': json({ ResourceTypeOptInPreference: { RDS: true } }),
};

function answer(changed: Readonly<Record<string, Reply>>, planRegion: string) {
  return ({ operation, host }: Question): Reply => {
    const key = operation.replace(/\/(?=\?)/u, '');
    const found = { ...answers, ...changed }[key];
    const elsewhere = host.startsWith('backup.') && !host.includes(planRegion);
    if (elsewhere && key.startsWith('GET /backup/plans')) return json({ BackupPlansList: [] });
    if (elsewhere && key.startsWith('GET /backup-vaults')) return json({ BackupVaultList: [] });
    if (operation === 'DescribeDBInstances' && !host.includes('eu-central-1')) return xml(operation, '');
    if (found !== undefined) return found;
    return operation.startsWith('GET') ? xmlError('NotFound', operation, 404) : xml(operation, '');
  };
}

async function read(
  changed: Readonly<Record<string, Reply>> = {},
  planRegion = 'eu-central-1',
): Promise<Scan> {
  const regions = ['eu-central-1', 'us-east-1'];
  return scan(
    { database: ['backups', 'copies'], backupStore: ['immutability'] },
    { regions, accounts: 'own', complete: true },
    { handler: answering(answer(changed, planRegion)) },
  );
}

describe('AWS Backup', () => {
  test('backs up what a selection of its region takes, with its copies', async () => {
    const found = await read();
    const backups = found.fact('main', 'backups') as readonly Backup[];

    expect(backups).toMatchObject([
      {
        by: 'arn:aws:backup:plan:p1',
        intervalHours: { value: 24 },
        retentionDays: { value: 35 },
        immutability: { value: 'locked' },
      },
    ]);
    expect(found.fact('main', 'copies')).toMatchObject([{ kind: 'backup', region: { value: 'eu-west-1' } }]);
    expect(found.fact('vault', 'immutability')).toBe('locked');
    expect(backups[0]?.retentionDays.from).toMatchObject({
      path: 'BackupPlan.Rules.Lifecycle.DeleteAfterDays',
      call: { operation: 'backup:GetBackupPlan', target: 'arn:aws:backup:plan:p1' },
    });
  });

  test('of another region backs up nothing here', async () => {
    const found = await read({}, 'us-east-1');

    expect(found.fact('main', 'backups')).toEqual([]);
    expect(found.origin('main', 'backups')?.absence).toBeUndefined();
  });

  test.each(['GET /backup/plans?maxResults', 'GET /backup/plans/p1/selections?maxResults'])(
    'of which %s is denied may back it up: nobody knows',
    async (question) => {
      const found = await read({ [question]: denied });

      expect(found.fact('main', 'backups')).toBe('unknown: denied');
      expect(found.fact('main', 'copies')).toBe('unknown: denied');
    },
  );

  test.each(['GET /backup/plans/p1?', 'GET /backup/plans/p1/selections/s1?'])(
    'of which %s is denied is not known either',
    async (question) => {
      const found = await read({ [question]: denied });

      expect(found.fact('main', 'backups')).toMatch(/^unknown/);
    },
  );
});
