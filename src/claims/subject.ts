import type { Subject } from '../model/claim.ts';
import type { Clause } from './clause.ts';
import { fold } from './text/fold.ts';
import { sentences } from './text/sentences.ts';
import type { Lexicon } from './wording/lexicon.ts';

const elsewhere = /\b(?:on-?site|on-?premises?|self-?host(?:ing|ed)|selbst betreiben|vor ort beim kunden)\b/;
const ours = /\b(?:we|our|us|wir|uns|unser\w*)\b/;

/** Whose promise a clause is. Chapters on what customers run themselves are the customer's. */
export function subjectOf(clause: Clause): Subject {
  const { lexicon, sentence, passage, headings } = clause;
  if (clause.standing === 'customer') return 'customer';
  if (passage.status?.includes('\u{1F464}') === true || passage.text.includes('\u{1F464}')) return 'customer';
  if (lexicon.has('customer', sentence)) return 'customer';
  if (
    elsewhere.test(headings) &&
    !/^(?:every|the software|connections|passwords)\b/.test(sentence) &&
    /\byou(?:r)?\b|\bplease\b/.test(sentence)
  )
    return 'customer';
  return isOfProvider(lexicon, sentence) || goesOnAboutProvider(clause) ? 'provider' : 'company';
}

/** The provider acts, and not `we` who let it act; `without our consent` is no act of ours. */
function isOfProvider(lexicon: Lexicon, sentence: string): boolean {
  const opening = sentence.slice(0, 12).replace(/^(?:without|ohne) (?:our|unser\w*)/, '');
  return lexicon.has('provider', sentence) && !ours.test(opening);
}

/** `Customer data on disks is always encrypted`: nobody is named who does it. */
const nobody =
  /^(?:(?:all|any|the|this|these|alle|sämtliche|die) )?(?:stored |customer |personal |gespeicherten? |ruhenden? )?(?:data|information|disks?|daten|kundendaten|datenträger)\b/;

const encryption = ['encrypted', 'keyCare'] as const;

/**
 * A paragraph that begins with what the provider encrypts stays about that until the company is named.
 *
 * No further than encryption: backups, regions and firewalls are settings of the company, whoever runs them.
 */
function goesOnAboutProvider({ lexicon, passage, sentence, sentenceSpan }: Clause): boolean {
  const speaks = (text: string): boolean => encryption.some((concept) => lexicon.has(concept, text));
  if (sentenceSpan.start === 0 || ours.test(sentence) || !nobody.test(sentence) || !speaks(sentence))
    return false;
  const before = passage.text.slice(0, sentenceSpan.start);
  const folded = fold(before);
  const [opening = '', ...between] = sentences(before).map(({ start, end }) => folded.slice(start, end));
  return (
    !ours.test(folded) &&
    isOfProvider(lexicon, opening) &&
    speaks(opening) &&
    between.every((other) => isOfProvider(lexicon, other) || nobody.test(other))
  );
}
