/** What a URN tells: `urn:pulumi:<stack>::<project>::<types of the parents and its own, with $ between>::<name>`. */
export interface Urn {
  readonly stack: string;
  readonly project: string;
  readonly type: string;
  /** May hold `::`. */
  readonly name: string;
}

export function parseUrn(text: string): Urn | undefined {
  const [head, project, types, ...name] = text.split('::');
  const stack = /^urn:pulumi:(.*)$/su.exec(head ?? '')?.[1];
  if (stack === undefined || project === undefined || types === undefined || name.length === 0)
    return undefined;
  return { stack, project, type: types.slice(types.lastIndexOf('$') + 1), name: name.join('::') };
}
