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
    'cfg/rule': 'aws_config_config_rule',
    'cloudtrail/trail': 'aws_cloudtrail',
    'elasticloadbalancing/load_balancer': 'aws_elb',
    'elasticloadbalancingv2/load_balancer': 'aws_lb',
    'elb/load_balancer': 'aws_elb',
    'lb/load_balancer': 'aws_lb',
    's3/bucket_objectv2': 'aws_s3_object',
  },
};

/** Source: pulumi/pulumi-azure, provider/resources.go. */
const azure: BridgedPackage = {
  source: 'hashicorp/azurerm',
  prefix: 'azurerm',
  fallback: [''],
  modules: {
    apimanagement: ['api_management'],
    appservice: ['', 'app_service'],
    containerservice: ['', 'container'],
    dataprotection: ['data_protection'],
    keyvault: ['key_vault'],
    monitoring: ['monitor'],
    operationalinsights: ['log_analytics'],
    privatedns: ['private_dns'],
    recoveryservices: ['recovery_services'],
    securitycenter: ['security_center'],
  },
  exceptions: {
    'apimanagement/service': 'azurerm_api_management',
    'appconfiguration/configuration_store': 'azurerm_app_configuration',
    'authorization/assignment': 'azurerm_role_assignment',
    'datafactory/factory': 'azurerm_data_factory',
    'eventhub/event_hub': 'azurerm_eventhub',
    'eventhub/event_hub_namespace': 'azurerm_eventhub_namespace',
    'keyvault/key': 'azurerm_key_vault_key',
    'lb/load_balancer': 'azurerm_lb',
    'operationalinsights/analytics_workspace': 'azurerm_log_analytics_workspace',
    'privatelink/endpoint': 'azurerm_private_endpoint',
    'waf/policy': 'azurerm_web_application_firewall_policy',
  },
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
  ['hcloud', hcloud],
]);
