import { parseFragment } from 'parse5';

/** A label's quote as a reader sees it: in pages it is a piece of the source, with entities. */
export function visibleQuote(quote: string, file: string): string {
  if (!file.endsWith('.html')) return quote;
  const [text] = parseFragment(quote).childNodes;
  return text !== undefined && 'value' in text ? text.value : quote;
}
