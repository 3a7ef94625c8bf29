import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findQuote } from '../../src/claims/anchor/find-quote.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { Block, Document, Place } from '../../src/model/document.ts';
import { describeShared, readShared } from './shared-folder.ts';
import { visibleQuote } from '../../bench/claims/visible-quote.ts';

interface Label {
  readonly quote: string;
}

for (const part of ['seeds', 'corpus']) {
  describeShared(part, (folder) => {
    const names = readdirSync(folder).filter((name) => /\.(md|txt|html)$/.test(name) && name !== 'README.md');

    it('has documents', () => {
      expect(names.length).toBeGreaterThanOrEqual(5);
    });

    it.each(names)('%s: every labelled quote stands in one block or one row of a table', async (name) => {
      const document = await readDocument(readShared(folder, name), { source: name });
      const labels = labelsOf(folder, name);
      const lost = labels
        .map(({ quote }) => visibleQuote(quote, name))
        .filter((quote) => !standsTogether(document, findQuote(document, { exact: quote })));

      expect(labels.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    });
  });
}

function labelsOf(folder: string, name: string): readonly Label[] {
  const json = new TextDecoder().decode(readShared(folder, name.replace(/\.\w+$/, '.labels.json')));
  return (JSON.parse(json) as { readonly labels: readonly Label[] }).labels;
}

function standsTogether(document: Document, at: Place | undefined): boolean {
  if (at === undefined) return false;
  const [first, ...others] = document.blocks.filter(
    ({ offsets }) => (offsets.at(-1) ?? -1) >= at.start && (offsets[0] ?? 0) < at.end,
  );
  return first !== undefined && others.every((block) => sameRow(first, block));
}

function sameRow(one: Block, other: Block): boolean {
  return one.cell !== undefined && one.cell.table === other.cell?.table && one.cell.row === other.cell.row;
}
