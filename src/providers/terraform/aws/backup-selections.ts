import { known, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance, Reader } from '../mapping.ts';
import { coverOfPlan, noCover, type Cover } from './backup-plans.ts';
import { labelsOf } from './identity.ts';
import { globMatches } from './policy.ts';
import { selectionsFor } from './selections-for.ts';

/** Whether a selection takes a resource: `maybe` where the source does not say. */
type Match = 'yes' | 'no' | 'maybe';

type Labels = Fact<Readonly<Record<string, string>>>;

/** Services of which AWS Backup can keep continuous backups (AWS Backup developer guide, point-in-time recovery). */
const continuousServices = new Set(['rds', 's3']);
/** Services with full management, whose backups have a key of their own (AWS Backup developer guide, encryption). */
const fullyManaged = new Set(['elasticfilesystem', 's3', 'timestream', 'dsql']);

const nothing = known(noCover, {
  path: 'aws_backup_selection',
  note: 'no AWS Backup selection of this source takes it',
});

/**
 * What the AWS Backup plans of the source do for a resource.
 *
 * Unknown if a selection may take it and the source does not show whether it does, or what its plan is.
 * `service` is the one in the resource's ARN, by which selections are told apart before it has an ARN.
 */
export function coverBySelections(instance: Instance, service: string): Fact<Cover> {
  const covers: Cover[] = [];
  for (const selection of selectionsFor(instance)) {
    const match = selects(selection, instance, service);
    if (match === 'maybe') return mayTake(selection);
    if (match === 'no') continue;
    const cover = coverOf(selection, service);
    if (!cover.known) return cover;
    covers.push(cover.value);
  }
  if (covers.length === 0) return nothing;
  const backups = covers.flatMap((cover) => cover.backups);
  const copies = covers.flatMap((cover) => cover.copies);
  return known({ backups, copies }, { path: 'rule', address: backups[0]?.by ?? 'aws_backup_plan' });
}

function mayTake(selection: Instance): Fact<Cover> {
  const from = { path: 'resources', address: selection.address };
  return unknown('ambiguous', from, `whether ${selection.address} takes it is not shown`);
}

function coverOf(selection: Instance, service: string): Fact<Cover> {
  const plan = selection.target('plan_id', ['aws_backup_plan']);
  if (!plan.known) return plan;
  if (plan.value !== undefined)
    return coverOfPlan(plan.value, {
      continuous: continuousServices.has(service),
      ownEncryption: fullyManaged.has(service),
    });
  const from = { path: 'plan_id', address: selection.address };
  return unknown('not-shown', from, `the plan of ${selection.address} is not in this source`);
}

/** Services as the settings of a region call them, where that differs from their ARNs. */
const settingsNames: Readonly<Record<string, readonly string[]>> = {
  ec2: ['EBS', 'EC2'],
  rds: ['RDS', 'Aurora', 'DocumentDB', 'Neptune'],
  dynamodb: ['DynamoDB'],
  elasticfilesystem: ['EFS'],
  fsx: ['FSx'],
  redshift: ['Redshift'],
  s3: ['S3'],
  timestream: ['Timestream'],
};

/** Whether a region may be told to leave a service out: then only a resource's own ARN is taken for certain. */
function leftOut(instance: Instance, service: string): boolean {
  const names = settingsNames[service] ?? [];
  return instance.all('aws_backup_region_settings').some((settings) => {
    const preference = settings.map('resource_type_opt_in_preference');
    return !preference.known || names.some((name) => preference.value[name] === 'false');
  });
}

function selects(selection: Instance, instance: Instance, service: string): Match {
  const match = selectsAtAll(selection, instance, service);
  if (match !== 'yes' || !leftOut(instance, service)) return match;
  const arn = instance.string('arn');
  const resources = selection.strings('resources');
  return arn.known && resources.known && resources.value.includes(arn.value) ? 'yes' : 'maybe';
}

function selectsAtAll(selection: Instance, instance: Instance, service: string): Match {
  const labels = labelsOf(instance);
  const excluded = matchArns(selection.strings('not_resources'), instance, service);
  const conditions = matchConditions(selection, labels);
  const included = matchResources(selection, instance, service, labels);
  if (excluded === 'yes' || conditions === 'no' || included === 'no') return 'no';
  return excluded === 'no' && conditions === 'yes' && included === 'yes' ? 'yes' : 'maybe';
}

/**
 * By ARN and by `selection_tag`. The AWS docs call the two a union in one place and a filter in another,
 * so a resource that only one of them takes is taken for certain only by its own full ARN.
 */
function matchResources(selection: Instance, instance: Instance, service: string, labels: Labels): Match {
  const resources = selection.strings('resources');
  const tags = selection.blocks('selection_tag');
  if (!resources.known || !tags.known) return 'maybe';
  const arn = instance.string('arn');
  if (arn.known && resources.value.includes(arn.value)) return 'yes';
  const byArn =
    resources.value.length === 0 && tags.value.length === 0 ? 'yes' : matchArns(resources, instance, service);
  if (tags.value.length === 0) return byArn;
  const byTag = either(tags.value.map((tag) => matchTag(tag, labels)));
  if (resources.value.length === 0) return byTag;
  return byArn === byTag ? byArn : 'maybe';
}

function matchArns(patterns: Fact<readonly string[]>, instance: Instance, service: string): Match {
  if (!patterns.known) return 'maybe';
  const arn = instance.string('arn');
  return either(
    patterns.value.map((pattern) => {
      if (pattern === '*') return 'yes';
      const part = pattern.split(':')[2];
      if (part !== undefined && !part.includes('*') && part !== service) return 'no';
      if (!arn.known) return 'maybe';
      return globMatches(pattern, arn.value) ? 'yes' : 'no';
    }),
  );
}

function matchTag(tag: Reader, labels: Labels): Match {
  const key = tag.string('key');
  const value = tag.string('value');
  if (!key.known || !value.known || !labels.known) return 'maybe';
  return labels.value[key.value] === value.value ? 'yes' : 'no';
}

const operators: Readonly<Record<string, (actual: string | undefined, wanted: string) => boolean>> = {
  string_equals: (actual, wanted) => actual === wanted,
  string_like: (actual, wanted) => actual !== undefined && globMatches(wanted, actual),
  string_not_equals: (actual, wanted) => actual !== wanted,
  string_not_like: (actual, wanted) => actual === undefined || !globMatches(wanted, actual),
};

function matchConditions(selection: Instance, labels: Labels): Match {
  const conditions = selection.blocks('condition');
  if (!conditions.known) return 'maybe';
  const matches = new Set(
    conditions.value.flatMap((condition) =>
      Object.entries(operators).flatMap(([name, holds]): Match[] => {
        const tests = condition.blocks(name);
        return tests.known ? tests.value.map((test) => matchCondition(test, labels, holds)) : ['maybe'];
      }),
    ),
  );
  if (matches.has('no')) return 'no';
  return matches.has('maybe') ? 'maybe' : 'yes';
}

function matchCondition(
  test: Reader,
  labels: Labels,
  holds: (actual: string | undefined, wanted: string) => boolean,
): Match {
  const key = test.string('key');
  const value = test.string('value');
  if (!key.known || !value.known || !labels.known || !key.value.startsWith('aws:ResourceTag/'))
    return 'maybe';
  return holds(labels.value[key.value.slice('aws:ResourceTag/'.length)], value.value) ? 'yes' : 'no';
}

function either(matches: readonly Match[]): Match {
  if (matches.includes('yes')) return 'yes';
  return matches.includes('maybe') ? 'maybe' : 'no';
}
