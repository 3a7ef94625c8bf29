import { CommanderError, type Command } from 'commander';
import { commandLine } from './command-line.ts';
import { complain, explain } from './run-command.ts';
import { codeOf, reasonOf } from './system-error.ts';

/** Runs one command line to its exit code; never ends the process itself. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  const lost = watchOutput();
  const program = commandLine((given) => {
    code = given;
  });
  speakPlainly(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return explain(error);
    code = error.exitCode === 0 ? 0 : 2;
  }
  return lost() ?? code;
}

/** A reader that has gone, such as `head`, is no fault; a full disk is. Gives the exit code of that, if it came to it. */
function watchOutput(): () => 2 | undefined {
  let code: 2 | undefined;
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') return;
    code ??= 2;
    process.exitCode = code;
    complain(`Standard output cannot be written: ${reasonOf(error)}.`, 'Send it somewhere else.');
  });
  process.stderr.on('error', () => undefined);
  return () => code;
}

/** Faults of usage look like all others: one line, and one that says what to do. */
function speakPlainly(program: Command): void {
  for (const command of [program, ...program.commands]) {
    const path = command === program ? 'tomcheck' : `tomcheck ${command.name()}`;
    command.configureOutput({
      outputError: (text) => {
        const [message = '', hint] = text
          .replace(/^error: /, '')
          .trimEnd()
          .split('\n');
        complain(message, hint?.replace(/^\((.*)\)$/, '$1') ?? `See ${path} --help.`);
      },
    });
  }
}
