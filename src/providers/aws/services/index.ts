import type { Service } from '../service.ts';
import { backup } from './backup.ts';
import { dlm } from './dlm.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { ec2 } from './ec2.ts';
import { kms } from './kms.ts';
import { networks } from './networks.ts';
import { rdsSnapshots } from './rds-snapshots.ts';
import { rds } from './rds.ts';
import { s3Control } from './s3-control.ts';
import { s3 } from './s3.ts';
import { securityGroups } from './security-groups.ts';

/** Every service that is read. */
export const services: readonly Service[] = [
  s3,
  s3Control,
  rds,
  rdsSnapshots,
  ebs,
  ec2,
  securityGroups,
  networks,
  backup,
  dlm,
  kms,
  dynamodb,
];
