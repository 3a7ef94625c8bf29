import type { Line } from './lines.ts';

/** Wider lines than this are paragraphs of their own; narrower ones may have been wrapped by hand. */
const widest = 120;

/** Whether a line of a text goes on with the sentence of the line before it. */
export type GoesOn = (before: Line, line: Line) => boolean;

/**
 * Learns from a text's lines how it was wrapped.
 *
 * In a text that was wrapped at some width a line goes on if its first word did not fit behind the line before.
 */
export function learnWrapping(lines: readonly Line[]): GoesOn {
  const widths = lines.filter(({ body }) => body !== '').map(lineWidth);
  const long = widths.filter((width) => width > widest).length;
  if (long * 10 > widths.length) return endsOpen;
  const usual = widths.filter((width) => width <= widest).reduce((most, width) => Math.max(most, width), 0);
  const runs = runWidths(lines, usual);
  return (before, line) => {
    const first = /^\S+/.exec(line.body)?.[0].length ?? 0;
    if (lineWidth(before) + 1 + first > (runs.get(before) ?? usual)) return true;
    return (
      endsOpen(before, line) ||
      (!/[.!?:;]["'\u201d\u201c)]*$/.test(before.body) && /^\p{Ll}/u.test(line.body))
    );
  };
}

function endsOpen(before: Line, line: Line): boolean {
  return /[,(]$/.test(before.body) || (/\p{L}[-\u2010]$/u.test(before.body) && /^\p{L}/u.test(line.body));
}

/** The width of the run of lines that each line stands in, where the run is long and wide enough to show it. */
function runWidths(lines: readonly Line[], usual: number): ReadonlyMap<Line, number> {
  const widths = new Map<Line, number>();
  let run: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line !== undefined && line.body !== '') {
      run.push(line);
      continue;
    }
    const own = run.reduce((most, member) => Math.max(most, lineWidth(member)), 0);
    if (run.length >= 3 && own >= usual * 0.6 && own <= widest)
      for (const member of run) widths.set(member, own);
    run = [];
  }
  return widths;
}

function lineWidth(line: Line): number {
  return line.indent + line.body.length;
}
