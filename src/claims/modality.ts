import type { Modality } from '../model/claim.ts';
import { says, type Clause } from './clause.ts';
import type { Finding } from './finding.ts';
import { fold } from './text/fold.ts';
import type { Lexicon } from './wording/lexicon.ts';
import { keepingLast } from './text/keeping-last.ts';

/** How firmly a finding is promised: by its status, its headings, its own words, in that order. */
export function modalityOf(clause: Clause, finding: Finding): Modality {
  const byStatus = statusModality(clause);
  if (byStatus !== undefined && byStatus !== 'asserted') return byStatus;
  if (byStatus === undefined && isUnderPlans(clause))
    return finding.negative !== true && isNegated(clause, finding) ? 'negated' : 'planned';
  if (finding.modality !== undefined) return finding.modality;
  const answer = finding.negative === true ? undefined : answerModality(clause, finding);
  if (answer !== undefined) return answer;
  if (byStatus === undefined && notDone.test(clause.text)) return 'negated';
  const isNoPlan = notPlanned.test(clause.text);
  if (isNoPlan && finding.negative !== true) return 'negated';
  if (
    byStatus === undefined &&
    !isNoPlan &&
    (clause.lexicon.has('planned', clause.text) || isToCome(clause.text))
  )
    return 'planned';
  if (finding.negative !== true && isNegated(clause, finding)) return 'negated';
  if (clause.lexicon.has('conditional', clause.sentence)) return 'conditional';
  return says(clause, 'hedged') ? 'hedged' : 'asserted';
}

/** `Separation of tenants: not implemented`, said of a measure whatever it forbids. */
const notDone =
  /(?::|\||\bist|\bsind|\bis|\bare) (?:(?:derzeit|bisher|aktuell|currently) )?(?:nicht (?:umgesetzt|implementiert|eingeführt)|not (?:implemented|in place))\W*$/;

/** `Is not planned`: a denial, and no plan. */
const notPlanned =
  /\b(?:nicht|not) (?:currently |yet |derzeit |aktuell )?(?:vorgesehen|geplant|angestrebt|planned|intended|foreseen)\b/;

/** `Is there an intrusion detection? | No`: what is asked for is denied, or promised for later. */
function answerModality({ text, columns }: Clause, { focus }: Finding): Modality | undefined {
  const asked = columns.endsWith('?') ? 0 : text.indexOf('? ');
  if (asked < 0 || (columns.endsWith('?') ? focus.end > 1 : focus.start > asked)) return undefined;
  const answer = text.slice(asked).replace(/^[? |]+/, '');
  if (/^(?:not yet|noch nicht|planned|geplant|in progress|in arbeit)\b/.test(answer)) return 'planned';
  return /^(?:no|nein|none|keine?)\b/.test(answer) ? 'negated' : undefined;
}

const statusWords: readonly (readonly [RegExp, Modality])[] = [
  [/\b(?:not planned|nicht geplant)\b/, 'negated'],
  [/\u{1F504}[^|]*\b(?:since|seit)\b/u, 'conditional'],
  [/[\u23f3\u{1F504}\u{1F536}\u{1F7E0}\u{1F534}\u{1F7E1}\u{1F6A7}]/u, 'planned'],
  [/\u274c/u, 'negated'],
  [/\u2705|\u2714|\u2713|\u{1F7E2}/u, 'asserted'],
  [
    /\b(?:planned|geplant|in progress|in arbeit|in umsetzung|pending|open|offen|in vorbereitung|in preparation|not yet|roadmap|next (?:spring|summer|autumn|fall|winter|year|quarter|month)|nächste[nrs]? (?:frühjahr|frühling|sommer|herbst|winter|jahr|quartal|monat))\b/,
    'planned',
  ],
  [
    /\b(?:not implemented|not enabled|not in use|not in place|nicht umgesetzt|nicht vorhanden|nicht vorgesehen|not (?:offered|included|available)|nicht enthalten|none|keine?|no|nein|entfällt)\b|^(?:not|n\/a|[-\u2013\u2014\u2717])$/,
    'negated',
  ],
  [/\b(?:implemented|in place|done|umgesetzt|erledigt|included|enthalten|yes|ja|active|aktiv)\b/, 'asserted'],
];

