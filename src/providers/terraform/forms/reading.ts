import type { Catalog, Group, Shape } from '../catalog.ts';
import { countLines, type Lines } from '../json/lines.ts';
import { markNested, newMarks, type Marks } from '../json/marks.ts';
import { isObject, ScanError } from '../json/scan.ts';
import type { Row } from '../row.ts';
import { completeDraft, toRow, type Draft } from './draft.ts';

/** What a scan gathers of the instances of one input. */
export interface Reading {
  /** Place in the input of the first of the bytes that are being read. */
  start: number;
  readonly lines: Lines;
  readonly catalog: Catalog;
  /** Of the element that is being read. */
  readonly marks: Marks;
  /** Instances of mapped and linked types, in the order of the input. */
  readonly rows: Row[];
  /** Instances per shape, of every group. */
  readonly tally: Map<Shape, Tally>;
  readonly notes: { readonly tainted: Noted; readonly deposed: Noted; readonly forgotten: Noted };
}

export interface Tally {
  count: number;
  /** Address of the first. */
  readonly example: string;
}

/** How many, and the addresses of the first few. */
export interface Noted {
  count: number;
  readonly examples: string[];
}

const examplesKept = 3;

export function newReading(catalog: Catalog, lines: Lines): Reading {
  return {
    start: 0,
    lines,
    catalog,
    marks: newMarks(),
    rows: [],
    tally: new Map(),
    notes: { tainted: nobody(), deposed: nobody(), forgotten: nobody() },
  };
}

function nobody(): Noted {
  return { count: 0, examples: [] };
}

export function note(noted: Noted, address: string | undefined): void {
  noted.count += 1;
  if (noted.examples.length < examplesKept && address !== undefined) noted.examples.push(address);
}

/** Marks an element of the input, which must be an object: `what` names it where it is none. Returns its end. */
export function markElement(reading: Reading, bytes: Buffer, at: number, what: string): number {
  if (!isObject(bytes, at)) throw new ScanError(`has a ${what} that is no object`, at);
  countLines(reading.lines, bytes, reading.start, at);
  return markNested(reading.marks, bytes, at, reading.lines);
}

/** Shape of what the draft names; its type and provider must have been read. */
export function shapeOf(reading: Reading, draft: Draft): Shape {
  if (draft.type === undefined) throw new ScanError('names a resource without its type', draft.at);
  return (draft.shape ??= reading.catalog.shapeOf(draft.type, draft.provider));
}

/** Adds a finished draft: only managed instances count, deposed ones are left out with a note. */
export function addDraft(reading: Reading, draft: Draft): void {
  completeDraft(draft);
  if (draft.mode !== 'managed') return;
  if (draft.deposed) return note(reading.notes.deposed, draft.address);
  if (draft.tainted) note(reading.notes.tainted, draft.address);
  const shape = shapeOf(reading, draft);
  const tally = reading.tally.get(shape);
  if (tally === undefined) reading.tally.set(shape, { count: 1, example: draft.address ?? '' });
  else tally.count += 1;
  if (isKept(shape.group)) reading.rows.push(toRow(draft, shape));
}

function isKept(group: Group): boolean {
  return group === 'mapped' || group === 'linked';
}
