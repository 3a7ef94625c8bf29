/** Named one by one, so that the build takes in nothing else. */
export { VPCLatticeClient as Client, ListServicesCommand } from '@aws-sdk/client-vpc-lattice';
