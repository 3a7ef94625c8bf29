import { Buffer } from 'node:buffer';
import { UserError } from '../../../errors.ts';
import type { World } from '../../../model/provider.ts';
import type { NamedStack } from '../named-stack.ts';
import { loadAutomation, type Command } from './automation.ts';
import { readOnlyCommand } from './read-only-command.ts';

/** An export of a large stack from far away takes its time; more is a backend that does not answer. */
const patience = 5 * 60_000;

/** As `pulumi stack export` prints it, so that lines are the same. */
const indentation = 4;

/**
 * What `pulumi stack export` prints of a stack, with its secrets encrypted. Throws a `UserError` with the reason of the
 * CLI where there is none.
 */
export async function exportStack({ folder, stack = '' }: NamedStack, world: World): Promise<Uint8Array> {
  const { LocalWorkspace, PulumiCommand } = loadAutomation();
  const command = await commandOrRefuse(() => PulumiCommand.get());
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(patience)]);
  try {
    const workspace = await LocalWorkspace.create({
      workDir: folder,
      pulumiCommand: readOnlyCommand(command, stack, signal),
    });
    const exported = await workspace.exportStack(stack);
    return Buffer.from(JSON.stringify(exported, undefined, indentation));
  } catch (error) {
    world.signal.throwIfAborted();
    throw refusal(error, stack, folder);
  }
}

async function commandOrRefuse(get: () => Promise<Command>): Promise<Command> {
  try {
    return await get();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (!/ENOENT/u.test(text))
      throw new UserError(`The pulumi command cannot be used: ${reasonIn(text)}.`, install);
    throw new UserError('The pulumi command is not installed, or not in PATH.', install);
  }
}

const install =
  'Install the Pulumi CLI, or export where it is: pulumi stack export > stack.json, and --source pulumi:stack.json.';

function refusal(error: unknown, stack: string, folder: string): UserError {
  const where = folder === '.' ? '' : ` of ${folder}`;
  const text = error instanceof Error ? error.message : String(error);
  return new UserError(
    `The stack ${stack}${where} cannot be exported: ${reasonIn(text)}.`,
    'Try pulumi stack export there; log in with pulumi login.',
  );
}

/** The line in which the CLI says what is wrong: `error: no stack named 'dev' found`. */
function reasonIn(text: string): string {
  const said =
    /(?:^|stderr: )\s*error: (.+)$/mu.exec(text) ??
    /^\s*(?:stderr|err\?): (.+)$/mu.exec(text) ??
    /(\S.*)/u.exec(text);
  return (said?.[1] ?? 'it does not say why').trim().replace(/\.$/u, '');
}
