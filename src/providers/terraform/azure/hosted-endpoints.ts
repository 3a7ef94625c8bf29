import { mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { guaranteed, readTarget } from './facts.ts';
import { locationOf } from './regions.ts';
import { tlsFact } from './tls.ts';

/** A service that clients reach over TLS only, and that keeps nothing of its own to speak of. */
interface Hosted {
  readonly type: string;
  /** Where Microsoft says that clear text is refused. */
  readonly source: string;
  /** Attribute that holds its lowest TLS version, where it has one. */
  readonly tls?: string;
}

const hosted: readonly Hosted[] = [
  { type: 'azurerm_static_web_app', source: 'Azure Static Web Apps, custom domains' },
  { type: 'azurerm_static_site', source: 'Azure Static Web Apps, custom domains' },
  { type: 'azurerm_signalr_service', source: 'Azure SignalR Service, security baseline' },
  { type: 'azurerm_web_pubsub', source: 'Azure Web PubSub, security baseline' },
  { type: 'azurerm_web_pubsub_socketio', source: 'Azure Web PubSub, security baseline' },
  { type: 'azurerm_relay_namespace', source: 'What is Azure Relay' },
  { type: 'azurerm_logic_app_workflow', source: 'Secure access and data in Azure Logic Apps' },
  { type: 'azurerm_data_factory', source: 'Security considerations for data movement in Azure Data Factory' },
  { type: 'azurerm_cognitive_account', source: 'Security for Azure AI services' },
  { type: 'azurerm_ai_services', source: 'Security for Azure AI services' },
  { type: 'azurerm_machine_learning_workspace', source: 'Data encryption with Azure Machine Learning' },
  { type: 'azurerm_ai_foundry', source: 'Data encryption with Azure Machine Learning' },
  { type: 'azurerm_batch_account', source: 'Azure Batch security and compliance best practices' },
  { type: 'azurerm_maps_account', source: 'Azure Maps security baseline' },
];

/** Gateways of clusters, with an attribute for their TLS version. */
const clusters = ['hadoop', 'hbase', 'interactive_query', 'kafka', 'spark'].map((what) => ({
  type: `azurerm_hdinsight_${what}_cluster`,
  source: 'Overview of enterprise security in Azure HDInsight',
  tls: 'tls_min_version',
}));

function lowest({ type, tls }: Hosted): (instance: Instance) => Fact<TlsVersion | 'none'> {
  if (tls !== undefined) return (instance) => tlsFact(instance.string(tls));
  const detail = `${type.replace('azurerm_', '').replaceAll('_', ' ')} has no setting for its TLS version`;
  return (instance) => unknown('not-shown', instance.origin('id'), detail);
}

/** Layer 4: what is behind such a rule decides whether it is encrypted. */
const passthrough = guaranteed('protocol', 'passthrough' as const, 'a load balancer of layer 4 reads no TLS');

export const hostedEndpointTypes: readonly TypeMapping[] = [
  ...[...hosted, ...clusters].map((each: Hosted) =>
    typeMapping('endpoint', {
      type: each.type,
      attributes: each.tls === undefined ? [] : [each.tls],
      facts: {
        transport: guaranteed('id', 'required', `TLS only (Microsoft Learn, ${each.source})`),
        minimumTls: lowest(each),
      },
    }),
  ),
  ...['azurerm_lb_nat_rule', 'azurerm_lb_nat_pool'].map((type) =>
    typeMapping('endpoint', {
      type,
      attributes: ['loadbalancer_id'],
      region: (rule) => readTarget(rule, 'loadbalancer_id', ['azurerm_lb'], 'load balancer', locationOf),
      facts: { transport: passthrough },
    }),
  ),
  typeMapping('endpoint', {
    type: 'azurerm_service_fabric_cluster',
    attributes: ['management_endpoint'],
    facts: {
      transport: (cluster) =>
        mapFact(cluster.string('management_endpoint'), (url) =>
          url.toLowerCase().startsWith('https://') ? 'required' : 'off',
        ),
    },
  }),
];
