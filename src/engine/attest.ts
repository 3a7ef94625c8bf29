import type { Attestation, AttestationState } from '../model/attestation.ts';
import { claimIds } from '../model/claim-ids.ts';
import type { Claim } from '../model/claim.ts';
import { plusDays, spokenDay, type Day } from '../model/days.ts';
import type { ReportAttestation } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Evaluation } from './evaluate.ts';

type Judged = Omit<Evaluation, 'effect'>;

/**
 * What becomes of a promise that people attest: the worse of what documents and people show of it.
 *
 * A technical promise is nobody's to attest. What is contradicted stays so.
 */
export function withAttestation(
  judged: Judged,
  claim: Claim,
  attestations: readonly Attestation[],
  today: Day,
): Judged {
  if (!isAttestable(claim)) return judged;
  const found = attestations.find(
    ({ document, claim: id }) => document === claim.document && id === claim.id,
  );
  if (found === undefined) return judged;
  const state = stateOf(found, claim, today);
  const attestation = reportOf(found, state, endOf(found, claim));
  const { verdict, why, incomplete = false } = outcome[state](found, claim);
  if (judged.verdict !== 'unattested' && rank[judged.verdict] >= rank[verdict])
    return { ...judged, attestation };
  return { ...judged, verdict, why, incomplete: judged.incomplete || incomplete, attestation };
}

/** Whether people can attest a claim: nobody attests what configuration decides, or what stands nowhere. */
export function isAttestable({ check, at, subject, modality }: Claim): boolean {
  const promised = modality !== 'planned' && modality !== 'negated';
  return claimIds[check] !== 'technical' && at !== undefined && subject !== 'customer' && promised;
}

/** The worse of two verdicts counts; what is missing gives way to what is there. */
const rank: Readonly<Partial<Record<Verdict, number>>> & Record<Verdict, number> = {
  contradicted: 3,
  lapsed: 2,
  attested: 1,
  unattested: 0,
  inconclusive: 0,
  untested: 0,
  consistent: 0,
  confirmed: 0,
};

function stateOf(attestation: Attestation, claim: Claim, today: Day): AttestationState {
  const { quote, on, evidence } = attestation;
  if (sameWords(quote) !== sameWords(claim.quote)) return 'other-words';
  if (on > today) return 'not-yet';
  if (evidence.today === undefined) return 'evidence-missing';
  if (evidence.today !== evidence.sha256) return 'evidence-changed';
  return endOf(attestation, claim) < today ? 'expired' : 'valid';
}

function sameWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Who promises something every 90 days has shown it for 90 days, whatever he wrote. */
function endOf({ on, validUntil }: Attestation, { params }: Claim): Day {
  const interval = params['interval_days'];
  const due = typeof interval === 'number' && interval > 0 ? plusDays(on, interval) : undefined;
  return due !== undefined && due < validUntil ? due : validUntil;
}

interface Outcome {
  readonly verdict: 'attested' | 'lapsed' | 'unattested';
  readonly why: string;
  readonly incomplete?: boolean;
}

const outcome: Readonly<Record<AttestationState, (attestation: Attestation, claim: Claim) => Outcome>> = {
  valid: (attestation, claim) => ({
    verdict: 'attested',
    why: `${attested(attestation)}, with ${attestation.evidence.file}; it counts until ${spokenDay(endOf(attestation, claim))}.`,
  }),
  expired: (attestation, claim) => ({
    verdict: 'lapsed',
    why: `${attested(attestation)}, and that counted until ${spokenDay(endOf(attestation, claim))}: attest it again.`,
  }),
  'evidence-changed': (attestation) => ({
    verdict: 'lapsed',
    why: `${attested(attestation)}, but ${attestation.evidence.file} is no longer the file that was shown then: attest it again.`,
  }),
  'evidence-missing': (attestation) => ({
    verdict: 'unattested',
    why: `${attested(attestation)}, but ${attestation.evidence.file} cannot be read: bring the file back.`,
    incomplete: true,
  }),
  'other-words': (attestation) => ({
    verdict: 'unattested',
    why: `${attested(attestation)} in other words, and the sentence has changed since: attest it again.`,
  }),
  'not-yet': (attestation) => ({
    verdict: 'unattested',
    why: `Its attestation by ${attestation.by} is dated ${spokenDay(attestation.on)}, which is still to come.`,
  }),
};

function attested({ by, on }: Attestation): string {
  return `${by} attested it on ${spokenDay(on)}`;
}

function reportOf(found: Attestation, state: AttestationState, validUntil: Day): ReportAttestation {
  const { by, on, evidence, place } = found;
  return { state, by, on, validUntil, evidence: { file: evidence.file, sha256: evidence.sha256 }, place };
}
