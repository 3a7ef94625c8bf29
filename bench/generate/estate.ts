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
  /** Every seventh service is there already; the rest is planned. */
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
    yield { service: makeService(number, cloud), cloud, parts, team, exists: number % 7 === 0 };
  }
}

function makeService(number: number, cloud: CloudParts): Service {
  const every = (n: number) => number % n === n - 3;
  const region = every(50) ? cloud.outside : cloud.regions[number % cloud.regions.length];
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

export function serviceModule({ service }: Placed): string {
  return service.name.replaceAll('-', '_');
}

export function modulePath(placed: Placed): string {
  return `module.${teamName(placed.team)}.module.${serviceModule(placed)}`;
}
