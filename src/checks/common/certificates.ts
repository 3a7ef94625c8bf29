import type { Parameters } from '../../model/claim.ts';
import { firstDay, lastDay, spokenDay, type Day } from '../../model/days.ts';
import type { Fact, Known } from '../../model/fact.ts';
import { cannotTell, fails, undecided, type Judgement } from '../../model/judgement.ts';
import type { Resource } from '../../model/resource.ts';
import {
  endOfEdition,
  intendedStandard,
  isGuidance,
  readStandard,
  standardName,
} from '../../model/standards.ts';
import { fact } from './facts.ts';
import { capital } from './wording.ts';
import { folded, isPast, isToCome, outdated } from './papers.ts';

/** A certificate with what must be known of it to judge at all. */
interface Certificate {
  readonly resource: Resource;
  readonly onFile: Known<boolean>;
  /** Unknown only where the text names none. */
  readonly standard: Fact<string>;
  readonly from: Fact<Day>;
  readonly until: Fact<Day>;
  readonly succeeded: boolean;
  readonly expected: string;
  /** `the certificate of ISO/IEC 27001:2022 in iso.pdf` */
  readonly name: string;
}

/** The certificate that a resource is, or why that is not known. */
export function certificateOf(resource: Resource, params: Parameters): Certificate | Judgement {
  const named = params['standard'];
  const expected =
    named === undefined ? 'a valid certificate' : `a valid certificate of ${standardName(String(named))}`;
  const [onFile, standard] = [fact(resource, 'onFile'), fact(resource, 'standard')];
  if (!onFile.known) return cannotTell(onFile, expected, `What ${resource.name} shows`);
  if (!standard.known && onFile.value)
    return cannotTell(standard, expected, `The standard of ${resource.name}`);
  const succeeded = fact(resource, 'succeeded');
  return {
    resource,
    onFile,
    standard,
    from: fact(resource, 'validFrom'),
    until: fact(resource, 'validUntil'),
    succeeded: succeeded.known && succeeded.value,
    expected,
    name: nameOf(standard, onFile.value ? ` in ${resource.name}` : ''),
  };
}

function nameOf(standard: Fact<string>, where: string): string {
  if (!standard.known) return `the certificate${where}`;
  const paper = /^soc\d/.test(standard.value) ? 'report' : 'certificate';
  return `the ${paper} of ${standardName(standard.value)}${where}`;
}

/** A standard that does not exist, or only guides. */
export function wrongStandard({ standard, expected }: Certificate): Judgement | undefined {
  if (!standard.known) return undefined;
  const name = standardName(standard.value);
  const meant = intendedStandard(standard.value);
  if (meant !== undefined) {
    const why = `No certificates of ${name} are known: ${standardName(meant)} is probably meant.`;
    return fails(standard, expected, name, why);
  }
  if (!isGuidance(standard.value)) return undefined;
  return undecided(standard, expected, `${name} only guides: no certificates are issued by it alone.`);
}

/** A certificate of an edition that is withdrawn. */
export function oldEdition(paper: Certificate, today: Day): Judgement | undefined {
  const { standard, expected, succeeded } = paper;
  const ended = standard.known ? endOfEdition(standard.value) : undefined;
  if (!standard.known || ended === undefined || !isPast(ended.until, today)) return undefined;
  if (succeeded) return onlySaid(paper, 'is of an edition that is withdrawn, and the text names a later one');
  const why = `Certificates of ${standardName(standard.value)} have not been valid since ${spokenDay(ended.until)}: the edition is withdrawn, and ${standardName(ended.current)} has taken its place.`;
  return outdated(paper.onFile.value, standard, expected, ended.until, why);
}

