/** How many hours a unit at the end of a parameter's name has: `interval_days`, `within_hours`. */
const hoursOf: Readonly<Record<string, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 168,
  months: 730,
  years: 8760,
};

type Params = Readonly<Record<string, unknown>>;

/** Name and hours of a length of time: `within_days: 2` is `within`, 48. */
function lengthOf(
  key: string,
  value: unknown,
): { readonly name: string; readonly hours: number } | undefined {
  const at = key.lastIndexOf('_');
  const unit = hoursOf[key.slice(at + 1)];
  if (unit === undefined || typeof value !== 'number') return undefined;
  return { name: key.slice(0, Math.max(0, at)), hours: value * unit };
}

/** A value without what is only a way of writing it. */
const plain = (value: unknown): string =>
  String(value)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}:.]/gu, '');

function sameLength(key: string, wanted: unknown, found: Params): boolean | undefined {
  const length = lengthOf(key, wanted);
  if (length === undefined) return undefined;
  return Object.entries(found).some(([other, value]) => {
    const candidate = lengthOf(other, value);
    return candidate?.name === length.name && Math.abs(candidate.hours - length.hours) <= 0.03 * length.hours;
  });
}

/**
 * Whether a parameter of a label was read: lengths of time in any unit, places and words in any spelling.
 * Further places beside those of the label, and the edition of a standard that it does not name, do no harm.
 */
export function isRead(key: string, wanted: unknown, found: Params): boolean {
  const asLength = sameLength(key, wanted, found);
  if (asLength !== undefined) return asLength;
  const value = found[key];
  if (value === undefined) return false;
  const [want, got] = [wanted, value].map(
    (side) => new Set((Array.isArray(side) ? side : [side]).map((item) => plain(item))),
  );
  if (want === undefined || got === undefined) return false;
  if (key === 'regions') return isWithin(want, got);
  if (key === 'standard') return [...got].some((item) => [...want].some((other) => isEdition(item, other)));
  if (/date|^last|^valid|^since|^until|planned_for/.test(key)) return isPartOfDate(want, got);
  return want.size === got.size && isWithin(want, got);
}

const isEdition = (a: string, b: string): boolean => a.split(':')[0] === b.split(':')[0];

/** `2026` and `2026-03` are the same date, told more or less exactly. */
const isPartOfDate = (want: ReadonlySet<string>, got: ReadonlySet<string>): boolean =>
  [...want].every((a) => [...got].some((b) => a.startsWith(b) || b.startsWith(a)));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((item) => all.has(item));
