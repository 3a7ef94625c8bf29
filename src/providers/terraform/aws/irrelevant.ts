import { irrelevantParts } from './irrelevant-parts.ts';
import { exactly, services } from './type-names.ts';

/**
 * AWS types that hold and move no data of customers and let nobody in: no promise of the checks speaks of them.
 *
 * Reviewed against the 1,580 types of provider 6.25; each entry with its reason. Whatever stores, processes
 * or forwards data and is not mapped must stay off this list, so that it counts as a gap.
 */
export const irrelevant: readonly RegExp[] = [
  // Parts of identities and of trust that give no right by themselves.
  exactly(
    'iam_',
    `account_alias group_membership group_policies_exclusive group_policy_attachments_exclusive instance_profile
    openid_connect_provider organizations_features outbound_web_identity_federation role_policies_exclusive
    role_policy_attachments_exclusive saml_provider security_token_service_preferences service_linked_role
    signing_certificate user_group_membership user_policies_exclusive user_policy_attachments_exclusive
    user_ssh_key virtual_mfa_device`,
  ),
  exactly(
    'ssoadmin_',
    `account_assignment application application_access_scope application_assignment
    application_assignment_configuration instance_access_control_attributes managed_policy_attachments_exclusive
    permission_set trusted_token_issuer`,
  ),
  services('identitystore rolesanywhere accessanalyzer ram'),
  // The account, its organisation, costs, quotas and inventories.
  services(`organizations account controltower servicequotas budgets ce cur billing bcmdataexports costoptimizationhub
    computeoptimizer invoicing licensemanager resourcegroups resourceexplorer2 servicecatalog servicecatalogappregistry
    notifications notificationscontacts chatbot resiliencehub`),
  // What belongs to keys and certificates that are judged themselves, and stores of keys.
  exactly('kms_', 'ciphertext custom_key_store grant key_policy'),
  exactly('acm_', 'certificate_validation'),
  services('acmpca cloudhsm_v2 signer paymentcryptography'),
  exactly('', 'key_pair'),
  // Names and health of names; zones, their records and query logs are not among them.
  /^aws_route53(?!_query_log|_resolver_query_log|_zone$|_record$)/,
  services('service_discovery'),
  // Ways in the network: routes, gateways, private lines, addresses, peering. They carry traffic and keep nothing.
  exactly(
    '',
    `default_vpc default_vpc_dhcp_options default_network_acl main_route_table_association
    internet_gateway_attachment egress_only_internet_gateway nat_gateway nat_gateway_eip_association customer_gateway network_acl network_acl_rule
    network_acl_association network_interface network_interface_attachment network_interface_permission
    eip_domain_name placement_group lightsail_key_pair lightsail_static_ip lightsail_static_ip_attachment
    apprunner_vpc_connector apprunner_auto_scaling_configuration_version apprunner_connection
    apprunner_observability_configuration apprunner_custom_domain_association`,
  ),
  /^aws_(?:vpc_(?!security_group_ingress)|vpn_|dx_|networkmanager_|ec2_transit_gateway|ec2_client_vpn|ec2_carrier|ec2_local_gateway)/,
  // Further filters before what is judged; they can only shut more.
  services('networkfirewall waf fms'),
  /^aws_wafv2_(?!web_acl$|web_acl_association$|web_acl_rule)/,
  /^aws_wafregional_(?!web_acl_association$)/,
  /^aws_shield_(?!protection$)/,
  // Detection, inventory of configuration, synthetic tests: promises of other kinds.
  /^aws_guardduty_(?!detector$)/,
  /^aws_inspector2_(?!enabler$|organization_configuration$)/,
  services(`securityhub inspector macie2 detective config auditmanager devopsguru
    applicationinsights internetmonitor networkmonitor networkflowmonitor synthetics rum xray oam`),
  // Templates and rules for servers; the servers themselves, and groups of them, are not here.
  exactly(
    '',
    `autoscaling_policy autoscaling_attachment autoscaling_schedule
    autoscaling_lifecycle_hook autoscaling_notification autoscaling_group_tag autoscaling_traffic_source_attachment
    spot_datafeed_subscription ebs_default_kms_key ebs_fast_snapshot_restore ebs_snapshot_block_public_access
    ecs_cluster ecs_capacity_provider ecs_cluster_capacity_providers
    ecs_account_setting_default eks_access_entry eks_access_policy_association eks_addon
    eks_identity_provider_config eks_pod_identity_association elastic_beanstalk_application
    elastic_beanstalk_application_version elastic_beanstalk_configuration_template batch_job_queue
    batch_job_definition batch_scheduling_policy rbin_rule`,
  ),
  exactly(
    'ec2_',
    `availability_zone_group capacity_reservation capacity_block_reservation host
    default_credit_specification image_block_public_access allowed_images_settings instance_metadata_defaults
    instance_state instance_connect_endpoint serial_console_access subnet_cidr_reservation
    managed_prefix_list_entry network_insights_analysis network_insights_path`,
  ),
  services('appautoscaling autoscalingplans appconfig imagebuilder'),
  // Labels.
  exactly('', 'ec2_tag ecs_tag dynamodb_tag transfer_tag'),
  // Settings of a bucket that no promise of the checks speaks of; access logs stay in the bucket's region.
  exactly(
    's3_bucket_',
    `accelerate_configuration analytics_configuration cors_configuration
    intelligent_tiering_configuration inventory logging metadata_configuration metric notification
    request_payment_configuration website_configuration abac`,
  ),
  // Placement, tuning, permissions and contents of a database that is judged itself.
  exactly(
    '',
    `db_option_group db_event_subscription db_instance_role_association
    db_proxy_default_target_group db_proxy_endpoint db_proxy_target rds_certificate rds_cluster_endpoint
    rds_cluster_role_association rds_instance_state rds_reserved_instance rds_custom_db_engine_version
    docdb_event_subscription neptune_event_subscription
    neptune_parameter_group neptune_cluster_parameter_group neptune_cluster_endpoint
    dynamodb_contributor_insights dynamodb_table_item dms_replication_subnet_group dms_event_subscription
    dms_certificate dax_parameter_group dax_subnet_group
    elasticache_parameter_group elasticache_user elasticache_user_group
    elasticache_user_group_association elasticache_reserved_cache_node elasticache_security_group
    memorydb_acl memorydb_parameter_group memorydb_user
    redshift_cluster_iam_roles redshift_event_subscription redshift_scheduled_action
    redshift_usage_limit redshift_snapshot_schedule redshift_snapshot_schedule_association
    redshift_snapshot_copy_grant redshift_logging redshift_authentication_profile
    redshift_hsm_client_certificate redshift_hsm_configuration redshift_partner
    redshiftserverless_usage_limit redshiftserverless_custom_domain_association`,
  ),
  exactly(
    '',
    `efs_access_point efs_mount_target opensearch_domain_saml_options opensearch_vpc_endpoint
    opensearch_authorize_vpc_endpoint_access opensearch_package opensearch_package_association
    elasticsearch_domain_saml_options elasticsearch_vpc_endpoint opensearchserverless_access_policy
    opensearchserverless_security_policy opensearchserverless_security_config
    opensearchserverless_lifecycle_policy opensearchserverless_vpc_endpoint`,
  ),
  // Settings of queues, topics and streams that are judged themselves.
  exactly(
    '',
    `sqs_queue_redrive_policy sqs_queue_redrive_allow_policy sns_sms_preferences
    sns_topic_data_protection_policy kinesis_stream_consumer msk_configuration msk_scram_secret_association
    msk_single_scram_secret_association msk_cluster_policy msk_vpc_connection mq_configuration`,
  ),
  // Versions and rotation of secrets that are judged themselves.
  exactly('', 'secretsmanager_secret_version secretsmanager_tag'),
  // Commands, patches and windows for servers.
  exactly(
    'ssm_',
    `activation association default_patch_baseline document maintenance_window
    maintenance_window_target maintenance_window_task patch_baseline patch_group service_setting`,
  ),
  // Alarms, graphs, filters and schedules; they hand events to resources that are judged where they lie.
  exactly(
    'cloudwatch_',
    `alarm_mute_rule contributor_insight_rule contributor_managed_insight_rule dashboard
    event_bus event_bus_policy event_permission event_rule event_target log_anomaly_detector
    log_data_protection_policy log_index_policy log_metric_filter log_resource_policy log_stream
    log_transformer metric_stream query_definition`,
  ),
  exactly('', 'scheduler_schedule scheduler_schedule_group'),
  // Parts of a gateway, a load balancer, a distribution or a function that is judged as a whole.
  /^aws_api_gateway_(?!rest_api$|rest_api_put$|domain_name$|stage$)/,
  exactly(
    'apigatewayv2_',
    `api_mapping authorizer deployment integration integration_response model route
    route_response stage vpc_link`,
  ),
  exactly(
    '',
    `lb_target_group lb_target_group_attachment alb_target_group alb_target_group_attachment
    lb_listener_certificate alb_listener_certificate lb_cookie_stickiness_policy app_cookie_stickiness_policy
    lb_trust_store lb_trust_store_revocation load_balancer_backend_server_policy load_balancer_policy
    proxy_protocol_policy elb_attachment`,
  ),
  /^aws_cloudfront_(?!distribution$|multitenant_distribution$|realtime_log_config$)/,
  services('cloudfrontkeyvaluestore'),
  exactly(
    'lambda_',
    `alias code_signing_config event_source_mapping function_event_invoke_config
    function_recursion_config invocation layer_version layer_version_permission permission
    provisioned_concurrency_config`,
  ),
  exactly('appsync_', 'api_key datasource domain_name domain_name_api_association function resolver type'),
  exactly(
    'cognito_',
    `identity_provider identity_pool_roles_attachment identity_pool_provider_principal_tag
    managed_login_branding managed_user_pool_client resource_server risk_configuration user_group user_in_group
    user_pool_client user_pool_domain user_pool_ui_customization`,
  ),
  exactly('sfn_', 'activity alias'),
  // Source code and how it is built and rolled out.
  exactly('', 'codepipeline'),
  services(`codebuild codepipeline codedeploy codecommit codeartifact codecatalyst codeconnections
    codestarconnections codestarnotifications codegurureviewer codeguruprofiler`),
  exactly(
    'ecr_',
    `account_setting lifecycle_policy pull_through_cache_rule registry_policy repository_creation_template`,
  ),
  exactly('ecrpublic_', 'repository_policy'),
  // Who may send mail under which name.
  exactly(
    'ses_',
    `active_receipt_rule_set configuration_set domain_dkim domain_identity
    domain_identity_verification domain_mail_from email_identity identity_notification_topic identity_policy
    receipt_filter receipt_rule_set template`,
  ),
  exactly(
    'sesv2_',
    `account_suppression_attributes account_vdm_attributes configuration_set
    dedicated_ip_assignment dedicated_ip_pool email_identity email_identity_feedback_attributes
    email_identity_mail_from_attributes email_identity_policy`,
  ),
  // Reports, locks, tests and settings of AWS Backup; vaults and plans are judged.
  exactly(
    'backup_',
    `framework global_settings report_plan restore_testing_plan
    restore_testing_selection vault_notifications vault_policy`,
  ),
  exactly('', 'cloudtrail_organization_delegated_admin_account'),
  ...irrelevantParts,
];
