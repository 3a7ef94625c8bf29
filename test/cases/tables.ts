import { readdirSync } from 'node:fs';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Cases } from './case.ts';

export const clouds = ['aws', 'azure', 'hetzner'] as const;

/** The labelled cases of one promise at one cloud. */
export interface Table {
  readonly cloud: (typeof clouds)[number];
  readonly id: ClaimId;
  readonly cases: Cases;
}

/** Every table of the folder, by cloud and name of its file. */
export function readTables(): Promise<readonly Table[]> {
  return Promise.all(
    clouds.flatMap((cloud) =>
      readdirSync(new URL(`${cloud}/`, import.meta.url))
        .filter((name) => name.endsWith('.ts'))
        .map(async (name): Promise<Table> => {
          const module: { readonly cases: Cases } = await import(`./${cloud}/${name}`);
          return { cloud, id: name.replace(/\.ts$/, '') as ClaimId, cases: module.cases };
        }),
    ),
  );
}
