/** Named one by one, so that the build takes in nothing else. */
export { OutpostsClient as Client, ListOutpostsCommand } from '@aws-sdk/client-outposts';
