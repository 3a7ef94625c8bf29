import type { Redundancy } from '../../../model/resource.ts';
import { always } from './facts.ts';

/** Services that AWS spreads over the zones of a region by itself. */
export const acrossZones = always(
  'redundancy',
  'zones' as const satisfies Redundancy,
  'the service runs in several zones of its region (AWS Fault Isolation Boundaries whitepaper, regional services)',
);

/** Services without versions or systems that their user could leave behind. */
export const runByAws = {
  automaticUpdates: always(
    'automatic updates',
    true,
    'AWS runs and patches it whole (AWS shared responsibility model)',
  ),
  supportEndsOn: always(
    'version',
    'open',
    'it has no version that its user chooses (AWS shared responsibility model)',
  ),
};

/** Services that stand in no network of the company, and are reached by calls of AWS itself. */
export const inNoNetwork = {
  networks: always<readonly string[]>('networks', [], 'it stands in no VPC (AWS docs)'),
  subnets: always('networks', 'none' as const, 'it stands in no VPC (AWS docs)'),
};

/** Data that nothing deletes by itself. */
export const keptForEver = always(
  'expiry',
  Number.POSITIVE_INFINITY,
  'the service has no setting that deletes by age (AWS docs)',
);

export const shieldStandard = 'AWS Shield Standard guards every customer (AWS WAF developer guide, Shield)';
