import type { Line } from './lines.ts';

const heading =
  /^(table of )?contents:?$|^inhalt(sverzeichnis|sübersicht)?:?$|^sommaire$|^table des matières$|^sisukord$/i;
const entry = /(?:\t|\.{3}|(?: \.){3}|\u2026| {3})[\s.\u2026]*(\d{1,3})$/;

/** Indexes of the lines of a table of contents: they name sections and promise nothing. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let page = 0;
  const close = (): void => {
    if (run.length >= 3) for (const index of run) found.add(index);
    run = [];
    page = 0;
  };
  for (const [index, { body }] of lines.entries()) {
    if (body === '') continue;
    const next = Number(entry.exec(body)?.[1] ?? -1);
    if (next < page) close();
    if (next < 0) {
      if (heading.test(body)) for (const line of underHeading(lines, index)) found.add(line);
      continue;
    }
    run.push(index);
    page = next;
  }
  close();
  return found;
}

/** The heading itself and the lines that follow it without a blank one. */
function underHeading(lines: readonly Line[], index: number): readonly number[] {
  const under = [index];
  for (let next = index + 1; (lines[next]?.body ?? '') !== ''; next++) under.push(next);
  return under;
}
