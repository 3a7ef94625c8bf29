/** How the types of a Pulumi package, which is a Terraform provider inside, are named in Terraform. */
export interface BridgedPackage {
  /** `namespace/type` of the Terraform provider. */
  readonly source: string;
  /** What its types begin with. */
  readonly prefix: string;
  /** Per module what stands between prefix and resource, where that is not the module's own name. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  /** Tried for every module after its own. */
  readonly fallback: readonly string[];
  /** Types that follow no rule, by module and resource. */
  readonly exceptions: Readonly<Record<string, string>>;
}

const loadBalancing = ['lb', 'alb'];

/** Source: pulumi/pulumi-aws, provider/resources.go. */
const aws: BridgedPackage = {
  source: 'hashicorp/aws',
  prefix: 'aws',
  fallback: [],
  modules: {
    alb: loadBalancing,
    apigateway: ['api_gateway'],
    applicationloadbalancing: loadBalancing,
    cfg: ['config', 'config_configuration'],
    cloudhsmv2: ['cloudhsm_v2'],
    directoryservice: ['directory_service'],
    ec2: ['', 'ec2', 'vpc'],
    ec2clientvpn: ['ec2_client_vpn'],
    ec2transitgateway: ['ec2_transit_gateway'],
    elasticbeanstalk: ['elastic_beanstalk'],
    elasticloadbalancing: ['elb'],
    elasticloadbalancingv2: loadBalancing,
    lb: loadBalancing,
    rds: ['db', 'rds'],
    servicediscovery: ['service_discovery'],
  },
  exceptions: {
    'alb/load_balancer': 'aws_lb',
    'applicationloadbalancing/load_balancer': 'aws_lb',
    'appsync/graph_ql_api': 'aws_appsync_graphql_api',
    'cfg/rule': 'aws_config_config_rule',
    'cloudtrail/trail': 'aws_cloudtrail',
    'docdb/elastic_cluster': 'aws_docdbelastic_cluster',
    'elasticloadbalancing/listener_policy': 'aws_load_balancer_listener_policy',
    'elasticloadbalancing/load_balancer': 'aws_elb',
    'elasticloadbalancing/ssl_negotiation_policy': 'aws_lb_ssl_negotiation_policy',
    'elasticloadbalancingv2/load_balancer': 'aws_lb',
    'elb/listener_policy': 'aws_load_balancer_listener_policy',
    'elb/load_balancer': 'aws_elb',
    'elb/ssl_negotiation_policy': 'aws_lb_ssl_negotiation_policy',
    'fsx/open_zfs_file_system': 'aws_fsx_openzfs_file_system',
    'lb/load_balancer': 'aws_lb',
    'opensearch/serverless_collection': 'aws_opensearchserverless_collection',
    's3/bucket_objectv2': 'aws_s3_object',
    's3/bucket_replication_config': 'aws_s3_bucket_replication_configuration',
    'storagegateway/caches_iscsi_volume': 'aws_storagegateway_cached_iscsi_volume',
  },
};

/** Source: pulumi/pulumi-azure, provider/resources.go. */
const azure: BridgedPackage = {
  source: 'hashicorp/azurerm',
  prefix: 'azurerm',
  fallback: [''],
  modules: {
    analysisservices: ['analysis_services'],
    apimanagement: ['api_management'],
    appservice: ['', 'app_service'],
    containerapp: ['container_app'],
    containerservice: ['', 'container'],
    dataprotection: ['data_protection'],
    elasticsan: ['elastic_san'],
    keyvault: ['key_vault'],
    loganalytics: ['log_analytics'],
    logicapps: ['logic_app'],
    machinelearning: ['machine_learning'],
    managedlustre: ['managed_lustre'],
    mongocluster: ['mongo_cluster'],
    monitoring: ['monitor'],
    notificationhub: ['notification_hub'],
    operationalinsights: ['log_analytics'],
    privatedns: ['private_dns'],
    recoveryservices: ['recovery_services'],
    redhatopenshift: ['redhat_openshift'],
    securitycenter: ['security_center'],
    servicefabric: ['service_fabric'],
    siterecovery: ['site_recovery'],
  },
  exceptions: {
    'aifoundry/hub': 'azurerm_ai_foundry',
    'apimanagement/service': 'azurerm_api_management',
    'appconfiguration/configuration_store': 'azurerm_app_configuration',
    'appinsights/insights': 'azurerm_application_insights',
    'appservice/app_flex_consumption': 'azurerm_function_app_flex_consumption',
    'authorization/assignment': 'azurerm_role_assignment',
    'avs/express_route_authorization': 'azurerm_vmware_express_route_authorization',
    'compute/data_disk_attachment': 'azurerm_virtual_machine_data_disk_attachment',
    'compute/restore_point': 'azurerm_virtual_machine_restore_point',
    'compute/restore_point_collection': 'azurerm_virtual_machine_restore_point_collection',
    'compute/scale_set': 'azurerm_virtual_machine_scale_set',
    'containerapp/app': 'azurerm_container_app',
    'datafactory/factory': 'azurerm_data_factory',
    'datafactory/integration_runtime_rule': 'azurerm_data_factory_integration_runtime_azure',
    'datafactory/integration_runtime_ssis': 'azurerm_data_factory_integration_runtime_azure_ssis',
    'dataprotection/backup_instance_blog_storage': 'azurerm_data_protection_backup_instance_blob_storage',
    'devtest/linux_virtual_machine': 'azurerm_dev_test_linux_virtual_machine',
    'devtest/virtual_network': 'azurerm_dev_test_virtual_network',
    'devtest/windows_virtual_machine': 'azurerm_dev_test_windows_virtual_machine',
    'dns/c_name_record': 'azurerm_dns_cname_record',
    'eventhub/event_hub': 'azurerm_eventhub',
    'eventhub/event_hub_namespace': 'azurerm_eventhub_namespace',
    'hdinsight/h_base_cluster': 'azurerm_hdinsight_hbase_cluster',
    'iot/io_t_hub': 'azurerm_iothub',
    'iot/route': 'azurerm_iothub_route',
    'keyvault/key': 'azurerm_key_vault_key',
    'lb/load_balancer': 'azurerm_lb',
    'netapp/snapshot': 'azurerm_netapp_snapshot',
    'operationalinsights/analytics_workspace': 'azurerm_log_analytics_workspace',
    'privatelink/endpoint': 'azurerm_private_endpoint',
    'storage/customer_managed_key': 'azurerm_storage_account_customer_managed_key',
    'waf/policy': 'azurerm_web_application_firewall_policy',
    'webpubsub/service': 'azurerm_web_pubsub',
    'webpubsub/socketio': 'azurerm_web_pubsub_socketio',
  },
};

/** Source: pulumi/pulumi-azuread, provider/resources.go. */
const azuread: BridgedPackage = {
  source: 'hashicorp/azuread',
  prefix: 'azuread',
  fallback: [],
  modules: { index: [''] },
  exceptions: {},
};

/** Source: pulumi/pulumi-hcloud, provider/resources.go. */
const hcloud: BridgedPackage = {
  source: 'hetznercloud/hcloud',
  prefix: 'hcloud',
  fallback: [''],
  modules: { index: [''] },
  exceptions: {},
};

export const bridgedPackages: ReadonlyMap<string, BridgedPackage> = new Map([
  ['aws', aws],
  ['azure', azure],
  ['azuread', azuread],
  ['hcloud', hcloud],
]);
