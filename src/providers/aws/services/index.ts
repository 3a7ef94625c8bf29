import type { Service } from '../service.ts';
import { backup } from './backup.ts';
import { dlm } from './dlm.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { kms } from './kms.ts';
import { rdsSnapshots } from './rds-snapshots.ts';
import { rds } from './rds.ts';
import { s3Control } from './s3-control.ts';
import { s3 } from './s3.ts';

/** Every service that is read. */
export const services: readonly Service[] = [
  s3,
  s3Control,
  rds,
  rdsSnapshots,
  ebs,
  backup,
  dlm,
  kms,
  dynamodb,
];
