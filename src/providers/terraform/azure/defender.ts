import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { guaranteed } from './facts.ts';

type Targets = Kinds['vulnerabilityScanner']['targets'];

const pricing = 'azurerm_security_center_subscription_pricing';
const machines = { value: 'VirtualMachines', note: 'provider default of majors 3 to 5 (azurerm docs)' };

/** Plans that were replaced, and the one for posture, which looks for no attacks (Microsoft Learn, Defender for Cloud). */
const noDetection = new Set(['cloudposture', 'kubernetesservice', 'containerregistry', 'dns']);

/** What a plan scans for known weaknesses. */
const scanned: Readonly<Record<string, Targets>> = { virtualmachines: ['servers'], containers: ['images'] };

const plan = (each: Instance): Fact<string> =>
  mapFact(each.string('resource_type', machines), (name) => name.toLowerCase());

function isBought(each: Instance): Fact<boolean> {
  return mapFact(each.string('tier'), (tier) => tier.toLowerCase() === 'standard');
}

/** The larger plan for servers scans machines without an agent once a day (Microsoft Learn, Agentless machine scanning). */
function scanInterval(each: Instance): Fact<number> {
  return chainFact(plan(each), (name, from): Fact<number> => {
    if (name === 'containers') return unknown('not-shown', from, 'how often images are scanned is not shown');
    return chainFact(each.string('subplan'), (subplan, at): Fact<number> =>
      subplan.toUpperCase() === 'P2'
        ? known(1, {
            ...at,
            note: 'machines are scanned every 24 hours (Microsoft Learn, Agentless machine scanning)',
          })
        : unknown('not-shown', at, 'how often machines are scanned depends on the agent in them'),
    );
  });
}

type Watches = Kinds['threatDetection']['watches'];

/** Plans that cover everything of one kind in a subscription; those for databases and programs cover some types each. */
const watched: Readonly<Record<string, Watches>> = {
  virtualmachines: ['server'],
  storageaccounts: ['bucket'],
};

/** Plans for parts of the cloud that hold no data of their own. */
const ofNoKind = new Set(['arm', 'keyvaults', 'api', 'ai']);

function watches(each: Instance): Fact<Watches> {
  return chainFact(plan(each), (name, from): Fact<Watches> => {
    if (ofNoKind.has(name)) return known([], from);
    const kinds = Object.hasOwn(watched, name) ? watched[name] : undefined;
    return kinds === undefined
      ? unknown('ambiguous', from, 'the plan covers some types of resources and not others')
      : known(kinds, from);
  });
}

const everywhere = guaranteed('resource_type', true, 'a plan covers a subscription with all its regions');

/** Protection of one thing says nothing of the rest of the subscription. */
const ofOne = guaranteed('id', false, 'one resource only');

export const detectionTypes: readonly TypeMapping[] = [
  typeMapping('threatDetection', {
    type: pricing,
    attributes: ['resource_type', 'tier'],
    when: (each) => mapFact(plan(each), (name) => !noDetection.has(name)),
    facts: { enabled: isBought, allRegions: everywhere, watches },
  }),
  typeMapping('threatDetection', {
    type: 'azurerm_advanced_threat_protection',
    attributes: ['enabled'],
    facts: { enabled: (each) => each.boolean('enabled'), allRegions: ofOne },
  }),
  typeMapping('threatDetection', {
    type: 'azurerm_mssql_server_security_alert_policy',
    attributes: ['state'],
    facts: {
      enabled: (each) => mapFact(each.string('state'), (state) => state.toLowerCase() === 'enabled'),
      allRegions: ofOne,
    },
  }),
  typeMapping('threatDetection', {
    type: 'azurerm_sentinel_log_analytics_workspace_onboarding',
    attributes: [],
    facts: {
      enabled: guaranteed('workspace_id', true, 'onboarding switches Microsoft Sentinel on'),
      allRegions: (each) =>
        unknown('not-shown', each.origin('workspace_id'), 'what is sent to Microsoft Sentinel is not shown'),
    },
  }),
  typeMapping('vulnerabilityScanner', {
    type: pricing,
    attributes: ['resource_type', 'subplan', 'tier'],
    when: (each) => mapFact(plan(each), (name) => Object.hasOwn(scanned, name)),
    facts: {
      enabled: isBought,
      allRegions: everywhere,
      targets: (each) => mapFact(plan(each), (name) => scanned[name] ?? []),
      intervalDays: scanInterval,
    },
  }),
  typeMapping('vulnerabilityScanner', {
    type: 'azurerm_security_center_server_vulnerability_assessments_setting',
    attributes: [],
    facts: {
      enabled: guaranteed('vulnerability_assessment_provider', true, 'the setting names the scanner in use'),
      allRegions: everywhere,
      targets: guaranteed<Targets>(
        'vulnerability_assessment_provider',
        ['servers'],
        'machines of the subscription',
      ),
    },
  }),
];
