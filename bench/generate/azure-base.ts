import { id, placed, subscription } from './azure-id.ts';
import { refer, tags, type Part } from './part.ts';

export const base: readonly Part[] = [
  {
    type: 'azurerm_resource_group',
    name: 'main',
    chosen: (s) => ({
      location: s.region,
      managed_by: null,
      name: s.name,
      tags: tags(s, 'group'),
      timeouts: null,
    }),
    computed: (s) => ({ id: `${subscription}/resourceGroups/${s.name}` }),
  },
  {
    type: 'azurerm_virtual_network',
    name: 'main',
    chosen: (s) => ({
      ...placed(s),
      address_space: [`10.${s.number % 200}.0.0/16`],
      bgp_community: '',
      ddos_protection_plan: [],
      dns_servers: [],
      encryption: [],
      flow_timeout_in_minutes: 0,
      name: `${s.name}-network`,
      tags: tags(s, 'network'),
    }),
    computed: (s) => ({
      guid: s.hex('vnet', 32),
      id: id(s, `Microsoft.Network/virtualNetworks/${s.name}-network`),
      subnet: [],
    }),
  },
  {
    type: 'azurerm_network_security_group',
    name: 'app',
    chosen: (s) => ({
      ...placed(s),
      name: `${s.name}-app`,
      security_rule: [
        {
          access: 'Allow',
          description: 'https',
          destination_address_prefix: '*',
          destination_address_prefixes: [],
          destination_application_security_group_ids: [],
          destination_port_range: '443',
          destination_port_ranges: [],
          direction: 'Inbound',
          name: 'https',
          priority: 100,
          protocol: 'Tcp',
          source_address_prefix: s.every(60) ? '*' : '10.0.0.0/8',
          source_address_prefixes: [],
          source_application_security_group_ids: [],
          source_port_range: '*',
          source_port_ranges: [],
        },
      ],
      tags: tags(s, 'app'),
    }),
    computed: (s) => ({ id: id(s, `Microsoft.Network/networkSecurityGroups/${s.name}-app`) }),
  },
  {
    type: 'azurerm_log_analytics_workspace',
    name: 'main',
    chosen: (s) => ({
      ...placed(s),
      daily_quota_gb: -1,
      internet_ingestion_enabled: true,
      internet_query_enabled: true,
      name: `${s.name}-logs`,
      retention_in_days: s.every(30) ? 30 : 365,
      sku: 'PerGB2018',
      tags: tags(s, 'logs'),
    }),
    computed: (s) => ({
      id: id(s, `Microsoft.OperationalInsights/workspaces/${s.name}-logs`),
      workspace_id: s.hex('logs', 32),
    }),
  },
  {
    type: 'azurerm_role_assignment',
    name: 'app',
    chosen: (s) => ({
      condition: null,
      description: null,
      principal_id: s.hex('principal', 32),
      role_definition_name: 'Storage Blob Data Reader',
      skip_service_principal_aad_check: null,
    }),
    computed: (s) => ({
      id: `${subscription}/resourceGroups/${s.name}/providers/Microsoft.Authorization/roleAssignments/${s.hex('role', 32)}`,
      principal_type: 'ServicePrincipal',
      scope: `${subscription}/resourceGroups/${s.name}`,
    }),
    references: { scope: refer('azurerm_resource_group.main', 'id') },
  },
];
