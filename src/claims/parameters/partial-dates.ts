const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember';
const seasons: Readonly<Record<string, string>> = {
  frühjahr: 'spring',
  frühling: 'spring',
  sommer: 'summer',
  herbst: 'autumn',
  fall: 'autumn',
};
const numbers: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mar: '03',
  mär: '03',
  apr: '04',
  may: '05',
  mai: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  okt: '10',
  nov: '11',
  dec: '12',
  dez: '12',
};

const monthOfYear = new RegExp(`\\b(${months}) (20\\d\\d)\\b|(?<![\\d.])(0[1-9]|1[0-2])[/.](20\\d\\d)\\b`);
const season = /\b(spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst)(?: of)? (20\d\d)\b/;

/** A date of which only the month or the season is told, folded: `2026-06`, `2026-autumn`. */
export function partialDateIn(folded: string): string | undefined {
  const month = monthOfYear.exec(folded);
  if (month !== null) {
    const [, word, year, number, ofYear] = month;
    return word === undefined ? `${ofYear}-${number}` : `${year}-${numbers[word.slice(0, 3)]}`;
  }
  const [, name = '', year] = season.exec(folded) ?? [];
  return year === undefined ? undefined : `${year}-${seasons[name] ?? name}`;
}

const quarters = ['first', 'second', 'third', 'fourth'];
const quarterOfYear =
  /\b(?:(first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) quarter|q([1-4]))(?: of|,)? ?\/?(20\d\d)\b/;

/** `Fourth quarter of 2027`, `Q4 2027`: `2027-Q4`. */
function quarterIn(folded: string): string | undefined {
  const [, word = '', number, year] = quarterOfYear.exec(folded) ?? [];
  if (year === undefined) return undefined;
  const place = word === 'last' ? 4 : quarters.indexOf(word) + 1;
  return `${year}-Q${number ?? (place || word.charAt(0))}`;
}

/** When something planned is to come: a month, a quarter, a season or a year. */
export function targetIn(folded: string): string | undefined {
  return partialDateIn(folded) ?? quarterIn(folded) ?? /\b(20[2-9]\d)\b(?!-)/.exec(folded)?.[1];
}
