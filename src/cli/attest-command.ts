import { dirname, relative } from 'node:path';
import type { AttestationEntry } from '../claims/attestations/attestations-file.ts';
import { recordAttestation } from '../claims/attestations/record-attestation.ts';
import { isAttestable } from '../engine/attest.ts';
import { UserError } from '../errors.ts';
import type { Claim } from '../model/claim.ts';
import { spokenDay } from '../model/days.ts';
import type { World } from '../model/provider.ts';
import { renderMissing } from '../reporters/attest-terminal.ts';
import { missingJson } from '../reporters/missing-attestations.ts';
import { attestationsPathOf, loadAttestations, sha256Of, speaksOf } from './attestations-of.ts';
import { attestationTerm } from './attestation-term.ts';
import { claimsOf } from './claims-of.ts';
import { judgeDocuments } from './judge-documents.ts';
import { loadDocuments, type DocumentOptions, type LoadedDocument } from './load-documents.ts';
import { loadSettings, type ConfigOption } from './load-settings.ts';
import { cleanLines, lookOf, type LookOptions } from './look.ts';
import { isThere, readInput } from './read-input.ts';
import { runCommand } from './run-command.ts';
import { realWorld } from './world.ts';
import { writeFileWhole } from './write-file.ts';
import { writeStream } from './write-stream.ts';

export interface AttestOptions extends DocumentOptions, LookOptions {
  readonly config?: ConfigOption;
  readonly claim?: string;
  readonly quote?: string;
  readonly by?: string;
  readonly on?: string;
  readonly evidence?: string;
  readonly validFor?: string;
  readonly note?: string;
  readonly format?: 'terminal' | 'json';
}

/** `tomcheck attest`: writes what a person attests of one promise, or lists the promises that nobody has shown. */
export function attestCommand(paths: readonly string[], options: AttestOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const world = realWorld(signal);
    const settings = await loadSettings(options.config, world);
    const loaded = await loadDocuments(paths, options, settings, world);
    if (says(options)) return attest(loaded, options, world);
    const report = await judgeDocuments(loaded, settings, world);
    const text =
      options.format === 'json'
        ? missingJson(report)
        : renderMissing(report, lookOf(process.stdout, options));
    await writeStream(process.stdout, [text]);
    return 0;
  });
}

function says({ claim, quote, by, on, evidence, validFor, note }: AttestOptions): boolean {
  return [claim, quote, by, on, evidence, validFor, note].some((option) => option !== undefined);
}

async function attest(
  loaded: readonly LoadedDocument[],
  options: AttestOptions,
  world: World,
): Promise<number> {
  const { by, evidence } = options;
  if (by === undefined || by.trim() === '')
    throw new UserError('Nobody attests it.', 'Say who: --by "Ada Example".');
  if (evidence === undefined) {
    throw new UserError('No evidence is named.', 'Name the file that shows it: --evidence minutes.pdf.');
  }
  const extract = await claimsOf(loaded, world);
  const claims = loaded.flatMap(({ document }, index) => extract(document, index).claims);
  const claim = chosen(claims, options);
  const one = loaded[claim.document];
  const path = one?.attestations ?? attestationsPathOf(one?.document.source ?? '<stdin>');
  if (one === undefined || path === undefined) {
    throw new UserError('Standard input has no file beside it.', 'Give the document as a file.');
  }
  const term = attestationTerm(claim, options, world.now());
  const bytes = await readInput(evidence, world, 'Check the path of the evidence.');
  const entry: Omit<AttestationEntry, 'at'> = {
    claim: claim.id,
    quote: claim.quote,
    by,
    ...term,
    evidence: { file: pathFrom(path, evidence), sha256: sha256Of(bytes) },
    ...(options.note === undefined ? {} : { note: options.note }),
  };
  const previous = (await isThere(path))
    ? await loadAttestations({ ...one, attestations: path }, world)
    : undefined;
  if (previous !== undefined && !speaksOf(previous, one.document.source)) {
    throw new UserError(
      `${path} holds the attestations of ${previous.document}.`,
      `Name another file for ${one.document.source} under documents in tomcheck.yaml (attestations).`,
    );
  }
  const source = pathFrom(path, one.document.source);
  await writeFileWhole(path, [await recordAttestation(entry, source, previous)]);
  const done = `${claim.id} is attested by ${by} until ${spokenDay(term.validUntil)}, in ${path}.`;
  process.stdout.write(cleanLines(`${done}\n`));
  return 0;
}

/** A path as it is written in a file, on every system alike. */
function pathFrom(file: string, path: string): string {
  return relative(dirname(file), path).replaceAll('\\', '/');
}

/** The one promise that is meant. Throws a UserError that names the candidates where it is not one. */
function chosen(claims: readonly Claim[], { claim: id, quote }: AttestOptions): Claim {
  if (id === undefined && quote === undefined) {
    throw new UserError(
      'No promise is named.',
      'Name it by --claim or --quote; tomcheck attest <document> lists what is missing.',
    );
  }
  const meant = claims.filter(
    (claim) =>
      (id === undefined || claim.id === id) &&
      (quote === undefined || folded(claim.quote).includes(folded(quote))),
  );
  const [first, ...others] = meant.length > 1 ? meant.filter(isAttestable) : meant;
  const named = id ?? `"${quote ?? ''}"`;
  if (first === undefined) {
    throw new UserError(
      `No promise is called ${named}.`,
      'List what is missing with: tomcheck attest <document>',
    );
  }
  if (others.length > 0) {
    const ids = [first, ...others].map((claim) => claim.id);
    throw new UserError(
      `${ids.length} promises are called ${named}.`,
      `Say which by --claim: ${ids.join(', ')}.`,
    );
  }
  if (isAttestable(first)) return first;
  throw new UserError(
    `${first.id} is nothing to attest: ${reasonAgainst(first)}.`,
    'List what is missing with: tomcheck attest <document>',
  );
}

function reasonAgainst({ at, subject, modality }: Claim): string {
  if (at === undefined) return 'its words do not stand in the text any more';
  if (subject === 'customer') return "it is the customer's";
  if (modality === 'planned') return 'it is only planned';
  return modality === 'negated' ? 'the text says that it is not in place' : 'configuration decides it';
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
