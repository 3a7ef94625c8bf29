import type { Parameters } from '../../model/claim.ts';
import { isDay } from '../../model/days.ts';
import { datesIn } from './dates.ts';
import { partialDateIn, targetIn } from './partial-dates.ts';

/** From when to when a certificate is valid, which period a report covers, or when it is to come, in folded text. */
export function validity(text: string): Parameters {
  const [first, second] = datesIn(text);
  const planned =
    first === undefined &&
    /\b(?:booked|seek|target|ziel|planned|plans?|planning|intend|will be|geplant|stage|audit|working towards|expect to|angestrebt|by (?:the end|20)|roadmap|geplant)\b/.test(
      text,
    )
      ? targetIn(text)
      : undefined;
  if (planned !== undefined) return { planned_for: planned };
  if (first === undefined) return period(text);
  if (second !== undefined)
    return /\bperiod|zeitraum/.test(text) || (reported.test(text) && !/\bvalid|certificate/.test(text))
      ? { period_from: first, period_until: second }
      : { valid_from: first, valid_until: second };
  const years = validFor.exec(text)?.[1];
  if (years !== undefined) return { valid_from: first, ...yearsLater(first, years) };
  if (
    /expir|lapsed|abgelaufen|valid (?:until|to|through)|(?:gültig|gilt|läuft) bis|good until|runs? (?:out on|until|to)|läuft [^.;]{0,20}(?:bis|ab|aus)\b|jusqu/.test(
      text,
    )
  )
    return { valid_until: first };
  return /issue|since|ausgestellt|\bseit\b|valid from/.test(text) ? { valid_from: first } : { date: first };
}

/** `The report covers 1 July 2024 to 30 June 2025`: what was looked at, and no end of it. */
const reported = /\breports?\b[^.;|]{0,30}\b(?:covers?|covering|for|from)\b|\bcover(?:s|ing)\b|\bobserv/;

/** `dated 11 March 2025, valid for one year` */
const validFor =
  /\b(?:valid for|gültig für|gilt für) (a|one|two|three|ein|zwei|drei|[1-9]) (?:years?|jahre?)\b/;

const counts: Readonly<Record<string, number>> = { a: 1, one: 1, ein: 1, two: 2, zwei: 2, three: 3, drei: 3 };

function yearsLater(day: string, years: string): Parameters {
  const until = `${Number(day.slice(0, 4)) + (counts[years] ?? Number(years))}${day.slice(4)}`;
  return isDay(until) ? { valid_until: until } : {};
}

function period(text: string): Parameters {
  const month = partialDateIn(text);
  return month === undefined ? {} : { date: month };
}
