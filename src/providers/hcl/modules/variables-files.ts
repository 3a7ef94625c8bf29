import { evaluate } from '../evaluate/evaluate.ts';
import type { Scope } from '../evaluate/scope.ts';
import { told } from '../evaluate/told.ts';
import { fromPlain } from '../functions/json.ts';
import { parseFile } from '../syntax/parse-file.ts';
import { EvaluationError, Unknown, type Value } from '../values/value.ts';
import { joined, type Disk } from './folder.ts';

/** Nothing can be named in a file of values. */
const bare: Scope = {
  lookUp: (name) => {
    throw new EvaluationError(`names ${name}`);
  },
  readFile: () => undefined,
  listFiles: () => undefined,
  evaluateTemplate: () => new Unknown('a template in a file of values is not worked out'),
  decodeYaml: () => new Unknown('YAML in a file of values is not worked out'),
};

/** What a variable of the root module is given; undefined where its default counts. */
export type Given = (name: string) => Value | undefined;

const alwaysUsed = ['terraform.tfvars', 'terraform.tfvars.json'];

/**
 * Values of the root module's variables, later files before earlier ones: `terraform.tfvars`, its JSON form, and
 * `*.auto.tfvars` by name. Source: Terraform documentation, variable definition precedence.
 *
 * What a further file of values sets is not known, as Terraform is told of it only when it runs. Nor is anything if a
 * file cannot be read.
 */
export async function variableValues(folder: string, disk: Disk): Promise<Given> {
  const names = ((await disk.list(folder)) ?? []).filter((name) => /\.tfvars(?:\.json)?$/u.test(name));
  const automatic = names.filter((name) => name.includes('.auto.tfvars')).toSorted();
  const used = [...alwaysUsed.filter((name) => names.includes(name)), ...automatic];
  const values = new Map<string, Value>();
  for (const name of used) {
    const found = await valuesIn(joined(folder, name), disk);
    if (found === undefined) return () => new Unknown(`the file ${name} cannot be read`);
    for (const [key, value] of found) values.set(key, value);
  }
  for (const name of names.filter((each) => !used.includes(each))) {
    for (const [key] of (await valuesIn(joined(folder, name), disk)) ?? [])
      values.set(key, new Unknown(`var.${key} depends on whether Terraform is given ${name}`));
  }
  return (name) => values.get(name);
}

type Values = readonly (readonly [string, Value])[];

/** Undefined if the file cannot be read, or is wrong somewhere. */
async function valuesIn(path: string, disk: Disk): Promise<Values | undefined> {
  const text = await disk.read(path);
  if (text === undefined) return undefined;
  if (path.endsWith('.json')) return valuesInJson(text);
  const { body, faults } = await parseFile(path, text);
  if (faults.length > 0) return undefined;
  return Array.from(
    body.attributes.values(),
    ({ name: key, expression }) => [key, told(() => evaluate(expression, bare))] as const,
  );
}

function valuesInJson(text: string): Values | undefined {
  try {
    return Object.entries(JSON.parse(text) as object).map(([key, value]) => [key, fromPlain(value)]);
  } catch {
    return undefined;
  }
}
