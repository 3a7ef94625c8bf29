import type { Link } from '../mapping.ts';
import { lookedUp, setting } from './link-forms.ts';

const webFronts = [
  'aws_lb',
  'aws_alb',
  'aws_api_gateway_stage',
  'aws_appsync_graphql_api',
  'aws_apprunner_service',
];
const guarded = ['aws_lb', 'aws_alb', 'aws_elb', 'aws_cloudfront_distribution'];

/** What stands before an endpoint, and what an endpoint consists of. */
export const edgeLinks: readonly Link[] = [
  setting('aws_wafv2_web_acl_association', 'resource_arn', webFronts, ['web_acl_arn'], ['arn']),
  setting('aws_wafregional_web_acl_association', 'resource_arn', webFronts, ['web_acl_arn'], ['arn']),
  lookedUp('aws_wafv2_web_acl', ['rule', 'default_action']),
  setting('aws_shield_protection', 'resource_arn', guarded, [], ['arn']),
  setting('aws_api_gateway_stage', 'rest_api_id', ['aws_api_gateway_rest_api'], [], ['id']),
  setting(
    'aws_lambda_function_url',
    'function_name',
    ['aws_lambda_function'],
    ['authorization_type'],
    ['function_name', 'arn'],
  ),
  setting(
    'aws_lambda_runtime_management_config',
    'function_name',
    ['aws_lambda_function'],
    ['update_runtime_on'],
    ['function_name', 'arn'],
  ),
];
