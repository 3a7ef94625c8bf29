import { textAt } from '../../live/attributes.ts';
import type { Paging } from '../service.ts';

export const paging: Paging = { input: 'Marker', output: 'Marker', size: ['MaxRecords', 100] };

/** Clusters and instances of Aurora, DocumentDB and Neptune come in one list; the engine tells them apart. */
const families = ['docdb', 'neptune'] as const;
export type Family = 'rds' | (typeof families)[number];

function familyOf(item: unknown): Family {
  return families.find((family) => textAt(item, 'Engine') === family) ?? 'rds';
}

export function isOf(family: Family): (item: unknown) => boolean {
  return (item) => familyOf(item) === family;
}
