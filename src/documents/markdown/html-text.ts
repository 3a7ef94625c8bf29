import { markedBuilder, type Marked } from '../marked.ts';
import { tidy } from '../tidy.ts';

const separating =
  /^<\/?(address|article|aside|blockquote|br|dd|details|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i;
const hidden = /^<(script|style|template)\b/i;

/** The visible pieces of text between the tags of a piece of HTML that stands at `start`. */
export function htmlText(html: string, start: number): readonly Marked[] {
  const pieces: Marked[] = [];
  let into = markedBuilder();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    into.add(html.slice(at, open < 0 ? html.length : open), start + at);
    if (open < 0) break;
    const end = endOfTag(html, open);
    if (separating.test(html.slice(open, open + 20))) {
      pieces.push(tidy(into.marked()));
      into = markedBuilder();
    }
    at = end;
  }
  pieces.push(tidy(into.marked()));
  return pieces.filter(({ text }) => text !== '');
}

/** The offset behind a comment, a tag, or an element that shows nothing; the end of the text if it does not close. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4);
  const name = hidden.exec(html.slice(open, open + 20))?.[1];
  if (name !== undefined)
    return behind(html, '>', behind(html.toLowerCase(), `</${name.toLowerCase()}`, open));
  return behind(html, '>', open);
}

function behind(html: string, closing: string, from: number): number {
  const at = html.indexOf(closing, from);
  return at < 0 ? html.length : at + closing.length;
}
