import type { Line } from './lines.ts';

/** Wider lines than this are paragraphs of their own, unless they are all of one width; narrower ones may have been wrapped. */
const widest = 120;
/** No editor wraps wider than this. */
const wrappedAtMost = 160;

/** Whether a line of a text goes on with the sentence of the line before it. */
export type GoesOn = (before: Line, line: Line) => boolean;

/**
 * Learns from a text's lines how it was wrapped.
 *
 * In a text that was wrapped at some width a line goes on if its first word did not fit behind the line before.
 */
export function learnWrapping(lines: readonly Line[]): GoesOn {
  const widths = lines.filter(({ body }) => body !== '').map(lineWidth);
  const limit = limitOf(widths);
  if (limit === undefined) return (before, line) => endsOpen(before, line) || isCutOff(before, line);
  const usual = widths.filter((width) => width <= limit).reduce((most, width) => Math.max(most, width), 0);
  const runs = runWidths(lines, usual, limit);
  return (before, line) => {
    const first = /^\S+/.exec(line.body)?.[0].length ?? 0;
    if (lineWidth(before) + 1 + first > (runs.get(before) ?? usual)) return true;
    const isLong = lineWidth(before) >= usual * 0.7;
    return endsOpen(before, line) || isCutOff(before, line) || (isLong && isCutBeforeNumber(before, line));
  };
}

/** `Data is lost for at most` and then `24 hours.` */
const isCutBeforeNumber = (before: Line, line: Line): boolean =>
  /\p{Ll}$/u.test(before.body) && /^\d+ \p{L}/u.test(line.body);

/** The widest line that may have been wrapped; undefined if the text was not wrapped at all. */
function limitOf(widths: readonly number[]): number | undefined {
  const long = widths.filter((width) => width > widest);
  if (long.length * 10 <= widths.length) return widest;
  const most = long.reduce((top, width) => Math.max(top, width), 0);
  const alike = long.filter((width) => width > most - 15).length;
  return most <= wrappedAtMost && alike === long.length && long.length > 2 ? most : undefined;
}

/** A line without an end goes on with small letters. */
const isCutOff = (before: Line, line: Line): boolean =>
  !/[.!?:;]["'\u201d\u201c)]*$/.test(before.body) && /^\p{Ll}/u.test(line.body);

function endsOpen(before: Line, line: Line): boolean {
  return /[,(]$/.test(before.body) || (/\p{L}[-\u2010]$/u.test(before.body) && /^\p{L}/u.test(line.body));
}

/** The width of the run of lines that each line stands in, where the run is long and wide enough to show it. */
function runWidths(lines: readonly Line[], usual: number, limit: number): ReadonlyMap<Line, number> {
  const widths = new Map<Line, number>();
  let run: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line !== undefined && line.body !== '') {
      run.push(line);
      continue;
    }
    const own = run.reduce((most, member) => Math.max(most, lineWidth(member)), 0);
    if (run.length >= 3 && own >= usual * 0.6 && own <= limit)
      for (const member of run) widths.set(member, own);
    run = [];
  }
  return widths;
}

function lineWidth(line: Line): number {
  return line.indent + line.body.length;
}
