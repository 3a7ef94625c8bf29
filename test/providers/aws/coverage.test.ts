import { expect, test } from 'vitest';
import type { Gives } from '../../../src/providers/aws/service.ts';
import { services } from '../../../src/providers/aws/services/index.ts';
import { aws } from '../../../src/providers/terraform/aws/index.ts';

/** Types of Terraform whose things the API shows under another name, or of which only is asked whether there are any. */
const otherwise: Readonly<Record<string, string>> = {
  aws_ebs_snapshot_copy: 'a snapshot',
  aws_ebs_snapshot_import: 'a snapshot',
  aws_ami_copy: 'an image',
  aws_ami_from_instance: 'an image',
  aws_db_snapshot_copy: 'a snapshot',
  aws_rds_cluster_snapshot_copy: 'a snapshot of a cluster',
  aws_docdb_cluster_snapshot: 'a snapshot of a cluster, of which RDS keeps one list',
  aws_neptune_cluster_snapshot: 'a snapshot of a cluster, of which RDS keeps one list',
  aws_ssoadmin_managed_policy_attachment: 'the policies of the role that a permission set becomes',
  aws_qldb_ledger: 'nothing: QLDB has ended',
  aws_timestreamwrite_table: 'counted: what its endpoint says',
  aws_batch_compute_environment: 'counted',
  aws_emrserverless_application: 'counted',
  aws_glue_dev_endpoint: 'counted',
  aws_glue_job: 'counted',
};

const withParts = ({ type, parts = [] }: Gives): readonly string[] => [type, ...parts.flatMap(withParts)];

test('everything that Terraform may hold of AWS is read live, counted, or shown under another name', () => {
  const given = services.flatMap(({ lists, details = [] }) =>
    [...lists, ...details].flatMap(({ gives = [] }) => gives.flatMap(withParts)),
  );
  const known = new Set([
    ...given,
    ...services.flatMap(({ nowhere = [] }) => nowhere),
    ...services.flatMap(({ unshown = {} }) => Object.keys(unshown)),
    ...Object.keys(otherwise),
  ]);
  const types = [...new Set(aws.types.map(({ type }) => type))];

  expect(types.filter((type) => !known.has(type))).toEqual([]);
});
