import { UserError } from '../errors.ts';
import type { Settings } from '../config/settings.ts';
import type { SourceSetting } from '../config/sources.ts';
import type { SourcePair } from '../engine/take-inventory.ts';
import type { AwsRun } from '../providers/aws/aws-provider.ts';
import { defaultSettings } from '../providers/aws/settings.ts';
import { version } from '../version.ts';
import { loadProvider, providerNames } from './providers.ts';
import { parseSource } from './source-option.ts';

/** The sources of the command line, else those of tomcheck.yaml. */
export function sourcesOf(given: readonly string[], settings: Settings): readonly SourceSetting[] {
  const named = given
    .map((text) => parseSource(text, providerNames))
    .flatMap((one) => withSettings(one, settings));
  const sources = named.length > 0 ? named : settings.sources;
  if (sources.length > 0) return sources;
  throw new UserError(
    'No source is named.',
    'Name one (--source terraform.tfstate, --source aws), list it in tomcheck.yaml, or test the documents alone (--documents-only).',
  );
}

/** `--source aws` takes what tomcheck.yaml says of AWS; `--source aws:<profile>` the same with another profile. */
function withSettings(source: SourceSetting, { sources, options }: Settings): readonly SourceSetting[] {
  if (source.provider !== 'aws') return [source];
  const complete = options.estate.declared ? ({ complete: true } as const) : {};
  const configured = sources.filter(({ provider }) => provider === 'aws');
  const entries =
    configured.length > 0 ? configured : [{ ...source, aws: { ...defaultSettings, ...complete } }];
  if (source.input === 'aws') return entries;
  return entries.map((entry) => ({
    ...entry,
    aws: { ...(entry.aws ?? defaultSettings), profile: source.input },
  }));
}

/** How a live source is read: how often it may ask, and who is told how far it is. */
export type LiveOptions = Pick<AwsRun, 'maxCalls' | 'onProgress'>;

/** Every source with the provider that reads it. */
export async function pairsOf(
  sources: readonly SourceSetting[],
  live: LiveOptions,
): Promise<readonly SourcePair[]> {
  const pairs: SourcePair[] = [];
  for (const [name, group] of Map.groupBy(sources, ({ provider }) => provider)) {
    if (name === 'aws') pairs.push(...(await awsPairs(group, live)));
    else pairs.push([await loadProvider(name), group.map(({ input }) => input)]);
  }
  return pairs;
}

async function awsPairs(
  sources: readonly SourceSetting[],
  live: LiveOptions,
): Promise<readonly SourcePair[]> {
  const { awsProvider } = await import('../providers/aws/aws-provider.ts');
  return sources.map(({ input, aws = defaultSettings }) => [
    awsProvider({ ...live, settings: aws, version: version() }),
    [input],
  ]);
}
