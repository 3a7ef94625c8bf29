import type { Claim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/claim-ids.ts';
import type { Document } from '../../model/document.ts';
import { firstDay, lastDay } from '../../model/days.ts';
import { known, unknown, type Fact, type Origin } from '../../model/fact.ts';
import type { PaperKinds } from '../../model/papers.ts';
import type { Kind, Resource } from '../../model/resource.ts';
import { holderOf, readStandard, standardName, writtenStandard } from '../../model/standards.ts';
import { datesOfText } from './dates-of-text.ts';

/** A paper that only the text speaks of: it can contradict the text, and shows nothing. */
export interface SaidPaper {
  readonly resource: Resource;
  /** Index of the document that speaks of it. */
  readonly document: number;
  /** Ids of the claims of that document that it bears on. */
  readonly bearsOn: ReadonlySet<string>;
}

/** The certificates and reports that texts say there are, and the texts with their own dates. Pure. */
export function saidPapers(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const own = claims.filter(({ at, modality }) => at !== undefined && firm.has(modality));
  return [...certificates(own, documents), ...reports(own, documents), ...texts(own, documents)];
}

/** What is planned or denied is no paper. */
const firm = new Set<Claim['modality']>(['asserted', 'hedged', 'conditional']);

/** Each bears on its own sentence only: other sentences may speak of other certificates. */
function certificates(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const named = claims.filter(({ check }) => check === 'certification');
  const series = Map.groupBy(named, seriesOf);
  const latest = new Map([...series].map(([key, group]) => [key, latestOf(group)]));
  return named.map((claim) => {
    const { params } = claim;
    const standard = writtenStandard(params);
    const values = {
      onFile: false,
      heldBy: holderOfClaim(claim),
      succeeded: standard !== '' && isBefore(claim, latest.get(seriesOf(claim))),
      ...optional('standard', standard === '' ? undefined : standard),
      ...optional('validFrom', params['valid_from']),
      ...optional('validUntil', params['valid_until']),
    };
    const name = standard === '' ? 'certificate' : standardName(standard);
    return paper('certification', [claim], documents, name, values);
  });
}

/** Equal for certificates of the same standard and holder in the same text. */
function seriesOf(claim: Claim): string {
  const { code } = readStandard(writtenStandard(claim.params));
  return `${claim.document} ${code} ${holderOfClaim(claim)}`;
}

interface Latest {
  readonly until: string;
  readonly edition: string;
}

/** The last day and the last edition of a series; empty where none is named. */
function latestOf(series: readonly Claim[]): Latest {
  return {
    until: latestText(series.map(endOf)),
    edition: latestText(series.map(({ params }) => readStandard(writtenStandard(params)).edition ?? '')),
  };
}

function latestText(texts: readonly string[]): string {
  return texts.reduce((latest, text) => (text > latest ? text : latest), '');
}

function endOf({ params }: Claim): string {
  return lastDay(String(params['valid_until'] ?? '')) ?? '';
}

/** Whether the text shows a later certificate of the series: by its last day, else by its edition. */
function isBefore(claim: Claim, latest: Latest | undefined): boolean {
  if (latest === undefined) return false;
  const end = endOf(claim);
  if (end !== '') return latest.until > end;
  const edition = readStandard(writtenStandard(claim.params)).edition ?? '';
  return edition !== '' && latest.edition > edition;
}

/** A certificate of which the text does not say whose it is is that of whoever the sentence speaks of. */
function holderOfClaim({ params, subject }: Claim): string {
  return params['holder'] === undefined && subject === 'provider' ? 'provider' : holderOf(params);
}

const reported: ReadonlyMap<ClaimId, readonly [about: PaperKinds['report']['about'], name: string]> = new Map(
  [
    ['penetration-test', ['penetration-test', 'penetration test']],
    ['security-audit', ['security-audit', 'audit']],
  ],
);

/** More sentences about tests than these are not compared with each other. */
const mostReports = 400;

/** A date bears on its own sentence, and on others of the same tests that bear none. */
function reports(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const tests = claims.filter(({ check }) => reported.has(check)).slice(0, mostReports);
  const dated = tests.filter(({ params }) => params['date'] !== undefined);
  return dated.flatMap((claim) => {
    const [about, name] = reported.get(claim.check) ?? [];
    if (about === undefined || name === undefined) return [];
    const date = String(claim.params['date']);
    const series = tests.filter((other) => isSameSeries(other, claim));
    const succeeded = series.some(
      ({ params }) => (firstDay(String(params['date'])) ?? '') > (lastDay(date) ?? '9999'),
    );
    const undated = series.filter(({ params }) => params['date'] === undefined);
    const values = { onFile: false, about, date, succeeded };
    return [paper('report', [claim, ...undated], documents, name, values)];
  });
}

/** Whether two sentences may speak of the same tests: what one does not say does not part them. */
function isSameSeries(one: Claim, other: Claim): boolean {
  const alike = (name: string): boolean => {
    const [a, b] = [one.params[name], other.params[name]];
    return a === undefined || b === undefined || String(a) === String(b);
  };
  return one.check === other.check && one.document === other.document && alike('type') && alike('scope');
}

/** Only a text that promises its review is looked through for its dates. */
function texts(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const promises = claims.filter(({ check }) => check === 'policy-review');
  const asked = Map.groupBy(promises, ({ document }) => document);
  return [...asked].flatMap(([document, own]) => {
    const text = documents[document];
    if (text === undefined) return [];
    const { reviewedOn, changedOn, nextReviewOn } = datesOfText(text);
    const line = (reviewedOn ?? nextReviewOn ?? changedOn)?.at.line ?? 1;
    const facts = factsOf({
      ...optional('reviewedOn', reviewedOn?.date),
      ...optional('changedOn', changedOn?.date),
      ...optional('nextReviewOn', nextReviewOn?.date),
    });
    const resource = resourceOf('policyText', text.source, text.source, `${text.source}:${line}`, facts);
    return [{ document, resource, bearsOn: idsOf(own) }];
  });
}

const origin: Origin = { path: 'text' };

function optional(name: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [name]: typeof value === 'number' ? String(value) : value };
}

function factsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, Fact<unknown>>> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, known(value, origin)]));
}

function idsOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.map(({ id }) => id));
}

/** A paper of the first of these claims, which bears on all of them. */
function paper(
  kind: Kind,
  claims: readonly [Claim, ...Claim[]],
  documents: readonly Document[],
  name: string,
  values: Readonly<Record<string, unknown>>,
): SaidPaper {
  const [{ id, document, at }] = claims;
  const address = `${documents[document]?.source ?? ''}:${at?.line ?? 1}`;
  const resource = resourceOf(kind, id, name, address, factsOf(values));
  return { document, resource, bearsOn: idsOf(claims) };
}

function resourceOf(
  kind: Kind,
  id: string,
  name: string,
  address: string,
  facts: Readonly<Record<string, Fact<unknown>>>,
): Resource {
  return {
    what: 'resource',
    kind,
    provider: 'documents',
    id,
    name,
    type: 'text',
    address,
    account: undefined,
    region: unknown('not-shown', origin),
    labels: known({}, origin),
    source: undefined,
    facts,
  };
}
