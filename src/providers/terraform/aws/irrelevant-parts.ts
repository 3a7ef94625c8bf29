import { exactly, services } from './type-names.ts';

/**
 * Parts, permissions and descriptions of services whose data stands elsewhere: in a bucket, a share, a database or a
 * server that is judged itself, or in the main type of the service, which stays a gap where it is not mapped.
 */
export const irrelevantParts: readonly RegExp[] = [
  // Names and shapes of data that lies in S3, and questions to it; the answers go to a bucket.
  exactly('athena_', 'capacity_reservation data_catalog database named_query prepared_statement workgroup'),
  exactly(
    'glue_',
    `catalog_database catalog_table catalog_table_optimizer classifier crawler
    data_catalog_encryption_settings data_quality_ruleset partition partition_index registry resource_policy
    schema security_configuration trigger user_defined_function workflow`,
  ),
  services('lakeformation schemas'),
  // Settings of clusters, jobs and desktops that are judged themselves, and who may use them.
  exactly(
    '',
    `emr_block_public_access_configuration emr_instance_fleet emr_instance_group emr_managed_scaling_policy
    emr_studio_session_mapping emrcontainers_job_template eks_capability eks_fargate_profile
    appstream_directory_config appstream_fleet_stack_association appstream_user appstream_user_stack_association
    workspaces_connection_alias workspaces_ip_group apprunner_default_auto_scaling_configuration_version
    apprunner_deployment apprunner_vpc_ingress_connection mskconnect_custom_plugin
    mskconnect_worker_configuration timestreamwrite_database timestreamquery_scheduled_query
    storagegateway_cache storagegateway_gateway storagegateway_tape_pool storagegateway_upload_buffer
    storagegateway_working_storage`,
  ),
  exactly(
    'lightsail_',
    `bucket_resource_access certificate container_service_deployment_version disk_attachment domain
    domain_entry lb_attachment lb_certificate lb_stickiness_policy`,
  ),
  exactly(
    'transfer_',
    'access agreement certificate host_key profile ssh_key user web_app_customization workflow',
  ),
  exactly(
    'sagemaker_',
    `app_image_config code_repository device device_fleet human_task_ui image image_version
    model_package_group model_package_group_policy notebook_instance_lifecycle_configuration
    servicecatalog_portfolio_status studio_lifecycle_config user_profile workforce workteam`,
  ),
  // Places that a transfer may name; only a task moves data, and it stays a gap.
  /^aws_datasync_location_/,
  // Permissions and questions of authorization.
  services('verifiedpermissions'),
  exactly(
    's3control_',
    `access_grant access_grants_instance access_grants_instance_resource_policy access_grants_location
    storage_lens_configuration`,
  ),
  // Routes inside a mesh; what accepts connections stays a gap.
  exactly('appmesh_', 'gateway_route mesh route virtual_router virtual_service'),
  // Anycast addresses in front of endpoints that are judged themselves: bytes are handed on unread.
  services('globalaccelerator'),
  // Experiments.
  services('evidently fis'),
  // How calls are routed, and by whom they are taken; recordings and transcripts go where the instance says.
  exactly(
    'connect_',
    `bot_association contact_flow contact_flow_module hours_of_operation lambda_function_association
    phone_number phone_number_contact_flow_association queue quick_connect routing_profile security_profile
    user_hierarchy_group user_hierarchy_structure vocabulary`,
  ),
  exactly(
    'quicksight_',
    `custom_permissions folder_membership group group_membership iam_policy_assignment
    ip_restriction key_registration namespace refresh_schedule role_custom_permission role_membership
    template_alias theme user_custom_permission vpc_connection`,
  ),
  exactly('grafana_', 'license_association role_association workspace_saml_configuration'),
  exactly(
    'iot_',
    `authorizer billing_group ca_certificate certificate event_configurations policy
    policy_attachment provisioning_template role_alias thing_group_membership thing_principal_attachment`,
  ),
  exactly('directory_service_', 'conditional_forwarder radius_settings trust'),
  exactly(
    'prometheus_',
    'alert_manager_definition resource_policy rule_group_namespace workspace_configuration',
  ),
  exactly(
    'bedrock',
    `_guardrail _guardrail_version agent_agent_action_group agent_agent_alias agent_agent_collaborator
    agent_agent_knowledge_base_association agent_prompt`,
  ),
  exactly('', 'ec2_traffic_mirror_filter ec2_traffic_mirror_filter_rule cloudformation_type'),
];
