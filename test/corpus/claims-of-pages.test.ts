import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { score, sum, type Label } from './score.ts';
import { describeShared, readShared } from './shared-folder.ts';
import { visibleQuote } from './visible-quote.ts';

interface Labels {
  readonly labels: readonly Label[];
  readonly traps: readonly { readonly quote: string; readonly not: string; readonly why: string }[];
}

/** What stands around the text of a page, by the words of the labels. */
const around = /footer|metadata|Metadaten|Fusszeile|script|navigation|cookies/i;

describeShared('corpus', (folder) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));

  it('finds promises in pages', async () => {
    const scored = await Promise.all(
      names.map(async (name) => {
        const document = await readDocument(readShared(folder, name), { source: name });
        const { claims } = extractClaims(document, 0);
        const { labels } = labelsOf(folder, name);
        const text = document.blocks.map((block) => block.text).join('\n');
        return score(
          text,
          claims,
          labels.map((label) => ({ ...label, quote: visibleQuote(label.quote, name) })),
        );
      }),
    );
    const { precision, recall, errors } = sum(scored);

    expect(names).toHaveLength(3);
    expect(precision, errors.join('\n')).toBeGreaterThanOrEqual(0.8);
    expect(recall, errors.join('\n')).toBeGreaterThanOrEqual(0.58);
  });

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
