/** Named one by one, so that the build takes in nothing else. */
export {
  ElasticBeanstalkClient as Client,
  DescribeEnvironmentsCommand,
} from '@aws-sdk/client-elastic-beanstalk';
