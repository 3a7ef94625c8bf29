import type { Subject } from '../model/claim.ts';
import type { Clause } from './clause.ts';
import { cellUnder, type Passage } from './passages.ts';
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
  if (isLeftToCustomer(passage) || lexicon.has('customer', sentence)) return 'customer';
  if (
    elsewhere.test(headings) &&
    !/^(?:every|the software|connections|passwords)\b/.test(sentence) &&
    /\byou(?:r)?\b|\bplease\b/.test(sentence)
  )
    return 'customer';
  return isOfProvider(lexicon, sentence) || goesOnAboutProvider(clause) ? 'provider' : 'company';
}

const responsible =
  /^(?:zuständig|verantwortlich|verantwortung|verantwortet|wer\b|responsib|owner\b|who\b|duty of)/;

/** A name of the other party to the contract, or that it is its matter; of both, the company has its part. */
const otherParty =
  /^(?:(?:sache|aufgabe|verantwortung|pflicht) |(?:responsibility|duty|task) of )?(?:(?:by|durch|beim?|vom|the|de[rmns]|die|das) )*(?:customers?|clients?|controllers?|data exporter|subscriber|tenant|you|kund(?:e|en|in|innen)|auftraggeber(?:in|s)?|verantwortliche[rn]?|mandant(?:en)?|verein[es]?|schulen?|praxis|praxen|sie)(?! (?:und|and|u\.)|-| ?[/&+])\b/;

/** `Zuständig: Auftraggeber`, in a column or as the state of a measure. */
const isLeftToCustomer = (passage: Passage): boolean =>
  otherParty.test(cellUnder(passage, responsible)) || otherParty.test(fold(passage.status ?? ''));

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
