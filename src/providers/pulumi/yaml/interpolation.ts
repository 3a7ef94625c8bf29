/** What `${root.step["step"][0]}` asks for. */
export interface Access {
  /** As it is written, with its braces. */
  readonly text: string;
  readonly root: string;
  readonly steps: readonly (string | number)[];
}

const beginning = /\$\$|\$\{/gu;
const step = /\.?([^.[\]{}"\s]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/uy;

/**
 * The texts and accesses that a string is put together of; undefined where an access is malformed.
 * Source: Pulumi documentation, "Pulumi YAML reference", Interpolation and Property Access.
 */
export function partsOf(text: string): readonly (string | Access)[] | undefined {
  const parts: (string | Access)[] = [];
  let from = 0;
  let plain = '';
  beginning.lastIndex = 0;
  for (let found = beginning.exec(text); found !== null; found = beginning.exec(text)) {
    plain += text.slice(from, found.index);
    from = beginning.lastIndex;
    if (found[0] === '$$') {
      plain += '$';
      continue;
    }
    const access = accessAt(text, found.index);
    if (access === undefined) return undefined;
    if (plain !== '') parts.push(plain);
    parts.push(access);
    plain = '';
    from = found.index + access.text.length;
    beginning.lastIndex = from;
  }
  plain += text.slice(from);
  return plain === '' && parts.length > 0 ? parts : [...parts, plain];
}

function accessAt(text: string, start: number): Access | undefined {
  const steps: (string | number)[] = [];
  let at = start + 2;
  while (text[at] !== '}') {
    step.lastIndex = at;
    const [whole, name, index, quoted] = step.exec(text) ?? [];
    if (whole === undefined) return undefined;
    steps.push(index === undefined ? (name ?? unquoted(quoted ?? '')) : Number(index));
    at += whole.length;
  }
  const [root, ...rest] = steps;
  if (typeof root !== 'string') return undefined;
  return { text: text.slice(start, at + 1), root, steps: rest };
}

function unquoted(text: string): string {
  return text.replaceAll(/\\(.)/gsu, '$1');
}