/** What a status column or a status sign in the text says; undefined if there is none. */
function statusModality(clause: Clause): Modality | undefined {
  if (clause.standing !== undefined) return clause.standing === 'customer' ? 'asserted' : clause.standing;
  const { status, text } = clause.passage;
  const words = status === undefined ? signsIn(text) : fold(status);
  return statusWords.find(([pattern]) => pattern.test(words))?.[1];
}

const sign = /[\u2705\u274c\u23f3\u2714]|[\u{1F504}\u{1F536}\u{1F7E0}\u{1F7E1}\u{1F534}\u{1F7E2}\u{1F6A7}]/u;

const signsIn = keepingLast((text) => sign.exec(text)?.[0] ?? '');

function isUnderPlans({ lexicon, headings, passage }: Clause): boolean {
  return (
    lexicon.has('plannedHeading', headings) ||
    (passage.block.lead !== undefined && lexicon.has('planned', fold(passage.block.lead)))
  );
}

/** `As from October 2027 a second site will stand ready`, `sollen im Laufe des Jahres 2027`: a date, and that it is to be. */
const toCome = [
  /\b(?:as from|as of|from|starting|beginning|in|during|by|before)\b[^,;.]{0,30}\b20\d\d\b[^.;]{0,120}\b(?:will|is to|are to)\b/,
  /\b(?:will|is to|are to|expects? to|aims? to|wants? to)\b[^.;]{0,80}\b(?:in|by|from|during)\b[^,;.]{0,20}\b20\d\d\b/,
  /\b20\d\d\b[^.;]{0,120}\bsoll(?:en)?\b|\bsoll(?:en)?\b[^.;]{0,120}\b20\d\d\b/,
];

const isToCome = (text: string): boolean => /\b20\d\d\b/.test(text) && toCome.some((form) => form.test(text));

const reach = 45;

/** `besitzen wir bislang nicht`, `X: none`: German denies at the end of a clause, and short lists behind a colon. */
const atTheEnd =
  /^[^,;|]*\b(?:nicht(?: (?:an|vor|durch|ein|vorhanden|verfügbar|aktiviert|eingerichtet|umgesetzt|implementiert|im einsatz|enthalten|angeboten|durchgeführt|eingesetzt))?|verzichtet|abgelehnt|entfallen)\W*$|^[^;|.]*: (?:(?:wir|we) (?:haben|have|do|use|nutzen) )?(?:none(?: of (?:it|them|these))?|keine?s?|nichts davon|no|nein)\W*$/;

const pardons = (lexicon: Lexicon, text: string): boolean => lexicon.all('falseNegator', text).length > 0;

/** `We are alerted if it does not answer`: what is denied there is the occasion. */
const subordinate = / (?:if|when|whenever|once|as soon as|in case|wenn|falls|sobald) /;

/** `Kept for six years and cannot be amended`: a predicate of its own, with a verb of its own. */
const another =
  / (?:and|but|und|aber) (?:(?:they|it|these|sie) )?(?:(?:cannot|can't)|(?:can|may|shall|must|do|does|dürfen|können|darf|kann) (?:[a-zäöüß]+ ){0,3}(?:not|never|no|nicht|nie|kein\w*))$/;

/** A negating word close before the focus, or directly after it, with no comma in between. */
function isNegated({ lexicon, text }: Clause, { focus }: Finding): boolean {
  if (atTheEnd.test(text.slice(focus.end)) && !pardons(lexicon, text)) return true;
  const from = Math.max(0, focus.start - reach);
  const around = text.slice(from, focus.end + 30);
  const pardoned = lexicon.all('falseNegator', text.slice(from, focus.end + 60));
  return lexicon.all('negator', around).some((negator) => {
    if (pardoned.some((other) => other.start <= negator.start && other.end >= negator.end)) return false;
    const [at, end] = [from + negator.start, from + negator.end];
    const between =
      end <= focus.start ? text.slice(end, focus.start) : text.slice(focus.end, Math.max(focus.end, at));
    return (
      !/[,;|]| (?:that|which) /.test(between) &&
      (end <= focus.start || !(subordinate.test(between) || another.test(`${between}${negator.text}`)))
    );
  });
}
