import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Static, TSchema } from 'typebox';
import { describeErrors } from './describe-errors.ts';
import { problemsError, type Problem } from './problem.ts';
import type { Path, YamlFile } from './read-yaml.ts';

/**
 * The value of a YAML file as the type its schema describes.
 *
 * Throws one UserError that lists every fault as `file:line:column: reason` with what to do.
 */
export async function validate<T extends TSchema>(schema: T, yaml: YamlFile): Promise<Static<T>> {
  const problems = await problemsOf(schema, yaml);
  if (problems.length > 0) throw problemsError(yaml.file, problems);
  return yaml.value as Static<T>;
}

/** What is wrong with the part of the file that `path` leads to. */
export async function problemsOf(
  schema: TSchema,
  yaml: YamlFile,
  path: Path = [],
): Promise<readonly Problem[]> {
  const check = await checkOf(schema);
  return check(valueOf(yaml.value, path)) ? [] : describeErrors(check.errors as ErrorObject[], yaml, path);
}

const checks = new WeakMap<TSchema, ValidateFunction>();

async function checkOf(schema: TSchema): Promise<ValidateFunction> {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  const { compile } = await import('./compile.ts');
  const check = compile(schema);
  checks.set(schema, check);
  return check;
}

function valueOf(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}
