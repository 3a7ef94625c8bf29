import type { Site } from './aws-regions.ts';

/**
 * Every Hetzner location, and the network zones, which hold one or more of them.
 *
 * `eu-central` spans Germany and Finland: of it only the union is known.
 * Source: Hetzner Cloud API, `GET /locations`; Hetzner Docs, "Locations".
 */
export const hetznerLocations: Readonly<Record<string, Site>> = {
  ash: ['US', 'Ashburn'],
  fsn1: ['DE', 'Falkenstein'],
  hel1: ['FI', 'Helsinki'],
  hil: ['US', 'Hillsboro'],
  nbg1: ['DE', 'Nuremberg'],
  sin: ['SG'],
  'eu-central': ['EU'],
  'us-east': ['US', 'Ashburn'],
  'us-west': ['US', 'Hillsboro'],
  'ap-southeast': ['SG'],
};

export const hetznerZones: Readonly<Record<string, readonly string[]>> = {
  'eu-central': ['fsn1', 'nbg1', 'hel1'],
  'us-east': ['ash'],
  'us-west': ['hil'],
  'ap-southeast': ['sin'],
};
