/** Days of an ISO 8601 duration: `P1W` is 7, a month 30, a year 365, `PT36H` 1.5. Undefined if it is none. */
export function durationInDays(iso: string): number | undefined {
  const match =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u.exec(iso);
  if (match === null || iso === 'P' || iso.endsWith('T')) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? 0 : Number(part)));
  return years * 365 + months * 30 + weeks * 7 + days + hours / 24 + minutes / 1440 + seconds / 86_400;
}

/** Hours between the runs of a repeating interval: `R/2021-05-23T02:30:00+00:00/P1W` is 168. */
export function repeatInHours(interval: string): number | undefined {
  const days = durationInDays(interval.slice(interval.lastIndexOf('/') + 1));
  return days === undefined ? undefined : days * 24;
}
