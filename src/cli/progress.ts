import { cleanText } from '../reporters/clean-text.ts';

export interface Progress {
  /** Removes the line; may be called twice. */
  readonly stop: () => void;
  /** Says how far it is: `812 calls`. */
  readonly say: (count: string) => void;
}

const silent: Progress = { stop: () => undefined, say: () => undefined };

/** One moving line on standard error while sources are read, where that is a terminal and no CI. */
export async function startProgress(inputs: readonly string[]): Promise<Progress> {
  const { isTTY, columns } = process.stderr;
  // A terminal that does not know its width says 0, by which the spinner would divide, and never end.
  if (!isTTY || columns === 0 || process.env['CI'] !== undefined || process.env['TERM'] === 'dumb')
    return silent;
  const { default: ora } = await import('ora');
  const what = inputs.length === 1 ? (inputs[0] ?? '') : `${inputs.length} sources`;
  const text = `Reading ${what === '-' ? 'standard input' : cleanText(what)}`;
  const spinner = ora({
    text,
    stream: process.stderr,
    discardStdin: false,
  });
  spinner.start();
  return {
    stop: () => void spinner.stop(),
    say: (count) => {
      spinner.text = `${text}: ${count}`;
    },
  };
}
