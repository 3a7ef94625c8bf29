import { UserError } from '../errors.ts';
import { entrancePolicy, policiesFor } from '../providers/aws/permissions.ts';
import { defaultSettings } from '../providers/aws/settings.ts';
import { claimsInUse, readsFor } from './asked-reads.ts';
import { optionsOf, type CheckOptions } from './check-options.ts';
import { loadSettings } from './load-settings.ts';
import { runCommand } from './run-command.ts';
import { realWorld } from './world.ts';

export interface PermissionsOptions extends CheckOptions {
  readonly entrance?: boolean;
}

/** `tomcheck permissions aws`: the policy that allows what is asked for the promises in use, and nothing else. */
export function permissionsCommand(
  provider: string,
  paths: readonly string[],
  options: PermissionsOptions,
): Promise<number> {
  return runCommand(async ({ signal }) => {
    if (provider !== 'aws')
      throw new UserError(`There are no permissions for "${provider}".`, 'Known providers: aws.');
    const world = realWorld(signal);
    const settings = await loadSettings(options.config, world);
    const aws = settings.sources.find((source) => source.aws !== undefined)?.aws ?? defaultSettings;
    const claims = await claimsInUse(paths, options, settings, world);
    const { reads, labels } = readsFor(claims, optionsOf(options, settings));
    const policies = options.entrance === true ? entrance() : policiesFor(reads, labels, aws);
    const printed = policies.length === 1 ? policies[0] : policies;
    process.stdout.write(`${JSON.stringify(printed, undefined, 2)}\n`);
    return 0;

    function entrance(): readonly object[] {
      const policy = entrancePolicy(aws);
      if (policy !== undefined) return [policy];
      throw new UserError(
        'One account is read with its own credentials: nothing more is needed to enter it.',
        'Leave --entrance out.',
      );
    }
  });
}
