import { languageOfPassage } from '../../documents/language.ts';
import type { Block, Document, Language } from '../../model/document.ts';
import type { Span } from '../text/span.ts';
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

/** A document in English or German is read as it is; passages in these languages in other documents too. */
export function readingOf(document: Document): Reading {
  if (vocabularyIn(document.language) === undefined)
    return { written: document, understood: document, sourceOf: undefined };
  const glosses = document.blocks.map(({ text, role }) =>
    role === 'code' ? undefined : inEnglish(text, document.language),
  );
  const say = remembered((words) => inEnglish(words, document.language)?.text ?? words);
  const blocks = document.blocks.map((block, index) => blockInEnglish(block, glosses[index]?.text, say));
  return {
    written: document,
    understood: { ...document, language: 'en', blocks },
    sourceOf: (block, index) => glosses[block]?.sourceOf(index) ?? { start: index, end: index + 1 },
  };
}

function inEnglish(text: string, usual: Language): Gloss | undefined {
  const vocabulary = vocabularyIn(languageOfPassage(text, usual));
  return vocabulary === undefined ? undefined : glossOf(text, vocabulary);
}

/** Headings stand over many blocks. */
function remembered(say: (words: string) => string): (words: string) => string {
  const said = new Map<string, string>();
  return (words) => {
    const known = said.get(words) ?? say(words);
    said.set(words, known);
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
