import type { Report } from '../../model/report.ts';
import { plainJson } from '../plain-json.ts';

/** Characters gathered before they are handed on. */
const chunk = 1 << 16;

/**
 * A report as JSON: one line per field and per element of its lists.
 *
 * Written in pieces, so that a report of any size never stands in memory as one string. Equal reports give equal bytes.
 */
export function* writeJson(report: Report): Generator<string> {
  let gathered = '';
  for (const piece of pieces(report)) {
    gathered += piece;
    if (gathered.length < chunk) continue;
    yield plainJson(gathered);
    gathered = '';
  }
  yield plainJson(gathered);
}

function* pieces(report: Report): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(report) as [string, unknown][]) {
    yield `${separator}"${key}": `;
    if (Array.isArray(value)) yield* list(value);
    else yield JSON.stringify(value);
    separator = ',\n';
  }
  yield '\n}\n';
}

function* list(elements: readonly unknown[]): Generator<string> {
  let separator = '[\n  ';
  for (const element of elements) {
    yield separator;
    yield* object(element);
    separator = ',\n  ';
  }
  yield elements.length === 0 ? '[]' : '\n]';
}

/** An element whose own lists may be long: those of a claim grow with the resources. */
function* object(element: unknown): Generator<string> {
  if (typeof element !== 'object' || element === null || !hasLongList(element)) {
    yield JSON.stringify(element);
    return;
  }
  let separator = '{';
  for (const [key, value] of Object.entries(element) as [string, unknown][]) {
    yield `${separator}"${key}":`;
    if (Array.isArray(value)) yield* slices(value);
    else yield JSON.stringify(value);
    separator = ',';
  }
  yield '}';
}

const longList = 1000;

function hasLongList(element: object): boolean {
  for (const key in element) {
    const value: unknown = (element as Record<string, unknown>)[key];
    if (Array.isArray(value) && value.length > longList) return true;
  }
  return false;
}

function* slices(elements: readonly unknown[]): Generator<string> {
  yield '[';
  for (let start = 0; start < elements.length; start += longList) {
    const slice = JSON.stringify(elements.slice(start, start + longList)).slice(1, -1);
    yield start === 0 ? slice : `,${slice}`;
  }
  yield ']';
}
