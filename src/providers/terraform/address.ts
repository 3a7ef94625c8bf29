/** One step of a resource address: a module or the resource itself, with its count or for_each key. */
export interface Step {
  readonly name: string;
  readonly key: InstanceKey | undefined;
}

export type InstanceKey = string | number;

/** `module.child["a.b"].data.aws_x.y[0]`, taken apart. */
export interface Address {
  readonly modules: readonly Step[];
  readonly mode: 'managed' | 'data' | 'ephemeral';
  readonly type: string;
  readonly name: string;
  readonly key: InstanceKey | undefined;
}

/** Takes an address apart; undefined if it is none. Keys may hold dots, brackets and quotes. */
export function parseAddress(text: string): Address | undefined {
  const steps = splitAddress(text);
  if (steps === undefined) return undefined;
  const modules: Step[] = [];
  let index = 0;
  while (steps[index]?.name === 'module' && steps[index]?.key === undefined) {
    const module = steps[index + 1];
    if (module === undefined) return undefined;
    modules.push(module);
    index += 2;
  }
  const mode = modeOf(steps[index]);
  if (mode !== 'managed') index += 1;
  const [type, resource, ...rest] = steps.slice(index);
  if (type === undefined || resource === undefined || type.key !== undefined || rest.length > 0)
    return undefined;
  return { modules, mode, type: type.name, name: resource.name, key: resource.key };
}

function modeOf(step: Step | undefined): Address['mode'] {
  if (step === undefined || step.key !== undefined) return 'managed';
  return step.name === 'data' || step.name === 'ephemeral' ? step.name : 'managed';
}

/** Splits at the dots that are not inside a key; undefined where brackets or names are malformed. */
export function splitAddress(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  const part = /([^.[\]"]+)(?:\[(?:(\d+)|("(?:[^"\\]|\\.)*"))\])?(\.|$)/suy;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    if (match === null) return undefined;
    const key = match[2] === undefined ? unquoteKey(match[3]) : Number(match[2]);
    steps.push({ name: match[1] ?? '', key });
    if (match[4] === '' && part.lastIndex === text.length) return steps;
  }
  return undefined;
}

/** The address without any instance key, as `configuration` spells it. */
export function stripKeys(text: string): string {
  let open = text.indexOf('[');
  if (open < 0) return text;
  let stripped = text.slice(0, open);
  while (open >= 0) {
    const close = endOfKey(text, open + 1);
    const next = text.indexOf('[', close);
    stripped += text.slice(close, next < 0 ? undefined : next);
    open = next;
  }
  return stripped;
}

/** Place after the bracket that closes a key; a bracket inside quotes does not. */
function endOfKey(text: string, start: number): number {
  let at = start;
  if (text[at] === '"')
    for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
  const close = text.indexOf(']', at);
  return close < 0 ? text.length : close + 1;
}

/** Type of a managed resource, from an address without keys. */
export function typeOf(address: string): string {
  return address.split('.').at(-2) ?? '';
}

/** `[0]`, `["a"]` or nothing, as Terraform prints it: quoted as in HCL. */
export function formatKey(key: InstanceKey | undefined): string {
  if (key === undefined) return '';
  return typeof key === 'number' ? `[${key}]` : `[${quoteKey(key)}]`;
}

export function formatAddress(address: Address): string {
  const module = address.modules.length === 0 ? '' : `${moduleOf(address)}.`;
  const mode = address.mode === 'managed' ? '' : `${address.mode}.`;
  return `${module}${mode}${address.type}.${address.name}${formatKey(address.key)}`;
}

/** The module part with keys: `module.x["a"].module.y`; empty for the root module. */
export function moduleOf(address: Address): string {
  return address.modules.map((step) => `module.${step.name}${formatKey(step.key)}`).join('.');
}

function quoteKey(key: string): string {
  return JSON.stringify(key).replaceAll(/[$%](?=\{)/gu, (sign) => sign + sign);
}

function unquoteKey(quoted: string | undefined): string | undefined {
  if (quoted === undefined) return undefined;
  if (!/[\\$%]/u.test(quoted)) return quoted.slice(1, -1);
  const text = quoted.replaceAll(/([$%])\1(?=\{)/gu, '$1');
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
