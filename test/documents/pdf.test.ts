import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/documents/extract.ts';
import { placeOf } from '../../src/documents/place-of.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { UserError } from '../../src/errors.ts';
import type { Document } from '../../src/model/document.ts';
import { assemble, linesAt, pdfFile, stream, taggedFile, type Piece } from './pdf-file.ts';
import { outline } from './reading.ts';

function read(bytes: Uint8Array, source = 'policy.pdf'): Promise<Document> {
  return readDocument(bytes, { source });
}

const paragraphLines = [
  'All personal data of our customers is encrypted at rest, and the keys are kept in',
  'a service of the cloud provider. Backups of every database are made every night and',
  'kept for 30 days.',
];

const page = (number: number, lines: readonly string[], top: number): readonly Piece[] => [
  { text: 'Northpier Ltd - confidential', y: 810, size: 8 },
  ...linesAt(top, lines),
  { text: `Policy, page ${number} of 3`, y: 30, size: 8 },
];

const column = (words: string): readonly string[] => [
  `${words} of our customers is kept`,
  `in the region that ${words.length} or more`,
  'of them chose in their contract',
  'with us, and it never leaves it',
  'but for the backups.',
];

const row = (y: number, cells: readonly string[], bold = false): readonly Piece[] =>
  cells.map((text, index) => ({ text, x: 60 + index * 160, y, bold }));

function at(y: number, cells: readonly string[]): readonly Piece[] {
  return cells.map((text, index) => ({ text, x: [60, 155, 425][index] ?? 0, y }));
}

