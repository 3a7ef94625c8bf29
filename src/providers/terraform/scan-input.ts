import { UserError } from '../../errors.ts';
import type { Catalog } from './catalog.ts';
import { indexConfiguration, type Configuration } from './configuration.ts';
import { detectForm, topKeys, type Refusal, type TopKey } from './detect.ts';
import { refuseBytes } from './detect-bytes.ts';
import type { Form, Scanned } from './form.ts';
import { readChanges } from './forms/plan.ts';
import { readRawResources } from './forms/raw-state.ts';
import { newReading, type Reading } from './forms/reading.ts';
import { readShownValues } from './forms/show-state.ts';
import { incompleteness } from './incomplete.ts';
import { keyTable } from './json/keys.ts';
import { jumpTo } from './json/jump.ts';
import { positionOf } from './json/position.ts';
import { isArray, isObject, readObject, ScanError, skipSpace, skipValue } from './json/scan.ts';
import { parseValue } from './json/value.ts';

/** A file that is nothing of Terraform's: in a folder it is passed over, on its own it is refused. */
export interface Foreign {
  readonly foreign: UserError;
}

/**
 * Scans the bytes of one input.
 *
 * Throws a `UserError` that names the input and says what to do instead, for everything that is a
 * Terraform file but cannot be read; what is no Terraform file at all comes back as `Foreign`.
 */
export function scanInput(bytes: Buffer, name: string, catalog: Catalog): Scanned | Foreign {
  const early = refuseBytes(bytes);
  if (early !== undefined) return refuse(early, name);
  let top = newTop(catalog, true);
  try {
    try {
      scanTop(bytes, top);
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      // The file is damaged, or a jump was wrong: without jumps it is told which, and where.
      top = newTop(catalog, false);
      scanTop(bytes, top);
    }
    const form = detectForm(top);
    return typeof form === 'object' ? refuse(form, name) : finish(form, bytes, top);
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return damaged(error, bytes, name, top);
  }
}

const ownKeys: readonly TopKey[] = [
  'format_version',
  'terraform_version',
  'serial',
  'lineage',
  'resource_changes',
];

/** A broken JSON file that shows nothing of Terraform's before it breaks is some other file. */
function damaged(error: ScanError, bytes: Buffer, name: string, top: Top): Foreign {
  const { line, column } = positionOf(bytes, error.at);
  const refusal = new UserError(
    `${name}:${line}:${column}: the file ${error.message}.`,
    'Write it again with `terraform show -json` or `terraform state pull`.',
  );
  if (!name.endsWith('.tfstate') && !ownKeys.some((key) => top.keys.has(key))) return { foreign: refusal };
  throw refusal;
}

function refuse(refusal: Refusal, name: string): Foreign {
  const error = new UserError(`${name} ${refusal.message}`, refusal.hint);
  if (refusal.foreign === true) return { foreign: error };
  throw error;
}

interface Top {
  readonly keys: Set<string>;
  readonly values: Map<string, string | number | boolean>;
  readonly places: Map<TopKey, readonly [start: number, end: number]>;
  readonly readings: ReadonlyMap<Form, Reading>;
  /** Whether large values that are not needed may be jumped over. */
  readonly jumping: boolean;
}

const findTop = keyTable(topKeys);
/** Longer values of these keys are not what Terraform writes there. */
const longestShort = 200;

function newTop(catalog: Catalog, jumping: boolean): Top {
  const forms: readonly Form[] = ['raw-state', 'shown-state', 'plan'];
  const readings = new Map(forms.map((form) => [form, newReading(catalog)]));
  return { keys: new Set(), values: new Map(), places: new Map(), readings, jumping };
}

function scanTop(bytes: Buffer, top: Top): void {
  const end = readObject(bytes, skipSpace(bytes, 0), findTop, (index, at) => {
    const key = topKeys[index] ?? 'values';
    top.keys.add(key);
    const next = readTopValue(bytes, at, key, top);
    top.places.set(key, [at, next]);
    keepShort(bytes, at, next, key, top);
    return next;
  });
  const rest = skipSpace(bytes, end);
  const isLog =
    top.keys.has('@level') && !top.keys.has('planned_values') && !top.keys.has('resource_changes');
  if (rest < bytes.length && !isLog) throw new ScanError('goes on after its end', rest);
}

function keepShort(bytes: Buffer, at: number, end: number, key: TopKey, top: Top): void {
  if (end - at > longestShort || isObject(bytes, at) || isArray(bytes, at)) return;
  const value = parseValue(bytes, at, end);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    top.values.set(key, value);
}

/** What Terraform writes after a large value, with no key in between that is read here. */
const following: { readonly [K in TopKey]?: string } = {
  planned_values: '"resource_changes":[',
  prior_state: '"configuration":{"provider_config":',
};

function readTopValue(bytes: Buffer, at: number, key: TopKey, top: Top): number {
  const into = (form: Form, read: (bytes: Buffer, at: number, reading: Reading) => number): number => {
    const reading = top.readings.get(form);
    return reading === undefined ? skipValue(bytes, at) : read(bytes, at, reading);
  };
  if (key === 'resource_changes') return into('plan', readChanges);
  if (key === 'resources') return into('raw-state', readRawResources);
  if (key === 'values') return into('shown-state', readShownValues);
  const next = top.jumping ? following[key] : undefined;
  return next === undefined ? skipValue(bytes, at) : jumpTo(bytes, at, next);
}

function finish(form: Form, bytes: Buffer, top: Top): Scanned {
  const reading = top.readings.get(form);
  if (reading === undefined) throw new Error(`No reading for ${form}`);
  return {
    form,
    reading,
    about: aboutOf(top),
    configuration: form === 'plan' ? configurationOf(bytes, top) : undefined,
    incomplete: form === 'plan' ? incompleteness(bytes, top.values, top.places, reading) : [],
  };
}

function aboutOf(top: Top): Readonly<Record<string, string>> {
  const about: Record<string, string> = {};
  for (const key of ['terraform_version', 'serial', 'lineage', 'timestamp'] as const) {
    const value = top.values.get(key);
    if (value !== undefined) about[key] = String(value);
  }
  return about;
}

function configurationOf(bytes: Buffer, top: Top): Configuration | undefined {
  const parse = (key: TopKey): unknown => {
    const place = top.places.get(key);
    return place === undefined ? undefined : parseValue(bytes, place[0], place[1]);
  };
  return top.places.has('configuration')
    ? indexConfiguration(parse('configuration'), parse('variables'))
    : undefined;
}
