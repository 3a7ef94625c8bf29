import { toBoolean, toList, toNumber, toText } from '../values/convert.ts';
import { EvaluationError, type Value } from '../values/value.ts';
import { formatText } from './format.ts';
import { whole, type FunctionOf } from './function-of.ts';

const text1 = (compute: (text: string) => Value): FunctionOf =>
  whole(([value = null]) => compute(toText(value)));
const text2 = (compute: (text: string, other: string) => Value): FunctionOf =>
  whole(([value = null, other = null]) => compute(toText(value), toText(other)));

/** Letters as a reader counts them: an accent belongs to its letter. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function trimSet(text: string, set: string): string {
  const letters = Array.from(text);
  let start = 0;
  let end = letters.length;
  while (start < end && set.includes(letters[start] ?? '')) start += 1;
  while (end > start && set.includes(letters[end - 1] ?? '')) end -= 1;
  return letters.slice(start, end).join('');
}

function substring(text: string, offset: number, length: number): string {
  const letters = lettersOf(text);
  const start = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  return letters.slice(start, length < 0 ? undefined : start + length).join('');
}

export const strings: Readonly<Record<string, FunctionOf>> = {
  chomp: text1((text) => text.replace(/(?:\r?\n)+$/u, '')),
  endswith: text2((text, end) => text.endsWith(end)),
  format: whole(([pattern = null, ...values]) => formatText(toText(pattern), values)),
  formatlist: whole(([pattern = null, ...given]) => {
    const lists = given.map((value) => (Array.isArray(value) ? toList(value) : undefined));
    const count = Math.max(...lists.map((list) => list?.length ?? 1), 0);
    return Array.from({ length: count }, (_, index) =>
      formatText(
        toText(pattern),
        given.map((value, at) => lists[at]?.[index] ?? value),
      ),
    );
  }),
  indent: whole(([spaces = null, text = null]) =>
    toText(text).replaceAll('\n', `\n${' '.repeat(toNumber(spaces))}`),
  ),
  join: whole(([separator = null, ...lists]) => lists.flatMap(toList).map(toText).join(toText(separator))),
  lower: text1((text) => text.toLowerCase()),
  split: text2((separator, text) => text.split(separator)),
  startswith: text2((text, start) => text.startsWith(start)),
  strcontains: text2((text, part) => text.includes(part)),
  strrev: text1((text) => lettersOf(text).toReversed().join('')),
  substr: whole(([text = null, offset = null, length = null]) =>
    substring(toText(text), toNumber(offset), toNumber(length)),
  ),
  title: text1((text) =>
    text.replaceAll(/(^|\s)(\S)/gu, (_, space: string, letter: string) => space + letter.toUpperCase()),
  ),
  trim: text2(trimSet),
  trimprefix: text2((text, start) =>
    start !== '' && text.startsWith(start) ? text.slice(start.length) : text,
  ),
  trimspace: text1((text) => text.trim()),
  trimsuffix: text2((text, end) => (end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text)),
  upper: text1((text) => text.toUpperCase()),
  tobool: whole(([value = null]) => (value === null ? null : toBoolean(value))),
  tonumber: whole(([value = null]) => (value === null ? null : toNumber(value))),
  tostring: whole(([value = null]) => (value === null ? null : toText(value))),
  coalesce: whole((given) => {
    const found = given.find((value) => value !== null && value !== '');
    if (found === undefined) throw new EvaluationError('is given nothing');
    return given.some((value) => typeof value === 'string') ? toText(found) : found;
  }),
};
