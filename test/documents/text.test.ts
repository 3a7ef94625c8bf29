import { describe, expect, test } from 'vitest';
import { outline, readAs } from './reading.ts';

async function outlineOf(text: string): Promise<readonly string[]> {
  return outline((await readAs('text', text)).blocks);
}

function page(number: number): string {
  return `ACME Ltd\nPage ${number} of 3\n`;
}

describe('a plain text', () => {
  test('gives numbered headings their level and the sections their trail', async () => {
    const { blocks } = await readAs(
      'text',
      'Security policy\n\n3. Security\n\n3.7. Backing up data\n\nWe back up.\n\n4. Access\n\nBy role.\n',
    );

    expect(outline(blocks)).toEqual([
      'heading 1: Security policy',
      'heading 2: Security',
      'heading 3: Backing up data',
      'paragraph 0: We back up.',
      'heading 2: Access',
      'paragraph 0: By role.',
    ]);
    expect(blocks[3]?.trail).toEqual(['Security policy', 'Security', 'Backing up data']);
    expect(blocks[5]?.trail).toEqual(['Security policy', 'Access']);
  });

  test('tells numbered paragraphs from headings', async () => {
    expect(
      await outlineOf(
        'Encryption\n\n4. We transmit data using encryption.\n\n5. Data at rest is encrypted.\n',
      ),
    ).toEqual([
      'heading 1: Encryption',
      'item 1: We transmit data using encryption.',
      'item 1: Data at rest is encrypted.',
    ]);
  });

  test('does not take a number in the middle of a wrapped sentence for a marker', async () => {
    expect(
      await outlineOf(
        '   4.1  Data over untrusted networks shall be protected with TLS\n        1.2 at a minimum; TLS 1.3 is preferred.\n\n   4.2  Keys are changed.\n',
      ),
    ).toEqual([
      'item 1: Data over untrusted networks shall be protected with TLS 1.2 at a minimum; TLS 1.3 is preferred.',
      'item 1: Keys are changed.',
    ]);
  });

  test('joins hard-wrapped lines and keeps short lines apart', async () => {
    expect(
      await outlineOf(
        'Backups are taken every night and are\nkept for thirty days in another city\nby our provider.\n\nBackup: daily\nLogs: 90 days\nTLS: 1.2\n',
      ),
    ).toEqual([
      'paragraph 0: Backups are taken every night and are kept for thirty days in another city by our provider.',
      'paragraph 0: Backup: daily',
      'paragraph 0: Logs: 90 days',
      'paragraph 0: TLS: 1.2',
    ]);
  });

  test('joins lines that were wrapped at a great width', async () => {
    const words =
      'All personal data that customers entrust to us are kept in data centres of our provider and are encrypted there'.split(
        ' ',
      );
    const text = Array.from({ length: 60 }, (_, index) => words[index % words.length]).join(' ');
    const wrapped = text.replaceAll(/(.{1,138})(?: |$)/g, '$1\n');
    const { blocks } = await readAs('text', wrapped);
    expect(blocks.map((block) => block.text)).toEqual([text]);
  });

  test('keeps the lines of a text that was not wrapped apart', async () => {
    const long =
      'We use servers that comply with strict international data security standards, and we say so in one long line of text, as here.';

    expect(await outlineOf(`${long}\nWe encrypt.\n${long}\n`)).toEqual([
      `paragraph 0: ${long}`,
      'paragraph 0: We encrypt.',
      `paragraph 0: ${long}`,
    ]);
  });

  test.each([
    [
      'die Daten des Auftrag-\nnehmers werden verschlüsselt und nicht\nweitergegeben',
      'die Daten des Auftragnehmers werden verschlüsselt und nicht weitergegeben',
    ],
    [
      'die Stamm-\nund Bewegungsdaten werden nicht und nie\nweitergegeben',
      'die Stamm- und Bewegungsdaten werden nicht und nie weitergegeben',
    ],
    [
      'der Server hat keine öffentliche IP-\nAdresse und ist nicht zu\nerreichen',
      'der Server hat keine öffentliche IP-Adresse und ist nicht zu erreichen',
    ],
    [
      'the servers are kept on-\nsite by the company and the\nstaff',
      'the servers are kept on-site by the company and the staff',
    ],
    [
      'the encryp-\ntion of the data is the duty of the\ncompany',
      'the encryption of the data is the duty of the company',
    ],
    [
      'a write-once tape, the write-\nonce kind, is kept by the\nbank',
      'a write-once tape, the write-once kind, is kept by the bank',
    ],
  ])('joins %j at the line end', async (text, joined) => {
    expect(await outlineOf(text)).toEqual([`paragraph 0: ${joined}`]);
  });

  test.each(['-', '*', '•', '–'])(
    'reads items with the bullet %s and the sentence before them',
    async (bullet) => {
      const { blocks } = await readAs(
        'text',
        `Intro. We promise:\n\n${bullet} encryption;\n${bullet} backups:\n    ${bullet} daily\n\nEnd.\n`,
      );

      expect(outline(blocks)).toEqual([
        'paragraph 0: Intro. We promise:',
        'item 1: encryption;',
        'item 1: backups:',
        'item 2: daily',
        'paragraph 0: End.',
      ]);
      expect(blocks.map(({ lead }) => lead)).toEqual([
        undefined,
        'We promise:',
        'We promise:',
        'backups:',
        undefined,
      ]);
    },
  );

  test('reads lettered items in their order only', async () => {
    expect(await outlineOf('Measures:\na) Firewall\nb) Backup\n\nz. B. Firewall and more of it.\n')).toEqual([
      'paragraph 0: Measures:',
      'item 1: Firewall',
      'item 1: Backup',
      'paragraph 0: z. B. Firewall and more of it.',
    ]);
  });

  test('lets a table of contents promise nothing', async () => {
    const blocks = await outlineOf(
      'Contents\n\n1. Backups kept 30 days ..... 3\n2. Encryption\t4\n3. Logs      7\n\nPolicy\n\n1. Backups\n\nDaily.\n',
    );

    expect(blocks.slice(0, 4).every((block) => block.startsWith('code'))).toBe(true);
    expect(blocks.slice(4)).toEqual(['heading 1: Policy', 'heading 2: Backups', 'paragraph 0: Daily.']);
  });

  test('leaves out page headers and footers and goes on with the sentence they cut', async () => {
    expect(
      await outlineOf(
        'We expect adherence from our managers and from all employees and\n\nACME | Page 1 of 2\n\ncontractors of the company.\n\nACME | Page 2 of 2\n',
      ),
    ).toEqual([
      'paragraph 0: We expect adherence from our managers and from all employees and contractors of the company.',
    ]);
  });

  test('leaves out what repeats beside the page numbers, so that a section goes on', async () => {
    const { blocks } = await readAs(
      'text',
      `${page(1)}\n1. Planned\n\nBackups will be kept.\n\n${page(2)}\nLogs will be kept.\n\n${page(3)}\nKeys will be\nrotated.\n`,
    );

    expect(outline(blocks)).toEqual([
      'heading 2: Planned',
      'paragraph 0: Backups will be kept.',
      'paragraph 0: Logs will be kept.',
      'paragraph 0: Keys will be rotated.',
    ]);
    expect(blocks.at(-1)?.trail).toEqual(['Planned']);
  });

  test('reads a table that is lined up with spaces', async () => {
    const { blocks } = await readAs(
      'text',
      '   Class   Kept\n   ------  --------\n   Gold    90 days\n   Silver\n\nEnd.\n',
    );

    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['Class', 0, 'Class'],
      ['Kept', 0, 'Kept'],
      ['Gold', 1, 'Class'],
      ['90 days', 1, 'Kept'],
      ['Silver', 2, 'Class'],
      ['End.', undefined, undefined],
    ]);
  });

  test('does not lose a statement as a heading', async () => {
    expect(
      await outlineOf('All data is encrypted at rest\n\nBackup: daily\n\nNext sentence here.\n'),
    ).toEqual([
      'paragraph 0: All data is encrypted at rest',
      'paragraph 0: Backup: daily',
      'paragraph 0: Next sentence here.',
    ]);
  });

  test('leaves a section that is not in force behind when the appendix starts', async () => {
    const { blocks } = await readAs(
      'text',
      '11 INCIDENTS\n\n11.1 There is a process.\n\n12 PROGRAMME (NOT YET IN FORCE)\n\n12.1 More.\n\nAPPENDIX A  EXTRACT\n\nA.1  Data are encrypted.\n',
    );

    expect(blocks.at(-1)?.trail).toEqual(['APPENDIX A EXTRACT']);
  });

  test('tells German from English and finds the title', async () => {
    const german = await readAs(
      'text',
      'Anlage 1\nMaßnahmen\n\nDie Daten werden auf verschlüsselten Datenträgern gespeichert.\n',
    );

    expect([german.language, german.title, german.format]).toEqual(['de', 'Anlage 1', 'text']);
    expect(german.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