describe('a PDF', () => {
  test('gives headings by their size, paragraphs across their lines, and items', async () => {
    const { blocks, title, format } = await read(
      pdfFile([
        [
          { text: 'Security policy', y: 760, size: 20 },
          { text: 'Backups', y: 720, size: 14, bold: true },
          ...linesAt(690, paragraphLines),
          ...linesAt(630, ['We keep:']),
          ...linesAt(610, ['\u0095 databases for 30 days', '\u0095 logs'], { x: 75 }),
          { text: 'Logging', y: 560, bold: true },
          ...linesAt(540, ['Logs are kept for a year.']),
        ],
      ]),
    );

    expect([title, format]).toEqual(['Security policy', 'pdf']);
    expect(outline(blocks)).toEqual([
      'heading 1: Security policy',
      'heading 2: Backups',
      `paragraph 0: ${paragraphLines.join(' ')}`,
      'paragraph 0: We keep:',
      'item 1: databases for 30 days',
      'item 1: logs',
      'heading 3: Logging',
      'paragraph 0: Logs are kept for a year.',
    ]);
    expect(blocks[4]).toMatchObject({ lead: 'We keep:', trail: ['Security policy', 'Backups'] });
  });

  test('says on which page a quote stands, and leads back to the extracted text', async () => {
    const document = await read(
      pdfFile([linesAt(700, ['On the first page.']), linesAt(700, ['Here on the second.', ''])]),
    );
    const places = document.blocks.map((block, index) => placeOf(document, index, 0, block.text.length));

    expect(places.map(({ page }) => page)).toEqual([1, 2]);
    expect(places.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'On the first page.',
      'Here on the second.',
    ]);
  });

  test('drops page headers and footers and goes on with a sentence that a page cuts', async () => {
    const { blocks } = await read(
      pdfFile([
        page(1, ['Logs are kept.', '', ...paragraphLines.slice(0, 2)], 300),
        page(2, ['Keys are rotated every year.'], 760),
        page(3, ['The end.'], 760),
      ]),
    );

    expect(outline(blocks)).toEqual([
      'paragraph 0: Logs are kept.',
      `paragraph 0: ${paragraphLines.slice(0, 2).join(' ')} Keys are rotated every year.`,
      'paragraph 0: The end.',
    ]);
  });

  test('joins words cut at the end of a line, and leaves out the marks of footnotes', async () => {
    const { blocks } = await read(
      pdfFile([
        [
          ...linesAt(700, [
            'Every night we make a copy of all customer data, each one pro-',
            'tected by a key for 30 days',
          ]),
          { text: '1', x: 182, y: 690, size: 6 },
          ...linesAt(640, ['in eu-west-1, too.']),
        ],
      ]),
    );

    expect(blocks[0]?.text).toBe(
      'Every night we make a copy of all customer data, each one protected by a key for 30 days',
    );
  });

  test.each([0, 5])('reads columns one after the other, %d points lower', async (lower) => {
    const { blocks } = await read(
      pdfFile([
        [
          { text: 'A heading over both columns of the text on this page', y: 760, size: 16 },
          ...linesAt(720, column('Customer data')),
          ...linesAt(720 - lower, column('Account data'), { x: 320 }),
        ],
      ]),
    );

    expect(outline(blocks).slice(1)).toEqual([
      `paragraph 0: ${column('Customer data').join(' ')}`,
      `paragraph 0: ${column('Account data').join(' ')}`,
    ]);
  });

  test('reads a table as rows of cells', async () => {
    const { blocks } = await read(
      pdfFile([
        [
          ...linesAt(760, ['What we do:']),
          ...row(720, ['Measure', 'How', 'Status'], true),
          ...row(700, ['Backups', 'daily, kept for', 'in place']),
          ...row(686, ['', '30 days', '']),
          ...row(666, ['Encryption', 'AES-256', 'planned']),
          ...linesAt(620, ['This is all.']),
        ],
      ]),
    );

    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['What we do:', undefined, undefined],
      ['Measure', 0, 'Measure'],
      ['How', 0, 'How'],
      ['Status', 0, 'Status'],
      ['Backups', 1, 'Measure'],
      ['daily, kept for 30 days', 1, 'How'],
      ['in place', 1, 'Status'],
      ['Encryption', 2, 'Measure'],
      ['AES-256', 2, 'How'],
      ['planned', 2, 'Status'],
      ['This is all.', undefined, undefined],
    ]);
  });

  test('tells the rows of a table apart whose lines are equally far apart', async () => {
    const { blocks } = await read(
      pdfFile([
        [
          ...row(742, ['Control'], true).concat(at(742, ['', 'Measure', 'Status']).slice(1)),
          ...at(728, ['Encryption at', 'Volumes and databases are encrypted with a key that', 'in place']),
          ...at(714, ['rest', 'is rotated every year.']),
          ...at(700, ['Logging', 'Audit logs are kept for one year.', 'planned']),
          ...at(686, ['Access', 'Administrators need a second factor.', 'in place']),
          ...linesAt(672, ['And this is more.']),
        ],
      ]),
    );

    expect(blocks.filter(({ cell }) => (cell?.row ?? 0) > 0).map(({ text }) => text)).toEqual([
      'Encryption at rest',
      'Volumes and databases are encrypted with a key that is rotated every year.',
      'in place',
      'Logging',
      'Audit logs are kept for one year.',
      'planned',
      'Access',
      'Administrators need a second factor.',
      'in place',
    ]);
    expect(blocks.at(-1)).toMatchObject({ role: 'paragraph', text: 'And this is more.' });
  });

  test('is read by its tags where it has them', async () => {
    const { blocks } = await read(
      taggedFile([
        ['H1', 'Backups'],
        ['P', 'We keep every backup for'],
        ['P', 'At least the last one.'],
        ['H2', 'encryption'],
        ['P', 'All data & <all> keys.'],
      ]),
    );

    expect(outline(blocks)).toEqual([
      'heading 1: Backups',
      'paragraph 0: We keep every backup for',
      'paragraph 0: At least the last one.',
      'heading 2: encryption',
      'paragraph 0: All data & <all> keys.',
    ]);
  });

  const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
  test.each([
    ['a scan', pdfFile([[]]), 'policy.pdf has no text in it; it may be a scan.'],
    [
      'a locked one',
      pdfFile(
        [linesAt(700, ['secret'])],
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      ),
      'policy.pdf is protected by a password.',
    ],
    ['too many pages', pdfFile(Array.from({ length: 1001 }, () => [])), 'policy.pdf has 1001 pages'],
    ['one that is cut off', pdfFile([linesAt(700, ['x'])]).subarray(0, 300), 'policy.pdf'],
    ['one without pages', assemble([catalog, '<< /Type /Pages /Kids [] /Count 0 >>']), 'policy.pdf'],
  ])('refuses %s in one line', async (_, bytes, message) => {
    const refusal = await read(bytes).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).message).toContain(message);
    expect((refusal as UserError).message).not.toContain('\n');
  });

  test('is stopped when it unpacks to too much', async () => {
    const bomb = deflateSync(Buffer.alloc(400_000_000, 0x20));
    const bytes = assemble([
      catalog,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      stream(bomb, '/Filter /FlateDecode'),
    ]);
    const reading = extract({ bytes, format: 'pdf', source: 'policy.pdf' }, { seconds: 60, megabytes: 200 });

    await expect(reading).rejects.toThrow('policy.pdf needs more than 200 MB of memory to be read.');
  });

  test('is stopped when it takes too long', async () => {
    const bytes = pdfFile(Array.from({ length: 200 }, () => linesAt(700, paragraphLines)));
    const reading = extract(
      { bytes, format: 'pdf', source: 'policy.pdf' },
      { seconds: 0.01, megabytes: 1024 },
    );

    await expect(reading).rejects.toThrow('policy.pdf was not read within 0.01 seconds.');
  });

  test('said to be one is refused if it is not', async () => {
    const reading = readDocument(new TextEncoder().encode('# A'), { source: 'a.md', format: 'pdf' });

    await expect(reading).rejects.toThrow('a.md is not a PDF.');
  });
});
