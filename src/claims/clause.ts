import type { Block, Document } from '../model/document.ts';
import { estateOf, type Estate } from './estate.ts';
import { legendOf, standingOf, type Standing } from './legend.ts';
import { originOf, type Passage } from './passages.ts';
import { planNames } from './plans.ts';
import { answersIn } from './text/answers.ts';
import { clauses, hasVerb } from './text/clauses.ts';
import { fold } from './text/fold.ts';
import { withoutFormer } from './text/former.ts';
import { withoutPlaceholders } from './text/placeholders.ts';
import { sentences } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { withTopic } from './text/topics.ts';
import { lexiconOf, type Concept, type Lexicon, type Match } from './wording/lexicon.ts';

/** One promise-sized piece of a text, with what a reader knows when he reads it. */
export interface Clause {
  readonly passage: Passage;
  readonly lexicon: Lexicon;
  /** In the passage. */
  readonly span: Span;
  readonly sentenceSpan: Span;
  /** How many characters longer `text` is than its span, where a thing stands in place of a pronoun. */
  readonly grown: number;
  /** As written, placeholders blanked out, with the thing in place of a pronoun at its beginning. */
  readonly written: string;
  /** The same, folded. */
  readonly text: string;
  /** The whole sentence, folded. */
  readonly sentence: string;
  /** What the clause leans on: headings for fragments, the sentence before for `these`, the lead-in of a list. */
  readonly context: string;
  /** Headings of the columns of a row, or the question that is answered, folded; empty if there are none. */
  readonly columns: string;
  /** Headings above it, folded. */
  readonly headings: string;
  /** Names of price plans and classes that the document uses, folded. */
  readonly plans: ReadonlySet<string>;
  /** What a mark of the document's legend says of it; undefined if none stands by it. */
  readonly standing: Standing | undefined;
  /**
   * Texts of the blocks near it as written, those of its section first, then those of the sections beside it: of each
   * those before it, the nearest first, then those behind. Lines of a certificate are set like headings.
   */
  readonly section: () => readonly string[];
  /** What its section says directly before it, as written: earlier in its block, else in the block before. */
  readonly preceding: () => string;
  /** What the document says elsewhere of the machines that are taken for granted here. */
  readonly estate: () => Estate;
}

export function says(clause: Clause, ...concepts: readonly Concept[]): boolean {
  const asked = questionOf(clause);
  return concepts.some(
    (concept) =>
      clause.lexicon.has(concept, clause.text) || (asked !== '' && clause.lexicon.has(concept, asked)),
  );
}

const answer = /^(?:yes|no|ja|nein)\b|\d/;

/** `Twice a day, at half past four`: words that only make sense with the question. */
const isElliptic = (text: string): boolean => text.length <= 120 && !hasVerb(text);

/** The question whose words an answer takes for granted: `How long are backups kept?` before `90 days.` */
function questionOf({ columns, text }: Clause): string {
  return columns.endsWith('?') && (text.length <= 50 || answer.test(text) || isElliptic(text)) ? columns : '';
}

/** Folded heading of the column that a position of the clause stands in; empty outside tables. */
export function columnAt({ passage, span }: Clause, position: number): string {
  return originOf(passage, span.start + position).column;
}

/** Whether the clause, its sentence or what it leans on speaks of one of the concepts. */
export function isAbout(clause: Clause, ...concepts: readonly Concept[]): boolean {
  return concepts.some(
    (concept) => clause.lexicon.has(concept, clause.sentence) || clause.lexicon.has(concept, clause.context),
  );
}

export function find(clause: Clause, ...concepts: readonly Concept[]): Match | undefined {
  for (const concept of concepts) {
    const match = clause.lexicon.first(concept, clause.text);
    if (match !== undefined) return match;
  }
  const asked = questionOf(clause);
  const match =
    asked === ''
      ? undefined
      : concepts.map((one) => clause.lexicon.first(one, asked)).find((one) => one !== undefined);
  return match && { start: 0, end: 1, text: match.text };
}

/** `They`, `these logs`, `diese Protokolle`: words that point to the sentence before. */
const pointing =
  /\b(?:they|it|these|those|this|that|them|diese[rsmn]?|sie|dies|dort|thereafter|afterwards|subsequently|anschließend|danach)\b|^(?:the|die) (?:logs|records|protokolle|aufzeichnungen)\b|^(?:(?:the|all|our|die|alle|a|eine) )?(?:copies|copy|kopien?|restores?|rücksicherung) (?:is|are|lies?|rests?|goe?s?|will|shall|ist|sind|wird|werden|liegt|liegen|lagern|gehen|geht)\b/;

