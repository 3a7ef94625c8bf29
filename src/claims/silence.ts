import { says, type Clause } from './clause.ts';
import { isGiven } from './given.ts';
import { isHistory } from './history.ts';
import { durations } from './parameters/durations.ts';
import { providersIn } from './parameters/providers.ts';
import { isOpenField } from './text/placeholders.ts';
import { isToldElsewhere } from './told-elsewhere.ts';

/**
 * Whether a clause promises nothing, whatever words are in it: questions, purposes, restated law, advice,
 * wishes, offers of a vendor, entries of a change log, fields to fill in, measures that do not apply.
 */
export function isSilent(clause: Clause): boolean {
  const { lexicon, sentence, headings, passage } = clause;
  if (openNumber.test(passage.text.slice(clause.span.start, clause.span.end))) return true;
  if (isTitle(clause) || isHistory(clause) || isToldElsewhere(clause.text) || isGiven(clause)) return true;
  if (sentence.endsWith('?') || isOpenField(passage.text.trim())) return true;
  if (passage.status?.includes('\u2796') === true) return true;
  if (/^(?:\[ ?\] )?\d{4}-\d\d-\d\d\b/.test(sentence) || /\{\/\*|<!--/.test(sentence)) return true;
  if (lexicon.has('exampleHeading', lastHeading(headings))) return true;
  if ((lexicon.has('law', sentence) || lexicon.has('wish', sentence)) && !isObjective(clause)) return true;
  if (lexicon.has('trackRecord', sentence) || isDutyOfSuppliers(clause) || simile.test(clause.text))
    return true;
  if (says(clause, 'vendorOffer') && isOfVendor(clause)) return true;
  return lexicon.has('advice', sentence);
}

/** `Safer than in a bank`, `sicher wie im Tresor`: no bank and no vault is meant. */
const simile =
  /\b(?:safer|more secure) (?:\w+ ){0,4}than (?:in|at|behind|under) (?:a|any|the|your)\b|\b(?:as|so) (?:safe|secure|tight) as (?:a|any|the|fort|in)\b|\blike (?:fort knox|in a (?:bank|vault|safe|fortress))|\b(?:so )?sicher wie (?:in|im|ein|fort)\b|\bsicherer als (?:in|im|bei|auf|jede)|\bwie (?:fort knox|in abrahams schoß)/;

/** What suppliers have to do on their own; how they are chosen, bound and announced is the company's part. */
const isDutyOfSuppliers = ({ lexicon, sentence }: Clause): boolean =>
  lexicon.has('supplierDuty', sentence) && !chosen.test(sentence);

const chosen =
  /\b(?:suppliers|vendors|subcontractors|sub-?processors)\b[^.;|]{0,60}\b(?:(?:are|is|be|been) (?:\w+ )?(?:bound|selected|chosen|assessed|vetted|evaluated|audited|announced|notified|engaged|reviewed|checked|obliged|contractually)|(?:sign|enter into|conclude) (?:\w+ ){0,3}(?:agreement|contract|dpa))/;

/** Recovery within so many hours is an aim by its name. */
const isObjective = (clause: Clause): boolean =>
  says(clause, 'rpo', 'rto', 'dataLoss', 'upAgain', 'onlineAgain') && durations(clause.text).length > 0;

/** `Encryption at rest:` over a list, `Measures for ensuring data minimisation` of a standard form. */
const isTitle = ({ sentence, passage }: Clause): boolean =>
  measuresFor.test(sentence) ||
  (passage.block.role === 'paragraph' && /^[^:|.]{1,40}:$/.test(sentence) && sentence.split(' ').length <= 4);

const measuresFor =
  /^(?:measures|processes|procedures|ma(?:ß|ss)nahmen|verfahren) (?:of|for|to|der|zur|zum|für) [^.:|]+$/;

/** What a vendor or its product can do is not yet done. */
const isOfVendor = ({ sentence }: Clause): boolean =>
  (providersIn(sentence).length > 0 && !/\b(?:we|our|wir|unser\w*)\b/.test(sentence)) ||
  /^(?:microsoft|customers?) /.test(sentence);

/** `[30] days`: the number is still to be filled in. */
const openNumber =
  /(?:\[[^\][]{0,20}\]|\{\{[^{}]{0,40}\}\}|«[^«»]{0,40}») (?:days|hours|weeks|months|years|tagen?|stunden|wochen|monaten?|jahren?)\b/i;

const lastHeading = (headings: string): string => headings.slice(headings.lastIndexOf('\n') + 1);
