import { extractClaims } from '../../src/claims/extract-claims.ts';
import { english } from '../../src/claims/wording/en/index.ts';
import { german } from '../../src/claims/wording/de/index.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { UserError } from '../../src/errors.ts';
import type { DocumentFormat } from '../../src/model/document.ts';

type Form = 'markdown' | 'text' | 'html';
const forms: readonly Form[] = ['markdown', 'text', 'html'];

/** A kind of hostility: what its line repeats, and the formats in which it means anything. */
interface Kind {
  readonly name: string;
  readonly piece: string;
  readonly forms: readonly Form[];
}

const everywhere = (name: string, piece: string): Kind => ({ name, piece, forms });
const only = (form: Form, name: string, piece: string): Kind => ({ name, piece, forms: [form] });

const kinds: readonly Kind[] = [
  everywhere('one long word', 'verschluesselung'),
  everywhere('nested brackets', '(['),
  everywhere('commas', 'a, b,'),
  everywhere('digits', '1234567890'),
  everywhere('spaces', '   \t      \u00a0          a'),
  everywhere('hyphens', 'a-b-'),
  everywhere('quotation marks that open', 'a "b \u201ec '),
  everywhere('half of what our wordings say, one after the other', halfPhrases()),
  only('markdown', 'emphasis that never ends', '**a _b '),
  only('markdown', 'emphasis and its end, crossing', '*a **b* c** '),
  only('markdown', 'links that never end', '[a]( '),
  only('markdown', 'brackets of links', '[[a]'),
  only('markdown', 'images in links', '![[a](b) '),
  only('markdown', 'code that never ends', '`a ``b '),
  only('markdown', 'quotes in quotes', '> a > '),
  only('markdown', 'cells of a table', '| a '),
  only('markdown', 'entities', '&amp; &#x41; &no'),
  only('markdown', 'addresses', 'https://a.b/c_(d '),
  only('markdown', 'tags', '<b a="'),
  only('html', 'elements that never end', '<b>a<p>'),
  only('html', 'formatting that crosses', '<b><i>a</b></i>'),
  only('html', 'attributes', '<p a="b" '),
  only('html', 'entities', '&amp;&#x41;&notit;&a'),
  only('html', 'comments that never end', '<!-- a '),
  only('html', 'cells', '<table><tr><td>a'),
  only('html', 'tags that are none', '< a > b <'),
  only('text', 'columns', 'a   b\t'),
  only('text', 'bullets', '\u2022 a '),
];

/** The first half of each wording's own words, as far as 10 kB go. */
function halfPhrases(): string {
  const wordings = [english, german].flatMap((language) => Object.values(language).flat());
  const plain = wordings.filter((wording) =>
    /^[a-z\u00e4\u00f6\u00fc\u00df]+(?: [a-z\u00e4\u00f6\u00fc\u00df]+)+$/.test(wording),
  );
  return plain
    .map((wording) => `${wording.slice(0, Math.ceil(wording.length * 0.6))} `)
    .join('')
    .slice(0, 9000);
}

/** Shortest of several processor times of reading a line and finding its promises, in milliseconds. */
async function timeOf(piece: string, size: number, format: DocumentFormat): Promise<number> {
  const times: number[] = [];
  for (const letter of 'acegi') {
    // What a clause says is remembered by its words: the same ones again would cost a short line nothing.
    const own = piece.replaceAll(/\ba\b/g, letter);
    const bytes = Buffer.from(own.repeat(Math.ceil(size / own.length)).slice(0, size));
    const started = process.cpuUsage().user;
    extractClaims(await readDocument(bytes, { source: 'line', format }), 0);
    times.push((process.cpuUsage().user - started) / 1000);
  }
  return Math.min(...times);
}

interface Growth {
  readonly small: number;
  readonly large: number;
}

/** Undefined for a line that is refused. */
async function growthOf(piece: string, format: DocumentFormat): Promise<Growth | undefined> {
  try {
    const small = await timeOf(piece, 10_000, format);
    return { small, large: await timeOf(piece, 100_000, format) };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Shorter times are those of the clock, in milliseconds. */
const shortest = 3;

/** A Markdown table: each kind of line with the time of 10 kB, of 100 kB and their ratio; one above `limit` is in bold. */
export async function hostileRows(limit: number): Promise<string> {
  const head = ['one line', 'format', '10 kB', '100 kB', 'ratio', 'limit'];
  const lines = [head, head.map((_, index) => (index < 2 ? '---' : '---:'))];
  for (const { name, piece, forms: own } of kinds) {
    for (const format of own) {
      const growth = await growthOf(piece, format);
      lines.push([name, format, ...(growth === undefined ? ['refused', '', '', ''] : cells(growth, limit))]);
    }
  }
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells({ small, large }: Growth, limit: number): readonly string[] {
  const ratio = large / Math.max(small, shortest);
  const text = ratio.toFixed(1);
  return [
    `${small.toFixed(1)} ms`,
    `${large.toFixed(1)} ms`,
    ratio > limit ? `**${text}**` : text,
    String(limit),
  ];
}
