import { at, blocks, optional, tagMap, textAt, type Field } from '../../live/attributes.ts';
import type { Detail, Service } from '../service.ts';

const table = 'aws_dynamodb_table';

/** A state as a switch: `ENABLED` is on. */
function switchedOn(field: string): Field {
  return {
    field,
    value: (answer) => {
      const state = textAt(answer, field);
      return state === undefined ? undefined : state.startsWith('ENABL');
    },
  };
}

/** `BackupSetup`: one thing is asked about each table. */
function ask(operation: Detail['operation'], more: Omit<Detail, 'of' | 'operation' | 'input'>): Detail {
  return { of: table, operation, input: (name) => ({ TableName: name('name') }), ...more };
}

export const dynamodb: Service = {
  id: 'dynamodb',
  title: 'DynamoDB',
  load: () => import('../clients/dynamodb.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'dynamodb:ListTables',
      items: 'TableNames',
      paging: { input: 'ExclusiveStartTableName', output: 'LastEvaluatedTableName', size: ['Limit', 100] },
      gives: [
        {
          type: table,
          attributes: {
            id: '',
            name: '',
            arn: {
              field: 'TableNames',
              value: (name, { partition, region, account }) =>
                `arn:${partition}:dynamodb:${region}:${account}:table/${String(name)}`,
            },
          },
        },
      ],
    },
  ],
  details: [
    ask('dynamodb:DescribeTable', {
      for: { database: ['copies', 'keyManager', 'deletionProtection'] },
      adds: {
        deletion_protection_enabled: optional('Table.DeletionProtectionEnabled'),
        server_side_encryption: blocks('Table.SSEDescription', {
          enabled: switchedOn('Status'),
          kms_key_arn: optional('KMSMasterKeyArn'),
        }),
        replica: blocks('Table.Replicas', {
          region_name: 'RegionName',
          kms_key_arn: optional('KMSMasterKeyId'),
        }),
        global_table_witness: blocks('Table.GlobalTableWitnesses', { region_name: 'RegionName' }),
      },
    }),
    ask('dynamodb:DescribeContinuousBackups', {
      for: { database: ['backups'] },
      adds: {
        point_in_time_recovery: blocks('ContinuousBackupsDescription.PointInTimeRecoveryDescription', {
          enabled: switchedOn('PointInTimeRecoveryStatus'),
          recovery_period_in_days: {
            field: 'RecoveryPeriodInDays',
            value: (setting) => at(setting, 'RecoveryPeriodInDays'),
          },
        }),
      },
    }),
    ask('dynamodb:DescribeTimeToLive', {
      for: { database: ['expiryDays'] },
      adds: { ttl: blocks('TimeToLiveDescription', { enabled: switchedOn('TimeToLiveStatus') }) },
    }),
    {
      of: table,
      operation: 'dynamodb:GetResourcePolicy',
      for: { database: ['publiclyAccessible'] },
      input: (name) => ({ ResourceArn: name('arn') }),
      absent: ['PolicyNotFoundException'],
      gives: [{ type: 'aws_dynamodb_resource_policy', attributes: { policy: 'Policy' } }],
    },
    {
      of: table,
      operation: 'dynamodb:ListTagsOfResource',
      for: { labels: true, database: ['backups', 'copies'] },
      input: (name) => ({ ResourceArn: name('arn') }),
      paging: { input: 'NextToken', output: 'NextToken' },
      items: 'Tags',
      adds: { tags: tagMap('Tags'), tags_all: tagMap('Tags') },
    },
  ],
  // The replicas of a table stand in the table itself, in both versions of global tables.
  nowhere: ['aws_dynamodb_table_replica', 'aws_dynamodb_global_table'],
};
