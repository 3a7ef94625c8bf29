import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { nearestWord } from '../input/nearest.ts';

/** `-f json` writes to standard output, `-f json=run.json` to a file. */
export interface FormatOption {
  readonly format: string;
  readonly path: string | undefined;
}

export function parseFormats(texts: readonly string[], known: readonly string[]): readonly FormatOption[] {
  const formats = texts.map((text) => parseFormat(text, known));
  if (formats.filter(({ path }) => path === undefined).length > 1) {
    throw new UserError(
      'Only one format can go to standard output.',
      'Give the others a file: -f json=run.json.',
    );
  }
  const files = formats.flatMap(({ path }) => (path === undefined ? [] : [resolve(path)]));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === undefined) return formats;
  throw new UserError(`Two formats go to ${twice}.`, 'Give each a file of its own.');
}

function parseFormat(text: string, known: readonly string[]): FormatOption {
  const [format = '', ...rest] = text.split('=');
  const path = rest.length === 0 ? undefined : rest.join('=');
  if (!known.includes(format)) {
    const near = nearestWord(format, known);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new UserError(`There is no format "${format}".`, `Known formats: ${known.join(', ')}.${hint}`);
  }
  if (path === '') throw new UserError(`-f ${text} names no file.`, `Write -f ${format}=path/to/file.`);
  return { format, path };
}
