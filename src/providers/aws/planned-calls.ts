import type { Reads } from '../../model/resource.ts';
import { planFor } from './plan.ts';
import { reviewed, type Operation } from './reviewed.ts';
import type { List } from './service.ts';
import { services } from './services/index.ts';
import type { AwsSettings } from './settings.ts';

/** An operation that a run would ask, and how often. */
export interface PlannedCall {
  readonly operation: Operation;
  /** The IAM action that allows it. */
  readonly action: string;
  /** `once`, `once per account`, `once per account and region`, `once per aws_s3_bucket`. */
  readonly often: string;
}

/** What a run over these settings would ask, without asking anything. */
export function plannedCalls(reads: Reads, labels: boolean, settings: AwsSettings): readonly PlannedCall[] {
  const plan = planFor(services, reads, labels);
  const { accounts, regions } = settings;
  const details = [...plan.details.values()].flat();
  return [
    planned('sts:GetCallerIdentity', 'once'),
    ...(accounts === 'organization' ? [planned('organizations:ListAccounts', 'once')] : []),
    ...(accounts === 'own' ? [] : [planned('sts:AssumeRole', 'once per account')]),
    ...(regions === 'enabled' ? [planned('ec2:DescribeRegions', 'once per account')] : []),
    ...plan.lists.map(({ list }) => planned(list.operation, oftenOf(list))),
    ...details.map(({ detail }) => planned(detail.operation, `once per ${detail.of}`)),
  ];
}

function oftenOf({ scope, only, about = [] }: List): string {
  if (scope !== undefined || only !== undefined) return 'once per account';
  const where = about.length === 0 ? '' : ` with ${about.join(' or ')}`;
  return `once per account and region${where}`;
}

function planned(operation: Operation, often: string): PlannedCall {
  return { operation, action: reviewed[operation], often };
}
