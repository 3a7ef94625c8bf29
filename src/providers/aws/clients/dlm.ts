/** Named one by one, so that the build takes in nothing else. */
export {
  DLMClient as Client,
  GetLifecyclePoliciesCommand,
  GetLifecyclePolicyCommand,
} from '@aws-sdk/client-dlm';
