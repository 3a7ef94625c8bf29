import type { Claim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/claim-ids.ts';
import type { Document } from '../../model/document.ts';
import { firstDay, lastDay, type Day } from '../../model/days.ts';
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
}

/** The certificates and reports that texts say there are, and the texts with their own dates. Pure. */
export function saidPapers(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const own = claims.filter(({ at, modality }) => at !== undefined && firm.has(modality));
  return [...certificates(own, documents), ...reports(own, documents), ...texts(own, documents)];
}

/** What is planned or denied is no paper. */
const firm = new Set<Claim['modality']>(['asserted', 'hedged', 'conditional']);

function certificates(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const named = claims.filter(
    ({ check, params }) => check === 'certification' && params['standard'] !== undefined,
  );
  return named.map((claim) => {
    const { params } = claim;
    const standard = writtenStandard(params);
    const succeeded = named.some((other) => succeeds(other, claim));
    return paper('certification', claim, documents, standardName(standard), {
      onFile: false,
      standard,
      holder: heldBy(claim),
      succeeded,
      ...dayOf('validFrom', params['valid_from']),
      ...dayOf('validUntil', params['valid_until']),
    });
  });
}

/** A certificate of which the text does not say whose it is is that of whoever the sentence speaks of. */
function heldBy({ params, subject }: Claim): string {
  return params['holder'] === undefined && subject === 'provider' ? 'provider' : holderOf(params);
}

/** A later certificate of the same standard and holder, in the same text. */
function succeeds(other: Claim, claim: Claim): boolean {
  const [one, next] = [
    readStandard(writtenStandard(claim.params)),
    readStandard(writtenStandard(other.params)),
  ];
  if (other.document !== claim.document || one.code !== next.code || heldBy(other) !== heldBy(claim))
    return false;
  const [ends, endsNext] = [claim, other].map(({ params }) => lastDay(String(params['valid_until'] ?? '')));
  if (ends !== undefined && endsNext !== undefined) return endsNext > ends;
  return one.edition !== undefined && next.edition !== undefined && next.edition > one.edition;
}

const reported: ReadonlyMap<ClaimId, readonly [PaperKinds['report']['about'], name: string]> = new Map([
  ['penetration-test', ['penetration-test', 'penetration test']],
  ['security-audit', ['security-audit', 'audit']],
]);

function reports(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const dated = claims.filter(({ check, params }) => reported.has(check) && params['date'] !== undefined);
  return dated.flatMap((claim) => {
    const [about, name] = reported.get(claim.check) ?? [];
    if (about === undefined || name === undefined) return [];
    const date = String(claim.params['date']);
    const succeeded = dated.some(
      ({ check, document, params }) =>
        check === claim.check &&
        document === claim.document &&
        (firstDay(String(params['date'])) ?? '') > (lastDay(date) ?? '9999'),
    );
    return [paper('report', claim, documents, name, { onFile: false, about, date, succeeded })];
  });
}

/** Only a text that promises its review is looked through for its dates. */
function texts(claims: readonly Claim[], documents: readonly Document[]): readonly SaidPaper[] {
  const asked = new Set(claims.flatMap(({ check, document }) => (check === 'policy-review' ? document : [])));
  return [...asked].flatMap((document) => {
    const text = documents[document];
    if (text === undefined) return [];
    const { reviewedOn, changedOn, nextReviewOn } = datesOfText(text);
    const line = (reviewedOn ?? nextReviewOn ?? changedOn)?.at.line ?? 1;
    const facts = Object.fromEntries(
      Object.entries({ reviewedOn, changedOn, nextReviewOn }).map(([field, found]) => [
        field,
        found === undefined ? unknown('not-shown', origin) : known(found.date, origin),
      ]),
    );
    return [
      {
        document,
        resource: resourceOf('policyText', text.source, text.source, `${text.source}:${line}`, facts),
      },
    ];
  });
}

const origin: Origin = { path: 'text' };

function dayOf(field: string, day: unknown): Readonly<Record<string, Day>> {
  return typeof day === 'string' ? { [field]: day } : {};
}

function paper(
  kind: Kind,
  claim: Claim,
  documents: readonly Document[],
  name: string,
  values: Readonly<Record<string, unknown>>,
): SaidPaper {
  const source = documents[claim.document]?.source ?? '';
  const facts = Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, known(value, origin)]),
  );
  const address = `${source}:${claim.at?.line ?? 1}`;
  return { document: claim.document, resource: resourceOf(kind, claim.id, name, address, facts) };
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
