/**
 * Parts of mapped services that hold no data of their own, let nobody in and are judged with what they belong to.
 *
 * As with the other list: what might hold customer data, move it or let somebody in is a gap instead.
 */
export const irrelevantParts: readonly (string | RegExp)[] = [
  // Definitions of what moves data between stores that are judged themselves.
  /^azurerm_data_factory_(?:credential_|custom_dataset|data_flow|dataset_|flowlet_|linked_|linked_service_|managed_private_endpoint|pipeline|trigger_|customer_managed_key|integration_runtime_self_hosted)/u,
  /^azurerm_stream_analytics_(?:function_|job_schedule|job_storage_account|managed_private_endpoint|output_|reference_input_|stream_input_)/u,
  /^azurerm_logic_app_(?:action_|trigger_)/u,
  /^azurerm_eventgrid_(?:domain_topic|event_subscription|system_topic|system_topic_event_subscription|partner_configuration|partner_registration)$/u,
  /^azurerm_iothub_(?:certificate|consumer_group|endpoint_[a-z_]+|enrichment|fallback_route|file_upload|route|shared_access_policy)$/u,
  /^azurerm_iothub_dps_(?:certificate|shared_access_policy)$/u,
  /^azurerm_kusto_(?:attached_database_configuration|cluster_customer_managed_key|cluster_managed_private_endpoint|cluster_principal_assignment|cosmosdb_data_connection|database|database_principal_assignment|eventgrid_data_connection|eventhub_data_connection|iothub_data_connection|script)$/u,
  /^azurerm_synapse_(?:integration_runtime_self_hosted|linked_service|managed_private_endpoint|private_link_hub|role_assignment|sql_pool_workload_classifier|sql_pool_workload_group|workspace_aad_admin|workspace_sql_aad_admin|workspace_key)$/u,
  /^azurerm_synapse_(?:sql_pool|workspace)_(?:vulnerability_assessment|vulnerability_assessment_baseline|security_alert_policy|extended_auditing_policy)$/u,
  /^azurerm_databricks_(?:access_connector|virtual_network_peering|workspace_customer_managed_key|workspace_root_dbfs_customer_managed_key)$/u,
  /^azurerm_machine_learning_(?:datastore_[a-z0-9_]+|workspace_network_outbound_rule_[a-z_]+)$/u,
  /^azurerm_cognitive_(?:account_customer_managed_key|account_project|account_rai_blocklist|account_rai_policy|deployment)$/u,
  'azurerm_ai_foundry_project',
  /^azurerm_cosmosdb_postgresql_(?:coordinator_configuration|node_configuration|role)$/u,
  'azurerm_mongo_cluster_user',
  'azurerm_healthcare_workspace',
  'azurerm_eventhub_cluster',
  'azurerm_stream_analytics_cluster',
  // Names, certificates and links of endpoints that are mapped; their transport is judged there.
  /^azurerm_static_(?:site|web_app)_(?:custom_domain|function_app_registration)$/u,
  /^azurerm_(?:signalr|web_pubsub)_(?:service_custom_certificate|service_custom_domain|custom_certificate|custom_domain|shared_private_link_resource|service_network_acl|network_acl|hub)$/u,
  /^azurerm_signalr_service_(?:custom_certificate|custom_domain|network_acl)$/u,
  /^azurerm_relay_(?:hybrid_connection|hybrid_connection_authorization_rule|namespace_authorization_rule)$/u,
  /^azurerm_notification_hub(?:_authorization_rule)?$/u,
  /^azurerm_container_app_(?:custom_domain|environment_certificate|environment_custom_domain|environment_dapr_component|environment_storage|job)$/u,
  /^azurerm_api_management_(?:api_diagnostic|backend|custom_domain|redis_cache|workspace|workspace_[a-z_]+)$/u,
  /^azurerm_app_service_(?:connection|hybrid_connection)$/u,
  // Add-ons and policies of clusters that are mapped, and fleets of them.
  /^azurerm_kubernetes_(?:cluster_extension|cluster_trusted_access_role_binding|flux_configuration|fleet_[a-z_]+)$/u,
  /^azurerm_arc_kubernetes_(?:cluster_extension|flux_configuration)$/u,
  /^azurerm_batch_(?:application|certificate|job)$/u,
  'azurerm_ssh_public_key',
  // Accounts and pools that only give room to volumes, which are mapped, and quotas on them.
  /^azurerm_netapp_(?:account|account_encryption|pool|volume_quota_rule)$/u,
  /^azurerm_storage_(?:mover|mover_agent|mover_job_definition|mover_project|mover_source_endpoint|mover_target_endpoint|sync|sync_cloud_endpoint|sync_group)$/u,
  'azurerm_managed_disk_sas_token',
  // Orders of Site Recovery; the machines it copies are linked to where they are copied to.
  /^azurerm_site_recovery_(?:[a-z_]*network_mapping|[a-z_]*protection_container|protection_container_mapping|[a-z_]*replication_policy|[a-z_]*replication_policy_association|replication_recovery_plan|services_vault_hyperv_site)$/u,
  /^azurerm_postgresql_flexible_server_backup$/u,
  'azurerm_managed_redis_geo_replication',
  // Rules about networks that are handed to security groups, or merely describe networks.
  /^azurerm_network_manager(?:$|_(?:connectivity_configuration|deployment|ipam_pool|ipam_pool_static_cidr|management_group_connection|network_group|routing_configuration|routing_rule|routing_rule_collection|scope_connection|static_member|subscription_connection|verifier_workspace|verifier_workspace_reachability_analysis_intent)$)/u,
  /^azurerm_firewall_(?:application_rule_collection|network_rule_collection)$/u,
  /^azurerm_network_function_(?:azure_traffic_collector|collector_policy)$/u,
  'azurerm_virtual_machine_packet_capture',
  'azurerm_virtual_machine_scale_set_packet_capture',
  // Tools for building, testing and desktops; the machines they make are mapped or gaps of their own.
  /^azurerm_(?:chaos_studio_[a-z_]+|load_test|trusted_signing_account|orbital_[a-z_]+|portal_tenant_configuration)$/u,
  /^azurerm_dev_center(?:$|_(?:attached_network|catalog|dev_box_definition|environment_type|gallery|network_connection|project|project_environment_type)$)/u,
  /^azurerm_dev_test_(?:lab|policy|schedule|virtual_network)$/u,
  /^azurerm_virtual_desktop_/u,
  /^azurerm_automanage_configuration$/u,
  /^azurerm_arc_machine_(?:automanage_configuration_assignment|extension)$/u,
  /^azurerm_automation_(?:connection_type|runbook)$/u,
  /^azurerm_management_group_policy_set_definition$/u,
  'azurerm_managed_application_definition',
  /^azurerm_bot_(?:channel_[a-z_]+|connection)$/u,
  // Metrics, and settings of monitoring services; they hold no log.
  /^azurerm_(?:monitor_workspace|log_analytics_cluster)$/u,
  /^azurerm_(?:datadog_monitor_sso_configuration|datadog_monitor_tag_rule|dynatrace_tag_rules|new_relic_tag_rule|dashboard_grafana_managed_private_endpoint)$/u,
  // Mail and chat names; the services they belong to are gaps.
  /^azurerm_(?:email_communication_service_domain|email_communication_service_domain_sender_username|communication_service_email_domain_association)$/u,
];
