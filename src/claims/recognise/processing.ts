import type { Parameters } from '../../model/claim.ts';
import { lies } from '../../model/places.ts';
import type { Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import { durations, toDays } from '../parameters/durations.ts';
import { placesIn } from '../parameters/places.ts';
import { terms } from '../parameters/terms.ts';
import { said } from './said.ts';

/** The country outside the EEA to which data goes. */
function destinationOf(written: string): Parameters {
  const country = placesIn(written).find(
    ({ code }) =>
      /^[A-Z]{2}$/.test(code) && code !== 'EU' && lies({ country: code, region: '' }, 'EEA') === false,
  );
  return country === undefined ? {} : { destination: country.code };
}

/** `with it`, `mit diesem`: who was named before. */
const pointing =
  /\b(?:the|this|that|such) transfers?\b|\b(?:with|to|for|mit|an|für) (?:it|them|him|this|these|ihm|ihr|ihnen|diesem|diesen)\b|\bdafür\b|\bhierfür\b/;

/** `This Annex forms part of the Standard Contractual Clauses` says what the paper is. */
const ofPaper =
  /\b(?:annex|appendix|schedule|exhibit|attachment|document|measures)\b[^.;|]{0,40}\b(?:forms? (?:an? )?(?:integral )?part of|supplements?|complements?|completes|(?:is|are) (?:annexed|attached|appended) to|pursuant to|required by|referred to in)\b|\b(?:meanings?|defined|definitions?|terms)\b[^.;|]{0,60}\bclauses\b/;

const ofProcessors = ['processors', 'subprocessorThing', 'supplierAct'] as const;

/** `Do you use subprocessors?` asks for names; an answer that gives them promises nothing. */
const isAnswered = ({ lexicon, text, columns }: Clause): boolean =>
  !columns.endsWith('?') ||
  ofProcessors.some((concept) => lexicon.has(concept, text)) ||
  durations(text).length > 0 ||
  /^(?:yes|ja)\b/.test(text);

/** Promises about data and those who process it. */
export const processing: readonly Recogniser[] = [
  said({
    id: 'subprocessor-management',
    says: ['processors'],
    pairs: [['subprocessorThing', 'supplierAct']],
    when: isAnswered,
    params: ({ text, sentence }) => {
      const [notice] = [...durations(text), ...durations(sentence)];
      return notice === undefined ? {} : { notice_days: toDays(notice) };
    },
  }),
  said({
    id: 'third-country-transfer',
    says: ['transferClauses', 'recipientAbroad'],
    pairs: [['abroad', 'transferGround']],
    when: ({ text, lexicon, written }) =>
      !ofPaper.test(text) &&
      (!lexicon.has('recipientAbroad', text) || 'destination' in destinationOf(written)),
    params: ({ text, written, passage, sentenceSpan, span }) => ({
      ...destinationOf(
        pointing.test(text) && placesIn(written).length === 0
          ? passage.text.slice(Math.max(0, sentenceSpan.start - 200), span.start)
          : written,
      ),
      ...terms(
        'mechanism',
        [
          [
            'scc',
            /standard contractual clauses|\bsccs?\b|\b(?:the|these) clauses\b|standardvertragsklauseln/,
          ],
          ['dpf', /privacy framework|\bdpf\b/],
        ],
        text,
      ),
    }),
  }),
];
