import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/documents/place-of.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { UserError } from '../../src/errors.ts';
import type { Document } from '../../src/model/document.ts';
import { outline } from './reading.ts';
import { heading, item, paragraph, run, table, wordFile } from './word-file.ts';

function read(bytes: Uint8Array, source = 'policy.docx'): Promise<Document> {
  return readDocument(bytes, { source });
}

describe('a Word document', () => {
  test('gives headings by their styles, paragraphs, nested items and tables', async () => {
    const { blocks, title, format } = await read(
      wordFile(
        [
          heading('Titel', 'Anlage 2'),
          heading('Verzeichnis1', 'Backups kept 7 days 3'),
          heading('berschrift1', 'Backups'),
          paragraph('We keep:'),
          item(0, 'databases'),
          item(1, '30 days'),
          heading('berschrift2', 'Logs'),
          table([
            [paragraph(run('Measure', '<w:b/>')), paragraph(run('Status', '<w:b/>'))],
            ['Audit log', 'in place'],
          ]),
          paragraph('End.'),
        ].join(''),
      ),
    );

    expect([title, format]).toEqual(['Anlage 2', 'docx']);
    expect(outline(blocks)).toEqual([
      'heading 1: Anlage 2',
      'heading 1: Backups',
      'paragraph 0: We keep:',
      'item 1: databases',
      'item 2: 30 days',
      'heading 2: Logs',
      'cell 0: Measure',
      'cell 0: Status',
      'cell 0: Audit log',
      'cell 0: in place',
      'paragraph 0: End.',
    ]);
    expect(blocks[3]?.lead).toBe('We keep:');
    expect(blocks[9]?.cell).toEqual({ table: 0, row: 1, column: 'Status' });
    expect(blocks[9]?.trail).toEqual(['Backups', 'Logs']);
  });

  test('has as its text what was extracted, and every character leads there', async () => {
    const document = await read(
      wordFile(
        paragraph('Backups  are kept\u{a0}30 days.') + item(0, 'AES\u{2011}256') + table([['a', 'b']]),
      ),
    );

    expect(document.text).toBe('Backups are kept 30 days.\n\n- AES-256\n\na\n\nb\n');
    for (const [index, block] of document.blocks.entries()) {
      const { start, end } = placeOf(document, index, 0, block.text.length);
      expect(document.text.slice(start, end)).toBe(block.text);
    }
    expect(placeOf(document, 1, 0, 3)).toMatchObject({ line: 3, column: 3 });
  });

  test('leaves out what is struck out, deleted or hidden, and keeps what was inserted', async () => {
    const { blocks } = await read(
      wordFile(
        paragraph(
          [
            run('Backups are kept '),
            run('7', '<w:strike/>'),
            `<w:del w:id="1">${run('14').replaceAll('w:t', 'w:delText')}</w:del>`,
            `<w:ins w:id="2">${run('30')}</w:ins>`,
            run(' (write the number here)', '<w:vanish/>'),
            run(' days.', '<w:vanish w:val="0"/>'),
          ].join(''),
        ),
      ),
    );

    expect(outline(blocks)).toEqual(['paragraph 0: Backups are kept 30 days.']);
  });

  test('is known by what is in it, whatever its name', async () => {
    expect((await read(wordFile(paragraph('We encrypt.')), '<stdin>')).format).toBe('docx');
  });

  const oldOffice = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
  const huge = new Uint8Array(80 * 1024 * 1024);
  test.each([
    ['an old document', oldOffice, 'policy.docx is an old Office document'],
    [
      'a locked document',
      Buffer.concat([oldOffice, Buffer.from('EncryptedPackage', 'utf16le')]),
      'policy.docx is protected by a password.',
    ],
    [
      'a bomb by ratio',
      wordFile('', { 'word/a.xml': huge.subarray(0, 5_000_000) }),
      'packed more than 300 times',
    ],
    ['a bomb by size', wordFile('', { 'word/a.xml': huge }), 'more than 64 MB of text'],
    [
      'a bomb by number',
      wordFile('', Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a/${index}`, '']))),
      'more than 10000 parts',
    ],
    ['another archive', zipSync({ 'xl/book.xml': strToU8('x') }), 'policy.docx is'],
    [
      'a document without its main part',
      wordFile('', { '_rels/.rels': '<x/>', 'word/document.xml': 'x' }),
      '',
    ],
    ['a document that is cut off', wordFile(paragraph('x')).subarray(0, 900), 'policy.docx'],
    ['a document without text', wordFile(''), 'policy.docx has no text'],
  ])('refuses %s in one line', async (_, bytes, message) => {
    const refusal = await read(bytes).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).message).toContain(message);
    expect((refusal as UserError).message).not.toContain('\n');
  });

  test('does not follow entities of its own', async () => {
    const entity =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const body = wordFile('', {
      'word/document.xml': `${entity}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('We encrypt &f; &b;.')}</w:body></w:document>`,
    });
    const { text } = await read(body).catch((error: unknown) => {
      expect(error).toBeInstanceOf(UserError);
      return { text: '' };
    });

    expect(text).not.toContain('root:');
    expect(text).not.toContain('aaaaaaaaaa');
  });
});
