import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { UserError } from '../../src/errors.ts';
import { outline, readAs } from './reading.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('a Markdown document', () => {
  test('gives headings, paragraphs and nested items with their trail', async () => {
    const { blocks } = await readAs('markdown', '# A\n\n## B\n\nOne\ntwo.\n\n- x\n  - y\n\n# C\n\nLast.\n');

    expect(outline(blocks)).toEqual([
      'heading 1: A',
      'heading 2: B',
      'paragraph 0: One two.',
      'item 1: x',
      'item 2: y',
      'heading 1: C',
      'paragraph 0: Last.',
    ]);
    expect(blocks.map(({ trail }) => trail.join(' > '))).toEqual([
      '',
      'A',
      'A > B',
      'A > B',
      'A > B',
      '',
      'C',
    ]);
  });

  test('gives items the sentence with a colon that they live from', async () => {
    const { blocks } = await readAs(
      'markdown',
      'This is said. We keep:\n\n- backups for:\n  - 30 days\n- logs\n\nNo colon.\n\n- alone\n',
    );

    expect(blocks.filter(({ role }) => role === 'item').map(({ lead }) => lead)).toEqual([
      'We keep:',
      'backups for:',
      'We keep:',
      undefined,
    ]);
  });

  test('gives each cell its row and the heading of its column', async () => {
    const { blocks } = await readAs(
      'markdown',
      '| Measure | Status |\n|---|---|\n| Backup | **daily** |\n\n| A |\n|---|\n| b |\n',
    );

    expect(blocks.map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
      ['Measure', 0, 0, 'Measure'],
      ['Status', 0, 0, 'Status'],
      ['Backup', 0, 1, 'Measure'],
      ['daily', 0, 1, 'Status'],
      ['A', 1, 0, 'A'],
      ['b', 1, 1, 'A'],
    ]);
  });

  test.each([
    ['**All** _data_ is `encrypted`.', 'All data is encrypted.'],
    [
      'See [the policy](https://x.example/a_b "t") and <https://y.example>.',
      'See the policy and https://y.example.',
    ],
    ['![AES icon](a.png) Encrypted', 'AES icon Encrypted'],
    ['TLS&nbsp;1.2 &amp; newer &ge; &#65; \\*', 'TLS 1.2 & newer ≥ A *'],
    ['Kept<br>30 days<sup>1</sup>[^1].\n\n[^1]: Not a promise.', 'Kept 30 days1.'],
    ['~~Kept 90 days.~~ Kept 30 days.', 'Kept 30 days.'],
    ['Mail security@x.example, www.x.example.', 'Mail security@x.example, www.x.example.'],
    ['> quoted\n> on two lines', 'quoted on two lines'],
    ['a\\\nb  \nc', 'a b c'],
  ])('reduces %j to what a reader sees', async (markdown, visible) => {
    const { blocks, text } = await readAs('markdown', markdown);

    expect(blocks[0]?.text).toBe(visible);
    expect(text).toBe(markdown);
  });

  test('leaves out comments, front matter and scripts, and takes the title from the front matter', async () => {
    const { blocks, title } = await readAs(
      'markdown',
      '---\ntitle: "Trust"\n---\n\n{/* TODO: backups are kept 90 days */}\n\n<!-- hidden -->\n\n<script>let x = "AES";</script>\n\n<div>\nShown &amp; read\n</div>\n\n# Heading\n',
    );

    expect(outline(blocks)).toEqual(['paragraph 0: Shown &amp; read', 'heading 1: Heading']);
    expect(title).toBe('Trust');
  });

  test('marks code and takes a bold line for a heading', async () => {
    const { blocks } = await readAs(
      'markdown',
      '# T\n\n**Backups**\n\nDaily.\n\n**Logs**\n\n```sh\nkeep 30\n```\n',
    );

    expect(outline(blocks)).toEqual([
      'heading 1: T',
      'heading 2: Backups',
      'paragraph 0: Daily.',
      'heading 2: Logs',
      'code 0: keep 30',
    ]);
  });

  test('keeps the box of a task, ticked or not', async () => {
    const { blocks } = await readAs('markdown', '- [ ] MFA for all\n- [x] Backups\n');

    expect(outline(blocks)).toEqual(['item 1: [ ] MFA for all', 'item 1: [x] Backups']);
  });

  test.each([
    ['> '.repeat(101), 'doc.md:1: lists or quotes are nested deeper than 100.'],
    [`fine\n\n${'[a](b '.repeat(5001)}`, 'doc.md:3: more than 5000 links in one paragraph.'],
    ['&amp; '.repeat(5001), 'doc.md:1: more than 5000 entities in one paragraph.'],
    ['[[a]'.repeat(2501), 'doc.md:1: more than 5000 brackets in one paragraph.'],
    [
      '#no heading *a **b* c**\n'.repeat(1300),
      'doc.md:1251: more than 5000 marks of emphasis in one paragraph.',
    ],
  ])('refuses what would take the parser too long', async (markdown, message) => {
    await expect(readAs('markdown', `${markdown}a`)).rejects.toThrow(message);
  });

  test('means the same in pieces as in one', async () => {
    const open = [
      '- a\n  - b',
      '> quoted',
      '| a | b |\n| --- | --- |\n| *c* | d |',
      '1. x\n\n   y',
      '<div>\nz',
    ];
    const text = Array.from(
      { length: 300 },
      (_, index) =>
        `${'#'.repeat(1 + (index % 6))} ${index} &amp; more\n\n**Daily** ${'backups '.repeat(100)}\n\n${open[index % open.length]}\n\n`,
    ).join('');
    const pieces = await readAs('markdown', text);
    // Definitions count in the whole text: this one is parsed in one.
    const whole = await readAs('markdown', `${text}[none]: /x\n`);

    expect(pieces.blocks.length).toBeGreaterThan(900);
    expect(JSON.stringify(pieces.blocks)).toBe(JSON.stringify(whole.blocks));
  });

  test('says in one line that it does not read nothing, or a binary', async () => {
    await expect(readDocument(bytes(' \n'), { source: 'a.md' })).rejects.toThrow(UserError);
    await expect(readDocument(bytes('\u{7f}ELF'), { source: 'a.md' })).rejects.toThrow(
      'a.md is a program, not a text.',
    );
  });
});
