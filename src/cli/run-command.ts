import { UserError } from '../errors.ts';
import { cleanLines } from './look.ts';
import { systemError } from './system-error.ts';

/** Exit code after a signal, by its name. */
const signalCodes = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Running {
  /** Aborted by the first Ctrl-C: finish what is there and mark it incomplete. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command to its exit code.
 *
 * A `UserError` is one line with its hint (2); a signal gives 130 or 143; anything else is a bug (70).
 */
export async function runCommand(command: (running: Running) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let interrupted: number | undefined;
  const onSignal = (name: keyof typeof signalCodes): void => {
    if (interrupted !== undefined) process.exit(signalCodes[name]);
    interrupted = signalCodes[name];
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    const code = await command({ signal: stop.signal });
    return interrupted ?? code;
  } catch (error) {
    return interrupted ?? explain(error);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** Says on standard error what went wrong, and gives the exit code. */
export function explain(error: unknown): number {
  const known = error instanceof UserError ? error : systemError(error);
  if (known !== undefined) {
    complain(known.message, known.hint);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`tomcheck has a bug: please report it with what follows.\n${cleanLines(stack)}\n`);
  return 70;
}

/** One fault on standard error, with what to do about it. */
export function complain(message: string, hint: string | undefined): void {
  const lines = hint === undefined ? [`tomcheck: ${message}`] : [`tomcheck: ${message}`, `  ${hint}`];
  process.stderr.write(`${cleanLines(lines.join('\n'))}\n`);
}
