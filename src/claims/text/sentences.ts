import { trim, type Span } from './span.ts';

/** Words that end with a full stop and do not end a sentence (folded; English and German). */
const abbreviations = new Set(
  `e.g i.e etc vs approx ca no nos inc ltd corp dept mr mrs ms dr prof st jr sr cf al fig sec art vol min max resp incl excl
   z.b d.h u.a o.ä u.ä i.d.r s.o s.u z.t u.u a.a.o i.s.d i.v.m v.a z b d h bzw abs nr usw ggf evtl vgl inkl exkl zzgl bspw sog
   gem lt mind mtl tgl std stk tel str jan feb mrz apr jun jul aug sep sept okt oct nov dez dec lit ziff kap anl rz usf`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const terminator = /[.!?]["')\]*]*\s+(?=\S)|\s[\u2022\u25aa\u25cf\u25e6\u2023]\s+/g;

/** What a sentence begins with: a capital letter, a digit, a bracket, a quotation mark, a sign of a list. */
function beginsSentence(character: string): boolean {
  return character !== character.toLowerCase() || /[\d"'([\u201e\u201c\u2022\u2713\u2705]/.test(character);
}

/** `b. All backups ...` in a list that runs on: the letter belongs to what follows. */
const isLettered = (text: string): boolean => /^[a-z][.)] \p{Lu}/u.test(text);

/**
 * Sentences of a text, in order, without the white space between them.
 *
 * Abbreviations, ordinals (`5. Januar`), numbering (`3.1 Backups`) and versions (`TLS 1.2`) do not end one.
 */
export function sentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(terminator)) {
    const end = match.index + match[0].length;
    const begins = beginsSentence(text.charAt(end)) || isLettered(text.slice(end, end + 4));
    if (!begins || !endsSentence(text, start, match.index)) continue;
    spans.push(...pieces(text, { start, end }));
    start = end;
  }
  return [...spans, ...pieces(text, { start, end: text.length })];
}

/** Longer than any sentence that somebody wrote for a reader. */
const longest = 2000;

/** The span, cut where it is too long to be a sentence, so that no text takes more than linear time. */
function pieces(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; from += longest) {
    const span = trim(text, { start: from, end: Math.min(end, from + longest) });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

function endsSentence(text: string, start: number, stop: number): boolean {
  if (text[stop] !== '.') return true;
  const word = wordBefore(text, stop);
  if (/^\d{1,2}$/.test(word)) return !isOrdinal(text, start, stop, word);
  if (word.length === 1) return false;
  return !abbreviations.has(word.toLowerCase());
}

/** `5. Januar`, `2. Sicherung` at the start of a text: a number that counts, not one that closes a sentence. */
function isOrdinal(text: string, start: number, stop: number, word: string): boolean {
  const before = text.slice(start, stop - word.length).trim();
  const following = text.slice(stop + 1, stop + 40).trimStart();
  if (before === '') return true;
  return /^(?:jan|feb|m\u00e4r|apr|mai|jun|jul|aug|sep|okt|nov|dez|quartal|halbjahr)/i.test(following);
}

function wordBefore(text: string, stop: number): string {
  const from = Math.max(0, stop - 24);
  return /[^\s"'()[\]{},;:!?/|*_-]+$/.exec(text.slice(from, stop))?.[0] ?? '';
}
