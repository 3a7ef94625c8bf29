import { chainFact, known } from '../../../model/fact.ts';
import { typeMapping, type TypeMapping } from '../mapping.ts';
import { always } from './facts.ts';
import { acrossZones, shieldStandard } from './inherent.ts';
import { webFirewallOf } from './web-firewalls.ts';

export const appRunner: readonly TypeMapping[] = [
  typeMapping('workload', {
    type: 'aws_apprunner_service',
    attributes: ['service_name'],
    name: (instance) => instance.string('service_name'),
    facts: {},
  }),
  typeMapping('endpoint', {
    type: 'aws_apprunner_service',
    attributes: ['service_name', 'network_configuration'],
    name: (instance) => instance.string('service_name'),
    facts: {
      internal: (instance) =>
        chainFact(
          instance.boolean('network_configuration.ingress_configuration.is_publicly_accessible', {
            value: true,
            note: 'public by default (AWS App Runner developer guide)',
          }),
          (open, from) => known(!open, from),
        ),
      web: always('protocol', true, 'App Runner serves HTTP (AWS App Runner developer guide)'),
      webFirewall: webFirewallOf,
      ddosProtection: always('shield', 'included' as const, shieldStandard),
      redundancy: acrossZones,
    },
  }),
];
