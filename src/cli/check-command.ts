import { checks } from '../checks/index.ts';
import { parseDuration } from '../config/duration.ts';
import type { Settings } from '../config/settings.ts';
import { check } from '../engine/check.ts';
import type { FailOn, Options } from '../engine/options.ts';
import type { SourcePair } from '../engine/take-inventory.ts';
import { UserError } from '../errors.ts';
import { nearestWord } from '../input/nearest.ts';
import type { Report } from '../model/report.ts';
import { version } from '../version.ts';
import { claimsOf } from './claims-of.ts';
import { loadDocuments, type DocumentOptions } from './load-documents.ts';
import { loadSettings, type ConfigOption } from './load-settings.ts';
import type { LookOptions } from './look.ts';
import { loadProvider, providerNames } from './providers.ts';
import { runCommand } from './run-command.ts';
import { startProgress } from './progress.ts';
import { parseSource } from './source-option.ts';
import { realWorld } from './world.ts';
import { formatsOf, writeFormats } from './write-formats.ts';

export interface CheckOptions extends DocumentOptions, LookOptions {
  readonly source?: readonly string[];
  readonly config?: ConfigOption;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn?: readonly string[];
  readonly maxAge?: string;
  readonly format?: readonly string[];
}

/** `tomcheck check`: reads, judges, writes the report, and gives its exit code. */
export function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const formats = formatsOf(options.format ?? []);
    const world = realWorld(signal);
    const settings = await loadSettings(options.config, world);
    const engineOptions = optionsOf(options, settings);
    const inputs = sourcesOf(options, settings);
    if (paths.includes('-') && inputs.some(({ input }) => input === '-')) {
      throw new UserError(
        'Standard input cannot be both document and source.',
        'Give one of them as a file.',
      );
    }
    const loaded = await loadDocuments(paths, options, settings, world);
    const progress = await startProgress(inputs.map(({ input }) => input));
    try {
      const report = await check({
        documents: loaded.map(({ document }) => document),
        claimsOf: await claimsOf(loaded, world),
        checks,
        sources: await pairsOf(inputs),
        options: engineOptions,
        world,
        version: version(),
      });
      progress.stop();
      const files = [settings.path, ...loaded.map(({ claims }) => claims)];
      await writeFormats(report, formats, options, [...files, ...namesIn(report)]);
      return report.summary.exitCode;
    } finally {
      progress.stop();
    }
  });
}

/** The files that a report was made from; a folder stands in it as the files that were read. */
function namesIn({ documents, estate }: Report): readonly string[] {
  return [...documents.map(({ source }) => source), ...estate.sources.map(({ name }) => name)];
}

function sourcesOf(options: CheckOptions, settings: Settings): Settings['sources'] {
  const given = (options.source ?? []).map((text) => parseSource(text, providerNames));
  const sources = given.length > 0 ? given : settings.sources;
  if (sources.length > 0) return sources;
  throw new UserError(
    'No source is named.',
    'Name one (--source terraform.tfstate), or list it in tomcheck.yaml.',
  );
}

async function pairsOf(sources: Settings['sources']): Promise<readonly SourcePair[]> {
  const byProvider = Map.groupBy(sources, ({ provider }) => provider);
  const pairs: SourcePair[] = [];
  for (const [name, group] of byProvider)
    pairs.push([await loadProvider(name), group.map(({ input }) => input)]);
  return pairs;
}

const failOnWords: readonly FailOn[] = ['unattested', 'inconclusive', 'untested', 'warnings'];

function optionsOf(options: CheckOptions, settings: Settings): Options {
  const failOn = listed(options.failOn).map(failOnWord);
  return {
    ...settings.options,
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
