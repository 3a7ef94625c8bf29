import { toCamelCase, toPlural } from '../../../src/providers/pulumi/names.ts';

/** Tokens that Pulumi gives the Terraform types of the example companies. Source: the type pages of its registry. */
export const tokens: Readonly<Record<string, string>> = {
  aws_cloudtrail: 'aws:cloudtrail/trail:Trail',
  aws_cloudwatch_log_group: 'aws:cloudwatch/logGroup:LogGroup',
  aws_db_instance: 'aws:rds/instance:Instance',
  aws_db_parameter_group: 'aws:rds/parameterGroup:ParameterGroup',
  aws_dynamodb_table: 'aws:dynamodb/table:Table',
  aws_ebs_volume: 'aws:ebs/volume:Volume',
  aws_iam_role: 'aws:iam/role:Role',
  aws_lb: 'aws:lb/loadBalancer:LoadBalancer',
  aws_lb_listener: 'aws:lb/listener:Listener',
  aws_route53_record: 'aws:route53/record:Record',
  aws_s3_bucket: 'aws:s3/bucketV2:BucketV2',
  aws_s3_bucket_lifecycle_configuration:
    'aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2',
  aws_s3_bucket_ownership_controls: 'aws:s3/bucketOwnershipControls:BucketOwnershipControls',
  aws_s3_bucket_policy: 'aws:s3/bucketPolicy:BucketPolicy',
  aws_s3_bucket_public_access_block: 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock',
  aws_s3_bucket_server_side_encryption_configuration:
    'aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2',
  aws_s3_bucket_versioning: 'aws:s3/bucketVersioningV2:BucketVersioningV2',
  aws_security_group: 'aws:ec2/securityGroup:SecurityGroup',
  azurerm_linux_web_app: 'azure:appservice/linuxWebApp:LinuxWebApp',
  azurerm_log_analytics_workspace: 'azure:operationalinsights/analyticsWorkspace:AnalyticsWorkspace',
  azurerm_monitor_diagnostic_setting: 'azure:monitoring/diagnosticSetting:DiagnosticSetting',
  azurerm_network_security_group: 'azure:network/networkSecurityGroup:NetworkSecurityGroup',
  azurerm_postgresql_flexible_server: 'azure:postgresql/flexibleServer:FlexibleServer',
  azurerm_postgresql_flexible_server_configuration:
    'azure:postgresql/flexibleServerConfiguration:FlexibleServerConfiguration',
  azurerm_resource_group: 'azure:core/resourceGroup:ResourceGroup',
  azurerm_storage_account: 'azure:storage/account:Account',
  hcloud_firewall: 'hcloud:index/firewall:Firewall',
  hcloud_load_balancer: 'hcloud:index/loadBalancer:LoadBalancer',
  hcloud_load_balancer_service: 'hcloud:index/loadBalancerService:LoadBalancerService',
  hcloud_server: 'hcloud:index/server:Server',
  hcloud_volume: 'hcloud:index/volume:Volume',
};

const maps = new Set(['tags', 'tags_all', 'labels']);

interface State {
  readonly resources: readonly {
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly attributes: Readonly<Record<string, unknown>> }[];
  }[];
}

/** The stack that Pulumi would export of what a Terraform state holds, with its camel case, plurals and flat blocks. */
export function asStack(state: State): object {
  const resources = state.resources
    .filter(({ mode }) => mode === 'managed')
    .flatMap(({ type, name, instances }) => {
      const token = tokens[type] ?? type;
      return instances.map(({ attributes }, index) => ({
        urn: `urn:pulumi:production::shop::${token}::${name}-${index}`,
        custom: true,
        id: attributes['id'],
        type: token,
        inputs: {},
        outputs: asOutputs(attributes),
      }));
    });
  return {
    version: 3,
    deployment: { manifest: { time: '2026-11-01T00:00:00Z', magic: '', version: 'v3.200.0' }, resources },
  };
}

/** Unset attributes are left out; a block that there may be one of stands without its list. */
function asOutputs(attributes: object): object {
  const entries = Object.entries(attributes).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([key, value]: [string, unknown]) => {
      const name = toCamelCase(key);
      if (maps.has(key)) return [name, value];
      if (!isBlocks(value)) return [name, value];
      if (value.length === 1 && !key.endsWith('gress')) return [name, asOutputs(value[0] ?? {})];
      return [key.endsWith('gress') ? name : toPlural(name), value.map(asOutputs)];
    }),
  );
}

function isBlocks(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.some((element) => typeof element === 'object' && element !== null);
}
