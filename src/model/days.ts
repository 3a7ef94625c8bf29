/** A day as `2026-11-21`; a month or a year (`2025-11`, `2025`) where a text says no more. */
export type Day = string;

const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|[^\d])/;
const hoursOfDay = 86_400_000;

/** The first day that is meant: `2025-11-01` for `2025-11`; undefined for what is no day. */
export function firstDay(said: Day): Day | undefined {
  const [, year, month = '01', day = '01'] = pattern.exec(said) ?? [];
  return year === undefined ? undefined : existing(`${year}-${month}-${day}`);
}

/** The last day that is meant: `2025-11-30` for `2025-11`; undefined for what is no day. */
export function lastDay(said: Day): Day | undefined {
  const [, year, month = '12', day] = pattern.exec(said) ?? [];
  if (year === undefined) return undefined;
  return existing(`${year}-${month}-${day ?? lastOfMonth(Number(year), Number(month))}`);
}

/** Whether a text is one day of the calendar, written `2026-11-21`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && existing(text) === text;
}

/** The day that comes so many days after another; undefined where it is beyond every calendar. */
export function plusDays(day: Day, days: number): Day | undefined {
  const time = Date.parse(day) + Math.round(days) * hoursOfDay;
  return Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : undefined;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** For sentences: `25 February 2022`, `November 2025`, `2024`; what is no day as it is. */
export function spokenDay(said: Day): string {
  const [, year, month, day] = pattern.exec(said) ?? [];
  if (year === undefined) return said;
  const parts = [
    day === undefined ? undefined : String(Number(day)),
    month === undefined ? undefined : months[Number(month) - 1],
    year,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function existing(day: string): Day | undefined {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day ? day : undefined;
}
