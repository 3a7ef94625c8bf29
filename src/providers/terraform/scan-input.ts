import { UserError } from '../../errors.ts';
import type { Catalog } from './catalog.ts';
import { indexConfiguration } from './configuration.ts';
import { toUtf8 } from './decode.ts';
import { refuseBytes } from './detect-bytes.ts';
import { detectForm, type Refusal, type TopKey } from './detect.ts';
import type { Form, Scanned } from './form.ts';
import { newReading } from './forms/reading.ts';
import { incompleteness } from './incomplete.ts';
import type { Input } from './inputs.ts';
import { positionOf } from './json/position.ts';
import { newLines } from './json/lines.ts';
import { ScanError } from './json/scan.ts';
import { providerRegion } from './provider-region.ts';
import { scanTop, type Top } from './scan-top.ts';
import { openWindow } from './window.ts';

/** A file that is nothing of Terraform's: in a folder it is passed over, on its own it is refused. */
export interface Foreign {
  readonly foreign: UserError;
}

/**
 * Scans one input.
 *
 * Throws a `UserError` that names the input and says what to do instead, for everything that is a
 * Terraform file but cannot be read; what is no Terraform file at all comes back as `Foreign`.
 */
export async function scanInput(input: Input, catalog: Catalog): Promise<Scanned | Foreign> {
  let top = newTop(catalog, true);
  try {
    let refusal: Refusal | undefined;
    try {
      refusal = await scan(input, top);
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      // The file is damaged, or a jump was wrong: without jumps it is told which, and where.
      top = newTop(catalog, false);
      refusal = await scan(input, top);
    }
    if (refusal !== undefined) return refuse(refusal, input.name);
    const form = detectForm(top);
    return typeof form === 'object' ? refuse(form, input.name) : await finish(form, input, top);
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return damaged(error, toUtf8(await input.read()), input.name, top);
  }
}

async function scan(input: Input, top: Top): Promise<Refusal | undefined> {
  const window = await openWindow(input);
  try {
    const refusal = refuseBytes(window.bytes);
    if (refusal === undefined) await scanTop(window, top);
    return refusal;
  } finally {
    await window.close();
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

function newTop(catalog: Catalog, jumping: boolean): Top {
  const forms: readonly Form[] = ['raw-state', 'shown-state', 'plan'];
  const lines = newLines();
  const readings = new Map(forms.map((form) => [form, newReading(catalog, lines)]));
  return {
    keys: new Set(),
    values: new Map(),
    parts: new Map(),
    places: new Map(),
    lines,
    readings,
    jumping,
  };
}

async function finish(form: Form, input: Input, top: Top): Promise<Scanned> {
  const reading = top.readings.get(form);
  if (reading === undefined) throw new Error(`No reading for ${form}`);
  const { parts } = top;
  const configuration =
    form === 'plan' && parts.has('configuration')
      ? indexConfiguration(parts.get('configuration'), parts.get('variables'))
      : undefined;
  return {
    reader: 'terraform',
    layer: form === 'plan' ? 'plan' : 'state',
    reading,
    about: aboutOf(top),
    configuration,
    spell: (path) => path,
    regionOf: (row) => providerRegion(row, configuration),
    incomplete: form === 'plan' ? await incompleteness(input, top, reading) : [],
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
