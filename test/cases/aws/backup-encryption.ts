import type { Cases } from '../case.ts';
import { arn, backupPlan, cluster, database, files, volume } from './raw/stores.ts';

const plan = backupPlan(arn('ec2', 'volume/vol-1'));
const snapshot = (encrypted: boolean) => ({
  'aws_ebs_snapshot.s': { id: 'snap-1', arn: arn('ec2', 'snapshot/snap-1'), encrypted, volume_id: 'vol-9' },
});

export const cases: Cases = [
  { is: 'good', what: 'backups of an encrypted database', given: database() },
  {
    is: 'bad',
    what: 'backups of a database that is not encrypted',
    given: database({ storage_encrypted: false }),
  },
  {
    is: 'unknown',
    what: 'backups of an Aurora cluster that says false',
    given: cluster({ storage_encrypted: false }),
  },
  { is: 'good', what: 'an encrypted volume in a vault', given: { ...volume(), ...plan } },
  {
    is: 'bad',
    what: 'a volume in clear, whose copies in a vault stay so',
    given: { ...volume({ encrypted: false }), ...plan },
  },
  {
    is: 'good',
    what: 'a file system in clear, whose copies have the key of the vault',
    given: {
      ...files({ encrypted: false }),
      ...backupPlan(arn('elasticfilesystem', 'file-system/fs-1')),
    },
  },
  { is: 'good', what: 'an encrypted snapshot', given: snapshot(true) },
  { is: 'bad', what: 'a snapshot in clear', given: snapshot(false) },
  {
    is: 'unknown',
    what: 'encrypted backups under a promise about a tool',
    given: database(),
    params: { tool: 'restic' },
  },
  {
    is: 'bad',
    what: 'a document database that says nothing of backups, which it makes, nor of encryption, which it then lacks',
    given: {
      'aws_docdb_cluster.docs': { id: 'docs', arn: arn('rds', 'cluster:docs'), cluster_identifier: 'docs' },
    },
  },
  {
    is: 'bad',
    what: 'a volume in clear under a plan that takes whatever there is',
    given: {
      ...volume({ encrypted: false }),
      ...plan,
      'aws_backup_selection.all': { id: 's-1', plan_id: 'plan-1', resources: [], not_resources: [] },
    },
  },
];
