const beginning = 'urn:pulumi:';

/**
 * The name in a URN, which may hold `::` itself; undefined where the text is none. It stands last in
 * `urn:pulumi:<stack>::<project>::<types of the parents and its own, with $ between>::<name>`.
 */
export function nameIn(urn: string): string | undefined {
  if (!urn.startsWith(beginning)) return undefined;
  let from = 0;
  for (let part = 0; part < 3; part += 1) {
    const at = urn.indexOf('::', from);
    if (at < 0) return undefined;
    from = at + 2;
  }
  return urn.slice(from);
}
