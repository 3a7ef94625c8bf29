import type { Row } from '../row.ts';
import { namesAt, normal } from './names-at.ts';

/** Finds rows by type and by the values of their attributes; each index is built when it is first asked for. */
export interface Index {
  readonly ofType: (type: string) => readonly Row[];
  /** Rows of a type that hold this text in an attribute. */
  readonly byName: (type: string, attribute: string, name: string) => readonly Row[];
}

const none: readonly Row[] = [];

export function createIndex(rows: readonly Row[]): Index {
  const byType = new Map<string, Row[]>();
  for (const row of rows) put(byType, row.shape.type, row);
  const byName = new Map<string, Map<string, Row[]>>();
  return {
    ofType: (type) => byType.get(type) ?? none,
    byName: (type, attribute, name) => {
      const key = `${type} ${attribute}`;
      let names = byName.get(key);
      if (names === undefined) byName.set(key, (names = indexNames(byType.get(type) ?? none, attribute)));
      return names.get(normal(name)) ?? none;
    },
  };
}

function indexNames(rows: readonly Row[], attribute: string): Map<string, Row[]> {
  const names = new Map<string, Row[]>();
  for (const row of rows) for (const name of namesAt(row, attribute).texts) put(names, name, row);
  return names;
}

export function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Of several matches those that stand nearest: equal `within`, same provider, same module. */
export function nearest(from: Row, matches: readonly Row[], within: readonly string[] = []): readonly Row[] {
  const others = matches.filter(
    (match) => match !== from && within.every((attribute) => agrees(from, match, attribute)),
  );
  const near = prefer(others, (match) => match.provider === from.provider);
  return prefer(near, (match) => match.module === from.module);
}

function prefer(rows: readonly Row[], test: (row: Row) => boolean): readonly Row[] {
  if (rows.length < 2) return rows;
  const preferred = rows.filter(test);
  return preferred.length === 0 ? rows : preferred;
}

function agrees(one: Row, other: Row, attribute: string): boolean {
  const [left] = namesAt(one, attribute).texts;
  const [right] = namesAt(other, attribute).texts;
  return left === undefined || right === undefined || left.toLowerCase() === right.toLowerCase();
}
