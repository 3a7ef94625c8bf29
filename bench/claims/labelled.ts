import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Extraction } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import { score, type Label, type Scored, type Trap } from './score.ts';
import { visibleQuote } from './visible-quote.ts';

/** A text of a folder of labelled texts, with what was found in it. */
export interface Labelled {
  readonly name: string;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly traps: number;
  readonly scored: Scored;
}

/** Reads `x.md` (or .txt, .html) and `x.labels.json` of a folder. */
export async function scoreFolder(folder: string, which = /./): Promise<readonly Labelled[]> {
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt|html)$/.test(name) && which.test(name));
  return Promise.all(names.filter((name) => name !== 'README.md').map((name) => scoreDocument(folder, name)));
}

async function scoreDocument(folder: string, name: string): Promise<Labelled> {
  const document = await readDocument(readFileSync(join(folder, name)), { source: name });
  const extraction = extractClaims(document, 0);
  const labelled = readFileSync(join(folder, name.replace(/\.\w+$/, '.labels.json')), 'utf8');
  const { labels, traps = [] } = JSON.parse(labelled) as {
    readonly labels: readonly Label[];
    readonly traps?: readonly Trap[];
  };
  const seen = <Quoted extends { readonly quote: string }>(quoted: Quoted): Quoted => ({
    ...quoted,
    quote: visibleQuote(quoted.quote, name),
  });
  const text = name.endsWith('.html') ? document.blocks.map((block) => block.text).join('\n') : document.text;
  const scored = score(text, extraction.claims, labels.map(seen), traps.map(seen));
  return { name, document, extraction, traps: traps.length, scored };
}
