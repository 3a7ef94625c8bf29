import { createHash } from 'node:crypto';
import { aws } from './aws-parts.ts';
import { azure } from './azure-parts.ts';
import { hetzner } from './hetzner-parts.ts';
import type { CloudParts, Part, Service } from './part.ts';

/** A service with the resources of it that fit into the wanted number. */
export interface Placed {
  readonly service: Service;
  readonly cloud: CloudParts;
  readonly parts: readonly Part[];
  /** Number of the team, whose module holds the service's module. */
  readonly team: number;
  /** Two of seven services are there already; the rest is planned. */
  readonly exists: boolean;
}

/** Of ten services five run at AWS, three at Azure, two at Hetzner. */
const clouds = [aws, azure, aws, hetzner, aws, azure, aws, hetzner, aws, azure] as const;

const servicesPerTeam = 25;

/** The made-up company's services, until they have the wanted number of resources; always the same for a number. */
export function* estate(resources: number): Generator<Placed> {
  let left = resources;
  for (let number = 0; left > 0; number++) {
    const cloud = clouds[number % clouds.length] ?? aws;
    const parts = cloud.parts.slice(0, left);
    left -= parts.length;
    const team = Math.floor(number / servicesPerTeam);
    yield { service: makeService(number, team, cloud), cloud, parts, team, exists: number % 7 < 2 };
  }
}

function makeService(number: number, team: number, cloud: CloudParts): Service {
  const every = (n: number) => number % n === n - 3;
  // A team has one region per cloud, as its provider configurations have.
  const region = team % 20 === 7 ? cloud.outside : cloud.regions[team % cloud.regions.length];
  return {
    number,
    name: `svc-${String(number).padStart(5, '0')}`,
    region: region ?? cloud.outside,
    every,
    hex: (salt, digits) => createHash('sha256').update(`${number} ${salt}`).digest('hex').slice(0, digits),
  };
}

export function teamName(team: number): string {
  return `team_${String(team).padStart(3, '0')}`;
}

/** A team calls one module per cloud, for each of its services. */
export function modulePath(placed: Placed): string {
  return `module.${teamName(placed.team)}.module.${placed.cloud.module}["${placed.service.name}"]`;
}
