import type { Needs } from '../service.ts';

const fields = ['backups', 'copies'] as const;

/** What plans and policies that back up things of other services are asked for. */
export const protection: Needs = {
  volume: fields,
  bucket: fields,
  database: fields,
  fileShare: fields,
  cache: fields,
  search: fields,
  server: fields,
};
