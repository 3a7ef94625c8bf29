import type { Document } from '../../model/document.ts';
import { describeChanges, difference } from '../anchor/difference.ts';
import { placeOfSpan, quoteOf, type Span } from '../anchor/find-quote.ts';
import { foldedDocument } from '../anchor/folded-document.ts';
import { nearestSentence } from '../anchor/nearest-sentence.ts';
import type { Quote } from '../anchor/quote.ts';
import { anchorEntry } from '../file/claims-from-file.ts';
import type { ClaimEntry, ClaimsFile, NotClaim } from '../file/claims-file.ts';

export interface Relinked {
  /** The claims file with mended quotes; its own text if there was nothing to mend. */
  readonly text: string;
  readonly mended: readonly { readonly name: string; readonly was: string; readonly now: string }[];
  /** Quotes whose words have changed: a person has to compare them. One plain sentence each. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * Mends quotes whose words still stand in the text, but not letter for letter: re-wrapped, other capitals, commas or
 * quotation marks. A quote of which a word or a number has changed is reported, never mended.
 */
export async function relink(file: ClaimsFile, documents: readonly Document[]): Promise<Relinked> {
  const { parseDocument } = await import('yaml');
  const yaml = parseDocument(file.text);
  const mended: { name: string; was: string; now: string }[] = [];
  const refused: { name: string; reason: string }[] = [];
  const lists = [
    ['claims', file.claims],
    ['not-claims', file.notClaims],
  ] as const;
  for (const [key, entries] of lists) {
    for (const [index, entry] of entries.entries()) {
      const anchored = anchorEntry(file, entry, documents);
      const document = documents[anchored.document];
      if (anchored.at !== undefined || document === undefined) continue;
      const name = 'id' in entry ? entry.id : `${key}[${index}]`;
      const quote = sameWords(document, entry);
      if (quote === undefined) {
        refused.push({ name, reason: reasonOf(document, entry) });
        continue;
      }
      yaml.setIn(
        [key, index, 'quote'],
        Object.keys(quote).length === 1 ? quote.exact : yaml.createNode(quote),
      );
      mended.push({ name, was: entry.quote.exact, now: quote.exact });
    }
  }
  return { text: mended.length === 0 ? file.text : yaml.toString({ lineWidth: 0 }), mended, refused };
}

/** The quote as it is written today, if all its words and numbers stand in the document in their order and nowhere else. */
function sameWords(document: Document, { quote }: ClaimEntry | NotClaim): Quote | undefined {
  const { text } = foldedDocument(document);
  const words = wordsOf(quote.exact);
  const all = documentWords(document, text);
  const [first] = words;
  if (first === undefined) return undefined;
  const starts = [...all.keys()].filter((start) =>
    words.every(({ word }, index) => all[start + index]?.word === word),
  );
  const [start] = starts;
  const from = all[start ?? -1];
  const to = all[(start ?? 0) + words.length - 1];
  if (starts.length !== 1 || from === undefined || to === undefined) return undefined;
  const stop = /^["')\]]*[.!?]/.exec(text.slice(to.span.end))?.[0].length ?? 0;
  const span = { start: from.span.start, end: to.span.end + stop };
  return quoteOf(document, text.slice(span.start, span.end), placeOfSpan(document, span));
}

interface Word {
  readonly word: string;
  readonly span: Span;
}

const cache = new WeakMap<Document, readonly Word[]>();

function documentWords(document: Document, text: string): readonly Word[] {
  const words = cache.get(document) ?? wordsOf(text);
  cache.set(document, words);
  return words;
}

/** Words, numbers with their decimals, and signs that carry meaning. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}]+|[<>\u2264\u2265=+%/]/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

function reasonOf(document: Document, { quote }: ClaimEntry | NotClaim): string {
  const nearest = nearestSentence(document, quote.exact);
  if (nearest === undefined) return `Nothing like it stands in ${document.source} any more.`;
  const changes = describeChanges(difference(quote.exact, nearest.sentence));
  return `${document.source}:${nearest.at.line} says something else: ${changes}.`;
}
