import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, arm, cosmos, mysql, parameter, placed, postgres, redis, sql, webApp } from './raw/base.ts';
import { gateway } from './raw/network.ts';

const tls12 = { params: { min_tls: '1.2' } };
const mysqlParameter = (name: string, value: string) => ({
  [`azurerm_mysql_flexible_server_configuration.${name}`]: {
    id: `${arm('Microsoft.DBforMySQL/flexibleServers/my')}/configurations/${name}`,
    name,
    value,
    server_name: 'my',
    resource_group_name: 'rg',
  },
});

export const cases: Cases = [
  good('a storage account that takes HTTPS with TLS 1.2 only', account(), tls12),
  bad('a storage account that takes HTTP', account({ https_traffic_only_enabled: false })),
  bad('a storage account that takes TLS 1.0', account({ min_tls_version: 'TLS1_0' }), tls12),
  unknown('a storage account that shows no TLS version', account({ min_tls_version: '' }), tls12),
  good(
    'a storage account of major 3, by its older name',
    account({ https_traffic_only_enabled: undefined, enable_https_traffic_only: true }),
  ),
  bad(
    'a storage account of major 3 that takes HTTP',
    account({ https_traffic_only_enabled: undefined, enable_https_traffic_only: false }),
  ),
  good('a database on a server with TLS 1.2', sql(), tls12),
  bad('a server whose minimum is switched off', sql({}, { minimum_tls_version: 'Disabled' }), tls12),
  bad('a web app that takes HTTP', webApp({ https_only: false })),
  good('a web app with HTTPS and TLS 1.2', webApp(), tls12),
  bad('a web app that takes TLS 1.1', webApp({}, { minimum_tls_version: '1.1' }), tls12),
  unknown('a web app whose FTP state is not shown', webApp({}, { ftps_state: null })),
  bad('a web app that takes plain FTP', webApp({}, { ftps_state: 'AllAllowed' })),
  bad('a cache whose plain port is open', redis({ non_ssl_port_enabled: true })),
  bad('a Cosmos DB account that takes TLS 1.0, spelt Tls', cosmos({ minimal_tls_version: 'Tls' }), tls12),
  unknown('a Cosmos DB account that shows no TLS version', cosmos({ minimal_tls_version: '' }), tls12),
  unknown('a PostgreSQL server whose parameter is not written here', postgres()),
  good('a PostgreSQL server that demands TLS', {
    ...postgres(),
    ...parameter('require_secure_transport', 'on'),
  }),
  bad('a PostgreSQL server that does without', {
    ...postgres(),
    ...parameter('require_secure_transport', 'OFF'),
  }),
  bad(
    'a MySQL server that lists TLSv1, as it spells 1.0',
    {
      ...mysql(),
      ...mysqlParameter('require_secure_transport', 'ON'),
      ...mysqlParameter('tls_version', 'TLSv1,TLSv1.2'),
    },
    tls12,
  ),
  good('a gateway with a policy from TLS 1.2 on', gateway(), tls12),
  bad(
    'a gateway with a policy from TLS 1.0 on',
    gateway({ ssl_policy: [{ policy_name: 'AppGwSslPolicy20150501' }] }),
    tls12,
  ),
  unknown('a gateway without a policy, whose default changed over time', gateway({ ssl_policy: [] }), tls12),
  bad(
    'a gateway that listens to plain HTTP',
    gateway({
      http_listener: [{ name: 'h', protocol: 'Http' }],
      request_routing_rule: [{ name: 'r', http_listener_name: 'h', redirect_configuration_name: '' }],
    }),
  ),
  bad('a NetApp volume read by NFSv3, which never encrypts', {
    'azurerm_netapp_volume.files': {
      id: arm('Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes/files'),
      name: 'files',
      location: 'westeurope',
      protocols: ['NFSv3'],
    },
  }),
  unknown('a promise of HSTS', webApp(), { params: { hsts: true } }),
  unknown(
    'a gateway with a listener whose protocol is not written',
    gateway({ http_listener: [{ name: 'https', firewall_policy_id: '' }] }),
  ),
  ...['linux', 'windows'].map((system) =>
    bad(
      `a function app on ${system} that takes HTTP`,
      placed(`azurerm_${system}_function_app`, 'Microsoft.Web/sites', { https_only: false }),
    ),
  ),
  unknown(
    'a route of Front Door that names no protocols',
    placed('azurerm_cdn_frontdoor_route', 'Microsoft.Cdn/profiles/afd/afdEndpoints/e/routes', {
      supported_protocols: [],
    }),
  ),
  bad(
    'an endpoint of the classic CDN that takes HTTP',
    placed('azurerm_cdn_endpoint', 'Microsoft.Cdn/profiles/cdn/endpoints', {
      is_http_allowed: true,
      delivery_rule: [],
    }),
  ),
  good(
    'an endpoint of the classic CDN that takes no HTTP',
    placed('azurerm_cdn_endpoint', 'Microsoft.Cdn/profiles/cdn/endpoints', {
      is_http_allowed: false,
      delivery_rule: [],
    }),
  ),
  unknown(
    'an endpoint of the classic CDN with rules that may redirect',
    placed('azurerm_cdn_endpoint', 'Microsoft.Cdn/profiles/cdn/endpoints', {
      is_http_allowed: true,
      delivery_rule: [{ name: 'https', order: 1 }],
    }),
  ),
  ...[[], ['NFSv4.1']].map((protocols) =>
    bad(
      `a NetApp volume that names ${protocols[0] ?? 'no protocol'} and no Kerberos`,
      placed('azurerm_netapp_volume', 'Microsoft.NetApp/netAppAccounts/a/capacityPools/p/volumes', {
        protocols,
      }),
    ),
  ),
  unknown(
    'a Redis cluster of which no database is in the source',
    placed('azurerm_redis_enterprise_cluster', 'Microsoft.Cache/redisEnterprise', {
      minimum_tls_version: '1.2',
    }),
  ),
];
