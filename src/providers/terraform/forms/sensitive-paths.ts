import type { Shape } from '../catalog.ts';

type Tree = Record<string, unknown>;

/**
 * Turns `sensitive_attributes` of a raw state (a list of paths) into marks per slot.
 *
 * A step that is not understood marks everything from there on.
 */
export function markPaths(paths: unknown, shape: Shape): unknown[] | undefined {
  if (!Array.isArray(paths) || paths.length === 0) return undefined;
  const marks: unknown[] = [];
  for (const path of paths) {
    const steps = Array.isArray(path) ? path.map(stepOf) : [];
    const [first, ...rest] = steps;
    if (first === undefined) return Array.from(shape.slots, () => true);
    const slot = shape.slots.get(first);
    if (slot !== undefined) marks[slot] = addPath(marks[slot], rest);
  }
  return marks.length === 0 ? undefined : marks;
}

/** The tree with a `true` at the end of the path; lists are marked by their positions as keys. */
function addPath(tree: unknown, steps: readonly (string | undefined)[]): unknown {
  const [step, ...rest] = steps;
  if (tree === true || step === undefined) return true;
  const branch: Tree = Object.assign(Object.create(null), tree);
  branch[step] = addPath(branch[step], rest);
  return branch;
}

/** `{type: "get_attr", value: "x"}` or `{type: "index", value: 0}`, the latter also with a typed value inside. */
function stepOf(step: unknown): string | undefined {
  if (typeof step !== 'object' || step === null || !('value' in step)) return undefined;
  const { value } = step;
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : undefined;
}
