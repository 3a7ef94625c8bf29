type Labels = Readonly<Record<string, string>>;
type Requirement = (labels: Labels) => boolean;

const part = String.raw`[A-Za-z0-9._/-]`;
const inSet = new RegExp(String.raw`^(${part}+)\s+(in|notin)\s*\(([^()]*)\)$`);
const equality = new RegExp(String.raw`^(${part}+)\s*(==|=|!=)\s*(${part}*)$`);
const presence = new RegExp(String.raw`^(!?)\s*(${part}+)$`);

/**
 * Whether labels match a selector: `k`, `!k`, `k=v`, `k==v`, `k!=v`, `k in (a,b)`, `k notin (a,b)`, joined by commas.
 *
 * Undefined if the selector is not understood. As in Kubernetes, `!=` and `notin` match where the label is missing.
 * Source: Hetzner Cloud API reference, "Label Selector".
 */
export function matchesSelector(selector: string, labels: Labels): boolean | undefined {
  const requirements = selector.split(/,(?![^(]*\))/).map((text) => parse(text.trim()));
  const understood = requirements.filter((requirement) => requirement !== undefined);
  if (understood.length < requirements.length) return undefined;
  return understood.every((requirement) => requirement(labels));
}

function parse(text: string): Requirement | undefined {
  return parseSet(text) ?? parseEquality(text) ?? parsePresence(text);
}

function parseSet(text: string): Requirement | undefined {
  const [, key, operator, list] = inSet.exec(text) ?? [];
  if (key === undefined || list === undefined) return undefined;
  const values = new Set(list.split(',').map((value) => value.trim()));
  const isIn: Requirement = (labels) => has(labels, key) && values.has(labels[key] ?? '');
  return operator === 'in' ? isIn : (labels) => !isIn(labels);
}

function parseEquality(text: string): Requirement | undefined {
  const [, key, operator, value] = equality.exec(text) ?? [];
  if (key === undefined) return undefined;
  const equal: Requirement = (labels) => has(labels, key) && labels[key] === value;
  return operator === '!=' ? (labels) => !equal(labels) : equal;
}

function parsePresence(text: string): Requirement | undefined {
  const [, not, key] = presence.exec(text) ?? [];
  if (key === undefined) return undefined;
  return not === '!' ? (labels) => !has(labels, key) : (labels) => has(labels, key);
}

function has(labels: Labels, key: string): boolean {
  return Object.hasOwn(labels, key);
}
