import { claimIds, type ClaimId } from '../../model/claim-ids.ts';
import type { Modality, Parameters, Subject } from '../../model/claim.ts';
import { find, isAbout, says, type Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { cadence, frequencyAt } from '../parameters/cadence.ts';
import { intervals } from '../parameters/intervals.ts';
import { targetIn } from '../parameters/partial-dates.ts';
import { modalityOf } from '../modality.ts';
import { hasVerb } from '../text/clauses.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Concept } from '../wording/lexicon.ts';
import { segmentAround } from './backups.ts';
import { findLeaning } from './leaning.ts';
import { findPair, namesPair, type Pair } from './pairs.ts';

/** A promise that is made by naming a measure. */
export interface Naming {
  readonly id: ClaimId;
  /** One of these is said. */
  readonly says: readonly Concept[];
  /** Or a thing and what is done to it, close together. */
  readonly pairs?: readonly Pair[];
  /** Or what is done to a thing that an earlier part of the sentence names. */
  readonly leans?: readonly Pair[];
  /** And the clause, or what it leans on, is about one of these. */
  readonly about?: readonly Concept[];
  /** And the clause itself says one of these. */
  readonly with?: readonly Concept[];
  /** None of these is said: there the words mean something else. */
  readonly unless?: readonly Concept[];
  /** More that must hold. */
  readonly when?: (clause: Clause) => boolean;
  /** It is done every so often: how often is told, and each further `all others every year` is a promise too. */
  readonly often?: boolean;
  /** Words besides lengths of time that tell when it is done: `on every build`. Needs `often`. */
  readonly beats?: RegExp;
  /** `Entitlements are recertified twice a year; privileged ones every month`: parts behind a semicolon go on with it. */
  readonly goesOn?: boolean;
  /** Undefined if the clause does not make the promise after all. `focus` is what says it. */
  readonly params?: (clause: Clause, focus: Span) => Parameters | undefined;
  /** Whether its words deny something anyway (`cannot be changed`, `nobody without a second factor`). */
  readonly negative?: boolean | ((clause: Clause) => boolean);
  readonly modality?: (clause: Clause) => Modality | undefined;
  readonly subject?: (clause: Clause) => Subject | undefined;
}

export function said(naming: Naming): Recogniser {
  return {
    id: naming.id,
    trigger: triggersOf(naming),
    read(clause) {
      const focus = focusOf(naming, clause);
      if (focus === undefined || !holds(naming, clause)) return [];
      const params = naming.params === undefined ? {} : naming.params(clause, focus);
      if (params === undefined) return [];
      const often = naming.often === true ? oftenOf(naming, clause, focus) : {};
      const first: Finding = { params: { ...often, ...params }, focus, ...firmness(naming, clause) };
      const more = naming.often === true ? othersOf(naming, clause, first) : [];
      if (more.length === 0)
        return [{ ...first, params: { ...target(naming, clause, first), ...first.params } }];
      const quote = { start: 0, end: segmentAround(clause.text, focus).end };
      return [{ ...first, params: { ...often, ...ofPart(naming, clause, focus) }, quote }, ...more];
    },
  };
}

const rhythms = ['daily', 'weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'everyPrefix'] as const;

function triggersOf({ says: named, pairs = [], leans = [], goesOn }: Naming): readonly Concept[] {
  const things = [...named, ...pairs.map(([thing]) => thing), ...leans.map(([, act]) => act)];
  return [...new Set([...things, ...(goesOn === true ? rhythms : [])])];
}

const focusOf = (naming: Naming, clause: Clause): Span | undefined =>
  find(clause, ...naming.says) ??
  findPair(clause, naming.pairs ?? []) ??
  findLeaning(clause, naming.leans ?? []) ??
  (naming.goesOn === true ? goneOn(naming, clause) : undefined) ??
  headingFocus(naming, clause);

/** When a document or an act of people that is not there yet is to come. */
function target({ id }: Naming, clause: Clause, finding: Finding): Parameters {
  if (claimIds[id] === 'technical') return {};
  const date = targetIn(clause.sentence);
  return date !== undefined && modalityOf(clause, finding) === 'planned' ? { planned_for: date } : {};
}

function firmness(naming: Naming, clause: Clause): Pick<Finding, 'negative' | 'modality' | 'subject'> {
  const modality = naming.modality?.(clause);
  const subject = naming.subject?.(clause);
  return {
    ...(denies(naming, clause) ? { negative: true } : {}),
    ...(modality === undefined ? {} : { modality }),
    ...(subject === undefined ? {} : { subject }),
  };
}

const denies = ({ negative = false }: Naming, clause: Clause): boolean =>
  typeof negative === 'boolean' ? negative : negative(clause);

/** Where an earlier part of the sentence makes the promise, and this one only says how often for other things. */
function goneOn({ says: named, pairs = [] }: Naming, clause: Clause): Span | undefined {
  const { lexicon, text, sentence, span, sentenceSpan } = clause;
  const before = sentence.slice(0, span.start - sentenceSpan.start);
  const isSaid = named.some((concept) => lexicon.has(concept, before)) || namesPair(clause, pairs, before);
  if (!isSaid || (hasVerb(text) && !/\b(?:geschieht|erfolgt|happens|is done|are done)\b/.test(text)))
    return undefined;
  const isOfThing = pairs.some(([thing]) => lexicon.has(thing, text)) || others.test(text);
  return isOfThing ? intervals(lexicon, text)[0] : undefined;
}

const others = /\bothers\b|\bthe rest\b|\bones\b|(?<![a-zäöüß])übrige|\balle anderen\b|konten\b|rechte\b/;

/** How often, as the words beside it say: another beat there leaves what is said elsewhere to others. */
function oftenOf({ beats }: Naming, clause: Clause, focus: Span): Parameters {
  const part = segmentAround(clause.text, focus);
  const own = clause.text.slice(part.start, part.end);
  const isBeaten = beats?.test(own) === true && intervals(clause.lexicon, own).length === 0;
  if (isBeaten) return {};
  const found = cadence(clause, focus);
  return 'interval_days' in found ? found : { ...found, ...ofNextSentence(clause) };
}

/** `The last one was in May. We do this twice a year.` */
function ofNextSentence({ lexicon, passage, sentenceSpan }: Clause): Parameters {
  const next = fold(passage.text.slice(sentenceSpan.end, sentenceSpan.end + 120)).trim();
  if (
    !/^(?:(?:we|wir) (?:do|repeat|machen|tun|wiederholen) (?:this|that|it|so|das|dies)\b|(?:this|that|das|dies) (?:happens|is done|is repeated|geschieht|passiert|erfolgt|wiederholt))/.test(
      next,
    )
  )
    return {};
  const sentence = next.split(/[.;!?] /, 1)[0] ?? '';
  const [every] = intervals(lexicon, sentence);
  return every === undefined ? {} : frequencyAt(sentence, every);
}

/** `of gold systems twice a year, of all others once a year`: parts without a verb go on with what was said. */
function othersOf(naming: Naming, clause: Clause, first: Finding): readonly Finding[] {
  const { lexicon, text } = clause;
  const every = intervals(lexicon, text).map((at) => ({ at, own: frequencyAt(text, at) }));
  const beaten = spansOf(naming.beats, text).map((at) => ({ at, own: {} as Parameters }));
  const often = first.params['interval_days'];
  if (every.length + beaten.length < 2 || (beaten.length === 0 && often === undefined)) return [];
  const home = segmentAround(text, first.focus);
  return [...every, ...beaten].flatMap(({ at, own }): readonly Finding[] => {
    const quote = segmentAround(text, at);
    const part = text.slice(quote.start, quote.end);
    const isFirst =
      often !== undefined && 'interval_days' in own
        ? own['interval_days'] === often
        : at.start >= home.start && at.end <= home.end;
    if (isFirst || hasVerb(part) || part.trim().split(' ').length < 2) return [];
    return [{ ...first, params: { ...ofPart(naming, clause, at), ...own }, focus: at, quote }];
  });
}

const spansOf = (pattern: RegExp | undefined, text: string): readonly Span[] =>
  pattern === undefined
    ? []
    : Array.from(text.matchAll(new RegExp(pattern, 'g')), ({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
      }));

/** What is told in the part of a clause around a place, and not in the others. */
function ofPart({ params }: Naming, clause: Clause, at: Span): Parameters {
  const { start, end } = segmentAround(clause.text, at);
  return params?.({ ...clause, text: clause.text.slice(start, end) }, { start: 0, end: 0 }) ?? {};
}

/** The heading of a column can say it for the cells below. */
function headingFocus({ says: concepts, params, pairs = [] }: Naming, clause: Clause): Span | undefined {
  const { lexicon, columns } = clause;
  if (columns === '' || columns.endsWith('?') || params === undefined) return undefined;
  const named =
    concepts.some((concept) => lexicon.has(concept, columns)) || namesPair(clause, pairs, columns);
  return named ? { start: 0, end: 1 } : undefined;
}

function holds({ about, with: beside, unless, when }: Naming, clause: Clause): boolean {
  if (about !== undefined && !isAbout(clause, ...about)) return false;
  if (beside !== undefined && !says(clause, ...beside)) return false;
  if (unless !== undefined && says(clause, ...unless)) return false;
  return when === undefined || when(clause);
}
