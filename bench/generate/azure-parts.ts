import { refer, tags, type CloudParts, type Part, type Service } from './part.ts';

const subscription = '/subscriptions/7d2f1c60-3c11-4c0e-9f4e-2a9d3f5b8e01';

function id(service: Service, rest: string): string {
  return `${subscription}/resourceGroups/${service.name}/providers/${rest}`;
}

function placed(service: Service) {
  return { location: service.region, resource_group_name: service.name };
}

function short(service: Service): string {
  return service.name.replaceAll('-', '');
}

const base: readonly Part[] = [
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

const stores: readonly Part[] = [
  {
    type: 'azurerm_storage_account',
    name: 'files',
    chosen: (s) => ({
      ...placed(s),
      account_kind: 'StorageV2',
      account_replication_type: 'ZRS',
      account_tier: 'Standard',
      allow_nested_items_to_be_public: s.every(70),
      blob_properties: [
        {
          change_feed_enabled: false,
          container_delete_retention_policy: [{ days: 30 }],
          cors_rule: [],
          delete_retention_policy: [{ days: s.every(25) ? 7 : 30, permanent_delete_enabled: false }],
          versioning_enabled: true,
        },
      ],
      cross_tenant_replication_enabled: false,
      https_traffic_only_enabled: !s.every(45),
      infrastructure_encryption_enabled: false,
      is_hns_enabled: false,
      min_tls_version: 'TLS1_2',
      name: short(s),
      public_network_access_enabled: true,
      shared_access_key_enabled: false,
      tags: tags(s, 'files'),
    }),
    computed: (s) => ({
      access_tier: 'Hot',
      id: id(s, `Microsoft.Storage/storageAccounts/${short(s)}`),
      primary_blob_endpoint: `https://${short(s)}.blob.core.windows.net/`,
      primary_location: s.region,
      secondary_location: '',
    }),
  },
  {
    type: 'azurerm_storage_container',
    name: 'uploads',
    chosen: () => ({
      container_access_type: 'private',
      encryption_scope_override_enabled: true,
      metadata: null,
      name: 'uploads',
    }),
    computed: (s) => ({
      id: id(s, `Microsoft.Storage/storageAccounts/${short(s)}/blobServices/default/containers/uploads`),
      storage_account_id: id(s, `Microsoft.Storage/storageAccounts/${short(s)}`),
    }),
    references: { storage_account_id: refer('azurerm_storage_account.files', 'id') },
  },
  {
    type: 'azurerm_postgresql_flexible_server',
    name: 'main',
    chosen: (s) => ({
      ...placed(s),
      administrator_login: 'app',
      auto_grow_enabled: true,
      backup_retention_days: s.every(25) ? 7 : 35,
      create_mode: null,
      customer_managed_key: [],
      geo_redundant_backup_enabled: false,
      high_availability: [{ mode: 'ZoneRedundant', standby_availability_zone: '2' }],
      name: `${s.name}-main`,
      public_network_access_enabled: false,
      sku_name: 'GP_Standard_D4ds_v5',
      storage_mb: 131_072,
      tags: tags(s, 'database'),
      version: '17',
      zone: '1',
    }),
    computed: (s) => ({
      fqdn: `${s.name}-main.postgres.database.azure.com`,
      id: id(s, `Microsoft.DBforPostgreSQL/flexibleServers/${s.name}-main`),
    }),
  },
  {
    type: 'azurerm_mssql_server',
    name: 'reports',
    chosen: (s) => ({
      ...placed(s),
      administrator_login: 'reports',
      connection_policy: 'Default',
      minimum_tls_version: '1.2',
      name: `${s.name}-reports`,
      outbound_network_restriction_enabled: false,
      public_network_access_enabled: s.every(70),
      tags: tags(s, 'reports'),
      version: '12.0',
    }),
    computed: (s) => ({
      fully_qualified_domain_name: `${s.name}-reports.database.windows.net`,
      id: id(s, `Microsoft.Sql/servers/${s.name}-reports`),
    }),
  },
  {
    type: 'azurerm_mssql_database',
    name: 'reports',
    chosen: (s) => ({
      geo_backup_enabled: false,
      name: 'reports',
      short_term_retention_policy: [{ backup_interval_in_hours: 12, retention_days: s.every(25) ? 7 : 35 }],
      sku_name: 'GP_S_Gen5_2',
      storage_account_type: 'Zone',
      tags: tags(s, 'reports'),
      transparent_data_encryption_enabled: true,
      zone_redundant: true,
    }),
    computed: (s) => ({
      collation: 'SQL_Latin1_General_CP1_CI_AS',
      id: id(s, `Microsoft.Sql/servers/${s.name}-reports/databases/reports`),
      server_id: id(s, `Microsoft.Sql/servers/${s.name}-reports`),
    }),
    references: { server_id: refer('azurerm_mssql_server.reports', 'id') },
  },
  {
    type: 'azurerm_key_vault',
    name: 'main',
    chosen: (s) => ({
      ...placed(s),
      enable_rbac_authorization: true,
      enabled_for_disk_encryption: false,
      name: `${s.name}-v`,
      network_acls: [
        { bypass: 'AzureServices', default_action: 'Deny', ip_rules: [], virtual_network_subnet_ids: [] },
      ],
      public_network_access_enabled: true,
      purge_protection_enabled: true,
      sku_name: 'standard',
      soft_delete_retention_days: 90,
      tags: tags(s, 'vault'),
      tenant_id: '1f0c9b3a-62d4-4c1e-8d70-5b0f6a9e2c14',
    }),
    computed: (s) => ({
      id: id(s, `Microsoft.KeyVault/vaults/${s.name}-v`),
      vault_uri: `https://${s.name}-v.vault.azure.net/`,
    }),
  },
];

const machines: readonly Part[] = [
  {
    type: 'azurerm_linux_virtual_machine',
    name: 'app',
    chosen: (s) => ({
      ...placed(s),
      admin_username: 'app',
      allow_extension_operations: true,
      computer_name: s.name,
      disable_password_authentication: true,
      encryption_at_host_enabled: true,
      name: `${s.name}-app`,
      os_disk: [
        {
          caching: 'ReadWrite',
          disk_encryption_set_id: null,
          storage_account_type: 'Premium_LRS',
          write_accelerator_enabled: false,
        },
      ],
      priority: 'Regular',
      secure_boot_enabled: true,
      size: 'Standard_D4s_v5',
      tags: tags(s, 'app'),
      zone: '1',
    }),
    computed: (s) => ({
      id: id(s, `Microsoft.Compute/virtualMachines/${s.name}-app`),
      private_ip_address: `10.${s.number % 200}.1.4`,
      public_ip_address: '',
      virtual_machine_id: s.hex('vm', 32),
    }),
  },
  {
    type: 'azurerm_managed_disk',
    name: 'data',
    chosen: (s) => ({
      ...placed(s),
      create_option: 'Empty',
      disk_encryption_set_id: null,
      disk_size_gb: 256,
      encryption_settings: [],
      name: `${s.name}-data`,
      network_access_policy: 'DenyAll',
      public_network_access_enabled: false,
      storage_account_type: 'Premium_ZRS',
      tags: tags(s, 'data'),
    }),
    computed: (s) => ({ id: id(s, `Microsoft.Compute/disks/${s.name}-data`), logical_sector_size: 512 }),
  },
];

export const azure: CloudParts = {
  provider: 'registry.terraform.io/hashicorp/azurerm',
  regions: ['germanywestcentral', 'westeurope'],
  outside: 'uksouth',
  parts: [...base, ...stores, ...machines],
};
