import { topKeys, type TopKey } from './detect.ts';
import type { Form } from './form.ts';
import { readChange } from './forms/plan.ts';
import { readRawResource } from './forms/raw-state.ts';
import type { Reading } from './forms/reading.ts';
import { readShownValues } from './forms/show-state.ts';
import { jumpTo } from './json/jump.ts';
import { keyTable } from './json/keys.ts';
import { countLines, type Lines } from './json/lines.ts';
import { cutOff, isArray, isObject, ScanError, skipSpace, skipValue } from './json/scan.ts';
import { readElement, readMember } from './json/step.ts';
import { parseValue } from './json/value.ts';
import type { Window } from './window.ts';

/** What the scan of an input gathers. */
export interface Top {
  readonly keys: Set<string>;
  readonly values: Map<string, string | number | boolean>;
  /** Parsed values of those keys that are needed whole. */
  readonly parts: Map<TopKey, unknown>;
  /** Where values stand in the input. */
  readonly places: Map<TopKey, readonly [start: number, end: number]>;
  /** How far the lines have been counted: always up to the beginning of the window. */
  readonly lines: Lines;
  readonly readings: ReadonlyMap<Form, Reading>;
  /** Whether large values that are not needed may be jumped over. */
  readonly jumping: boolean;
}

const findTop = keyTable(topKeys);
/** Longer values of these keys are not what Terraform writes there. */
const longestShort = 200;
const wanted: ReadonlySet<TopKey> = new Set<TopKey>(['configuration', 'variables']);

/**
 * Scans the members of the top level, of which the window always holds a part.
 *
 * Whatever is cut off by its end is scanned again once more has been read; nothing is gathered before it is
 * whole. Throws `ScanError` with the place in the input.
 */
export async function scanTop(input: Window, top: Top): Promise<void> {
  const window = countingWindow(input, top.lines);
  try {
    const end = await scanMembers(window, top);
    const rest = await skipToEnd(window, end);
    const isLog =
      top.keys.has('@level') && !top.keys.has('planned_values') && !top.keys.has('resource_changes');
    if (rest < window.bytes.length && !isLog) throw new ScanError('goes on after its end', rest);
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    throw new ScanError(error.message, error.at + window.start);
  }
}

/** Lines of what is dropped are counted first. */
function countingWindow(window: Window, lines: Lines): Window {
  return {
    get bytes(): Buffer {
      return window.bytes;
    },
    get start(): number {
      return window.start;
    },
    get last(): boolean {
      return window.last;
    },
    slide: (from) => {
      countLines(lines, window.bytes, window.start, from);
      return window.slide(from);
    },
    close: window.close,
  };
}

/** Place of what follows behind white space: the end of the bytes if nothing does. */
async function skipToEnd(window: Window, at: number): Promise<number> {
  let rest = skipSpace(window.bytes, at);
  while (rest === window.bytes.length && !window.last) {
    await window.slide(rest);
    rest = skipSpace(window.bytes, 0);
  }
  return rest;
}

async function scanMembers(window: Window, top: Top): Promise<number> {
  let at = skipSpace(window.bytes, 0) + 1;
  for (let first = true; ; first = false) {
    const member = await retry(window, at, (bytes, from) => readMember(bytes, from, first, findTop));
    if (member.closed) return member.at;
    const key = topKeys[member.key];
    if (key !== undefined) top.keys.add(key);
    const start = window.start + member.at;
    at = await scanValue(window, member.at, key, top);
    if (key !== undefined) top.places.set(key, [start, window.start + at]);
  }
}

/** What Terraform writes after a large value, with no key in between that is read here. */
const following: { readonly [K in TopKey]?: string } = {
  planned_values: '"resource_changes":[',
  prior_state: '"configuration":{"provider_config":',
};

function scanValue(window: Window, at: number, key: TopKey | undefined, top: Top): Promise<number> {
  if (key === 'resource_changes') return scanElements(window, at, top.readings.get('plan'), readChange);
  if (key === 'resources') return scanElements(window, at, top.readings.get('raw-state'), readRawResource);
  if (key === 'values') return scanShown(window, at, top.readings.get('shown-state'));
  const next = key !== undefined && top.jumping ? following[key] : undefined;
  if (next !== undefined) return jump(window, at, next);
  return scanWhole(window, at, (bytes, from, end) => {
    if (key !== undefined) keep(bytes, from, end, key, top);
  });
}

function scanWhole(
  window: Window,
  at: number,
  take: (bytes: Buffer, at: number, end: number) => void,
): Promise<number> {
  return retry(window, at, (bytes, from) => {
    const end = skipValue(bytes, from);
    // A number at the end of what has been read may go on.
    if (end === bytes.length && !window.last) throw cutOff(bytes);
    take(bytes, from, end);
    return end;
  });
}

function keep(bytes: Buffer, at: number, end: number, key: TopKey, top: Top): void {
  if (wanted.has(key)) top.parts.set(key, parseValue(bytes, at, end));
  if (end - at > longestShort || isObject(bytes, at) || isArray(bytes, at)) return;
  const value = parseValue(bytes, at, end);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    top.values.set(key, value);
}

type ReadOne = (bytes: Buffer, at: number, reading: Reading) => number;

/** Reads an array element by element. Nothing waits in between as long as the window holds them. */
async function scanElements(
  window: Window,
  at: number,
  reading: Reading | undefined,
  read: ReadOne,
): Promise<number> {
  if (reading === undefined || !isArray(window.bytes, at)) return scanWhole(window, at, () => {});
  let next = at + 1;
  let first = true;
  let between = true;
  for (;;) {
    reading.start = window.start;
    const { bytes } = window;
    try {
      for (;;) {
        if (between) {
          const element = readElement(bytes, next, first);
          if (element.closed) return element.at;
          next = element.at;
          first = false;
          between = false;
        }
        next = read(bytes, next, reading);
        between = true;
      }
    } catch (error) {
      await readOn(window, next, error);
      next = 0;
    }
  }
}

/** Modules hold modules: of this form the rest of the file is read as a whole. */
async function scanShown(window: Window, at: number, reading: Reading | undefined): Promise<number> {
  let from = at;
  while (!window.last) {
    await window.slide(from);
    from = 0;
  }
  if (reading === undefined) return skipValue(window.bytes, from);
  reading.start = window.start;
  return readShownValues(window.bytes, from, reading);
}

/** Room for the white space and the comma before a key. */
const margin = 256;

async function jump(window: Window, at: number, next: string): Promise<number> {
  let from = at;
  for (;;) {
    const found = jumpTo(window.bytes, from, next);
    if (found !== undefined) return found;
    if (window.last) throw new ScanError('has nothing to jump to', from);
    await window.slide(Math.max(from, window.bytes.length - margin));
    from = 0;
  }
}

async function retry<T>(window: Window, at: number, scan: (bytes: Buffer, at: number) => T): Promise<T> {
  let from = at;
  for (;;) {
    try {
      return scan(window.bytes, from);
    } catch (error) {
      await readOn(window, from, error);
      from = 0;
    }
  }
}

/** Slides the window on if its end was all that was wrong; throws the error otherwise. */
async function readOn(window: Window, from: number, error: unknown): Promise<void> {
  if (!(error instanceof ScanError) || window.last || error.at < window.bytes.length) throw error;
  await window.slide(from);
}
