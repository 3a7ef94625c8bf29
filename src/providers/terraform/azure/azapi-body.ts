import { known, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';

type Scalar = 'string' | 'boolean' | 'number';
interface Scalars {
  readonly string: string;
  readonly boolean: boolean;
  readonly number: number;
}

/** Where azapi has what Azure answered, and what the author wrote. */
const roots = ['output', 'body'] as const;

/**
 * A property of a resource written as ARM has it: in `output` if it was exported, else in `body`.
 *
 * The body holds only what its author set, so a property that stands in neither is unknown. Majors
 * before 2 write the body as JSON text.
 */
export function property<K extends Scalar>(instance: Instance, kind: K, path: string): Fact<Scalars[K]> {
  const found = roots.map((root) => inRoot(instance, kind, root, path));
  const best =
    found.find((fact) => fact.known) ?? found.find((fact) => !fact.known && fact.why !== 'not-shown');
  const from = instance.origin(`body.${path}`);
  return best ?? unknown('not-shown', from, 'the body does not set it, and the output does not show it');
}

function inRoot<K extends Scalar>(instance: Instance, kind: K, root: string, path: string): Fact<Scalars[K]> {
  const text = instance.json(root);
  if (text.known) return inText(text.value, kind, path, text.from.path);
  const read = instance[kind] as (path: string) => Fact<Scalars[K]>;
  return read(`${root}.${path}`);
}

function inText<K extends Scalar>(body: unknown, kind: K, path: string, root: string): Fact<Scalars[K]> {
  let value: unknown = body;
  for (const step of path.split('.')) {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    value = inside ? (value as Record<string, unknown>)[step] : undefined;
  }
  const from = { path: `${root}.${path}` };
  if (typeof value === kind) return known(value as Scalars[K], from);
  return value === undefined || value === null
    ? unknown('not-shown', from)
    : unknown('failed', from, 'it is not written in the expected form');
}
