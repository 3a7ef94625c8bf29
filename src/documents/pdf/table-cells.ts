import type { Body } from './body.ts';
import type { Segment } from './page-rows.ts';

/** The lines of a cell as one text; words cut at a line end are whole again. */
export function cellText(pieces: readonly Segment[]): string {
  return pieces.reduce((text, piece) => {
    if (!/[\p{L}\d][-\u2010]$/u.test(text) || /^(?:und|oder|and|or)\b/.test(piece.text))
      return `${text} ${piece.text}`.trim();
    return (/^\p{Ll}/u.test(piece.text) ? text.slice(0, -1) : text) + piece.text;
  }, '');
}

/** Whether the first row of a table is set in another font than those below, or is a word or two above longer cells. */
export function isHead(rows: readonly (readonly (readonly Segment[])[])[], body: Body): boolean {
  const [head = [], ...below] = rows;
  const set = head.flat();
  if (set.length === 0 || below.length === 0) return false;
  const others = below.flat(2).filter(({ font }) => font === set[0]?.font).length;
  if (set.every(({ font }) => font === set[0]?.font && font !== body.font) && others === 0) return true;
  const texts = head.map(cellText);
  if (below.length < 2 || !texts.every((text) => /^\p{Lu}[^\d.:;!?]{1,24}$/u.test(text))) return false;
  return texts.some((text, column) => {
    const lengths = below.map((cells) => cellText(cells[column] ?? []).length);
    return lengths.reduce((sum, length) => sum + length, 0) > 3 * text.length * below.length;
  });
}
