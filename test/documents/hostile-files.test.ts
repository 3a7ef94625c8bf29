import { assert, asyncProperty, constantFrom, integer, nat, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/documents/place-of.ts';
import { readDocx } from '../../src/documents/docx/read-docx.ts';
import type { Extracted } from '../../src/documents/extracted.ts';
import { readPdf } from '../../src/documents/pdf/read-pdf.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { UserError } from '../../src/errors.ts';
import { linesAt, pdfFile, taggedFile } from './pdf-file.ts';
import { heading, item, paragraph, table, wordFile } from './word-file.ts';

const word = wordFile(heading('Titel', 'A') + paragraph('We encrypt.') + item(0, 'x') + table([['a', 'b']]));
const pdfs = [
  pdfFile([linesAt(700, ['All data is encrypted.', 'Backups are kept for 30 days.']), linesAt(700, ['x'])]),
  taggedFile([
    ['H1', 'A'],
    ['P', 'All data is encrypted.'],
  ]),
];

function damaged(bytes: Uint8Array, at: number, junk: Uint8Array, cut: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(junk.subarray(0, copy.length - (at % copy.length)), at % copy.length);
  return copy.subarray(0, copy.length - (cut % 3 === 0 ? cut % copy.length : 0));
}

async function refusedOrRead(reading: Promise<Extracted>): Promise<void> {
  const result = await reading.catch((error: unknown) => error);
  if (result instanceof Error) {
    expect(result).toBeInstanceOf(UserError);
    expect(result.message).not.toContain('\n');
    return;
  }
  const { text, blocks } = result as Extracted;
  for (const block of blocks) {
    expect(block.offsets).toHaveLength(block.text.length);
    for (const [index, offset] of block.offsets.entries())
      expect(offset).toBeGreaterThan(block.offsets[index - 1] ?? -1);
    const last = block.offsets.at(-1) ?? 0;
    expect(last).toBeLessThan(text.length);
  }
}

describe('damaged files', () => {
  const junk = uint8Array({ minLength: 1, maxLength: 12 });

  test('are read or refused in one line: Word', async () => {
    await assert(
      asyncProperty(nat(), junk, nat(5000), (at, bytes, cut) =>
        refusedOrRead(readDocx(damaged(word, at, bytes, cut), 'a.docx')),
      ),
      { numRuns: 300 },
    );
  });

  test('are read or refused in one line: PDF', async () => {
    await assert(
      asyncProperty(constantFrom(...pdfs), nat(), junk, nat(5000), (pdf, at, bytes, cut) =>
        refusedOrRead(readPdf(damaged(pdf, at, bytes, cut), 'a.pdf')),
      ),
      { numRuns: 300 },
    );
  });

  test('any bytes at the door are read or refused', async () => {
    await assert(
      asyncProperty(
        uint8Array({ maxLength: 200 }),
        constantFrom(
          ...(['', '%PDF-1.7\n', 'PK\u{3}\u{4} word/document.xml', '<html>', '\u{d0}\u{cf}'] as const),
        ),
        integer({ min: 0, max: 1 }),
        async (bytes, start, given) => {
          const all = Buffer.concat([Buffer.from(start, 'latin1'), bytes]);
          const format = given === 1 ? ({ format: 'pdf' } as const) : {};
          const result = await readDocument(all, { source: 'a', ...format }).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(UserError);
          else
            expect(placeOf(result as Awaited<ReturnType<typeof readDocument>>, 0, 0, 1).line).toBeGreaterThan(
              0,
            );
        },
      ),
      { numRuns: 40 },
    );
  });
});