/** A certificate that is over, or not yet valid. */
export function ranOut(paper: Certificate, today: Day): Judgement | undefined {
  const { from, until, expected } = paper;
  const name = capital(paper.name);
  const [begins, ends] = [from.known && firstDay(from.value), until.known && lastDay(until.value)];
  if (until.known && ends === undefined) return noDay(until, expected, `${name} is valid until`);
  if (from.known && begins === undefined) return noDay(from, expected, `${name} is valid from`);
  if (begins && ends && begins > ends) {
    return undecided(until, expected, `${name} would end before it begins: the two days are mixed up.`);
  }
  if (until.known && isPast(until.value, today)) return over(paper, until);
  if (!from.known || !isToCome(from.value, today)) return undefined;
  const start = spokenDay(from.value);
  return fails(from, expected, `from ${start}`, `${name} is valid only from ${start}.`);
}

function over(paper: Certificate, until: Known<Day>): Judgement {
  const ran = `ran out on ${spokenDay(until.value)}`;
  if (paper.succeeded) return onlySaid(paper, `${ran}, and the text names a later one`);
  const filed = paper.onFile.value;
  const why = `${capital(paper.name)} ${ran}${filed ? '' : ', as the text itself says'}.`;
  return outdated(filed, until, paper.expected, until.value, why);
}

function noDay(fact: Known<string>, expected: string, what: string): Judgement {
  return undecided(fact, expected, `${what} "${fact.value}", and that is no day of the calendar.`);
}

/** Nothing but the text speaks for it: that proves nothing. */
export function onlySaid({ onFile, until, expected, name }: Certificate, also?: string): Judgement {
  const valid = until.known
    ? `is valid until ${spokenDay(until.value)}, as the text says`
    : 'is only spoken of';
  return undecided(onFile, expected, `${capital(name)} ${also ?? valid}: no file shows it.`);
}

/** A file that is another certificate than the text describes, or does not say enough. */
export function unlike(paper: Certificate, params: Parameters, today: Day): Judgement | undefined {
  const { until, standard, expected, name } = paper;
  if (!until.known) return cannotTell(until, expected, `Until when ${name} is valid`);
  const edition = readStandard(String(params['standard'] ?? '')).edition;
  if (edition !== undefined && standard.known && readStandard(standard.value).edition === undefined) {
    return undecided(standard, expected, `${capital(name)} does not say which edition it is of.`);
  }
  const promised = params['valid_until'];
  if (
    typeof promised === 'string' &&
    !isPast(promised, today) &&
    lastDay(promised) !== lastDay(until.value)
  ) {
    const why = `${capital(name)} is valid until ${spokenDay(until.value)}, and the text says ${spokenDay(promised)}.`;
    return fails(until, `valid until ${spokenDay(promised)}`, spokenDay(until.value), why);
  }
  return (
    unlikeWord(paper, 'number', params['certificate_no']) ?? unlikeWord(paper, 'issuer', params['issuer'])
  );
}

function unlikeWord(
  { resource, name }: Certificate,
  field: 'number' | 'issuer',
  promised: Parameters[string] | undefined,
): Judgement | undefined {
  if (promised === undefined) return undefined;
  const found = fact(resource, field);
  const what = field === 'number' ? 'number' : 'issuer';
  if (!found.known) return cannotTell(found, String(promised), `The ${what} of ${name}`);
  const [have, wanted] = [folded(found.value), folded(promised)];
  if (have === wanted || (field === 'issuer' && (have.includes(wanted) || wanted.includes(have))))
    return undefined;
  const why = `${capital(name)} has the ${what} "${found.value}", and the text says "${String(promised)}".`;
  return fails(found, String(promised), found.value, why);
}

/** Whether a certificate on file is valid for longer than the text says. */
export function isLonger(resource: Resource, { valid_until: said }: Parameters): boolean {
  const [onFile, until] = [fact(resource, 'onFile'), fact(resource, 'validUntil')];
  if (!onFile.known || !onFile.value || !until.known) return false;
  const last = lastDay(until.value);
  return last !== undefined && (typeof said !== 'string' || (lastDay(said) ?? '') < last);
}
