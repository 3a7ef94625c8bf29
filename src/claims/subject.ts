import type { Subject } from '../model/claim.ts';
import type { Clause } from './clause.ts';

const elsewhere = /\b(?:on-?site|on-?premises?|self-?host(?:ing|ed)|selbst betreiben|vor ort beim kunden)\b/;
const ours = /\b(?:we|our|us|wir|unser\w*)\b/;

/** Whose promise a clause is. Chapters on what customers run themselves are the customer's. */
export function subjectOf(clause: Clause): Subject {
  const { lexicon, sentence, passage, headings } = clause;
  if (passage.status?.includes('\u{1F464}') === true || passage.text.includes('\u{1F464}')) return 'customer';
  if (lexicon.has('customer', sentence)) return 'customer';
  if (
    elsewhere.test(headings) &&
    !/^(?:every|the software|connections|passwords)\b/.test(sentence) &&
    /\byou(?:r)?\b|\bplease\b/.test(sentence)
  )
    return 'customer';
  return lexicon.has('provider', sentence) && !ours.test(sentence.slice(0, 12)) ? 'provider' : 'company';
}
