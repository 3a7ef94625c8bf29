import { stripVTControlCharacters } from 'node:util';

/** What a stream can show. */
export interface Look {
  readonly width: number;
  readonly color: boolean;
  readonly unicode: boolean;
  readonly verbose: boolean;
}

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

function colorOf(stream: NodeJS.WriteStream, wanted: 'auto' | 'always' | 'never'): boolean {
  if (wanted !== 'auto') return wanted === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY && TERM !== 'dumb';
}

/** One line for a message: no escapes, no control or direction characters. */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[\n\r\t]+/g, ' ')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
