import type { Settings } from '../config/settings.ts';
import type { SourceSetting } from '../config/sources.ts';
import { checks } from '../checks/index.ts';
import { plannedReads } from '../engine/planned-reads.ts';
import type { Report } from '../model/report.ts';
import { missingPermissions, type MissingPermission } from '../providers/aws/diagnosis.ts';
import { claimsInUse } from './asked-reads.ts';
import { reportOf } from './check-command.ts';
import { optionsOf, type CheckOptions } from './check-options.ts';
import { diagnoseRemote } from './diagnose-remote.ts';
import { loadSettings } from './load-settings.ts';
import { cleanLines } from './look.ts';
import { runCommand } from './run-command.ts';
import { liveNames, providerNames } from './providers.ts';
import { parseSource } from './source-option.ts';
import { sourcesOf } from './sources.ts';
import { realWorld } from './world.ts';

/**
 * `tomcheck doctor`: asks whether each remote state can be read, then reads live sources as a run would, and says which
 * permission is missing for which promise.
 */
export function doctorCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const world = realWorld(signal);
    const settings = await loadSettings(options.config, world);
    const sources = sourcesOf(options.source ?? [], settings);
    const states = await diagnoseRemote(sources, world);
    write(states.flatMap(({ lines }) => lines));
    const ill = states.some(({ readable }) => !readable);
    if (states.length > 0 && !sources.some(isLive)) return ill ? 3 : 0;
    const others = states.length > 0 ? { ...options, source: liveOf(options.source ?? []) } : options;
    const healthy = await diagnoseLive(paths, others, settings, signal);
    return healthy && !ill ? 0 : 3;
  });
}

function isLive({ provider }: SourceSetting): boolean {
  return liveNames.includes(provider);
}

/** Live sources as they were named; all that tomcheck.yaml lists where none was. */
function liveOf(given: readonly string[]): readonly string[] {
  return given.length === 0 ? liveNames : given.filter((text) => isLive(parseSource(text, providerNames)));
}

function write(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${cleanLines(lines.join('\n'))}\n`);
}

/** Whether nothing is missing and nothing went wrong. */
async function diagnoseLive(
  paths: readonly string[],
  options: CheckOptions,
  settings: Settings,
  signal: AbortSignal,
): Promise<boolean> {
  const { report } = await reportOf(paths, options, signal);
  const engine = optionsOf(options, settings);
  const claims = (await claimsInUse(paths, options, settings, realWorld(signal))) ?? [];
  const wishes = claims.map((claim) => ({
    name: claim.id,
    reads: plannedReads([claim], checks, { ...engine, only: [], skip: [] }).reads,
  }));
  const { labels } = plannedReads(claims, checks, engine);
  const missing = missingPermissions(report.calls ?? [], wishes, labels);
  const other = othersOf(report);
  write([...missing.flatMap(described), ...other, closing(report, missing)]);
  return missing.length + other.length === 0;
}

const places = 5;

function described({ action, places: where, neededBy }: MissingPermission): readonly string[] {
  const more = where.length > places ? `, and ${where.length - places} more places` : '';
  return [
    `${action} is missing in ${where.slice(0, places).join(', ')}${more}.`,
    `  Needed for: ${neededBy.length === 0 ? 'labels and accounts' : neededBy.join(', ')}`,
  ];
}

/** What went wrong beside permissions. */
function othersOf({ calls = [] }: Report): readonly string[] {
  const failed = calls.filter(({ outcome }) => !['answered', 'absent', 'denied'].includes(outcome));
  const groups = Map.groupBy(
    failed,
    ({ operation, outcome, error }) => `${operation}: ${outcome} (${error ?? ''})`,
  );
  return [...groups].map(([what, { length }]) => `${what}, ${length === 1 ? 'once' : `${length} times`}.`);
}

function closing({ calls = [], estate }: Report, missing: readonly MissingPermission[]): string {
  const live = estate.sources.filter(({ layer }) => layer === 'live').length;
  const read = `${calls.length} calls to ${live === 1 ? '1 account' : `${live} accounts`}`;
  return missing.length === 0
    ? `${read}: no permission is missing.`
    : `${read}: ${missing.length} permissions are missing; tomcheck permissions aws prints the policy that has them.`;
}
