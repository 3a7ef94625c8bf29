import type { Field } from '../../../model/resource.ts';
import type { Link } from '../mapping.ts';

/** Settings by which somebody is let in, or data goes elsewhere: not to be missed where their parent is not here. */
const spoils: Readonly<Record<string, readonly Field[]>> = {
  aws_s3_bucket_policy: ['publiclyAccessible'],
  aws_s3_bucket_acl: ['publiclyAccessible'],
  aws_s3_access_point: ['publiclyAccessible'],
  aws_ami_launch_permission: ['publiclyAccessible'],
  aws_dynamodb_resource_policy: ['publiclyAccessible'],
  aws_opensearch_domain_policy: ['publiclyAccessible'],
  aws_elasticsearch_domain_policy: ['publiclyAccessible'],
  aws_sqs_queue_policy: ['publiclyAccessible'],
  aws_sns_topic_policy: ['publiclyAccessible'],
  aws_kinesis_resource_policy: ['publiclyAccessible'],
  aws_secretsmanager_secret_policy: ['publiclyAccessible'],
  aws_ecr_repository_policy: ['publiclyAccessible'],
  aws_redshiftserverless_workgroup: ['publiclyAccessible', 'transport'],
  aws_cloudwatch_log_subscription_filter: ['copies'],
  aws_dynamodb_global_table: ['copies'],
};

/** Says of a link what its settings can make worse. */
export function withSpoils(link: Link): Link {
  const worse = spoils[link.type];
  return worse === undefined ? link : { ...link, spoils: worse };
}
