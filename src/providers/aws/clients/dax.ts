/** Named one by one, so that the build takes in nothing else. */
export { DAXClient as Client, DescribeClustersCommand, ListTagsCommand } from '@aws-sdk/client-dax';
