import { known, type Fact, type Origin } from '../../../model/fact.ts';
import type { Rights } from './policy-rights.ts';

const ofAws = /:iam::aws:policy\/(?:.*\/)?([^/]+)$/;
const managedNote =
  'AdministratorAccess is the policy of AWS that allows everything (AWS managed policy reference)';

/** Policies that AWS made for its own services and agents: lists of single actions (AWS managed policy reference). */
const narrow = new Set([
  'AmazonAPIGatewayPushToCloudWatchLogs',
  'AmazonEBSCSIDriverPolicy',
  'AmazonEC2ContainerRegistryPullOnly',
  'AmazonEC2ContainerServiceforEC2Role',
  'AmazonECSTaskExecutionRolePolicy',
  'AmazonEKSClusterPolicy',
  'AmazonEKSFargatePodExecutionRolePolicy',
  'AmazonEKSServicePolicy',
  'AmazonEKSVPCResourceController',
  'AmazonEKSWorkerNodePolicy',
  'AmazonEKS_CNI_Policy',
  'AmazonRDSEnhancedMonitoringRole',
  'AmazonSSMManagedInstanceCore',
  'AWSBackupServiceRolePolicyForBackup',
  'AWSBackupServiceRolePolicyForRestores',
  'AWSLambdaBasicExecutionRole',
  'AWSLambdaDynamoDBExecutionRole',
  'AWSLambdaKinesisExecutionRole',
  'AWSLambdaSQSQueueExecutionRole',
  'AWSLambdaVPCAccessExecutionRole',
  'AWSXRayDaemonWriteAccess',
  'CloudWatchAgentServerPolicy',
]);

/** The name of a policy of AWS in its ARN; undefined for policies of one's own. */
export function managedName(arn: string): string | undefined {
  return ofAws.exec(arn)?.[1];
}

/** Rights by the name of a policy of AWS; whether others of them allow all of a service is not shown. */
export function ofManagedPolicy(name: string, from: Origin): Fact<Rights> {
  const origin = { ...from, note: managedNote };
  if (narrow.has(name)) return known({ administrator: false, wildcard: false }, origin);
  if (name === 'AdministratorAccess') return known({ administrator: true, wildcard: true }, origin);
  if (/FullAccess$|^PowerUserAccess$/.test(name))
    return known({ administrator: false, wildcard: true }, origin);
  if (/ReadOnly|ReadOnlyAccess$|^ViewOnlyAccess$/.test(name))
    return known({ administrator: false, wildcard: false }, origin);
  return known({ administrator: false, wildcard: undefined }, origin);
}
