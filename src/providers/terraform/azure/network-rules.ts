import type { IngressRule } from '../../../model/resource.ts';

/** One inbound rule of a network security group, as written. */
export interface SecurityRule {
  readonly name: string;
  readonly priority: number;
  readonly allows: boolean;
  /** Lower case; `*` for all. */
  readonly protocol: string;
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly ports: readonly PortRange[];
}

export interface PortRange {
  readonly from: number;
  readonly to: number;
}

const everybody = new Set(['*', 'any', 'internet', '0.0.0.0/0', '::/0']);
const all: PortRange = { from: 0, to: 65_535 };

export function portRange(written: string): PortRange | undefined {
  if (written.trim() === '*') return all;
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/u.exec(written.trim());
  return match === null ? undefined : { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
}

/**
 * What rules let in: of every rule that allows, the ports that no rule of higher priority denies.
 *
 * A denial only counts where it covers the protocol, every source and every destination of the rule.
 */
export function effectiveIngress(rules: readonly SecurityRule[]): readonly IngressRule[] {
  const sorted = rules.toSorted((a, b) => a.priority - b.priority);
  return sorted.flatMap((rule, index) => {
    if (!rule.allows) return [];
    const denials = sorted.slice(0, index).filter((other) => !other.allows && covers(other, rule));
    const open = denials.reduce((ports, denial) => without(ports, denial.ports), rule.ports);
    return open.map((ports) => ingress(rule, ports));
  });
}

function ingress(rule: SecurityRule, ports: PortRange): IngressRule {
  return {
    protocol: rule.protocol === '*' ? 'all' : rule.protocol,
    fromPort: ports.from,
    toPort: ports.to,
    cidrs: [...new Set(rule.sources.flatMap(cidrsOf))],
  };
}

/** Service tags stand for groups of Azure's own; AzureCloud is every customer's machine, which is anybody. */
export function cidrsOf(source: string): readonly string[] {
  const lower = source.trim().toLowerCase();
  if (lower === '::/0') return ['::/0'];
  if (lower === '0.0.0.0/0') return ['0.0.0.0/0'];
  if (everybody.has(lower) || lower.startsWith('azurecloud')) return ['0.0.0.0/0', '::/0'];
  if (/^[\d.]+$/u.test(lower)) return [`${lower}/32`];
  if (/^[\d.]+\/\d+$/u.test(lower) || lower.includes(':')) return [lower];
  return [];
}

function covers(denial: SecurityRule, rule: SecurityRule): boolean {
  return (
    (denial.protocol === '*' || denial.protocol === rule.protocol) &&
    coversNames(denial.sources, rule.sources) &&
    coversNames(denial.destinations, rule.destinations)
  );
}

/** `*` covers all; `Internet` covers what is the Internet; else only what is written the same. */
function coversNames(outer: readonly string[], inner: readonly string[]): boolean {
  const names = new Set(outer.map((name) => name.trim().toLowerCase()));
  if (['*', 'any'].some((name) => names.has(name))) return true;
  const internet = ['internet', '0.0.0.0/0'].some((name) => names.has(name));
  return inner.every((name) => {
    const lower = name.trim().toLowerCase();
    return names.has(lower) || (internet && (everybody.has(lower) || lower.startsWith('azurecloud')));
  });
}

function without(ports: readonly PortRange[], denied: readonly PortRange[]): readonly PortRange[] {
  return denied.reduce<readonly PortRange[]>(
    (open, hole) =>
      open.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, hole.from - 1) },
          { from: Math.max(from, hole.to + 1), to },
        ].filter((part) => part.from <= part.to),
      ),
    ports,
  );
}
