import { chainFact, known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { originIn } from './facts.ts';

/**
 * The resource policies that apply to an instance: those of a split-off resource, else its own attribute.
 * Known and empty if there is none. A policy that is written but cannot be read is unknown.
 * `path` is undefined where the type has no attribute for it.
 */
export function policiesOf(
  instance: Instance,
  path: string | undefined,
  splitTypes: readonly string[],
  splitPath = 'policy',
): Fact<readonly unknown[]> {
  const documents: unknown[] = [];
  let found: Origin | undefined;
  for (const type of splitTypes) {
    const splits = instance.children(type);
    if (!splits.known) return splits;
    for (const split of splits.value) {
      const document = split.json(splitPath);
      if (!document.known) return { ...document, from: originIn(split, document.from) };
      found ??= originIn(split, document.from);
      documents.push(document.value);
    }
  }
  const [type = 'policy'] = splitTypes;
  if (found !== undefined) return known(documents, found);
  if (path === undefined) return known(documents, { path: type });
  const written = instance.present(path);
  return chainFact(written, (isThere, from) =>
    isThere ? chainFact(instance.json(path), (document) => known([document], from)) : known([], from),
  );
}

/** Applies a question to every policy: true if one says so, unknown if one is no policy. */
export function anyPolicy(
  policies: Fact<readonly unknown[]>,
  ask: (policy: unknown) => boolean | undefined,
): Fact<boolean> {
  return chainFact(policies, (documents, from) => {
    const answers = new Set(documents.map(ask));
    if (answers.has(true)) return known(true, from);
    return answers.has(undefined)
      ? unknown('failed', from, 'the policy could not be read')
      : known(false, from);
  });
}
