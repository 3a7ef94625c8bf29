/**
 * Attributes and blocks that a provider fills in where the code does not write them, by type: until they are applied
 * they are as unknown as in a plan. What is not listed here and not written is not set.
 *
 * Source: plans that the providers made of code that leaves them out, and the "Optional, Computed" of their schemas.
 */
const leftToProvider: Readonly<Record<string, string>> = {
  aws_autoscaling_group: 'mixed_instances_policy vpc_zone_identifier availability_zones',
  aws_db_instance: 'availability_zone replicas kms_key_id',
  aws_default_security_group: 'ingress egress',
  aws_ebs_snapshot: 'encrypted kms_key_id',
  aws_ebs_volume: 'kms_key_id',
  aws_elasticsearch_domain: 'encrypt_at_rest domain_endpoint_options access_policies node_to_node_encryption',
  aws_elb: 'internal availability_zones subnets',
  aws_iam_role: 'inline_policy managed_policy_arns',
  aws_instance:
    'availability_zone outpost_arn public_ip ipv6_addresses associate_public_ip_address root_block_device ebs_block_device volume_tags subnet_id vpc_security_group_ids metadata_options',
  aws_launch_configuration: 'root_block_device ebs_block_device',
  aws_neptune_cluster: 'kms_key_arn neptune_subnet_group_name',
  aws_neptune_cluster_instance: 'availability_zone storage_encrypted',
  aws_opensearch_domain: 'encrypt_at_rest domain_endpoint_options access_policies node_to_node_encryption',
  aws_route_table: 'route',
  aws_s3_bucket:
    'policy acl grant versioning lifecycle_rule replication_configuration server_side_encryption_configuration object_lock_configuration object_lock_enabled logging website',
  aws_s3_bucket_acl: 'access_control_policy',
  aws_secretsmanager_secret: 'replica policy rotation_rules',
  aws_security_group: 'ingress egress',
  azurerm_cosmosdb_account: 'backup',
  azurerm_eventhub_namespace: 'network_rulesets',
  azurerm_key_vault: 'network_acls',
  azurerm_linux_virtual_machine: 'public_ip_addresses patch_mode',
  azurerm_log_analytics_workspace: 'retention_in_days',
  azurerm_mssql_database: 'short_term_retention_policy long_term_retention_policy zone_redundant',
  azurerm_mysql_flexible_server: 'public_network_access',
  azurerm_network_security_group: 'security_rule',
  azurerm_postgresql_flexible_server: 'backup_retention_days',
  azurerm_recovery_services_vault: 'immutability',
  azurerm_redis_cache: 'redis_configuration',
  azurerm_servicebus_namespace: 'network_rule_set',
  azurerm_storage_account:
    'blob_properties network_rules secondary_location share_properties queue_properties',
  azurerm_subnet: 'network_security_group_id',
  azurerm_virtual_network: 'subnet',
  hcloud_load_balancer_service: 'http listen_port',
  hcloud_server: 'datacenter firewall_ids',
};

/** Every resource gets these from its provider. */
const always: ReadonlySet<string> = new Set(['id', 'arn']);
const sets = new Map<string, ReadonlySet<string>>();

export function isLeftToProvider(type: string, attribute: string): boolean {
  if (always.has(attribute)) return true;
  let attributes = sets.get(type);
  if (attributes === undefined) sets.set(type, (attributes = new Set(leftToProvider[type]?.split(' '))));
  return attributes.has(attribute);
}
