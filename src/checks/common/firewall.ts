import type { Parameters } from '../../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../../model/judgement.ts';
import type { IngressRule, Resource } from '../../model/resource.ts';
import { reachOf, type Reach } from './addresses.ts';
import { fact } from './facts.ts';
import { perClaim, wordsOf } from './parameters.ts';
import { adminPorts, beyond, databasePorts, portNames, rangeName, type Range } from './ports.ts';
import { nameOf, subject } from './wording.ts';

interface Promised {
  /** Ports that must not be open to everybody. */
  readonly guarded: readonly number[];
  /** The only ports that may be open, where the claim names some. */
  readonly allowed: readonly number[] | undefined;
  readonly expected: string;
}

const admin = Object.keys(adminPorts).map(Number);
const database = Object.keys(databasePorts).map(Number);
const sensitive: ReadonlySet<number> = new Set([...admin, ...database]);

const promised = perClaim((params: Parameters): Promised => {
  const ports = wordsOf(params['ports'])
    .map(Number)
    .filter((port) => Number.isInteger(port))
    .toSorted((a, b) => a - b);
  const scope = wordsOf(params['scope']);
  // "Port 22 is closed": where administration or databases are meant, the ports named are the guarded ones.
  const closed = ports.length > 0 && (isNarrow(scope) || ports.every((port) => sensitive.has(port)));
  const allowed = closed || ports.length === 0 ? undefined : ports;
  const expected = expectedOf(allowed, closed ? ports : undefined);
  return { guarded: closed ? ports : guardedBy(scope), allowed, expected };
});

function expectedOf(allowed: readonly number[] | undefined, closed: readonly number[] | undefined): string {
  if (closed !== undefined) return `${portNames(closed)} closed to everybody`;
  return allowed === undefined
    ? 'no such port open to everybody'
    : `only ${portNames(allowed)} open to everybody`;
}

/** Whether a claim speaks of administration and databases alone. */
export function isNarrow(scope: readonly string[]): boolean {
  return scope.length > 0 && scope.every((word) => word === 'admin' || word === 'database');
}

function guardedBy(scope: readonly string[]): readonly number[] {
  if (isNarrow(scope) && !scope.includes('database')) return admin;
  if (isNarrow(scope) && !scope.includes('admin')) return database;
  return [...admin, ...database].toSorted((a, b) => a - b);
}

/** Whether a firewall keeps everybody away from the ports that a claim guards. */
export function judgeFirewall(resource: Resource, params: Parameters): Judgement {
  const { guarded, allowed, expected } = promised(params);
  const ingress = fact(resource, 'ingress');
  if (!ingress.known) return cannotTell(ingress, expected, `What ${nameOf(resource)} lets in`);
  let unclear = false;
  for (const rule of ingress.value) {
    if (!hasPorts(rule)) continue;
    const reach = furthest(rule);
    if (reach === 'limited' || !breaks(rule, guarded, allowed)) continue;
    if (reach === 'world') {
      const ports = allowed === undefined ? hit(rule, guarded) : outside(rule, allowed);
      return fails(ingress, expected, ports, `${subject(resource)} opens ${ports} to the whole Internet.`);
    }
    unclear = true;
  }
  if (!unclear) return holds();
  return undecided(ingress, expected, `${subject(resource)} lets in addresses that cannot be told.`);
}

/** Pings and the packets of tunnels carry no ports, by name or by number (IANA, Protocol Numbers). */
const portless = new Set(['icmp', 'icmpv6', 'esp', 'ah', 'gre', '1', '47', '50', '51', '58']);

function hasPorts({ protocol }: IngressRule): boolean {
  return !portless.has(protocol);
}

function furthest({ cidrs }: IngressRule): Reach {
  let reach: Reach = 'limited';
  for (const cidr of cidrs) {
    const one = reachOf(cidr);
    if (one === 'world') return 'world';
    if (one === 'unclear') reach = 'unclear';
  }
  return reach;
}

function breaks(
  { fromPort, toPort }: IngressRule,
  guarded: readonly number[],
  allowed: Promised['allowed'],
): boolean {
  if (allowed !== undefined) return beyond([fromPort, toPort], allowed).length > 0;
  return guarded.some((port) => port >= fromPort && port <= toPort);
}

function hit(rule: IngressRule, guarded: readonly number[]): string {
  if (isEverything([rule.fromPort, rule.toPort])) return 'every port';
  return portNames(guarded.filter((port) => port >= rule.fromPort && port <= rule.toPort));
}

function outside(rule: IngressRule, allowed: readonly number[]): string {
  const range: Range = [rule.fromPort, rule.toPort];
  if (isEverything(range)) return 'every port';
  const [first = range] = beyond(range, allowed);
  return `${first[0] === first[1] ? portNames([first[0]]) : rangeName(first)}, beyond ${portNames(allowed)},`;
}

function isEverything([from, to]: Range): boolean {
  return from <= 1 && to >= 65_535;
}

/** Whether a packet filter stands before a server. */
export function judgeServer(resource: Resource): Judgement {
  const expected = 'a firewall before every public address';
  const firewalled = fact(resource, 'firewalled');
  if (!firewalled.known)
    return cannotTell(firewalled, expected, `Whether ${nameOf(resource)} has a firewall`);
  return firewalled.value
    ? holds()
    : fails(firewalled, expected, 'no firewall', `${subject(resource)} has no firewall.`);
}

/** Ranges that a firewall opens to everybody; undefined if that is not known. */
export function openRanges(resource: Resource): readonly Range[] | undefined {
  const ingress = fact(resource, 'ingress');
  if (!ingress.known || ingress.value.some((rule) => furthest(rule) === 'unclear')) return undefined;
  return ingress.value
    .filter((rule) => hasPorts(rule) && furthest(rule) === 'world')
    .map(({ fromPort, toPort }): Range => [fromPort, toPort]);
}
