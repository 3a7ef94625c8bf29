/** What a form asks for between guillemets, which elsewhere are quotation marks. */
const asked =
  'name|datum|date|frist|anzahl|zahl|ort|firma|unternehmen|auftrag|anbieter|dienstleister|stadt|land|wert|kontakt|e-?mail|adresse|anschrift|tage|stunden|monate|nom|délai|durée|lieu|nombre|hébergeur|prestataire|company|provider|number|city|country|address|days|hours|deadline|x|\\.|_|…';

/** Addresses, and `[HOSTING PROVIDER]`, `{{city}}`, `«Frist»`; not the text of a link, which is followed by its address. */
const placeholder = new RegExp(
  `<?(?:https?:\\/\\/|www\\.)[^\\s<>|]+|\\[[^\\][]{0,60}\\](?!\\()|\\{\\{[^{}]{0,60}\\}\\}|«\\s?(?:${asked})[^«»]{0,60}»`,
  'gi',
);

/** The text with web addresses and what somebody still has to fill in blanked out; every other character stays in its place. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, (match) => ' '.repeat(match.length));
}

/** Whether a label is followed by nothing but a field to fill in: `Provider: [NAME]`. */
export function isOpenField(text: string): boolean {
  return text.includes(':') && /:\s*$/.test(withoutPlaceholders(text)) && !/:\s*$/.test(text);
}
