import { checks } from '../checks/index.ts';
import { parseDuration } from '../config/duration.ts';
import type { Settings } from '../config/settings.ts';
import { check } from '../engine/check.ts';
import type { FailOn, Options } from '../engine/options.ts';
import { readsPapers } from '../engine/papers.ts';
import { UserError } from '../errors.ts';
import { nearestWord } from '../input/nearest.ts';
import type { Attestation } from '../model/attestation.ts';
import type { Report } from '../model/report.ts';
import { version } from '../version.ts';
import { attestationsOf } from './attestations-of.ts';
import { claimsOf } from './claims-of.ts';
import { evidencePair } from './evidence-pair.ts';
import { loadDocuments, type DocumentOptions } from './load-documents.ts';
import { loadSettings, type ConfigOption } from './load-settings.ts';
import type { LookOptions } from './look.ts';
import { runCommand } from './run-command.ts';
import { startProgress, type Progress } from './progress.ts';
import { pairsOf, sourcesOf, type LiveOptions } from './sources.ts';
import { realWorld } from './world.ts';
import { formatsOf, writeFormats } from './write-formats.ts';

export interface CheckOptions extends DocumentOptions, LookOptions {
  readonly source?: readonly string[];
  readonly config?: ConfigOption;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn?: readonly string[];
  readonly maxAge?: string;
  readonly maxCalls?: string;
  readonly documentsOnly?: boolean;
  readonly format?: readonly string[];
}

/** `tomcheck check`: reads, judges, writes the report, and gives its exit code. */
export function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const formats = formatsOf(options.format ?? []);
    const world = realWorld(signal);
    const settings = await loadSettings(options.config, world);
    const engineOptions = optionsOf(options, settings);
    const { documentsOnly = false } = options;
    const inputs = documentsOnly ? [] : sourcesOf(options.source ?? [], settings);
    if (paths.includes('-') && inputs.some(({ input }) => input === '-')) {
      throw new UserError(
        'Standard input cannot be both document and source.',
        'Give one of them as a file.',
      );
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
      progress.stop();
      const files = [settings.path, ...loaded.map(({ claims }) => claims), ...attestations.map(fileOf)];
      await writeFormats(report, formats, options, [...files, ...namesIn(report)]);
      return report.summary.exitCode;
    } finally {
      progress.stop();
    }
  });
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

/** Nothing is asked of accounts where no cloud is read. */
const withoutCloud = { documentsOnly: true, estate: { declared: false, accounts: [] } } as const;

const failOnWords: readonly FailOn[] = ['unattested', 'inconclusive', 'untested', 'warnings'];

function optionsOf(options: CheckOptions, settings: Settings): Options {
  const failOn = listed(options.failOn).map(failOnWord);
  return {
    ...settings.options,
    ...(options.documentsOnly === true ? withoutCloud : {}),
    ...(options.maxAge === undefined ? {} : { maxAgeHours: parseDuration(options.maxAge) }),
    failOn: failOn.length > 0 ? failOn : settings.options.failOn,
    only: listed(options.only),
    skip: listed(options.skip),
  };
}

function failOnWord(word: string): FailOn {
  const known = failOnWords.find((candidate) => candidate === word);
  if (known !== undefined) return known;
  const near = nearestWord(word, failOnWords);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  throw new UserError(`--fail-on does not know "${word}".`, `Known words: ${failOnWords.join(', ')}.${hint}`);
}

function listed(values: readonly string[] = []): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
