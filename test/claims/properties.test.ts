import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { english as allWordings } from '../../src/claims/wording/en/index.ts';
import { lexiconOf } from '../../src/claims/wording/lexicon.ts';
import { documentOf, extract } from './reading.ts';
import { english } from './sentences/english.ts';
import { german } from './sentences/german.ts';

const sayings = [...Object.values(english), ...Object.values(german)].flatMap(({ made, notMade }) =>
  made.map(([text]) => text).concat(notMade),
);

/** Texts of real sentences, glued with what real texts are glued with, and of anything at all. */
const texts = array(oneof(constantFrom(...sayings), string({ unit: 'grapheme', maxLength: 40 })), {
  minLength: 1,
  maxLength: 12,
}).chain((parts) =>
  constantFrom(' ', '\n', '\n\n', '\n- ', '\n\n## Planned\n\n', ' | ').map((glue) => `A ${parts.join(glue)}`),
);

/** Letters and digits alone, as a reader sees them: without the marks of Markdown and the spaces of lines. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

describe('every text', () => {
  it('is read without an error, and every quote stands where it says', async () => {
    await assert(
      asyncProperty(texts, async (text) => {
        const document = await documentOf(text);
        const { claims, unclaimed } = extractClaims(document, 3);
        for (const { quote, at } of [...claims, ...unclaimed]) {
          const there = document.text.slice(at?.start, at?.end);
          expect(bare(there)).toContain(bare(quote).slice(0, 12));
          expect(bare(there).length).toBeGreaterThanOrEqual(bare(quote).length);
        }
        for (const { document: index } of claims) expect(index).toBe(3);
      }),
      { numRuns: 150 },
    );
  });

  it('has claims with ids of their own, the same at every reading', async () => {
    await assert(
      asyncProperty(texts, async (text) => {
        const [first, second] = [await extract(text), await extract(text)];
        expect(second).toEqual(first);
        expect(new Set(first.claims.map(({ id }) => id)).size).toBe(first.claims.length);
      }),
      { numRuns: 50 },
    );
  });

  it('says nothing new when it is said twice', async () => {
    const text = sayings.join('\n\n');
    const { claims } = await extract(text);
    const twice = await extract(`${text}\n\n${text}`);
    expect(twice.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  });
});

describe('every wording', () => {
  it('takes no longer for its own words over and over', () => {
    const slow = (['en', 'de'] as const).flatMap((language) =>
      (Object.keys(allWordings) as (keyof typeof allWordings)[]).filter((concept) => {
        const words = new Set(allWordings[concept].join(' ').match(/[a-z]{3,}/g));
        const started = process.cpuUsage().user;
        for (const word of words) lexiconOf(language).all(concept, `${word} `.repeat(400).slice(0, 2000));
        return (process.cpuUsage().user - started) / 1000 / words.size > 50;
      }),
    );
    expect(slow).toEqual([]);
  });
});

describe('a hostile text', () => {
  const size = 100_000;
  const seeds = [
    'a',
    'a ',
    '1 ',
    'a.',
    'encrypted ',
    'backup, ',
    'und ',
    '" ',
    '[ ',
    '30 days ',
    'and is ',
    'logs of all ',
    'not not ',
    'TLS 1.',
    '-',
    '. A',
  ];

  it.each(seeds)('of %j over and over is done in time', async (seed) => {
    const text = seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
    const document = await documentOf('A short text.');
    const block = {
      role: 'paragraph' as const,
      level: 0,
      text,
      offsets: Array.from(text, (_, index) => index),
      trail: [],
    };
    const started = process.cpuUsage().user;
    extractClaims({ ...document, text, blocks: [block] }, 0);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1500);
  });
});
