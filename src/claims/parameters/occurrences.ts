import { keepingLast } from '../text/keeping-last.ts';
import type { Span } from '../text/span.ts';
import { numberPattern, toNumber } from './numbers.ts';

interface Occurrence extends Span {
  /** From one time to the next. */
  readonly hours: number;
}

const hoursOf: Readonly<Record<string, number>> = {
  hour: 1,
  stunde: 1,
  day: 24,
  night: 24,
  tag: 24,
  nacht: 24,
  week: 168,
  woche: 168,
  fortnight: 336,
  month: 720,
  monat: 720,
  quarter: 2160,
  quartal: 2160,
  vierteljahr: 2160,
  'half-year': 4320,
  halbjahr: 4320,
  year: 8760,
  jahr: 8760,
  kalenderjahr: 8760,
  geschäftsjahr: 8760,
  hourly: 1,
  stündlich: 1,
  daily: 24,
  täglich: 24,
  weekly: 168,
  wöchentlich: 168,
  monthly: 720,
  monatlich: 720,
  yearly: 8760,
  annually: 8760,
  jährlich: 8760,
};

const counts: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  einmal: 1,
  zweimal: 2,
  dreimal: 3,
  viermal: 4,
  fünfmal: 5,
  sechsmal: 6,
};

const ordinals: Readonly<Record<string, number>> = {
  second: 2,
  other: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  tenth: 10,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  zehnt: 10,
};

const month =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|april|may|mai|june|juni|july|juli|august|september|o[ck]tober|november|de[cz]ember)';
const season = '(?:spring|summer|autumn|winter|frühjahr|frühling|sommer|herbst)';
const unit =
  'hour|day|night|week|fortnight|month|quarter|half-year|year|stunde|tag|nacht|woche|monat|quartal|vierteljahr|halbjahr|jahr|kalenderjahr|geschäftsjahr';
const adverb = 'hourly|daily|weekly|monthly|yearly|annually|stündlich|täglich|wöchentlich|monatlich|jährlich';
const count = `(?:(?<word>${Object.keys(counts).join('|')})|(?<number>${numberPattern}) ?(?:times|x|\\u00d7|mal))`;
const per =
  '(?:an?|per|each|every|in an?|in each|in every|in the|during each|am|an einem|pro|je|im|in der|jede[nrsm]?|die|den|das)';

const often = new RegExp(
  `(?<![a-zäöüß])${count} (?:${per} (?:calendar |full |ganzen )?(?<unit>${unit})|(?<adverb>${adverb}))(?![a-zäöüß]{2})`,
  'g',
);
const everyOther = new RegExp(
  `(?<![a-zäöüß])(?:every|each|jede[nrsm]?) (?<ordinal>${Object.keys(ordinals).join('|')})(?:e[nrsm]?)? (?<unit>${unit})(?![a-zäöüß]{2})`,
  'g',
);
const perYear = new RegExp(
  `(?<![\\w.,äöüß])(?<number>\\d{1,2}|${numberPattern}) (?:a|per) (?<unit>year|quarter)\\b`,
  'g',
);

/** `im Viertelstundentakt`, `Halbjahresrhythmus`: the unit is a part of the word. */
const beats: Readonly<Record<string, number>> = {
  viertelstunden: 1 / 4,
  halbstunden: 1 / 2,
  stunden: 1,
  tages: 24,
  wochen: 168,
  monats: 720,
  quartals: 2160,
  halbjahres: 4320,
  jahres: 8760,
};

const beat = new RegExp(
  `(?<![a-zäöüß-])(?<beat>${Object.keys(beats).join('|')})-?(?:takt|rhythmus|turnus|zyklus|intervall)`,
  'g',
);

/** What recurs by the calendar. */
const calendar: readonly (readonly [RegExp, number])[] = [
  [
    /\bfortnightly\b|\bbi-?weekly\b|\bevery fortnight\b|(?<![a-zäöüß])(?:14|vierzehn)-?tägig|zweiwöchentlich/g,
    336,
  ],
  [/\bin (?:jeder|each|every) (?:nacht|night)\b|\b(?:each|every|jeden) (?:evening|morning)\b/g, 24],
  [
    /\b(?:on|at|am|an|zum) (?:the |dem |jedem )?(?:first|1st|1\.|last|end|start|ersten|letzten|ende|beginn|anfang)(?: (?:day|sunday|monday|weekend|tag|sonntag|montag|wochenende))? (?:of (?:each|every|the|a) month|jede[ns] monats|(?:ei)?nes monats|des monats|im monat)|\bam monatsersten\b|\b(?:zum|am) monatsende\b|\b(?:at|every) month[- ]end\b/g,
    720,
  ],
  [/(?<=^|\| )(?:am|zum|on the|jeden) (?:1\.|1st|first)(?= \||$)/g, 720],
  [
    /\b(?:each|every|in each) half(?: of (?:the|each|every) (?:calendar )?year|[- ]year)\b|\bevery half a year\b/g,
    4320,
  ],
  [
    new RegExp(
      `\\b(?:each|every|in|im) ${month} (?:and|und) (?:(?:again |then )?(?:each |every |in |im ))?${month}\\b`,
      'g',
    ),
    4320,
  ],
  [
    new RegExp(`\\b(?:each|every|jede[nrs]?|jeweils im|immer im|jährlich im) (?:${month}|${season})\\b`, 'g'),
    8760,
  ],
];

/** How often something happens, where a text counts times (`twice a day`) or names days of the calendar; folded, in order. */
export const occurrences = keepingLast((folded: string): readonly Occurrence[] => [
  ...counted(folded),
  ...beating(folded),
  ...dated(folded),
]);

function counted(folded: string): readonly Occurrence[] {
  return [often, everyOther, perYear].flatMap((pattern) =>
    Array.from(folded.matchAll(pattern)).flatMap(({ index, 0: said, groups = {} }) => {
      const { word, number, ordinal, unit: every, adverb: each } = groups;
      const unitHours = hoursOf[every ?? each ?? ''] ?? Number.NaN;
      const times =
        ordinal === undefined ? (counts[word ?? ''] ?? toNumber(number ?? '')) : 1 / (ordinals[ordinal] ?? 1);
      return times > 0 && times <= 100
        ? [{ hours: shared(unitHours, times), start: index, end: index + said.length }]
        : [];
    }),
  );
}

/** Twice a year is every 180 days, as half a year is: twelve months of thirty days. */
const shared = (hours: number, times: number): number =>
  hours === 8760 && times > 1 ? 8640 / times : hours / times;

function beating(folded: string): readonly Occurrence[] {
  return Array.from(folded.matchAll(beat), ({ index, 0: said, groups = {} }) => ({
    hours: beats[groups['beat'] ?? ''] ?? Number.NaN,
    start: index,
    end: index + said.length,
  }));
}

function dated(folded: string): readonly Occurrence[] {
  return calendar.flatMap(([pattern, hours]) =>
    Array.from(folded.matchAll(pattern), ({ index, 0: said }) => ({
      hours,
      start: index,
      end: index + said.length,
    })),
  );
}
