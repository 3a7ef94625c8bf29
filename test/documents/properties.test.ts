import { array, assert, asyncProperty, constantFrom, nat, oneof, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/documents/place-of.ts';
import type { Document, DocumentFormat } from '../../src/model/document.ts';
import { readAs } from './reading.ts';

const formats: readonly DocumentFormat[] = ['text', 'markdown', 'html'];

const piece = oneof(
  constantFrom(
    'Backups',
    'kept',
    '30',
    'days',
    'Größe',
    'Gro\u{308}ße',
    'e\u{301}',
    'Bau\u{ad}kasten',
    'AES\u{2011}256',
    'TLS\u{a0}1.2',
    '\u{200b}',
    '\u{feff}',
    '✅',
    '👤',
    '“x”',
  ),
  constantFrom('. ', ' ', '\n', '\r\n', '\n\n', '\r\n\r\n', '-\n', ': ', '\t', '  ', '\f'),
  constantFrom(
    '- ',
    '* ',
    '1. ',
    '3.7. ',
    'a) ',
    '# ',
    '> ',
    '| a | b |\n|---|---|\n| c | d |\n',
    '**',
    '_',
    '`',
    '[x](y)',
    '![i](j)',
    '<b>',
    '&nbsp;',
    '&amp;',
    '\\',
    '~~',
    '[^1]',
    '```\n',
    '- [ ] ',
    '----\n',
    '{/* x */}',
    '<!-- y -->',
    '&uuml;',
    '&copyx;',
    '&#x1F600;',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '<th>',
    '</table>',
    '<br>',
    '<ul><li>',
    '<h2>',
    '<dl><dt>a<dd>',
    '<img alt="c &amp; d">',
    '<pre>\n',
    '<a href="#">',
    '<nav>',
    '<input type=checkbox>',
  ),
  string({ unit: 'grapheme', maxLength: 12 }),
  string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll('\0', '').toWellFormed()),
);
const anyText = array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '' && !text.startsWith('\u{feff}'));

function characters(text: string): number {
  return Array.from(text).length;
}

const white = /^[\s\u{85}]$/u;

/** What may become of an original character: itself, a space, a hyphen, itself with its marks, an entity. */
function corresponds(document: Document, character: string, offset: number): boolean {
  const original = document.text[offset] ?? '';
  if (original === character) return true;
  // A box to tick is shown as Markdown writes it.
  if ('<inp'.includes(original) && '[ ] '.includes(character)) return true;
  if (character === ' ') return white.test(original) || ['<', '&', '\\', '{', '\u{fffd}'].includes(original);
  if (character === '-' && /[\u2010\u2011]/.test(original)) return true;
  // The second half of what an entity stands for.
  if (document.text[offset - 1] === '&') return true;
  const marked =
    /^.\p{M}+/u.exec(document.text.slice(offset).replaceAll(/[\p{Cf}\p{Variation_Selector}]/gu, ''))?.[0] ??
    '';
  return original === '&' || marked.normalize('NFC').startsWith(character) || composes(original, character);
}

function composes(original: string, character: string): boolean {
  return character.normalize('NFD').startsWith(original.normalize('NFD'));
}

describe.each(formats)('any text, read as %s', (format) => {
  test('leads every character of a block back to the character it was made from', async () => {
    await assert(
      asyncProperty(anyText, async (text) => {
        const document = await readAs(format, text);
        for (const block of document.blocks) {
          expect(block.offsets).toHaveLength(block.text.length);
          expect(block.text).toBe(block.text.trim());
          for (const [index, offset] of block.offsets.entries()) {
            expect(offset).toBeGreaterThan(block.offsets[index - 1] ?? -1);
            expect([
              block.text[index],
              document.text.slice(offset, offset + 3),
              corresponds(document, block.text[index] ?? '', offset),
            ]).toEqual([block.text[index], document.text.slice(offset, offset + 3), true]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives places that lead back to the quote', async () => {
    await assert(
      asyncProperty(anyText, nat(), nat(), async (text, from, length) => {
        const document = await readAs(format, text);
        for (const [index, block] of document.blocks.entries()) {
          const start = from % block.text.length;
          if (/[\udc00-\udfff]/.test(block.text[start] ?? '')) continue;
          const end = Math.min(block.text.length, start + 1 + (length % 20));
          const place = placeOf(document, index, start, end);
          const before = document.text.slice(0, place.start).split(/\r\n|\r|\n/);
          expect(place.line).toBe(before.length);
          expect(place.column).toBe(characters(before.at(-1) ?? '') + 1);
          expect(place.start).toBe(block.offsets[start]);
          expect(place.end).toBeGreaterThan(block.offsets[end - 1] ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is read in time that grows with its length: one line of a million characters', async () => {
    const started = performance.now();
    const document = await readAs(format, 'All customer data is encrypted at rest. '.repeat(25_000));
    for (let index = 0; index < 1_000_000; index += 100) placeOf(document, 0, index, index + 40);

    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
