import { machines } from './aws-machines.ts';
import { network } from './aws-network.ts';
import { stores } from './aws-stores.ts';
import type { CloudParts } from './part.ts';

export const aws: CloudParts = {
  module: 'aws',
  provider: 'registry.terraform.io/hashicorp/aws',
  regions: ['eu-central-1', 'eu-west-1'],
  outside: 'us-east-1',
  parts: [...network, ...stores, ...machines],
};
