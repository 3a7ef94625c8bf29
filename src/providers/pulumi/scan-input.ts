import { UserError } from '../../errors.ts';
import type { Catalog } from '../terraform/catalog.ts';
import { toUtf8 } from '../terraform/decode.ts';
import { refuseBytes } from '../terraform/detect-bytes.ts';
import type { Scanned } from '../terraform/form.ts';
import type { Input } from '../terraform/inputs.ts';
import { positionOf } from '../terraform/json/position.ts';
import { ScanError } from '../terraform/json/scan.ts';
import type { Foreign } from '../terraform/scan-input.ts';
import { toCamelCase } from './names.ts';
import { regionIn, scanStack, type Stack } from './scan-stack.ts';

const exportIt = 'Run `pulumi stack export > stack.json` and give that file.';

/** Versions of the format that are understood. Source: pulumi/pulumi, sdk/go/common/apitype. */
const newest = 4;
const knownFeatures: ReadonlySet<string> = new Set(['refreshBeforeUpdate', 'views', 'hooks', 'taint']);

/** Scans an export of a stack, or a checkpoint of a backend of one's own. Refuses as the terraform source does. */
export async function scanInput(
  input: Pick<Input, 'name' | 'read'>,
  catalog: Catalog,
): Promise<Scanned | Foreign> {
  const bytes = toUtf8(await input.read());
  const refusal = refuseBytes(bytes);
  if (refusal !== undefined) return refuse(`${input.name} ${refusal.message}`, refusal.foreign === true);
  const stack = scanOrRefuse(bytes, input.name, catalog);
  const { keys, about } = stack;
  if (!keys.has('deployment') && !keys.has('checkpoint') && !keys.has('latest'))
    return refuse(`${input.name} is JSON, but no export of a Pulumi stack.`, true);
  if (Number(about['version'] ?? 0) > newest)
    return refuse(
      `${input.name} has version ${about['version']}, which is newer than tomcheck knows.`,
      false,
    );
  return toScanned(stack);
}

function scanOrRefuse(bytes: Buffer, name: string, catalog: Catalog): Stack {
  try {
    return scanStack(bytes, catalog);
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    const { line, column } = positionOf(bytes, error.at);
    throw new UserError(`${name}:${line}:${column}: the file ${error.message}.`, exportIt);
  }
}

function refuse(message: string, foreign: boolean): Foreign {
  const error = new UserError(message, exportIt);
  if (!foreign) throw error;
  return { foreign: error };
}

function toScanned(stack: Stack): Scanned {
  const { about, reading, features } = stack;
  const unknown = features.filter((feature) => !knownFeatures.has(feature));
  return {
    reader: 'pulumi',
    layer: 'state',
    reading,
    about: named(about),
    configuration: undefined,
    spell: toCamelCase,
    regionOf: regionIn(stack),
    incomplete: unknown.map(
      (feature) =>
        `The stack uses the feature ${feature}, which tomcheck does not know, and may hold more than is read.`,
    ),
  };
}

function named({ stack, time, version }: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...(stack === undefined ? {} : { stack }),
    ...(time === undefined ? {} : { time }),
    ...(version === undefined ? {} : { version }),
  };
}
