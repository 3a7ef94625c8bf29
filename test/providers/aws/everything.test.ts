import { expect, test } from 'vitest';
import type { Gives } from '../../../src/providers/aws/service.ts';
import { services } from '../../../src/providers/aws/services/index.ts';
import { aws } from '../../../src/providers/terraform/aws/index.ts';

/** What an account does not show by a list of its own, or what is only counted. */
const others = {
  'in the list of snapshots or images, as any other': [
    'aws_ami_copy',
    'aws_ami_from_instance',
    'aws_db_snapshot_copy',
    'aws_docdb_cluster_snapshot',
    'aws_ebs_snapshot_copy',
    'aws_ebs_snapshot_import',
    'aws_neptune_cluster_snapshot',
    'aws_rds_cluster_snapshot_copy',
  ],
  counted: [
    'aws_batch_compute_environment',
    'aws_emrserverless_application',
    'aws_glue_dev_endpoint',
    'aws_glue_job',
    'aws_s3_directory_bucket',
    'aws_timestreamwrite_table',
  ],
  'as the role that a permission set becomes': ['aws_ssoadmin_managed_policy_attachment'],
  'of a service that ended on 2025-07-31': ['aws_qldb_ledger'],
};

function typesOf({ type, parts = [] }: Gives): readonly string[] {
  return [type, ...parts.flatMap(typesOf)];
}

test('every type of AWS that is judged is read live, or said to be one that cannot be', () => {
  const read = new Set(
    services.flatMap(({ lists, details = [], nowhere = [], unshown = {} }) => [
      ...[...lists, ...details].flatMap(({ gives = [] }) => gives).flatMap(typesOf),
      ...nowhere,
      ...Object.keys(unshown),
    ]),
  );
  const judged = new Set(aws.types.map(({ type }) => type));

  expect([...judged].filter((type) => !read.has(type)).toSorted()).toEqual(
    Object.values(others).flat().toSorted(),
  );
});
