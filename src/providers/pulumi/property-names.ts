/**
 * Attributes that Pulumi calls neither in camel case nor in the plural of it, by Terraform type.
 * Source: resources.go of the providers; compared with the arguments and outputs of their SDKs.
 */
export const renamedAttributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_api_gateway_stage: { rest_api_id: 'restApi' },
  aws_cloudwatch_log_subscription_filter: { log_group_name: 'logGroup' },
  aws_cloudwatch_metric_alarm: { alarm_name: 'name' },
  aws_lambda_function: { function_name: 'name' },
  aws_lambda_permission: { function_name: 'function' },
  aws_sns_topic_subscription: { topic_arn: 'topic' },
};

/**
 * Lists of plain values inside blocks, which Pulumi puts in the plural, by Terraform type. Their names alone do not tell:
 * `source_address_prefixes` stands beside `source_address_prefix`.
 */
export const pluralsInside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_keyspaces_keyspace: { regionLists: 'region_list' },
  azurerm_storage_management_policy: { prefixMatches: 'prefix_match' },
};

/** Attributes of one value: what has the plural of their name in Pulumi is another attribute of Terraform. */
export const neverLists: ReadonlySet<string> = new Set(['availability_zone', 'prefix_list_id']);
