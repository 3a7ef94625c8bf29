import { checks } from '../checks/index.ts';
import { check } from '../engine/check.ts';
import { changeBetween } from '../engine/change.ts';
import { readsPapers } from '../engine/papers.ts';
import { UserError } from '../errors.ts';
import type { Attestation } from '../model/attestation.ts';
import type { World } from '../model/provider.ts';
import type { Report } from '../model/report.ts';
import { version } from '../version.ts';
import { attestationsOf } from './attestations-of.ts';
import { claimsOf } from './claims-of.ts';
import { evidencePair } from './evidence-pair.ts';
import { optionsOf, type CheckOptions } from './check-options.ts';
import { loadDocuments } from './load-documents.ts';
import { loadSettings } from './load-settings.ts';
import { runCommand } from './run-command.ts';
import { startProgress, type Progress } from './progress.ts';
import { printPlannedCalls } from './planned-calls.ts';
import { pairsOf, sourcesOf, type LiveOptions } from './sources.ts';
import { realWorld } from './world.ts';
import { formatsOf, writeFormats } from './write-formats.ts';

/** `tomcheck check`: reads, judges, writes the report, and gives its exit code. */
export function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const formats = formatsOf(options.format ?? []);
    if (options.dryRun === true) return printPlannedCalls(paths, withNamedSources(options), signal);
    const world = realWorld(signal);
    const { report, files } = await reportOf(paths, withNamedSources(options), signal, world);
    const { against = [] } = options;
    if (against.length === 0) {
      await writeFormats(report, formats, options, files);
      return report.summary.exitCode;
    }
    const before = await reportOf(paths, { ...options, source: against }, signal, world);
    const change = changeBetween(before.report, report);
    await writeFormats({ ...report, change }, formats, options, [...files, ...before.files]);
    return report.summary.exitCode;
  });
}

/** Options that name a source of one kind are short for `--source` with that kind. */
function withNamedSources(options: CheckOptions): CheckOptions {
  const { source = [], plan = [], pulumiStack = [], pulumiProgram = [] } = options;
  const named = [
    ...plan.map((file) => `terraform:${file}`),
    ...pulumiStack.map((stack) => `pulumi-stack:${stack}`),
    ...pulumiProgram.map((folder) => `pulumi-program:${folder}`),
  ];
  return { ...options, source: [...source, ...named] };
}

/** Reads and judges; beside the report the files that it was made from. */
export async function reportOf(
  paths: readonly string[],
  options: CheckOptions,
  signal: AbortSignal,
  world: World = realWorld(signal),
): Promise<{ readonly report: Report; readonly files: readonly (string | undefined)[] }> {
  const settings = await loadSettings(options.config, world);
  const engineOptions = optionsOf(options, settings);
  const { documentsOnly = false } = options;
  const inputs = documentsOnly ? [] : sourcesOf(options.source ?? [], settings);
  if (paths.includes('-') && inputs.some(({ input }) => input === '-')) {
    throw new UserError('Standard input cannot be both document and source.', 'Give one of them as a file.');
  }
  const loaded = await loadDocuments(paths, options, settings, world);
  const progress = await startProgress(inputs.map(({ input }) => input));
  try {
    const attestations = await attestationsOf(loaded, world);
    const report = await check({
      documents: loaded.map(({ document }) => document),
      claimsOf: await claimsOf(loaded, world),
      checks: documentsOnly ? checks.filter(readsPapers) : checks,
      sources: await pairsOf(inputs, liveOptions(options, progress)),
      evidence: await evidencePair(settings),
      attestations,
      options: engineOptions,
      world,
      version: version(),
    });
    const files = [settings.path, ...loaded.map(({ claims }) => claims), ...attestations.map(fileOf)];
    return { report, files: [...files, ...namesIn(report)] };
  } finally {
    progress.stop();
  }
}

function liveOptions({ maxCalls }: CheckOptions, progress: Progress): LiveOptions {
  const onProgress = (calls: number): void => progress.say(`${calls} calls`);
  if (maxCalls === undefined) return { onProgress };
  const most = Number(maxCalls);
  if (/^[1-9]\d*$/.test(maxCalls)) return { maxCalls: most, onProgress };
  throw new UserError(`--max-calls is "${maxCalls}", which is no count.`, 'Write a whole number above 0.');
}

/** The files that a report was made from; a folder stands in it as the files that were read. */
function namesIn({ documents, estate }: Report): readonly string[] {
  return [...documents.map(({ source }) => source), ...estate.sources.map(({ name }) => name)];
}

/** The file that an attestation stands in. */
function fileOf({ place }: Attestation): string {
  return place.replace(/:\d+$/, '');
}
