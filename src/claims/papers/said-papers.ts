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
  return named.map((claim) => {
    const { params } = claim;
    const standard = writtenStandard(params);
    const values = {
      onFile: false,
      heldBy: holderOfClaim(claim),
      succeeded: named.some((other) => succeeds(other, claim)),
      ...optional('standard', standard === '' ? undefined : standard),
      ...optional('validFrom', params['valid_from']),
      ...optional('validUntil', params['valid_until']),
    };
    const name = standard === '' ? 'certificate' : standardName(standard);
    return paper('certification', [claim], documents, name, values);
  });
}

/** A certificate of which the text does not say whose it is is that of whoever the sentence speaks of. */
function holderOfClaim({ params, subject }: Claim): string {
  return params['holder'] === undefined && subject === 'provider' ? 'provider' : holderOf(params);
}

/** Whether the text shows a later certificate of the same standard and holder. */
function succeeds(other: Claim, claim: Claim): boolean {
  const [own, next] = [
    readStandard(writtenStandard(claim.params)),
    readStandard(writtenStandard(other.params)),
  ];
  if (own.code === '' || own.code !== next.code || other.document !== claim.document) return false;
  if (holderOfClaim(other) !== holderOfClaim(claim)) return false;
  const [ends, endsNext] = [claim, other].map(({ params }) => lastDay(String(params['valid_until'] ?? '')));
  if (ends !== undefined && endsNext !== undefined) return endsNext > ends;
  return own.edition !== undefined && next.edition !== undefined && next.edition > own.edition;
}

const reported: ReadonlyMap<ClaimId, readonly [about: PaperKinds['report']['about'], name: string]> = new Map(
  [
    ['penetration-test', ['penetration-test', 'penetration test']],
    ['security-audit', ['security-audit', 'audit']],
  ],
);

/** A date bears on its own sentence, and on others of the same tests that bear none. */
function reports(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const tests = claims.filter(({ check }) => reported.has(check));
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
