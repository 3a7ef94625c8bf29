import { evaluate } from '../evaluate/evaluate.ts';
import type { Scope } from '../evaluate/scope.ts';
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
};

/**
 * Values of the root module's variables, later files before earlier ones: `terraform.tfvars`, its JSON form, and
 * `*.auto.tfvars` by name. Source: Terraform documentation, variable definition precedence.
 */
export async function variableValues(folder: string, disk: Disk): Promise<ReadonlyMap<string, Value>> {
  const names = (await disk.list(folder)) ?? [];
  const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/u.test(name)).toSorted();
  const values = new Map<string, Value>();
  for (const name of ['terraform.tfvars', 'terraform.tfvars.json', ...automatic]) {
    if (!names.includes(name)) continue;
    const text = await disk.read(joined(folder, name));
    if (text === undefined) continue;
    for (const [key, value] of await valuesIn(name, text)) values.set(key, value);
  }
  return values;
}

async function valuesIn(name: string, text: string): Promise<readonly (readonly [string, Value])[]> {
  if (name.endsWith('.json'))
    return Object.entries(JSON.parse(text) as object).map(([key, value]) => [key, fromPlain(value)]);
  const { body } = await parseFile(name, text);
  return Array.from(
    body.attributes.values(),
    ({ name: key, expression }) => [key, evaluate(expression, bare)] as const,
  );
}
