/** Reviewed operations of services that run code or stand before what does, each with its IAM action. */
export const reviewedEdges = {
  'amplify:ListApps': 'amplify:ListApps',

  'api-gateway:GetDomainNames': 'apigateway:GET',
  'api-gateway:GetRestApis': 'apigateway:GET',
  'api-gateway:GetStages': 'apigateway:GET',
  'apigatewayv2:GetApis': 'apigateway:GET',

  'apprunner:DescribeService': 'apprunner:DescribeService',
  'apprunner:ListServices': 'apprunner:ListServices',
  'apprunner:ListTagsForResource': 'apprunner:ListTagsForResource',

  'appsync:ListApis': 'appsync:ListApis',
  'appsync:ListGraphqlApis': 'appsync:ListGraphqlApis',

  'auto-scaling:DescribeAutoScalingGroups': 'autoscaling:DescribeAutoScalingGroups',
  'auto-scaling:DescribeLaunchConfigurations': 'autoscaling:DescribeLaunchConfigurations',

  'batch:DescribeComputeEnvironments': 'batch:DescribeComputeEnvironments',

  'cloudfront:ListDistributions': 'cloudfront:ListDistributions',
  'cloudfront:ListTagsForResource': 'cloudfront:ListTagsForResource',

  'ecs:DescribeServices': 'ecs:DescribeServices',
  'ecs:DescribeTaskDefinition': 'ecs:DescribeTaskDefinition',
  'ecs:DescribeTasks': 'ecs:DescribeTasks',
  'ecs:ListClusters': 'ecs:ListClusters',
  'ecs:ListServices': 'ecs:ListServices',
  'ecs:ListTaskDefinitionFamilies': 'ecs:ListTaskDefinitionFamilies',
  'ecs:ListTasks': 'ecs:ListTasks',

  'eks:DescribeCluster': 'eks:DescribeCluster',
  'eks:ListClusters': 'eks:ListClusters',

  'elastic-beanstalk:DescribeEnvironments': 'elasticbeanstalk:DescribeEnvironments',

  'elastic-load-balancing:DescribeLoadBalancerPolicies': 'elasticloadbalancing:DescribeLoadBalancerPolicies',
  'elastic-load-balancing:DescribeLoadBalancers': 'elasticloadbalancing:DescribeLoadBalancers',
  'elastic-load-balancing:DescribeTags': 'elasticloadbalancing:DescribeTags',

  'elastic-load-balancing-v2:DescribeListeners': 'elasticloadbalancing:DescribeListeners',
  'elastic-load-balancing-v2:DescribeLoadBalancerAttributes':
    'elasticloadbalancing:DescribeLoadBalancerAttributes',
  'elastic-load-balancing-v2:DescribeLoadBalancers': 'elasticloadbalancing:DescribeLoadBalancers',
  'elastic-load-balancing-v2:DescribeRules': 'elasticloadbalancing:DescribeRules',
  'elastic-load-balancing-v2:DescribeTags': 'elasticloadbalancing:DescribeTags',

  'global-accelerator:ListAccelerators': 'globalaccelerator:ListAccelerators',
  'global-accelerator:ListCustomRoutingAccelerators': 'globalaccelerator:ListCustomRoutingAccelerators',

  'glue:ListDevEndpoints': 'glue:ListDevEndpoints',
  'glue:ListJobs': 'glue:ListJobs',

  'lambda:GetRuntimeManagementConfig': 'lambda:GetRuntimeManagementConfig',
  'lambda:ListFunctionUrlConfigs': 'lambda:ListFunctionUrlConfigs',
  'lambda:ListFunctions': 'lambda:ListFunctions',
  'lambda:ListTags': 'lambda:ListTags',

  'route-53:ListHostedZones': 'route53:ListHostedZones',
  'route-53:ListResourceRecordSets': 'route53:ListResourceRecordSets',
  'route-53:ListTagsForResource': 'route53:ListTagsForResource',

  'sfn:ListStateMachines': 'states:ListStateMachines',
  'sfn:ListTagsForResource': 'states:ListTagsForResource',

  'shield:ListProtections': 'shield:ListProtections',

  'transfer:DescribeServer': 'transfer:DescribeServer',
  'transfer:ListServers': 'transfer:ListServers',
  'transfer:ListWebApps': 'transfer:ListWebApps',

  'vpc-lattice:ListServices': 'vpc-lattice:ListServices',

  'wafv2:GetWebACL': 'wafv2:GetWebACL',
  'wafv2:GetWebACLForResource': 'wafv2:GetWebACLForResource',
} as const;
