import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { visibleQuote } from '../../bench/claims/visible-quote.ts';
import { describeShared, readShared } from './shared-folder.ts';

interface Labels {
  readonly traps: readonly { readonly quote: string; readonly not: string; readonly why: string }[];
}

/** What stands around the text of a page, by the words of the labels. */
const around = /footer|metadata|Metadaten|Fusszeile|script|navigation|cookies/i;

describeShared('corpus', (folder) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

  it.each(names)('%s: finds none in what stands around the text', async (name) => {
    const document = await readDocument(readShared(folder, name), { source: name });
    const text = document.blocks.map((block) => block.text).join('\n');
    const traps = labelsOf(folder, name).traps.filter(
      ({ why }) => around.test(why) && !/^session/i.test(why),
    );
    const seen = traps.map(({ quote }) => visibleQuote(quote, name)).filter((quote) => text.includes(quote));

    expect(traps.length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });
});

function labelsOf(folder: string, name: string): Labels {
  const json = new TextDecoder().decode(readShared(folder, name.replace(/\.\w+$/, '.labels.json')));
  return JSON.parse(json) as Labels;
}
