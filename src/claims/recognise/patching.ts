import type { Parameters } from '../../model/claim.ts';
import { find, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { intervals } from '../parameters/intervals.ts';
import { findPair } from './pairs.ts';
import { flag, terms } from '../parameters/terms.ts';

const severities: readonly (readonly [string, RegExp])[] = [
  ['critical', /\bcritical|kritisch/],
  ['high', /\bhigh\b|\bimportant\b|\bserious\b|\bwichtige\w*|\bschwerwiegend\w*|\bhoch\b|\bhohe[rnm]?\b/],
  ['medium', /\bmedium\b|\bmoderate\b|\bmittel\w*/],
  ['low', /\blow\b|\bniedrig|\bgering/],
  [
    'other',
    /\bothers?\b|(?<![a-zäöüß])übrige|\bremaining|\brest\b|\banything else|\bsonst|\bthe rest\b|\balle anderen/,
  ],
];

/** Known holes are closed, how fast for which severity. */
export const patching: Recogniser = {
  id: 'patching',
  trigger: ['patches', 'systemThing', 'remedyColumn'],
  read(clause) {
    if (isRow(clause)) return bySeverity(clause).map((params) => ({ params, focus: { start: 0, end: 1 } }));
    const focus = find(clause, 'patches') ?? findPair(clause, [['systemThing', 'remedyAct']]);
    if (
      focus === undefined ||
      says(clause, 'paper') ||
      (says(clause, 'malware', 'virusThing') && !ofSystems.test(clause.text)) ||
      (says(clause, 'restoreTest') && says(clause, 'backup') && !says(clause, 'patches')) ||
      /\blist of\b|\bliste\b|\bfixed (?:ip )?(?:address|line|point)/.test(clause.text)
    )
      return [];
    if (isLeadIn(clause)) return [];
    const general = generalOf(clause.text);
    const graded = bySeverity(clause);
    if (graded.length > 0)
      return [...ungraded(clause), ...graded].map((params) => ({ params: { ...general, ...params }, focus }));
    const within = withinOf(clause, 0, clause.text.length);
    const [every] = intervals(clause.lexicon, clause.text);
    const often = every === undefined ? {} : { interval_days: Math.round(every.hours / 24) };
    const params = { ...vague(clause.text), ...general, ...(every === undefined ? within : often) };
    return [{ params, focus } satisfies Finding];
  },
};

/** `Severity | Time to remedy`, under words that tell of holes: of tickets it would be another promise. */
const isRow = ({ lexicon, columns, headings, section }: Clause): boolean =>
  !columns.endsWith('?') &&
  lexicon.has('remedyColumn', columns) &&
  [columns, headings, ...section().filter((text) => text.endsWith(':'))].some((text) =>
    /\bcv(?:ss|e)|vulnerab|weakness|security (?:updates|patches|fixes)|\bpatch/i.test(text),
  );

/** `Holes are closed within the following periods` says nothing without them. */
const isLeadIn = ({ text }: Clause): boolean =>
  /\b(?:following|as follows|below|set out in|listed in|according to (?:their|its) severity|these)\b[^.;|]{0,40}:?$/.test(
    text,
  ) && durations(text).length === 0;

/** A virus scanner that is kept up to date closes no holes of systems. */
const ofSystems =
  /\bpatch|security (?:updates?|fix)|operating systems?|vulnerab|sicherheits(?:update|aktualisierung)|betriebssystem|schwachstelle/;

const vague = (text: string): Parameters =>
  terms(
    'interval',
    [
      ['timely', /\btimely\b|zeitnah/],
      ['ongoing', /\bongoing\b/],
      ['regular', /\bregular(?!.*timely)|regelm/],
    ],
    text,
  );

const generalOf = (text: string): Parameters => ({
  ...flag('automated', /automatic|unattended|automatisch/, text),
  ...terms(
    'trigger',
    [
      [
        'fix-available',
        /fix is|(?:fix|remedy|patch|update)(?: \w+){0,3} (?:available|published|released)|release of/,
      ],
    ],
    text,
  ),
});

/** `critical 72 hours, high 14 days, all others monthly`: one after the other. */
function bySeverity(clause: Clause): readonly Parameters[] {
  const { text } = clause;
  const named = severities
    .map(([severity, words]) => ({ severity, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return named.flatMap(({ severity, at }, index) => {
    const within = withinOf(clause, at, named[index + 1]?.at ?? text.length);
    if (Object.keys(within).length > 0) return [{ severity, ...within }];
    if (named.length > 1) return [];
    const isOwn = !isApart(clause, at);
    return [
      {
        severity,
        ...(isOwn ? withinOf(clause, 0, text.length) : {}),
        ...vague(isOwn ? text : text.slice(at)),
      },
    ];
  });
}

/** `Updates are installed monthly, critical ones at once`: the time before a severity is that of others. */
function isApart({ lexicon, text }: Clause, severityAt: number): boolean {
  const part = text.slice(0, severityAt);
  const end = durations(part)[0]?.end ?? intervals(lexicon, part)[0]?.end;
  return end !== undefined && /[,;:|]|\b(?:and|und|but|aber)\b/.test(part.slice(end));
}

/** `Updates are installed within 14 days, critical ones within 2`. */
function ungraded(clause: Clause): readonly Parameters[] {
  const [first] = severities
    .map(([, words]) => clause.text.search(words))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  const within = first === undefined || !isApart(clause, first) ? {} : withinOf(clause, 0, first);
  return Object.keys(within).length === 0 ? [] : [within];
}

/** `Tested for five days before they are installed`. */
const tried =
  /\b(?:tested|tried out|piloted|observed|held back|delayed|postponed) (?:for )?(?:up to |at least |at most |about )?$/;

const sameDay = /\b(?:am (?:selben|gleichen) tag|taggleich|(?:on )?the same day)\b/;

function withinOf({ lexicon, text }: Clause, from: number, to: number): Parameters {
  const part = text.slice(from, to);
  if (sameDay.test(part)) return { within_days: 1 };
  const period = durations(part).find(({ start }) => !tried.test(part.slice(0, start)));
  if (period !== undefined)
    return period.unit === 'hour' ? { within_hours: period.amount } : { within_days: toDays(period) };
  const [every] = intervals(lexicon, part);
  return every === undefined ? {} : { within_days: Math.round(every.hours / 24) };
}
