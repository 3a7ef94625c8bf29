/** Named one by one, so that the build takes in nothing else. */
export { WAFV2Client as Client, GetWebACLCommand, GetWebACLForResourceCommand } from '@aws-sdk/client-wafv2';
