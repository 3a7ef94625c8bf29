import type { Why } from '../../../model/fact.ts';
import { stripKeys, typeOf } from '../address.ts';
import type { Configuration } from '../configuration.ts';
import type { Row } from '../row.ts';
import { nearest, type Index } from './matches.ts';
import { namesAt, type Names } from './names-at.ts';
import { pair, type Instances } from './pair.ts';
import type { References } from './references.ts';

/** What links are resolved with. */
export interface Linking {
  readonly index: Index;
  readonly instances: Instances;
  /** Only a plan has one. */
  readonly configuration: Configuration | undefined;
  readonly references: References | undefined;
  readonly dependencies: Dependencies | undefined;
}

/** Addresses of the resources that an attribute of a row is made from, where the input itself says so. */
export type Dependencies = (row: Row, attribute: string) => readonly string[];

/** What is looked for: instances of these types, named by one of these attributes. */
export interface Wanted {
  readonly types: readonly string[];
  readonly attributes: readonly string[];
  readonly within?: readonly string[] | undefined;
}

export interface Found {
  /** The instances that are named; where `unsure` is set, those that may be. */
  readonly rows: readonly Row[];
  readonly unsure: Why | undefined;
}

/** The instances that an attribute of a row names: by value, else by what the code of a plan says. */
export function lookUp(linking: Linking, row: Row, path: string, wanted: Wanted): Found {
  const names = namesAt(row, path);
  const rows: Row[] = [];
  let unsure: Why | undefined;
  for (const name of names.texts) {
    const matches = nearest(row, byName(linking, wanted, name), wanted.within);
    if (matches.length > 1) unsure = 'ambiguous';
    rows.push(...matches);
  }
  if (names.unsure === undefined) return { rows, unsure };
  const referred =
    names.unsure === 'computed'
      ? (byDependency(linking, row, path, wanted, names) ?? byReference(linking, row, path, wanted, names))
      : undefined;
  if (referred === undefined) return { rows, unsure: names.unsure };
  return { rows: [...rows, ...referred.rows], unsure: unsure ?? referred.unsure };
}

/** The first attribute that matches decides: an id before a name. */
function byName(linking: Linking, wanted: Wanted, name: string): readonly Row[] {
  for (const attribute of wanted.attributes) {
    const rows = byNameOfTypes(linking, wanted.types, attribute, name);
    if (rows.length > 0) return rows.length === 1 ? rows : [...new Set(rows)];
  }
  return [];
}

/** Mostly only one type is looked for, of which no new list need be made. */
function byNameOfTypes(
  { index }: Linking,
  types: readonly string[],
  attribute: string,
  name: string,
): readonly Row[] {
  const [first, second] = types;
  return first === undefined || second !== undefined
    ? types.flatMap((type) => index.byName(type, attribute, name))
    : index.byName(first, attribute, name);
}

/** Undefined if the input does not tell. */
function byDependency(
  { index, dependencies }: Linking,
  row: Row,
  path: string,
  { types }: Wanted,
  names: Names,
): Found | undefined {
  const addresses = new Set(dependencies?.(row, path.split('.')[0] ?? path));
  if (addresses.size === 0) return undefined;
  const rows = types.flatMap((type) => index.ofType(type).filter(({ address }) => addresses.has(address)));
  if (rows.length === 0) return undefined;
  return { rows, unsure: isClear(rows, names) ? undefined : 'ambiguous' };
}

/** Undefined if the code does not tell. */
function byReference(
  linking: Linking,
  row: Row,
  path: string,
  wanted: Wanted,
  names: Names,
): Found | undefined {
  const resource = linking.configuration?.resources.get(stripKeys(row.address));
  const references = resource && linking.references?.(resource, path, wanted.types);
  if (references === undefined || references.length === 0) return undefined;
  const rows = references.flatMap((reference) =>
    pair(row, reference, linking.instances(typeOf(reference.address), reference.address)),
  );
  return { rows, unsure: isClear(rows, names) ? undefined : 'ambiguous' };
}

/** A list may name several, if it is as long as there are candidates. */
function isClear(rows: readonly Row[], { count }: Names): boolean {
  return rows.length < 2 || rows.length === count;
}
