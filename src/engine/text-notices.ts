import { contradictions } from '../claims/lint/contradictions.ts';
import type { Attestation } from '../model/attestation.ts';
import type { Claim, ReviewedVersion } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { isAttestable } from './attest.ts';
import type { Finished } from './to-report.ts';

/** How many of one kind are told before the rest is counted. */
const told = 5;

/** What a reader should know of the texts themselves: what has come and gone, what contradicts itself, what is idle. */
export function textNotices({ documents, versions, claims, attestations }: Finished): readonly string[] {
  return [
    ...documents.flatMap((document, index) => versionNotice(document, versions[index])),
    ...contradictionNotices(claims, documents),
    ...idleAttestations(attestations, claims),
  ];
}

function versionNotice({ source }: Document, version: ReviewedVersion | undefined): readonly string[] {
  if (version === undefined) return [];
  const { file, other, gone, fresh } = version;
  const head = other
    ? `${source} is not the version that ${file} was reviewed for`
    : `${source} has changed since ${file} was reviewed`;
  const lines = fresh.flatMap(({ at }) => (at === undefined ? [] : `${source}:${at.line}`));
  const parts = [
    ...(gone.length === 0
      ? []
      : [
          `${some(gone.length, 'promise of it stands', 'promises of it stand')} there no more (${few(gone)})`,
        ]),
    ...(fresh.length === 0
      ? []
      : [
          `${some(fresh.length, 'promise is', 'promises are')} new, and nobody has reviewed ${fresh.length === 1 ? 'it' : 'them'} (${few(lines)})`,
        ]),
  ];
  return [`${head}: ${parts.join('; ')}. tomcheck lint shows each.`];
}

function contradictionNotices(claims: readonly Claim[], documents: readonly Document[]): readonly string[] {
  const found = contradictions(claims, documents);
  const shown = found.slice(0, told).map(({ message }) => message);
  const rest = found.length - shown.length;
  return rest > 0
    ? [...shown, `${rest} more pairs of sentences contradict each other: tomcheck lint shows them.`]
    : shown;
}

/** An attestation that speaks for nothing would otherwise be taken for one that does. */
function idleAttestations(attestations: readonly Attestation[], claims: readonly Claim[]): readonly string[] {
  return attestations.flatMap(({ claim: id, document, place }) => {
    const claim = claims.find((candidate) => candidate.document === document && candidate.id === id);
    if (claim === undefined)
      return [`The attestation of ${id} (${place}) belongs to no promise of the text: remove it.`];
    return isAttestable(claim)
      ? []
      : [`The attestation of ${id} (${place}) counts for nothing: ${id} is not for people to attest.`];
  });
}

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function few(names: readonly string[]): string {
  const rest = names.length - told;
  return names.slice(0, told).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
