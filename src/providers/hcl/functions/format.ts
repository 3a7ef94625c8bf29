import { toBoolean, toNumber, toText } from '../values/convert.ts';
import { EvaluationError, NotWorkedOut, type Value } from '../values/value.ts';
import { toJson } from './json.ts';

const verb = /%(?:(%)|(\[\d+\])?([ +\-#0]*)([1-9]\d*)?(?:\.(\d+))?(\[\d+\])?([a-zA-Z]))/gu;

/** Source: Terraform documentation, function `format`. */
export function formatText(pattern: string, values: readonly Value[]): string {
  let next = 0;
  return pattern.replaceAll(verb, (_, percent: string | undefined, ...parts: (string | undefined)[]) => {
    if (percent !== undefined) return '%';
    const [before, flags = '', width, precision, after, letter = ''] = parts;
    const named = before ?? after;
    const index = named === undefined ? next : Number(named.slice(1, -1)) - 1;
    next = index + 1;
    if (index >= values.length) throw new EvaluationError('is given too few values to format');
    const text = formatOne(
      letter,
      values[index] ?? null,
      precision === undefined ? undefined : Number(precision),
      flags,
    );
    return pad(text, Number(width ?? 0), flags, letter);
  });
}

function formatOne(letter: string, value: Value, precision: number | undefined, flags: string): string {
  switch (letter) {
    case 's':
      return cut(toText(value), precision);
    case 'q':
      return JSON.stringify(toText(value));
    case 'v':
      return typeof value === 'object' && value !== null
        ? toJson(value)
        : value === null
          ? 'null'
          : toText(value);
    case 't':
      return String(toBoolean(value));
    case 'd':
      return signed(Math.trunc(toNumber(value)).toString(), flags);
    case 'f':
      return signed(toNumber(value).toFixed(precision ?? 6), flags);
    case 'b':
      return toNumber(value).toString(2);
    case 'o':
      return toNumber(value).toString(8);
    case 'x':
      return typeof value === 'string' ? Buffer.from(value).toString('hex') : toNumber(value).toString(16);
    case 'X':
      return toNumber(value).toString(16).toUpperCase();
    default:
      throw new NotWorkedOut(`uses the format %${letter}`);
  }
}

function cut(text: string, precision: number | undefined): string {
  return precision === undefined ? text : Array.from(text).slice(0, precision).join('');
}

function signed(text: string, flags: string): string {
  if (text.startsWith('-')) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function pad(text: string, width: number, flags: string, letter: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || 'sqvt'.includes(letter)) return text.padStart(width);
  const sign = /^[+-]/u.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
