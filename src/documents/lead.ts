/** The sentence that introduces a list: the last one of a text that ends with a colon; undefined for other texts. */
export function leadOf(text: string): string | undefined {
  if (!text.endsWith(':')) return undefined;
  const start = text.search(/(?<=[.!?] )[^.!?]*(?:[.!?](?! )[^.!?]*)*$/);
  return start < 0 ? text : text.slice(start);
}
