import { languageOfPassage } from '../../documents/language.ts';
import type { Block, Document, Language } from '../../model/document.ts';
import type { Span } from '../text/span.ts';
import { writtenOut } from './abbreviations.ts';
import { glossOf, type Gloss } from './gloss.ts';
import { vocabularyIn } from './vocabularies.ts';

/** A document in words that the recognisers know, with the way back to the blocks as they are written. */
export interface Reading {
  /** The document as it was read: quotes and places are taken from it. */
  readonly written: Document;
  /** The same blocks in English or German; their offsets are not to be used. */
  readonly understood: Document;
  /** What the character of a block of `understood` was made from; undefined where both are the same. */
  readonly sourceOf: ((block: number, index: number) => Span) | undefined;
}

/**
 * Passages in English and German are read as they are, with abbreviations written out, others by the vocabulary of their language, whichever is
 * the document's own.
 */
export function readingOf(document: Document): Reading {
  const { language: own, blocks } = document;
  const languages = blocks.map((block) => languageOf(block, own));
  const glosses = blocks.map(({ text, role }, index) =>
    role === 'code' ? undefined : inOurWords(text, languages[index] ?? own),
  );
  if (languages.every(isRead) && glosses.every((gloss) => gloss === undefined))
    return { written: document, understood: document, sourceOf: undefined };
  const say = remembered((words, usual) => inOurWords(words, languageOfPassage(words, usual))?.text ?? words);
  return {
    written: document,
    understood: {
      ...document,
      language: isRead(own) ? own : 'en',
      blocks: blocks.map((block, index) =>
        blockInEnglish(block, glosses[index]?.text, (words) =>
          say(words, isRead(own) ? (languages[index] ?? own) : own),
        ),
      ),
    },
    sourceOf: (block, index) => glosses[block]?.sourceOf(index) ?? { start: index, end: index + 1 },
  };
}

/** Whether a language has wordings of its own. */
const isRead = (language: Language): boolean => vocabularyIn(language) === undefined;

/** Words without which hardly a sentence of the other languages does, and that English and German do not have. */
const foreign =
  /(?<!\p{L})(?:les|une|dans|sont|het|een|wordt|zijn|los|las|una|para|est\u00e1|della|sono|che|nie|jest|s\u0105|jsou|kter\u00e9|ovat|sek\u00e4|ning|mis)(?!\p{L})/iu;

function languageOf({ text, role }: Block, own: Language): Language {
  if (isRead(own) && (role === 'code' || !foreign.test(text))) return own;
  return languageOfPassage(text, own);
}

const inOurWords = (text: string, language: Language): Gloss | undefined =>
  isRead(language) ? writtenOut(text, language) : inEnglish(text, language);

function inEnglish(text: string, language: Language): Gloss | undefined {
  const vocabulary = vocabularyIn(language);
  return vocabulary === undefined ? undefined : glossOf(text, vocabulary);
}

type Say = (words: string, usual: Language) => string;

/** Headings stand over many blocks. */
function remembered(say: Say): Say {
  const said = new Map<string, string>();
  return (words, usual) => {
    const key = `${usual} ${words}`;
    const known = said.get(key) ?? say(words, usual);
    said.set(key, known);
    return known;
  };
}

function blockInEnglish(block: Block, text: string | undefined, say: (words: string) => string): Block {
  const { lead, cell } = block;
  return {
    ...block,
    text: text ?? block.text,
    trail: block.trail.map(say),
    ...(lead === undefined ? {} : { lead: say(lead) }),
    ...(cell === undefined ? {} : { cell: { ...cell, column: say(cell.column) } }),
  };
}
