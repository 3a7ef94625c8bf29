import { arm, testFacts, type Raw } from './facts-of.ts';

const app = (https_only: boolean | null, site: Record<string, unknown>): Raw => [
  'azurerm_linux_web_app',
  {
    id: arm('Microsoft.Web/sites/web'),
    name: 'web',
    location: 'westeurope',
    https_only,
    site_config: [site],
  },
];

testFacts('a web app', [
  {
    title: 'takes HTTPS of TLS 1.2',
    given: [app(true, { minimum_tls_version: '1.2', ftps_state: 'Disabled' })],
    facts: { transport: 'required', minimumTls: '1.2', region: 'westeurope' },
  },
  {
    title: 'takes HTTP too',
    given: [app(false, { minimum_tls_version: '1.2', ftps_state: 'Disabled' })],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'takes files by plain FTP',
    given: [app(true, { minimum_tls_version: '1.2', ftps_state: 'AllAllowed' })],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'that does not show its FTP is unknown',
    given: [app(true, { minimum_tls_version: '1.2', ftps_state: null })],
    facts: { transport: '? not-shown' },
  },
  {
    title: 'of major 3 has an older name for its version',
    given: [
      [
        'azurerm_app_service',
        {
          name: 'old',
          location: 'westeurope',
          https_only: true,
          site_config: [{ min_tls_version: '1.0', ftps_state: 'FtpsOnly' }],
        },
      ],
    ],
    facts: { transport: 'required', minimumTls: '1.0' },
  },
  {
    title: 'of the flex plan has no FTP to show',
    given: [
      [
        'azurerm_function_app_flex_consumption',
        {
          name: 'f',
          location: 'westeurope',
          https_only: true,
          site_config: [{ minimum_tls_version: '1.2' }],
        },
      ],
    ],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'has slots, which lie where it does',
    given: [
      [
        'azurerm_linux_web_app_slot',
        {
          name: 'next',
          app_service_id: arm('Microsoft.Web/sites/web'),
          https_only: false,
          site_config: [{}],
        },
      ],
      app(true, {}),
    ],
    facts: { region: 'westeurope', transport: 'optional' },
  },
]);

const listener = (name: string, protocol: string): unknown => ({ name, protocol });
const gateway = (attributes: Record<string, unknown>): Raw => [
  'azurerm_application_gateway',
  {
    name: 'gw',
    location: 'westeurope',
    http_listener: [listener('secure', 'Https')],
    request_routing_rule: [],
    redirect_configuration: [],
    ssl_profile: [],
    ...attributes,
  },
];
const named = (policy_name: string): unknown => [{ policy_type: 'Predefined', policy_name }];
const plain = (redirect: unknown, rule: Record<string, unknown>): Raw =>
  gateway({
    http_listener: [listener('secure', 'Https'), listener('plain', 'Http')],
    request_routing_rule: [{ name: 'r', http_listener_name: 'plain', ...rule }],
    redirect_configuration: [redirect],
    ssl_policy: named('AppGwSslPolicy20220101'),
  });

testFacts('an application gateway', [
  {
    title: 'takes what its policy says',
    given: [gateway({ ssl_policy: named('AppGwSslPolicy20220101S') })],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'takes TLS 1.0 by the oldest policy',
    given: [gateway({ ssl_policy: named('AppGwSslPolicy20150501') })],
    facts: { minimumTls: '1.0' },
  },
  {
    title: 'takes what a policy of its own says',
    given: [gateway({ ssl_policy: [{ policy_type: 'CustomV2', min_protocol_version: 'TLSv1_3' }] })],
    facts: { minimumTls: '1.3' },
  },
  {
    title: 'takes the lowest among its profiles',
    given: [
      gateway({
        ssl_policy: named('AppGwSslPolicy20220101'),
        ssl_profile: [{ ssl_policy: named('AppGwSslPolicy20170401') }],
      }),
    ],
    facts: { minimumTls: '1.1' },
  },
  {
    title: 'without a policy is unknown',
    given: [gateway({ ssl_policy: [] })],
    facts: { minimumTls: '? not-shown' },
  },
  {
    title: 'may send plain clients on',
    given: [plain({ name: 'up', target_listener_name: 'secure' }, { redirect_configuration_name: 'up' })],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'may serve plain clients',
    given: [plain({ name: 'up' }, { backend_http_settings_name: 'b' })],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'may send them on to the plain door of another',
    given: [plain({ name: 'up', target_url: 'http://example.com' }, { redirect_configuration_name: 'up' })],
    facts: { transport: 'optional' },
  },
  {
    title: 'split by path is unknown',
    given: [plain({ name: 'up' }, { url_path_map_name: 'm' })],
    facts: { transport: '? ambiguous' },
  },
  {
    title: 'with plain listeners only is off',
    given: [
      gateway({
        http_listener: [listener('plain', 'Http')],
        request_routing_rule: [{ http_listener_name: 'plain', backend_http_settings_name: 'b' }],
      }),
    ],
    facts: { transport: 'off', minimumTls: 'none' },
  },
]);

