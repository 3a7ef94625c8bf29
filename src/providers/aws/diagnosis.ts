import type { Reads } from '../../model/resource.ts';
import type { ReportCall } from '../../model/report.ts';
import { operationsOf, planFor } from './plan.ts';
import { isReviewed, reviewed } from './reviewed.ts';
import { services } from './services/index.ts';

/** A permission that was missing, and what is not known for want of it. */
export interface MissingPermission {
  /** The IAM action: `s3:GetEncryptionConfiguration`. */
  readonly action: string;
  /** Accounts with regions: `111122223333 eu-central-1`. */
  readonly places: readonly string[];
  /** Names of what asked for it, in the order in which they were given. */
  readonly neededBy: readonly string[];
}

/** What somebody asks to be read. */
export interface Wish {
  readonly name: string;
  readonly reads: Reads;
}

/** Which permissions the calls of a run lacked, and for which of the wishes. */
export function missingPermissions(
  calls: readonly ReportCall[],
  wishes: readonly Wish[],
  labels: boolean,
): readonly MissingPermission[] {
  const needs = wishes.map(({ name, reads }) => ({
    name,
    operations: new Set<string>(operationsOf(planFor(services, reads, labels))),
  }));
  const denied = calls.filter(({ outcome }) => outcome === 'denied');
  return [...Map.groupBy(denied, ({ operation }) => operation)].map(([operation, same]) => ({
    action: isReviewed(operation) ? reviewed[operation] : operation,
    places: [...new Set(same.map(({ account, region }) => `${account ?? ''} ${region ?? ''}`.trim()))],
    neededBy: needs
      .filter(({ operations }) => operations.has(operation) || leadsIn(operation))
      .map(({ name }) => name),
  }));
}

/** Without these nothing of an account or of a region can be read. */
function leadsIn(operation: string): boolean {
  return /^(?:sts|organizations):|:DescribeRegions$/.test(operation);
}
