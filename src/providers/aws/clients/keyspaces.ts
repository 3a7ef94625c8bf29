/** Named one by one, so that the build takes in nothing else. */
export {
  KeyspacesClient as Client,
  ListKeyspacesCommand,
  ListTablesCommand,
} from '@aws-sdk/client-keyspaces';
