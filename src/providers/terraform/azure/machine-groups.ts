import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { guaranteed, noCopies, readTarget } from './facts.ts';
import { locationOf } from './regions.ts';

const encrypted =
  'managed disks are always encrypted, temporary ones aside (Microsoft Learn, Server-side encryption of disks)';
const replaceable =
  'instances of a scale set or node pool are replaced, and whether anything on them is kept is not shown';

const scaleSets = [
  'azurerm_linux_virtual_machine_scale_set',
  'azurerm_windows_virtual_machine_scale_set',
  'azurerm_orchestrated_virtual_machine_scale_set',
  'azurerm_virtual_machine_scale_set',
  'azurerm_kubernetes_cluster',
];

/** An app takes plain HTTP only where it says so; without ingress nobody connects to it. */
function appTransport(app: Instance): Fact<Transport> {
  const insecure = app.boolean('ingress.allow_insecure_connections', {
    value: false,
    note: 'provider default (azurerm docs, azurerm_container_app)',
  });
  return mapFact(insecure, (open) => (open ? 'optional' : 'required'));
}

function hasIngress(app: Instance): Fact<boolean> {
  return mapFact(app.blocks('ingress'), (blocks) => blocks.length > 0);
}

const throughTls = guaranteed(
  'id',
  'required' as const,
  'sessions run over TLS on port 443 only (Microsoft Learn, What is Azure Bastion)',
);

/** A load balancer of layer 4 hands bytes on unread. */
const passthrough = guaranteed('protocol', 'passthrough' as const, 'a load balancer of layer 4 reads no TLS');

export const groupTypes: readonly TypeMapping[] = [
  ...scaleSets.map((type) =>
    typeMapping('server', {
      type,
      attributes: [],
      facts: {
        encryptedAtRest: guaranteed('os_disk', true, encrypted),
        encryptionAlgorithm: guaranteed('os_disk', 'aes-256', encrypted),
        copies: noCopies('location', 'a scale set stays in its region'),
        backups: (set) => unknown('not-shown', set.origin('id'), replaceable),
      },
    }),
  ),
  typeMapping('endpoint', {
    type: 'azurerm_container_app',
    attributes: ['ingress'],
    when: hasIngress,
    facts: {
      transport: appTransport,
      minimumTls: (app) =>
        chainFact(appTransport(app), (how, from) =>
          how === 'required'
            ? unknown('not-shown', app.origin('ingress'), 'a container app does not show its TLS version')
            : known('none', from),
        ),
    },
  }),
  typeMapping('endpoint', {
    type: 'azurerm_bastion_host',
    attributes: [],
    facts: {
      transport: throughTls,
      minimumTls: (host) =>
        unknown('not-shown', host.origin('id'), 'Azure Bastion does not show its TLS version'),
    },
  }),
  typeMapping('endpoint', {
    type: 'azurerm_lb_rule',
    attributes: ['loadbalancer_id'],
    region: (rule) => readTarget(rule, 'loadbalancer_id', ['azurerm_lb'], 'load balancer', locationOf),
    facts: { transport: passthrough },
  }),
];

/** A load balancer without rules lets nothing in; its rules are the endpoints. */
export const groupLinks: readonly Link[] = [
  { type: 'azurerm_lb', by: 'id', to: ['azurerm_lb_rule'], matching: ['loadbalancer_id'], attributes: [] },
];
