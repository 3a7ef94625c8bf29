/** Parts of a schedule expression: `cron(minutes hours day-of-month month day-of-week year)`. */
type Field = ReadonlySet<number>;

interface Cron {
  readonly minutes: Field;
  readonly hours: Field;
  readonly months: Field;
  readonly years: Field;
  readonly day: (date: Date) => boolean;
}

const monthNames = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const dayNames = 'SUN MON TUE WED THU FRI SAT'.split(' ');
const firstYear = 2025;
const lastYear = 2029;
const hoursPerUnit: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };

const cache = new Map<string, number | undefined>();

/**
 * Longest time in hours between two firings of an AWS schedule expression, `rate(12 hours)` or a six-field
 * `cron(0 5 ? * MON-FRI *)`; undefined if it cannot be read, never fires again, or fires only once.
 *
 * Computed over the years 2025 to 2029, leap day included, in the schedule's own time: the hour that a
 * change to summer time adds once a year is left out. Syntax: Amazon EventBridge user guide, cron expressions.
 */
export function longestGapHours(expression: string): number | undefined {
  if (!cache.has(expression)) cache.set(expression, computeGap(expression.trim()));
  return cache.get(expression);
}

function computeGap(expression: string): number | undefined {
  const rate = /^rate\(\s*(\d+)\s+(minute|hour|day)s?\s*\)$/.exec(expression);
  if (rate !== null) return Number(rate[1]) * (hoursPerUnit[rate[2] ?? ''] ?? Number.NaN);
  const body = /^cron\((.*)\)$/.exec(expression)?.[1];
  const cron = body === undefined ? undefined : parseCron(body.trim().split(/\s+/));
  return cron === undefined ? undefined : gapOf(cron);
}

function gapOf(cron: Cron): number | undefined {
  const times = [...cron.hours]
    .flatMap((hour) => [...cron.minutes].map((minute) => hour * 60 + minute))
    .sort((a, b) => a - b);
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let longest = times.slice(1).reduce((gap, time, index) => Math.max(gap, time - (times[index] ?? time)), 0);
  let previous: number | undefined;
  let day = 0;
  for (const date of days()) {
    if (cron.years.has(date.getUTCFullYear()) && cron.months.has(date.getUTCMonth() + 1) && cron.day(date)) {
      if (previous !== undefined) longest = Math.max(longest, day * 1440 + first - previous);
      previous = day * 1440 + last;
    }
    day += 1;
  }
  // A schedule that stops, or that never fires twice, gives no interval.
  const goesOn = previous !== undefined && day * 1440 - previous <= Math.max(longest, 1440) && longest > 0;
  return goesOn ? longest / 60 : undefined;
}

function* days(): Generator<Date> {
  for (
    const date = new Date(Date.UTC(firstYear, 0, 1));
    date.getUTCFullYear() <= lastYear;
    date.setUTCDate(date.getUTCDate() + 1)
  ) {
    yield date;
  }
}

function parseCron(fields: readonly string[]): Cron | undefined {
  const [minute, hour, dayOfMonth, month, dayOfWeek, year] = fields;
  if (fields.length !== 6 || dayOfMonth === undefined || dayOfWeek === undefined) return undefined;
  const minutes = parseField(minute, 0, 59);
  const hours = parseField(hour, 0, 23);
  const months = parseField(named(month, monthNames), 1, 12);
  const years = parseField(year, 1970, 2199);
  const day = parseDay(dayOfMonth, named(dayOfWeek, dayNames));
  if (!minutes || !hours || !months || !years || !day) return undefined;
  return { minutes, hours, months, years, day };
}

function named(field: string | undefined, names: readonly string[]): string {
  return (field ?? '').toUpperCase().replace(/[A-Z]{3}/g, (name) => {
    const index = names.indexOf(name);
    return index < 0 ? name : String(index + 1);
  });
}

/** `*`, `5`, `1-5`, `0/15`, `*`/15, and lists of these; undefined if it is anything else. */
function parseField(field: string | undefined, lowest: number, highest: number): Field | undefined {
  const values = new Set<number>();
  for (const part of (field ?? '').split(',')) {
    const match = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (match === null) return undefined;
    const [, star, from, to, step] = match;
    const start = star === undefined ? Number(from) : lowest;
    const open = star !== undefined || (to === undefined && step !== undefined);
    const end = open ? highest : Number(to ?? from);
    const by = Number(step ?? 1);
    if (start < lowest || end > highest || start > end || by < 1) return undefined;
    for (let value = start; value <= end; value += by) values.add(value);
  }
  return values;
}

function isAny(field: string): boolean {
  return field === '?' || field === '*';
}

function parseDay(dayOfMonth: string, dayOfWeek: string): ((date: Date) => boolean) | undefined {
  if (isAny(dayOfWeek)) return isAny(dayOfMonth) ? () => true : parseDayOfMonth(dayOfMonth.toUpperCase());
  return isAny(dayOfMonth) ? parseDayOfWeek(dayOfWeek) : undefined;
}

function parseDayOfMonth(field: string): ((date: Date) => boolean) | undefined {
  if (field === 'L') return (date) => date.getUTCDate() === lastDay(date);
  const weekday = /^(?:(\d+)|L)W$/.exec(field);
  if (weekday !== null)
    return (date) => date.getUTCDate() === nearestWeekday(date, Number(weekday[1] ?? lastDay(date)));
  const set = parseField(field, 1, 31);
  return set && ((date) => set.has(date.getUTCDate()));
}

function parseDayOfWeek(field: string): ((date: Date) => boolean) | undefined {
  const nth = /^([1-7])#([1-5])$/.exec(field);
  if (nth !== null) {
    return (date) =>
      date.getUTCDay() + 1 === Number(nth[1]) && Math.ceil(date.getUTCDate() / 7) === Number(nth[2]);
  }
  const last = /^([1-7])?L$/.exec(field);
  if (last?.[1] !== undefined) {
    return (date) => date.getUTCDay() + 1 === Number(last[1]) && date.getUTCDate() + 7 > lastDay(date);
  }
  const set = field === 'L' ? new Set([7]) : parseField(field, 1, 7);
  return set && ((date) => set.has(date.getUTCDay() + 1));
}

function lastDay(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

/** Day of the month of the weekday nearest to a day, never leaving the month. */
function nearestWeekday(date: Date, day: number): number {
  const last = lastDay(date);
  const wanted = Math.min(day, last);
  const weekday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), wanted)).getUTCDay();
  if (weekday === 6) return wanted > 1 ? wanted - 1 : wanted + 2;
  if (weekday === 0) return wanted < last ? wanted + 1 : wanted - 2;
  return wanted;
}
