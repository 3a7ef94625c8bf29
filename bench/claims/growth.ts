import { readDocument } from '../../src/documents/read-document.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';

/** Lines that make a careless expression try every way to match: one word or separator over and over. */
const hostile: readonly string[] = [
  'a',
  'x    ',
  'a ',
  'and ',
  ', ',
  '(',
  '24 ',
  'backup ',
  'encrypted at rest ',
  'keys are rotated ',
  'no log of ',
  '| ',
  'sicherung ',
  'nicht ',
  'ver',
];

/** How much longer a line of 100 kB takes than one of 10 kB; the best of five, in processor time. */
async function growthOf(piece: string): Promise<number> {
  const took = async (size: number): Promise<number> => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const document = await readDocument(new TextEncoder().encode(text), { source: 'a.txt' });
    const times = [1, 2, 3, 4, 5].map(() => {
      const started = process.cpuUsage().user;
      extractClaims(document, 0);
      return process.cpuUsage().user - started;
    });
    return Math.min(...times);
  };
  const small = await took(10_000);
  return (await took(100_000)) / Math.max(small, 500);
}

/** The growth of each hostile line, as lines of text; 12 is the limit. */
export async function printGrowth(): Promise<string> {
  const rows: string[] = [];
  for (const piece of hostile) {
    const growth = await growthOf(piece);
    rows.push(
      `${JSON.stringify(piece).padEnd(22)} ${growth.toFixed(1).padStart(6)}${growth > 12 ? '  over 12' : ''}`,
    );
  }
  return ['\n== 100 kB in one line against 10 kB', ...rows].join('\n');
}
