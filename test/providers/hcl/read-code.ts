import type { Collected, World } from '../../../src/model/provider.ts';
import type { Gap, Resource, Source } from '../../../src/model/resource.ts';
import { evaluate } from '../../../src/providers/hcl/evaluate/evaluate.ts';
import type { Scope } from '../../../src/providers/hcl/evaluate/scope.ts';
import { told } from '../../../src/providers/hcl/evaluate/told.ts';
import { fromYaml } from '../../../src/providers/hcl/functions/yaml.ts';
import { hcl } from '../../../src/providers/hcl/index.ts';
import { parseFile } from '../../../src/providers/hcl/syntax/parse-file.ts';
import {
  HclSet,
  isList,
  isMap,
  Sensitive,
  Unknown,
  type Value,
} from '../../../src/providers/hcl/values/value.ts';
import { EvaluationError } from '../../../src/providers/hcl/values/value.ts';
import { clouds } from '../../../src/providers/terraform/clouds.ts';
import { readEverything, worldOf } from '../terraform/read.ts';

export interface Read {
  readonly sources: readonly Source[];
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
}

/** Reads the root module in a folder of a made-up disk; the folder is `infra` unless named. */
export async function readCode(files: Readonly<Record<string, string>>, folder = 'infra'): Promise<Read> {
  return readWorld(folder, worldOf(files));
}

export async function readWorld(folder: string, world: World): Promise<Read> {
  const collected: Collected[] = [];
  const request = { inputs: [folder], reads: readEverything(clouds), world };
  for await (const thing of hcl.collect(request)) collected.push(thing);
  return {
    sources: collected.filter((thing) => thing.what === 'source'),
    resources: collected.filter((thing) => thing.what === 'resource'),
    gaps: collected.filter((thing) => thing.what === 'gap'),
  };
}

/** Value of one expression in which nothing has a name; what is not known as `{ unknown: reason }`. */
export async function valueOf(expression: string): Promise<unknown> {
  const { body, faults } = await parseFile('x.tf', `v = ${expression}\n`);
  if (faults.length > 0) return { fault: faults[0]?.message };
  const attribute = body.attributes.get('v');
  return attribute === undefined ? undefined : shown(told(() => evaluate(attribute.expression, nowhere)));
}

const nowhere: Scope = {
  lookUp: (name) => {
    throw new EvaluationError(`names ${name}`);
  },
  readFile: () => undefined,
  listFiles: () => undefined,
  evaluateTemplate: () => null,
  decodeYaml: fromYaml,
};

/** A value as JSON has it. Sets are sorted lists. */
function shown(value: Value): unknown {
  if (value instanceof Unknown) return { unknown: value.reason };
  if (value instanceof Sensitive) return shown(value.value);
  if (value instanceof HclSet) return value.elements.map(shown);
  if (isList(value)) return value.map(shown);
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]))
    : value;
}
