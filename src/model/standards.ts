import type { Parameters } from './claim.ts';
import { standards } from './standard-data.ts';

/** A standard as a claim or a certificate names it. */
export interface NamedStandard {
  /** `iso27001`, `soc2`, `pci-dss`. */
  readonly code: string;
  /** The international edition (`2022`), or the type of a report (`type2`). */
  readonly edition: string | undefined;
}

/** Reads `iso27001:2022`, `ISO/IEC 27001:2017`, `soc2-type2`. National editions come out as the international one. */
export function readStandard(text: string): NamedStandard {
  const folded = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const spelled = folded.replace(/^(?:[a-z]+-)*?(?:iso|iec)(?:[/-]?(?:iec|cei))?-?(?=\d)/, 'iso');
  const [, code = spelled, year, type] = /^(.*?)(?::(\d{4})|-?(type-?[12i]{1,2}))?$/.exec(spelled) ?? [];
  const edition = year ?? type?.replace('-', '').replace(/ii$/, '2').replace(/i$/, '1');
  const same = edition === undefined ? undefined : known(code)?.national?.[edition];
  return { code, edition: same ?? edition };
}

/** The standard of a claim as the text writes it, typing errors and all: `iso2700`. */
export function writtenStandard({ standard = '', typo }: Parameters): string {
  if (typo === undefined) return String(standard);
  return /^\d+$/.test(String(typo)) ? `iso${String(typo)}` : String(typo);
}

/** Who holds the certificate of a claim: `company`, a provider by name, or `provider` where none is named. */
export function holderOf({ holder = 'company', provider }: Parameters): string {
  return holder === 'provider' && provider !== undefined ? String(provider) : String(holder);
}

/** `ISO/IEC 27001:2022`, `SOC 2 Type 2`; what is not known in capitals. */
export function standardName(text: string): string {
  const { code, edition } = readStandard(text);
  const name = known(code)?.name ?? code.toUpperCase().replace(/^ISO(?=\d)/, 'ISO/IEC ');
  if (edition === undefined) return name;
  return edition.startsWith('type') ? `${name} Type ${edition.slice(4)}` : `${name}:${edition}`;
}

/** Whether it is published and only guides: nobody is certified by it. */
export function isGuidance(text: string): boolean {
  return known(readStandard(text).code)?.guidance === true;
}

/** The edition that is current, and the last day on which certificates of the named one were valid. */
export function endOfEdition(text: string): { readonly current: string; readonly until: string } | undefined {
  const { code, edition } = readStandard(text);
  const found = known(code);
  const until = edition === undefined ? undefined : found?.ended?.[edition];
  return until === undefined || found?.current === undefined
    ? undefined
    : { current: `${code}:${found.current}`, until };
}

/** Standards of security: other numbers have too many neighbours that exist. */
const mistyped = ['iso27001', 'iso27701', 'iso22301'];

/** The certifiable standard that a number which no standard has most likely means: `iso27001` for `iso27010`. */
export function intendedStandard(text: string): string | undefined {
  const { code } = readStandard(text);
  if (known(code) !== undefined) return undefined;
  const [, digits] = /^iso(\d+)$/.exec(code) ?? [];
  if (digits === undefined) return undefined;
  const like = (isLike: typeof isSlip): string | undefined =>
    mistyped.find((name) => isLike(digits, name.replace('iso', '')));
  return like(isSwapped) ?? like(isSlip);
}

function known(code: string): (typeof standards)[string] | undefined {
  return Object.hasOwn(standards, code) ? standards[code] : undefined;
}

/** Numbers of five digits only: shorter ones are too near to each other. */
function differ(written: string, meant: string): readonly [written: string, meant: string] | undefined {
  if (!/^\d{5}$/.test(meant) || written === meant) return undefined;
  const from = written.split('').findIndex((digit, index) => digit !== meant[index]);
  const start = from < 0 ? Math.min(written.length, meant.length) : from;
  return [written.slice(start), meant.slice(start)];
}

/** Two neighbouring digits swapped. */
function isSwapped(written: string, meant: string): boolean {
  const [a = '', b = ''] = differ(written, meant) ?? [];
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

/** One digit wrong, missing or too many. */
function isSlip(written: string, meant: string): boolean {
  const [a, b] = differ(written, meant) ?? [];
  if (a === undefined || b === undefined) return false;
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
