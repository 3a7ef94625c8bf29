import { toText } from '../values/convert.ts';
import { EvaluationError, NotWorkedOut } from '../values/value.ts';
import { whole, type FunctionOf } from './function-of.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function parseDate(text: string): Date {
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u.test(text) || Number.isNaN(date.getTime()))
    throw new EvaluationError('is no date and time');
  return date;
}

const seconds: Readonly<Record<string, number>> = {
  h: 3600,
  m: 60,
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  ns: 1e-9,
};

/** Milliseconds of `1h30m`. Source: Terraform documentation, function `timeadd`. */
function parseDuration(text: string): number {
  const [, sign, parts = ''] = /^(-?)((?:\d+(?:\.\d+)?(?:h|ms|us|µs|ns|m|s))+)$/u.exec(text) ?? [];
  if (sign === undefined) throw new EvaluationError('is no length of time');
  let total = 0;
  for (const [, amount, unit] of parts.matchAll(/(\d+(?:\.\d+)?)(ms|us|µs|ns|h|m|s)/gu))
    total += Number(amount) * (seconds[unit ?? ''] ?? 0);
  return (sign === '-' ? -1 : 1) * total * 1000;
}

function write(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/u, 'Z');
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Every pattern of the function `formatdate`. The time is that of UTC. */
const patterns: Readonly<Record<string, (date: Date) => string>> = {
  YYYY: (date) => String(date.getUTCFullYear()).padStart(4, '0'),
  YY: (date) => two(date.getUTCFullYear() % 100),
  MMMM: (date) => months[date.getUTCMonth()] ?? '',
  MMM: (date) => (months[date.getUTCMonth()] ?? '').slice(0, 3),
  MM: (date) => two(date.getUTCMonth() + 1),
  M: (date) => String(date.getUTCMonth() + 1),
  DD: (date) => two(date.getUTCDate()),
  D: (date) => String(date.getUTCDate()),
  EEEE: (date) => days[date.getUTCDay()] ?? '',
  EEE: (date) => (days[date.getUTCDay()] ?? '').slice(0, 3),
  hh: (date) => two(date.getUTCHours()),
  h: (date) => String(date.getUTCHours()),
  HH: (date) => two(date.getUTCHours() % 12 || 12),
  H: (date) => String(date.getUTCHours() % 12 || 12),
  AA: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  aa: (date) => (date.getUTCHours() < 12 ? 'am' : 'pm'),
  mm: (date) => two(date.getUTCMinutes()),
  m: (date) => String(date.getUTCMinutes()),
  ss: (date) => two(date.getUTCSeconds()),
  s: (date) => String(date.getUTCSeconds()),
  ZZZZZ: () => '+00:00',
  ZZZZ: () => '+0000',
  ZZZ: () => 'UTC',
  Z: () => 'Z',
};

function formatDate(pattern: string, date: Date): string {
  return pattern.replaceAll(
    /'((?:[^']|'')*)'|(([A-Za-z])\3*)/gu,
    (_, quoted: string | undefined, letters: string) => {
      if (quoted !== undefined) return quoted.replaceAll("''", "'");
      const format = Object.hasOwn(patterns, letters) ? patterns[letters] : undefined;
      if (format === undefined) throw new NotWorkedOut(`uses the pattern ${letters}`);
      return format(date);
    },
  );
}

export const dates: Readonly<Record<string, FunctionOf>> = {
  formatdate: whole(([pattern = null, date = null]) => formatDate(toText(pattern), parseDate(toText(date)))),
  timeadd: whole(([date = null, duration = null]) =>
    write(new Date(parseDate(toText(date)).getTime() + parseDuration(toText(duration)))),
  ),
  timecmp: whole(([a = null, b = null]) =>
    Math.sign(parseDate(toText(a)).getTime() - parseDate(toText(b)).getTime()),
  ),
};
