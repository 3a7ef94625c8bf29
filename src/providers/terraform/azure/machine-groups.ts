import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { guaranteed, noCopies, readTarget } from './facts.ts';
import { locationOf } from './regions.ts';

const encrypted =
  'managed disks are always encrypted, temporary ones aside (Microsoft Learn, Server-side encryption of disks)';
const replaceable =
  'instances of a scale set or node pool are replaced, and whether anything on them is kept is not shown';

const containers =
  'data at rest is always encrypted (Microsoft Learn, Encrypt deployment data in Azure Container Instances)';

const scaleSets = [
  'azurerm_linux_virtual_machine_scale_set',
  'azurerm_windows_virtual_machine_scale_set',
  'azurerm_orchestrated_virtual_machine_scale_set',
  'azurerm_virtual_machine_scale_set',
  'azurerm_kubernetes_cluster',
  'azurerm_batch_pool',
  'azurerm_redhat_openshift_cluster',
  'azurerm_service_fabric_managed_cluster',
  'azurerm_machine_learning_compute_cluster',
  'azurerm_hdinsight_hadoop_cluster',
  'azurerm_hdinsight_hbase_cluster',
  'azurerm_hdinsight_interactive_query_cluster',
  'azurerm_hdinsight_kafka_cluster',
  'azurerm_hdinsight_spark_cluster',
];
/** Machines that move data between stores: where they stand is where the data passes. */
const movers = [
  'azurerm_data_factory_integration_runtime_azure',
  'azurerm_data_factory_integration_runtime_azure_ssis',
  'azurerm_data_factory_integration_runtime_managed',
  'azurerm_synapse_integration_runtime_azure',
];
const cluster = 'azurerm_kubernetes_cluster';
const nodePool = 'azurerm_kubernetes_cluster_node_pool';
const environment = 'azurerm_container_app_environment';

/** An app takes plain HTTP only where it says so; without ingress nobody connects to it. */
function appTransport(app: Instance): Fact<Transport> {
  const insecure = app.boolean('ingress.allow_insecure_connections', {
    value: false,
    note: 'provider default (azurerm docs, azurerm_container_app)',
  });
  return mapFact(insecure, (open) => (open ? 'optional' : 'required'));
}

/** A group of containers has an address of its own or none; no filter stands before a public one. */
function groupIsPublic(group: Instance): Fact<boolean> {
  return chainFact(group.string('ip_address_type'), (type, from): Fact<boolean> => {
    if (type.toLowerCase() !== 'public') return known(false, from);
    return known(true, { ...from, note: 'a public address of containers has no packet filter' });
  });
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
  typeMapping('server', {
    type: nodePool,
    attributes: ['kubernetes_cluster_id'],
    region: (pool) => readTarget(pool, 'kubernetes_cluster_id', [cluster], 'cluster', locationOf),
    facts: {
      encryptedAtRest: guaranteed('os_disk_type', true, encrypted),
      encryptionAlgorithm: guaranteed('os_disk_type', 'aes-256', encrypted),
      copies: noCopies('kubernetes_cluster_id', 'a node pool stays in the region of its cluster'),
      backups: (pool) => unknown('not-shown', pool.origin('id'), replaceable),
    },
  }),
  typeMapping('server', {
    type: 'azurerm_machine_learning_compute_instance',
    attributes: ['machine_learning_workspace_id'],
    region: (instance) =>
      readTarget(
        instance,
        'machine_learning_workspace_id',
        ['azurerm_machine_learning_workspace'],
        'workspace',
        locationOf,
      ),
    facts: {
      encryptedAtRest: guaranteed('id', true, encrypted),
      encryptionAlgorithm: guaranteed('id', 'aes-256', encrypted),
      backups: (instance) => unknown('not-shown', instance.origin('id'), replaceable),
    },
  }),
  ...movers.map((type) => typeMapping('server', { type, attributes: [], facts: {} })),
  typeMapping('server', {
    type: 'azurerm_container_group',
    attributes: ['ip_address_type'],
    facts: {
      encryptedAtRest: guaranteed('key_vault_key_id', true, containers),
      copies: noCopies('location', 'a container group stays in its region'),
      publiclyAccessible: groupIsPublic,
      firewalled: (group) => mapFact(groupIsPublic(group), (open) => !open),
      backups: (group) => unknown('not-shown', group.origin('id'), replaceable),
    },
  }),
  typeMapping('server', {
    type: environment,
    attributes: [],
    facts: {
      copies: noCopies('location', 'an environment of containers stays in its region'),
      backups: (each) => unknown('not-shown', each.origin('id'), replaceable),
    },
  }),
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
