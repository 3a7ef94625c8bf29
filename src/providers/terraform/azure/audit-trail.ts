import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Immutability, Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { allKnown, guaranteed, noCopies, readTarget, seenAt } from './facts.ts';
import { accountImmutability } from './immutability.ts';
import { workspace, workspaceRetention } from './monitor.ts';
import { locationOf } from './regions.ts';
import { accountTypes } from './storage-account.ts';

const setting = 'azurerm_monitor_diagnostic_setting';
const destinations = [
  'log_analytics_workspace_id',
  'storage_account_id',
  'eventhub_authorization_rule_id',
  'partner_solution_id',
];
const subscription = /^\/?subscriptions\/[^/]+\/?$/iu;

/** Categories without which the trail of a subscription has holes (CIS Azure benchmark, activity log). */
const required = ['administrative', 'security', 'alert', 'policy'];

/** A setting on a subscription exports its activity log; one on a resource exports that resource's logs. */
function isActivityLog(instance: Instance): Fact<boolean> {
  return mapFact(instance.string('target_resource_id'), (target) => subscription.test(target));
}

/** Categories that are switched on, in lower case; groups as `group:alllogs`. */
function categories(instance: Instance): Fact<readonly string[]> {
  const lists = ['enabled_log', 'log'].map((path) => instance.blocks(path));
  return chainFact(allKnown(lists, instance.origin('enabled_log')), (blocks, from) =>
    mapFact(allKnown(blocks.flat().map(category), from), (names) => names.filter((name) => name !== '')),
  );
}

function category(log: Reader): Fact<string> {
  const off = log.boolean('enabled');
  if (off.known && !off.value) return known('', off.from);
  const group = log.string('category_group');
  if (group.known) return mapFact(group, (name) => `group:${name.toLowerCase()}`);
  if (group.why !== 'not-shown') return group;
  return mapFact(log.string('category'), (name) => name.toLowerCase());
}

/** Records go nowhere unless a destination is named; one that is known only after apply is one. */
function hasDestination(instance: Instance): Fact<boolean> {
  const found = destinations.map((path) => instance.present(path));
  const from = instance.origin('log_analytics_workspace_id');
  if (found.some((fact) => (fact.known ? fact.value : fact.why === 'computed'))) return known(true, from);
  return found.find((fact) => !fact.known) ?? known(false, from);
}

function logging(instance: Instance): Fact<boolean> {
  return chainFact(categories(instance), (names, from) =>
    names.length > 0 ? hasDestination(instance) : known(false, from),
  );
}

/** Azure records no reading of its management plane: what it has is all there is. */
function managementEvents(instance: Instance): Fact<Kinds['auditTrail']['managementEvents']> {
  return chainFact(categories(instance), (names, from): Fact<Kinds['auditTrail']['managementEvents']> => {
    if (names.includes('group:alllogs')) return known('all', from);
    if (required.every((name) => names.includes(name))) return known('all', from);
    return known(names.includes('administrative') ? 'write-only' : 'none', from);
  });
}

function retention(instance: Instance): Fact<number> {
  const workspaceId = instance.present('log_analytics_workspace_id');
  if (!workspaceId.known || workspaceId.value) {
    return readTarget(instance, 'log_analytics_workspace_id', [workspace], 'workspace', workspaceRetention);
  }
  return readTarget(instance, 'storage_account_id', accountTypes, 'storage account', keptInAccount);
}

/** A storage account keeps what it is given, unless a lifecycle policy deletes it. */
function keptInAccount(account: Instance): Fact<number> {
  return chainFact(account.children('azurerm_storage_management_policy'), (policies, from): Fact<number> => {
    const [policy] = policies;
    return policy === undefined
      ? known(Infinity, { ...from, note: 'no lifecycle policy deletes it' })
      : seenAt(
          policy,
          unknown('ambiguous', from, 'the lifecycle policy of its storage account may delete records'),
        );
  });
}

function destinationRegion(instance: Instance): Fact<string> {
  const inWorkspace = readTarget(
    instance,
    'log_analytics_workspace_id',
    [workspace],
    'workspace',
    locationOf,
  );
  return inWorkspace.known
    ? inWorkspace
    : readTarget(instance, 'storage_account_id', accountTypes, 'destination', locationOf);
}

/** Records in a storage account are locked by its policy; a workspace shows nothing of the kind. */
function immutability(instance: Instance): Fact<Immutability> {
  return readTarget(instance, 'storage_account_id', accountTypes, 'storage account', accountImmutability);
}

const unsigned = guaranteed('target_resource_id', false, 'records of Azure Monitor carry no signature');

const whole = guaranteed(
  'target_resource_id',
  true,
  'the activity log covers every region of a subscription',
);

export const auditTrailTypes: readonly TypeMapping[] = [
  typeMapping('auditTrail', {
    type: setting,
    attributes: ['enabled_log', 'log', 'target_resource_id', ...destinations],
    when: isActivityLog,
    region: destinationRegion,
    facts: {
      logging,
      allRegions: whole,
      managementEvents,
      dataEvents: guaranteed('target_resource_id', false, 'the activity log holds no access to data'),
      retentionDays: retention,
      immutability,
      tamperEvident: unsigned,
      copies: noCopies('target_resource_id', 'an export writes to its destinations only'),
    },
  }),
  typeMapping('auditTrail', {
    type: 'azurerm_monitor_aad_diagnostic_setting',
    attributes: ['enabled_log', 'log', ...destinations],
    region: destinationRegion,
    facts: {
      logging,
      allRegions: guaranteed('id', true, 'Entra ID knows no regions'),
      managementEvents: guaranteed(
        'id',
        'none',
        'sign-ins and directory changes, not the resources of a subscription',
      ),
      retentionDays: retention,
      immutability,
      tamperEvident: unsigned,
    },
  }),
];
