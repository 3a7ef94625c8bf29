import { base } from './azure-base.ts';
import { machines } from './azure-machines.ts';
import { stores } from './azure-stores.ts';
import type { CloudParts } from './part.ts';

export const azure: CloudParts = {
  module: 'azure',
  provider: 'registry.terraform.io/hashicorp/azurerm',
  regions: ['germanywestcentral', 'westeurope'],
  outside: 'uksouth',
  parts: [...base, ...stores, ...machines],
};
