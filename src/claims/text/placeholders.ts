/** Addresses, and `[HOSTING PROVIDER]`, `{{city}}`, `«Frist»`; not the text of a link, which is followed by its address. */
const placeholder =
  /<?(?:https?:\/\/|www\.)[^\s<>|]+|\[[^\][]{0,60}\](?!\()|\{\{[^{}]{0,60}\}\}|«[^«»]{0,60}»/g;

/** The text with web addresses and what somebody still has to fill in blanked out; every other character stays in its place. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, (match) => ' '.repeat(match.length));
}

/** Whether a label is followed by nothing but a field to fill in: `Provider: [NAME]`. */
export function isOpenField(text: string): boolean {
  return text.includes(':') && /:\s*$/.test(withoutPlaceholders(text)) && !/:\s*$/.test(text);
}
