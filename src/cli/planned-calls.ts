import { plannedCalls } from '../providers/aws/planned-calls.ts';
import { defaultSettings } from '../providers/aws/settings.ts';
import { claimsInUse, readsFor } from './asked-reads.ts';
import { optionsOf, type CheckOptions } from './check-options.ts';
import { loadSettings } from './load-settings.ts';
import { cleanLines } from './look.ts';
import { sourcesOf } from './sources.ts';
import { realWorld } from './world.ts';

/** How sources are read that are neither asked nor files. */
const howRead: Readonly<Record<string, string>> = {
  'pulumi-stack': 'exported by pulumi stack export',
  'pulumi-program': 'evaluated: its code is run, without any network credentials',
};

/** `tomcheck check --dry-run`: lists what would be asked of live sources, and asks nothing. */
export async function printPlannedCalls(
  paths: readonly string[],
  options: CheckOptions,
  signal: AbortSignal,
): Promise<number> {
  const world = realWorld(signal);
  const settings = await loadSettings(options.config, world);
  const sources = sourcesOf(options.source ?? [], settings);
  const claims = await claimsInUse(paths, options, settings, world);
  const { reads, labels } = readsFor(claims, optionsOf(options, settings));
  const lines = sources.flatMap(({ provider, input, aws = defaultSettings }) =>
    provider === 'aws'
      ? plannedCalls(reads, labels, aws).map(({ operation, often }) => `${operation}  ${often}`)
      : [`${provider}:${input}  ${howRead[provider] ?? 'read as a file'}`],
  );
  process.stdout.write(cleanLines(`${lines.join('\n')}\n`));
  return 0;
}
