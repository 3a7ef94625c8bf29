import type { ErrorObject } from 'ajv';
import { nearestWord } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './read-yaml.ts';

/** The errors of ajv (with `verbose`) in plain words, each at its place in the file. */
export function describeErrors(
  errors: readonly ErrorObject[],
  yaml: YamlFile,
  base: Path,
): readonly Problem[] {
  return withoutBranches(errors).map((error) =>
    describe(error, yaml, [...base, ...pathOf(error.instancePath)]),
  );
}

/**
 * Of a value that may be one of several things, ajv reports the faults of every one. Kept is the branch whose type
 * fits; where none does, the union itself.
 */
function withoutBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  let kept = [...errors];
  for (const union of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const branches = kept.filter(
      (error) => error !== union && error.schemaPath.startsWith(`${union.schemaPath}/`),
    );
    const misfits = new Set(
      branches
        .filter(
          ({ keyword, instancePath }) =>
            instancePath === union.instancePath && (keyword === 'type' || keyword === 'const'),
        )
        .map((error) => branchOf(error, union)),
    );
    const fitting = branches.filter((error) => !misfits.has(branchOf(error, union)));
    kept = kept.filter(
      (error) =>
        (fitting.length > 0 ? error !== union : true) &&
        (!branches.includes(error) || fitting.includes(error)),
    );
  }
  return kept;
}

function branchOf(error: ErrorObject, union: ErrorObject): string | undefined {
  return error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0];
}

function describe(error: ErrorObject, yaml: YamlFile, path: Path): Problem {
  const name = path.length === 0 ? 'the file' : `"${path.at(-1)}"`;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, yaml, path);
    case 'required':
      return {
        at: yaml.valueAt(path),
        reason: `"${error.params['missingProperty']}" is missing here`,
        fix: `Add "${error.params['missingProperty']}".`,
      };
    case 'enum':
    case 'const':
    case 'anyOf':
      return notAllowed(error, yaml, path, name);
    case 'type':
      return wrongType(error, yaml, path, name);
    default:
      return {
        at: yaml.valueAt(path),
        reason: `${name} ${error.message ?? 'is not valid'}`,
        fix: fixOf(error),
      };
  }
}

function unknownKey(error: ErrorObject, yaml: YamlFile, path: Path): Problem {
  const key = String(error.params['additionalProperty']);
  const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
  return { at: yaml.keyAt([...path, key]), reason: `unknown key "${key}"`, fix: suggestion(key, known) };
}

function notAllowed(error: ErrorObject, yaml: YamlFile, path: Path, name: string): Problem {
  const allowed = allowedBy(error);
  const given = typeof error.data === 'object' ? 'what stands here' : JSON.stringify(error.data);
  const fix =
    typeof error.data === 'string' ? suggestion(error.data, allowed.map(String)) : oneOf(allowed.map(String));
  return { at: yaml.valueAt(path), reason: `${name} cannot be ${given ?? 'empty'}`, fix };
}

/** What an enum, a constant or a union lets stand. */
function allowedBy(error: ErrorObject): readonly unknown[] {
  if (error.keyword === 'enum') return error.params['allowedValues'] as unknown[];
  if (error.keyword === 'const') return [error.params['allowedValue']];
  const branches = Array.isArray(error.schema) ? (error.schema as Record<string, unknown>[]) : [];
  return branches.map((branch) => branch['const'] ?? typeNames[String(branch['type'])] ?? 'another value');
}

function wrongType(error: ErrorObject, yaml: YamlFile, path: Path, name: string): Problem {
  const wanted = [error.params['type'] as string | string[]].flat();
  const names = wanted.map((type) => typeNames[type] ?? type).join(' or ');
  const quoted =
    wanted.includes('string') && (typeof error.data === 'number' || typeof error.data === 'boolean');
  const fix = quoted ? `Put it in quotes: "${String(error.data)}".` : `Write ${names}.`;
  return { at: yaml.valueAt(path), reason: `${name} must be ${names}`, fix };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys and values',
  null: 'empty',
};

function suggestion(given: string, known: readonly string[]): string {
  const near = nearestWord(given, known);
  return near === undefined ? oneOf(known) : `Did you mean "${near}"?`;
}

function oneOf(known: readonly string[]): string {
  if (known.length === 0) return 'Remove it.';
  const shown = known.slice(0, 12).join(', ');
  return known.length === 1 ? `Write ${shown}.` : `Use one of: ${shown}${known.length > 12 ? ', ...' : ''}.`;
}

function fixOf(error: ErrorObject): string {
  if (error.keyword === 'pattern') return `Write it in the form ${String(error.params['pattern'])}.`;
  if (error.keyword === 'minItems' || error.keyword === 'minLength') return 'Fill it in, or remove the key.';
  if (error.keyword === 'uniqueItems') return 'Keep one of the two.';
  return 'Correct the value.';
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      return /^\d+$/.test(key) ? Number(key) : key;
    });
}
