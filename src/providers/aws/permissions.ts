import type { Reads } from '../../model/resource.ts';
import { operationsOf, planFor } from './plan.ts';
import { reviewed } from './reviewed.ts';
import { services } from './services/index.ts';
import { partitionOf } from './partitions.ts';
import type { AwsSettings } from './settings.ts';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string;
}

/** An IAM policy document. */
export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/**
 * Actions that would let read more than they are asked for. Whoever may select from the tables of the system sees which
 * keyspaces and tables there are, and no row of theirs (Amazon Keyspaces developer guide, "Identity-based policies").
 */
const narrow: Readonly<Record<string, string>> = { 'cassandra:Select': 'cassandra:*:*:/keyspace/system*' };

/** Characters that a managed policy may have, white space left out (IAM user guide, "IAM and AWS STS quotas"). */
const mostCharacters = 6144;

/**
 * The policies that allow what is asked for these facts, and nothing else: for the role in each account. One, or
 * several where one would be longer than IAM takes.
 */
export function policiesFor(reads: Reads, labels: boolean, { regions }: AwsSettings): readonly Policy[] {
  const operations = operationsOf(planFor(services, reads, labels));
  const actions = operations.map((operation) => reviewed[operation]);
  const first = regions === 'enabled' ? [reviewed['ec2:DescribeRegions']] : [];
  const all = [...new Set([...first, ...actions])].toSorted();
  const wide = parts(all.filter((action) => !Object.hasOwn(narrow, action)));
  const few = narrowStatements(all, partitionOf(regions === 'enabled' ? '' : (regions[0] ?? '')));
  return wide.map((part, index) =>
    policy([statement(`TomcheckRead${index + 1}`, part, '*'), ...(index === wide.length - 1 ? few : [])]),
  );
}

function narrowStatements(actions: readonly string[], partition: string): readonly Statement[] {
  return actions.flatMap((action) => {
    const resource = Object.hasOwn(narrow, action) ? narrow[action] : undefined;
    return resource === undefined
      ? []
      : [statement('TomcheckReadSystem', [action], `arn:${partition}:${resource}`)];
  });
}

/** What the identity needs beside it that begins a run over several accounts; undefined if it needs nothing. */
export function entrancePolicy({ accounts, regions, role }: AwsSettings): Policy | undefined {
  const partition = partitionOf(regions === 'enabled' ? '' : (regions[0] ?? ''));
  const list =
    accounts === 'organization'
      ? [statement('TomcheckList', [reviewed['organizations:ListAccounts']], '*')]
      : [];
  const enter =
    accounts === 'own' || role === undefined
      ? []
      : [
          statement(
            'TomcheckEnter',
            [reviewed['sts:AssumeRole']],
            `arn:${partition}:iam::*:role/${role.name}`,
          ),
        ];
  return list.length + enter.length === 0 ? undefined : policy([...list, ...enter]);
}

function parts(actions: readonly string[]): readonly (readonly string[])[] {
  const result: string[][] = [];
  let length = mostCharacters;
  for (const action of actions) {
    const own = action.length + 3;
    if (length + own > mostCharacters - 200) {
      result.push([]);
      length = 0;
    }
    result.at(-1)?.push(action);
    length += own;
  }
  return result;
}

function policy(statements: readonly Statement[]): Policy {
  return { Version: '2012-10-17', Statement: statements };
}

function statement(Sid: string, Action: readonly string[], Resource: string): Statement {
  return { Sid, Effect: 'Allow', Action, Resource };
}
