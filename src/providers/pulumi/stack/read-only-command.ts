import type { Command } from './automation.ts';

/** What is asked for, as the Automation API writes it; beside it only which stack, and that nobody is asked back. */
const allowed = ['stack', 'export'];
const ownFlags: ReadonlySet<string> = new Set(['--non-interactive']);

/** The one flag that is taken out: with it the CLI would decrypt every secret of the stack. */
const revealing = '--show-secrets';

/**
 * The command line of Pulumi, that can do nothing but export one stack, and shows no secret. Everything else is
 * refused before it is run: it throws.
 */
export function readOnlyCommand(command: Command, stack: string, signal: AbortSignal): Command {
  return {
    command: command.command,
    version: command.version,
    run: (args, folder, environment, onOutput, onError) => {
      const safe = args.filter((arg) => arg !== revealing);
      if (!isExport(safe, stack))
        return Promise.reject(new Error(`pulumi ${args.join(' ')} is not on the list of what may be run`));
      return command.run(safe, folder, environment, onOutput, onError, signal);
    },
  };
}

function isExport(args: readonly string[], stack: string): boolean {
  const rest = args.slice(allowed.length).filter((arg) => !ownFlags.has(arg));
  return (
    allowed.every((word, index) => args[index] === word) &&
    rest.length === 2 &&
    rest[0] === '--stack' &&
    rest[1] === stack
  );
}
