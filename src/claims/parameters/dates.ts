const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const german: Readonly<Record<string, string>> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };

const pattern =
  /\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b|\b(\d{1,2})[. -]{1,2}([a-zäö]{3,9})[ -](\d{4})\b|\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/g;

/** Dates in folded text, in order, as `2027-12-20`: `20-december-2027`, `25.02.2028`, `september 11, 2028`. */
export function datesIn(folded: string): readonly string[] {
  return Array.from(folded.matchAll(pattern)).flatMap((match) => {
    const [, isoYear, isoMonth, isoDay, day, month, year, wordDay, word, wordYear, usWord, usDay, usYear] =
      match;
    if (isoYear !== undefined) return [`${isoYear}-${isoMonth}-${isoDay}`];
    if (year !== undefined) return [written(year, Number(month), day)];
    const number = monthOf(word ?? usWord ?? '');
    return number === 0 ? [] : [written(wordYear ?? usYear ?? '', number, wordDay ?? usDay)];
  });
}

function monthOf(word: string): number {
  const short = word.slice(0, 3);
  return months.indexOf(german[short] ?? short) + 1;
}

const written = (year: string, month: number, day = ''): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
