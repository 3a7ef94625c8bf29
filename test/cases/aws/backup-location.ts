import type { Cases } from '../case.ts';
import { arn, backupPlan, database, volume } from './raw/stores.ts';

const copyTo = (region: string) => ({
  copy_action: [{ destination_vault_arn: arn('backup', 'backup-vault:far', region) }],
});
const held = (rule: object = {}) => ({
  ...volume(),
  ...backupPlan(arn('ec2', 'volume/vol-1'), { ...rule }),
});
const inEurope = { regions: ['EU'] };
const elsewhere = { geo_redundant: true };

export const cases: Cases = [
  { is: 'good', what: 'backups in Frankfurt for the EU', given: held(), params: inEurope },
  { is: 'good', what: 'copies in Ireland for the EU', given: held(copyTo('eu-west-1')), params: inEurope },
  {
    is: 'bad',
    what: 'copies in London for the EU, though its name begins with eu',
    given: held(copyTo('eu-west-2')),
    params: inEurope,
  },
  { is: 'bad', what: 'copies in Zurich for the EU', given: held(copyTo('eu-central-2')), params: inEurope },
  { is: 'good', what: 'copies in a second region', given: held(copyTo('eu-west-1')), params: elsewhere },
  { is: 'bad', what: 'no copies in a second region', given: database(), params: elsewhere },
  {
    is: 'bad',
    what: 'backups of a database that are replicated to the United States',
    given: {
      ...database(),
      'aws_db_instance_automated_backups_replication.r': {
        id: arn('rds', 'auto-backup:ab-1', 'us-east-1'),
        source_db_instance_arn: arn('rds', 'db:main'),
        retention_period: 14,
      },
    },
    params: inEurope,
  },
  {
    is: 'unknown',
    what: 'copies in a vault that is known only after apply',
    given: held({ copy_action: [{ destination_vault_arn: null }] }),
    computed: {
      'aws_backup_plan.daily': { rule: [{ copy_action: [{ destination_vault_arn: true }] }] },
    },
    params: inEurope,
  },
  {
    is: 'unknown',
    what: 'backups under a promise that names no place',
    given: held(),
    params: {},
  },
  {
    is: 'bad',
    what: 'a second vault of which nothing is copied',
    given: {
      ...held(copyTo('eu-west-1')),
      'aws_backup_vault.other': { id: 'other', arn: arn('backup', 'backup-vault:other'), name: 'other' },
    },
    params: elsewhere,
  },
];