const domainId = arm('Microsoft.Cdn/profiles/p/customDomains/d');
const route = (attributes: Record<string, unknown>): Raw => [
  'azurerm_cdn_frontdoor_route',
  {
    name: 'r',
    supported_protocols: ['Http', 'Https'],
    https_redirect_enabled: true,
    cdn_frontdoor_custom_domain_ids: [domainId],
    ...attributes,
  },
];
const domain = (tls: Record<string, unknown>): Raw => [
  'azurerm_cdn_frontdoor_custom_domain',
  { id: domainId.toUpperCase(), name: 'd', tls: [tls] },
];

testFacts('a route of Front Door', [
  {
    title: 'takes what its domain takes, everywhere',
    given: [route({}), domain({ minimum_version: 'TLS12' })],
    facts: { region: 'global', transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'of major 3 has an older name',
    given: [route({}), domain({ minimum_tls_version: 'TLS10' })],
    facts: { minimumTls: '1.0' },
  },
  {
    title: 'that does not redirect takes HTTP',
    given: [route({ https_redirect_enabled: false }), domain({ minimum_version: 'TLS12' })],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: "at Microsoft's own domain does not show its version",
    given: [route({ cdn_frontdoor_custom_domain_ids: [] })],
    facts: { transport: 'required', minimumTls: '? not-shown' },
  },
]);

testFacts('other ways in', [
  {
    title: 'a bastion takes TLS only and does not show its version',
    given: [['azurerm_bastion_host', { id: '/b', name: 'b', location: 'westeurope' }]],
    facts: { transport: 'required', minimumTls: '? not-shown' },
  },
  {
    title: 'a scale set is encrypted, and whether it is backed up is not asked of it',
    given: [['azurerm_linux_virtual_machine_scale_set', { id: '/s', name: 's', location: 'westeurope' }]],
    facts: { encryptedAtRest: true, backups: '? not-shown', copies: [] },
  },
  {
    title: 'a rule of a load balancer hands bytes on, where the balancer is',
    given: [
      ['azurerm_lb_rule', { name: 'r', loadbalancer_id: '/lb' }],
      ['azurerm_lb', { id: '/lb', name: 'lb', location: 'westeurope' }],
    ],
    facts: { transport: 'passthrough', region: 'westeurope' },
  },
  {
    title: 'a container app takes HTTPS unless it says otherwise',
    given: [
      [
        'azurerm_container_app',
        { name: 'a', location: 'westeurope', ingress: [{ allow_insecure_connections: null }] },
      ],
    ],
    facts: { transport: 'required', minimumTls: '? not-shown' },
  },
  {
    title: 'a container app may say otherwise',
    given: [
      [
        'azurerm_container_app',
        { name: 'a', location: 'westeurope', ingress: [{ allow_insecure_connections: true }] },
      ],
    ],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'an SQL server is the door to its databases',
    given: [['azurerm_mssql_server', { name: 's', location: 'westeurope', minimum_tls_version: '1.1' }]],
    facts: { transport: 'required', minimumTls: '1.1' },
  },
]);

const vault = (attributes: Record<string, unknown>): Raw => [
  'azurerm_key_vault',
  {
    name: 'kv',
    location: 'westeurope',
    public_network_access_enabled: true,
    soft_delete_retention_days: 90,
    ...attributes,
  },
];

testFacts('a key vault', [
  {
    title: 'keeps what is deleted, and a copy in the pair',
    given: [vault({})],
    facts: { softDeleteDays: 90, copies: ['replica northeurope'], encryptedAtRest: true },
  },
  {
    title: 'in a region without a pair keeps its contents there',
    given: [vault({ location: 'polandcentral' })],
    facts: { copies: [] },
  },
  {
    title: 'in Brazil does so although there is a pair',
    given: [vault({ location: 'brazilsouth' })],
    facts: { copies: [] },
  },
  {
    title: 'in a region nobody knows is unknown',
    given: [vault({ location: 'finlandcentral' })],
    facts: { copies: '? not-shown' },
  },
  {
    title: 'of major 2 may have soft delete off',
    given: [vault({ soft_delete_enabled: false })],
    facts: { softDeleteDays: 0 },
  },
  {
    title: 'that shows no days is unknown',
    given: [vault({ soft_delete_retention_days: null })],
    facts: { softDeleteDays: '? not-shown' },
  },
  {
    title: 'without network rules is open to every network',
    given: [vault({ network_acls: [] })],
    facts: { publiclyAccessible: true },
  },
  {
    title: 'that denies what it does not list is not',
    given: [vault({ network_acls: [{ default_action: 'Deny', ip_rules: ['203.0.113.0/24'] }] })],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'without a public network is not',
    given: [vault({ public_network_access_enabled: false })],
    facts: { publiclyAccessible: false },
  },
]);

const bus = (attributes: Record<string, unknown>): Raw => [
  'azurerm_servicebus_namespace',
  {
    id: '/subscriptions/bus',
    name: 'b',
    location: 'westeurope',
    minimum_tls_version: '1.2',
    public_network_access_enabled: true,
    network_rule_set: [],
    ...attributes,
  },
];

testFacts('messages', [
  {
    title: 'a Service Bus namespace takes TLS only',
    given: [bus({})],
    facts: { transport: 'required', minimumTls: '1.2', publiclyAccessible: true, encryptedAtRest: true },
  },
  {
    title: 'a split rule set wins',
    given: [
      bus({}),
      [
        'azurerm_servicebus_namespace_network_rule_set',
        { namespace_id: '/subscriptions/bus', default_action: 'Deny' },
      ],
    ],
    facts: { publiclyAccessible: false },
  },
  {
    title: 'an Event Hubs namespace may deny what it does not list',
    given: [
      [
        'azurerm_eventhub_namespace',
        {
          name: 'e',
          location: 'westeurope',
          public_network_access_enabled: true,
          network_rulesets: [{ default_action: 'Deny' }],
        },
      ],
    ],
    facts: { publiclyAccessible: false, minimumTls: '? not-shown' },
  },
]);

testFacts('a container registry', [
  {
    title: 'is copied where it says, and public only if it says',
    given: [
      [
        'azurerm_container_registry',
        {
          name: 'acr',
          location: 'westeurope',
          anonymous_pull_enabled: null,
          public_network_access_enabled: true,
          georeplications: [{ location: 'North Europe' }],
        },
      ],
    ],
    facts: { publiclyAccessible: false, copies: ['replica northeurope'] },
  },
  {
    title: 'may let anybody pull',
    given: [
      [
        'azurerm_container_registry',
        {
          name: 'acr',
          location: 'westeurope',
          anonymous_pull_enabled: true,
          public_network_access_enabled: true,
        },
      ],
    ],
    facts: { publiclyAccessible: true },
  },
]);

testFacts('a search service', [
  {
    title: 'open to every network',
    given: [
      [
        'azurerm_search_service',
        { name: 's', location: 'westeurope', public_network_access_enabled: true, allowed_ips: [] },
      ],
    ],
    facts: { publiclyAccessible: true, encryptedAtRest: true, transport: 'required', backups: '? not-shown' },
  },
  {
    title: 'narrowed to an office',
    given: [
      [
        'azurerm_search_service',
        {
          name: 's',
          location: 'westeurope',
          public_network_access_enabled: true,
          allowed_ips: ['203.0.113.0/24'],
        },
      ],
    ],
    facts: { publiclyAccessible: false },
  },
]);

const api = (security: unknown): Raw => [
  'azurerm_api_management',
  { name: 'api', resource_group_name: 'rg', location: 'westeurope', security },
];
const served = (...protocols: string[]): Raw => [
  'azurerm_api_management_api',
  { name: 'a', api_management_name: 'api', resource_group_name: 'rg', protocols },
];
const off = [{ frontend_ssl30_enabled: false, frontend_tls10_enabled: false, frontend_tls11_enabled: false }];

testFacts('API Management', [
  {
    title: 'takes TLS 1.2 where the older ones are off',
    given: [api(off), served('https')],
    facts: { transport: 'required', minimumTls: '1.2' },
  },
  {
    title: 'takes the oldest that is on, in the words of major 3',
    given: [
      api([{ enable_frontend_ssl30: false, enable_frontend_tls10: true, enable_frontend_tls11: true }]),
      served('https'),
    ],
    facts: { minimumTls: '1.0' },
  },
  {
    title: 'takes plain HTTP for one of its APIs',
    given: [api(off), served('https'), served('http', 'https')],
    facts: { transport: 'optional', minimumTls: 'none' },
  },
  {
    title: 'that does not say is unknown',
    given: [api([]), served('https')],
    facts: { minimumTls: '? not-shown' },
  },
  { title: 'without its APIs is unknown', given: [api(off)], facts: { transport: '? not-shown' } },
]);

testFacts('App Configuration', [
  {
    title: 'keeps what is deleted, and has replicas where it says',
    given: [
      [
        'azurerm_app_configuration',
        {
          name: 'ac',
          location: 'westeurope',
          sku: 'standard',
          soft_delete_retention_days: 7,
          public_network_access: 'Disabled',
          replica: [{ location: 'eastus' }],
        },
      ],
    ],
    facts: {
      softDeleteDays: 7,
      publiclyAccessible: false,
      copies: ['replica eastus'],
      encryptedAtRest: true,
    },
  },
  {
    title: 'of the free tier keeps nothing',
    given: [
      [
        'azurerm_app_configuration',
        { name: 'ac', location: 'westeurope', sku: 'free', soft_delete_retention_days: 7 },
      ],
    ],
    facts: { softDeleteDays: 0 },
  },
]);
