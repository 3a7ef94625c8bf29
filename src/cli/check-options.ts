import { parseDuration } from '../config/duration.ts';
import type { Settings } from '../config/settings.ts';
import type { FailOn, Options } from '../engine/options.ts';
import { UserError } from '../errors.ts';
import { nearestWord } from '../input/nearest.ts';
import type { DocumentOptions } from './load-documents.ts';
import type { ConfigOption } from './load-settings.ts';
import type { LookOptions } from './look.ts';

export interface CheckOptions extends DocumentOptions, LookOptions {
  readonly source?: readonly string[];
  readonly plan?: readonly string[];
  readonly pulumiStack?: readonly string[];
  readonly pulumiProgram?: readonly string[];
  readonly against?: readonly string[];
  readonly config?: ConfigOption;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn?: readonly string[];
  readonly maxAge?: string;
  readonly maxCalls?: string;
  readonly dryRun?: boolean;
  readonly documentsOnly?: boolean;
  readonly format?: readonly string[];
}

/** Nothing is asked of accounts where no cloud is read. */
const withoutCloud = { documentsOnly: true, estate: { declared: false, accounts: [] } } as const;

const failOnWords: readonly FailOn[] = ['unattested', 'inconclusive', 'untested', 'warnings'];

/** What the flags and tomcheck.yaml say to the engine. */
export function optionsOf(options: CheckOptions, settings: Settings): Options {
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
