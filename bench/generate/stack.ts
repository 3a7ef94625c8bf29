import { toCamelCase, toPlural } from '../../src/providers/pulumi/names.ts';
import { estate, type Placed } from './estate.ts';
import type { Part } from './part.ts';

/** Tokens that Pulumi gives the types of the made-up company. Source: the type pages of its registry. */
const tokens: Readonly<Record<string, string>> = {
  aws_cloudwatch_log_group: 'aws:cloudwatch/logGroup:LogGroup',
  aws_db_instance: 'aws:rds/instance:Instance',
  aws_dynamodb_table: 'aws:dynamodb/table:Table',
  aws_ebs_volume: 'aws:ebs/volume:Volume',
  aws_iam_role: 'aws:iam/role:Role',
  aws_iam_role_policy_attachment: 'aws:iam/rolePolicyAttachment:RolePolicyAttachment',
  aws_instance: 'aws:ec2/instance:Instance',
  aws_kms_key: 'aws:kms/key:Key',
  aws_lb: 'aws:lb/loadBalancer:LoadBalancer',
  aws_lb_listener: 'aws:lb/listener:Listener',
  aws_s3_bucket: 'aws:s3/bucketV2:BucketV2',
  aws_s3_bucket_public_access_block: 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock',
  aws_s3_bucket_server_side_encryption_configuration:
    'aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2',
  aws_s3_bucket_versioning: 'aws:s3/bucketVersioningV2:BucketVersioningV2',
  aws_security_group: 'aws:ec2/securityGroup:SecurityGroup',
  aws_sqs_queue: 'aws:sqs/queue:Queue',
  aws_vpc: 'aws:ec2/vpc:Vpc',
  azurerm_key_vault: 'azure:keyvault/keyVault:KeyVault',
  azurerm_linux_virtual_machine: 'azure:compute/linuxVirtualMachine:LinuxVirtualMachine',
  azurerm_log_analytics_workspace: 'azure:operationalinsights/analyticsWorkspace:AnalyticsWorkspace',
  azurerm_managed_disk: 'azure:compute/managedDisk:ManagedDisk',
  azurerm_mssql_database: 'azure:mssql/database:Database',
  azurerm_mssql_server: 'azure:mssql/server:Server',
  azurerm_network_security_group: 'azure:network/networkSecurityGroup:NetworkSecurityGroup',
  azurerm_postgresql_flexible_server: 'azure:postgresql/flexibleServer:FlexibleServer',
  azurerm_resource_group: 'azure:core/resourceGroup:ResourceGroup',
  azurerm_role_assignment: 'azure:authorization/assignment:Assignment',
  azurerm_storage_account: 'azure:storage/account:Account',
  azurerm_storage_container: 'azure:storage/container:Container',
  azurerm_virtual_network: 'azure:network/virtualNetwork:VirtualNetwork',
  hcloud_firewall: 'hcloud:index/firewall:Firewall',
  hcloud_load_balancer: 'hcloud:index/loadBalancer:LoadBalancer',
  hcloud_load_balancer_service: 'hcloud:index/loadBalancerService:LoadBalancerService',
  hcloud_network: 'hcloud:index/network:Network',
  hcloud_server: 'hcloud:index/server:Server',
  hcloud_storage_box: 'hcloud:index/storageBox:StorageBox',
  hcloud_volume: 'hcloud:index/volume:Volume',
};

/** The export of a Pulumi stack, in pieces and indented, as `pulumi stack export` writes it. */
export function* stackText(resources: number): Generator<string> {
  yield '{\n  "version": 3,\n  "deployment": {\n    "manifest": {\n      "time": "2026-11-01T00:00:00Z",\n';
  yield '      "magic": "",\n      "version": "v3.200.0"\n    },\n    "resources": [\n';
  let separator = '';
  for (const placed of estate(resources)) {
    for (const part of placed.parts) {
      yield separator + JSON.stringify(resource(part, placed), undefined, 4);
      separator = ',\n';
    }
  }
  yield '\n    ]\n  }\n}\n';
}

function resource({ type, name, chosen, computed }: Part, { service }: Placed) {
  const token = tokens[type] ?? type;
  const given = chosen(service);
  const all = { ...given, ...computed(service) };
  return {
    urn: `urn:pulumi:production::company::${token}::${service.name}-${name}`,
    custom: true,
    id: 'id' in all ? all['id'] : service.name,
    type: token,
    inputs: outputs(given),
    outputs: outputs(all),
    parent: 'urn:pulumi:production::company::pulumi:pulumi:Stack::company-production',
  };
}

/** Camel case, no nulls, and one block without its list. */
function outputs(attributes: object): object {
  const entries = Object.entries(attributes).filter(([, value]) => value !== null);
  return Object.fromEntries(
    entries.map(([key, value]: [string, unknown]) => {
      const name = toCamelCase(key);
      if (!isBlocks(value)) return [name, value];
      const [first, second] = value;
      if (key.endsWith('gress')) return [name, value.map(outputs)];
      return second === undefined ? [name, outputs(first ?? {})] : [toPlural(name), value.map(outputs)];
    }),
  );
}

function isBlocks(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.some((each) => typeof each === 'object' && each !== null);
}
