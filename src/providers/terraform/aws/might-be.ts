import { kinds } from '../../../model/kinds.ts';
import type { Kind } from '../../../model/resource.ts';

/** Kinds that the types of a service may be, by the beginning of their names. The first that fits decides. */
const families: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^aws_(?:iam|ssoadmin)_/, ['permission', 'user', 'accessKey', 'signInPolicy', 'passwordPolicy']],
  [/^aws_kms_/, ['key']],
  [/^aws_acm_/, ['certificate']],
  [/^aws_cloudwatch_\w*alarm/, ['alarm']],
  [/^aws_(?:guardduty|securityhub|macie2?|detective)_/, ['threatDetection']],
  [/^aws_inspector2?_/, ['vulnerabilityScanner']],
  [/^aws_(?:waf|wafv2|wafregional|shield)_/, ['endpoint']],
  [/^aws_(?:vpc|subnet|route|route_table)(?:_|$)/, ['network']],
  [/^aws_route53_(?:zone|record)/, ['dnsZone']],
  [/^aws_network_interface/, ['server', 'firewall']],
  [/^aws_(?:fsx|storagegateway|transfer)_/, ['fileShare', 'bucket', 'endpoint']],
  [
    /^aws_(?:s3|s3control|s3outposts|s3tables|s3vectors|glacier|datasync|lakeformation|securitylake)_/,
    ['bucket'],
  ],
  [
    /^aws_timestream|^aws_(?:dsql|qldb|keyspaces|rds|db|dms|simpledb|neptune(?:graph)?|redshift(?:data|serverless)?|dynamodb|docdb)_/,
    ['database'],
  ],
  [/^aws_(?:elasticache|memorydb|dax|appsync_api_cache)/, ['cache']],
  [/^aws_(?:opensearch|opensearchserverless|elasticsearch|cloudsearch|kendra|osis)_/, ['search']],
  [/^aws_(?:kinesis|kinesisanalytics|kinesisanalyticsv2|msk|mskconnect|pipes|appflow)/, ['stream']],
  [/^aws_(?:mq|sns|sqs|cloudwatch_event|scheduler)/, ['queue']],
  [/^aws_lightsail_(?:certificate|distribution|domain|lb)/, ['endpoint']],
  [
    /^aws_(?:autoscaling|spot|ec2|ecs|eks|emr|emrserverless|emrcontainers|batch|lightsail|apprunner|elastic_beanstalk|gamelift|opsworks|workspaces|appstream|cloud9|imagebuilder|launch)/,
    ['server', 'volume', 'workload'],
  ],
  [
    /^aws_(?:lambda|amplify|appsync|apigatewayv2|api_gateway|globalaccelerator|vpclattice|iot|app_?runner|elb|lb|alb|verifiedaccess)/,
    ['endpoint', 'workload'],
  ],
  [/^aws_(?:cloudwatch_log|logs|flow_log|route53_(?:resolver_)?query_log|prometheus|xray)/, ['logStore']],
  [/^aws_(?:cloudtrail|config|auditmanager)/, ['auditTrail']],
  [/^aws_(?:secretsmanager|ssm)_/, ['secretStore']],
  [/^aws_backup_/, ['backupStore']],
  [/^aws_(?:ecr|codeartifact|codecommit)/, ['bucket']],
  [
    /^aws_(?:athena|glue|sagemaker|bedrock|bedrockagent|quicksight|dataexchange|rekognition|comprehend)/,
    ['bucket', 'database', 'server'],
  ],
  [/^aws_cognito_/, ['database', 'signInPolicy', 'passwordPolicy']],
  [
    /^aws_(?:connect|customerprofiles|directory_service|identitystore|pinpoint|ses|sesv2|workmail|healthlake)/,
    ['database'],
  ],
];

/** Kinds that an AWS type which is not mapped may be; every kind where the name tells nothing. */
export function mightBe(type: string): readonly Kind[] {
  return families.find(([pattern]) => pattern.test(type))?.[1] ?? everyKindButAccount;
}

const everyKindButAccount = kinds.filter((kind) => kind !== 'account');
