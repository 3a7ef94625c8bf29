import { cleanText } from '../reporters/clean-text.ts';
import type { Look } from '../reporters/look.ts';

export interface LookOptions {
  readonly color?: 'auto' | 'always' | 'never';
  readonly ascii?: boolean;
  readonly verbose?: boolean;
}

const narrowest = 80;
const widest = 120;

/** Follows NO_COLOR, FORCE_COLOR, TERM=dumb and the stream itself; between 80 and 120 columns. */
export function lookOf(stream: NodeJS.WriteStream, options: LookOptions): Look {
  const columns = stream.columns || narrowest;
  return {
    width: Math.min(Math.max(columns, narrowest), widest),
    color: colorOf(stream, options.color ?? 'auto'),
    unicode: options.ascii !== true && process.env['TERM'] !== 'dumb',
    verbose: options.verbose ?? false,
  };
}

/** A file shows neither colour nor a width of its own. */
export function lookOfFile(options: LookOptions): Look {
  return { width: widest, color: false, unicode: options.ascii !== true, verbose: options.verbose ?? false };
}

function colorOf(stream: NodeJS.WriteStream, wanted: 'auto' | 'always' | 'never'): boolean {
  if (wanted !== 'auto') return wanted === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY && TERM !== 'dumb';
}

/** Lines for a message on standard error: nothing in them that a terminal obeys. */
export function cleanLines(text: string): string {
  return text.split('\n').map(cleanText).join('\n');
}
