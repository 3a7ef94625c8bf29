/** Named one by one, so that the build takes in nothing else. */
export {
  AppStreamClient as Client,
  DescribeFleetsCommand,
  DescribeImageBuildersCommand,
} from '@aws-sdk/client-appstream';