/** Words that English does not have: a text may hold passages in another language. */
const isGerman =
  /\b(?:und|der|die|das|dem|werden|wird|mit|nicht|nur|auf|bei|kein|keine|aller|alle|nach)\b|[äöüß]/;

/** All clauses of a passage. `before` is the folded text of the passage before, for a list that goes on. */
export function clausesOf(document: Document, passage: Passage, before: string): readonly Clause[] {
  const written = withoutPlaceholders(passage.text);
  const folded = withoutFormer(fold(written));
  const lexicon = lexiconOf(document.language === 'de' || isGerman.test(folded) ? 'de' : 'en');
  const { trail, lead = '' } = passage.block;
  const headings = fold(trail.join(' \n '));
  const columns = [...new Set(passage.origins.map(({ column }) => column))].join(' \n ').trim();
  const plans = planNames(document);
  const standing = standingOf(legendOf(document), passage);
  const section = (): readonly string[] => sectionOf(document, passage);
  const blockBefore = (): string => precedingIn(document, passage);
  const estate = (): Estate => estateOf(document);
  const found: Clause[] = [];
  let previous = before;
  let { question } = passage;
  const answers = passage.block.role === 'cell' ? answersIn(passage.text) : undefined;
  const said: string[] = [];
  const spans = answers?.spans ?? sentencesOf(passage);
  for (const [place, span] of spans.entries()) {
    const sentence = folded.slice(span.start, span.end);
    if (question !== '' && place + 1 < spans.length && /^(?:yes|ja)[.!]?$/.test(sentence)) continue;
    const context = contextOf(passage, sentence, `${fold(lead)} \n ${columns} \n ${question}`, previous);
    for (const part of clauses(folded, span)) {
      const own = written.slice(part.start, part.end);
      const { words, grown } = withTopic(own, said);
      said.push(own);
      found.push({
        passage,
        lexicon,
        span: part,
        sentenceSpan: span,
        grown,
        written: words,
        text: grown === 0 ? folded.slice(part.start, part.end) : withoutFormer(fold(words)),
        sentence,
        context,
        columns: columns === '' || (answers !== undefined && place > 0) ? question : columns,
        headings,
        plans,
        standing,
        section,
        preceding: () => passage.text.slice(0, part.start).trim() || blockBefore(),
        estate,
      });
    }
    previous = sentence;
    question = answers !== undefined ? fold(answers.question) : sentence.endsWith('?') ? sentence : '';
  }
  return found;
}

/** No certificate is longer. */
const farthest = 15;

function sectionOf({ blocks }: Document, { origins, block }: Passage): readonly string[] {
  const here = origins[0]?.block ?? 0;
  const [before, behind] = [
    blocks.slice(Math.max(0, here - farthest), here),
    blocks.slice(here + 1, here + 1 + farthest),
  ];
  const near = [...before.toReversed(), ...behind];
  const own = near.filter(
    (other) => isBelow(other, block.trail) && other.trail.length === block.trail.length,
  );
  const beside = near.filter((other) => !own.includes(other) && isBelow(other, block.trail.slice(0, -1)));
  return [...own, ...beside].map(({ text }) => text);
}

function isBelow({ trail }: Block, headings: readonly string[]): boolean {
  return headings.every((heading, level) => trail[level] === heading);
}

function precedingIn({ blocks }: Document, { origins, block }: Passage): string {
  const other = blocks[(origins[0]?.block ?? 0) - 1];
  const isSame = other !== undefined && other.trail.join('\n') === block.trail.join('\n');
  return isSame && other.role !== 'heading' ? other.text : '';
}

/** A row of a table is one statement. */
function sentencesOf(passage: Passage): readonly Span[] {
  if (passage.block.role === 'cell') return [{ start: 0, end: passage.text.length }];
  return sentences(passage.text);
}

function contextOf(passage: Passage, sentence: string, lead: string, previous: string): string {
  const parts = [lead];
  const { trail, role } = passage.block;
  const heading = trail.at(-1) ?? '';
  if (role !== 'paragraph' || heading.endsWith('?') || pointing.test(sentence)) parts.push(fold(heading));
  // `Do you take them?` stands under `Backups`.
  if (heading.endsWith('?')) parts.push(fold(trail.at(-2) ?? ''));
  if (pointing.test(sentence) || isFragment(role, sentence)) parts.push(previous);
  return parts.join(' \n ');
}

/** `Retention: 30 days`: an item that names a quality and not the thing that has it. */
function isFragment(role: string, sentence: string): boolean {
  return (
    role === 'item' &&
    /^(?:aufbewahrung|vorhaltung|vorhaltezeit|retention|kept|frequency|interval|intervall|dauer)\b/.test(
      sentence,
    )
  );
}
