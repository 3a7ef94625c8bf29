import type { Parameters } from '../../model/claim.ts';
import { terms, type Terms } from '../parameters/terms.ts';

/** Words before a thing that say nothing of what it is. */
const articles =
  '(?:the|a|an|our|your|all|any|every|each|its|their|some|these|those|such|other|further|older|old|existing|stored|deleted|removed|erased|single|individual)';

/** A noun with up to two words before it: `ticket gates`, `unnecessary data`. */
const noun = '((?:[a-z][a-z-]*[a-z] ){0,2}[a-z][a-z-]*[a-z])';

/** What a thing may be `of`, or that stands in brackets behind it. */
const more = '(?: (?:of|from|built|made|in|on) [^,;.|]{1,40}| \\([^)]{1,40}\\))?';

/**
 * What a folded English clause begins with, as a word of a scope, where a verb follows: `ticket-gates` of `The ticket
 * gates of the first generation still speak`. Undefined if that is no thing of few words.
 */
export function thingThat(text: string, verb: RegExp): string | undefined {
  const opening = new RegExp(`^(?:${articles} ){0,3}${noun}${more} (?:${verb.source})`);
  return asWord(opening.exec(text)?.[1]);
}

/** Words that mean no thing of their own, or that a check would take for a kind of store. */
const empty =
  /^(?:they|it|this|that|these|those|we|you|data|information|everything|content|contents|items?|(?:(?:all|any|other|personal|customer|user|client|your|the|our) )*(?:data|information)|(?:[a-z-]+ )?(?:logs?|records?|backups?|copies|messages?|files?|objects?|uploads?|databases?|buckets?|queues?|streams?|cop(?:y|ies)|tapes?|snapshots?))$/;

const asWord = (thing: string | undefined): string | undefined =>
  thing === undefined || empty.test(thing) ? undefined : thing.replaceAll(' ', '-');

/** Things of which texts say how long they stay, by the words of both languages. */
const usual: Terms = [
  ['applications', /\bapplications? of (?:candidates|applicants)|\bjob applications|bewerbung|bewerberdaten/],
  ['appointments', /\bappointments?\b|\btermine\b|terminen\b/],
  ['attendance', /fehlzeiten|anwesenheit\w*|attendance/],
  ['billing', /abrechnungsdaten|abrechnungsunterlagen|\bbilling (?:data|records)/],
  ['bookings', /\bbookings?\b|\bbuchung(?:en)?\b|reservierungen\b|\breservations?\b/],
  ['contract-data', /\bcontract(?:ual)? data\b|vertragsdaten/],
  ['contracts', /\bcontracts (?:are|is|we|:)|\bverträge\b/],
  ['documents', /\bdocuments?\b|\bdokumente?\b|\breports?\b(?! on)|\bberichte?\b/],
  ['forms', /\bforms?\b|\bformulare?\b/],
  ['guest-registration', /guest registration|registration forms|gästeblätter|meldescheine?\b|meldezettel/],
  ['invoices', /\binvoices?\b|\brechnung(?:en)?\b/],
  ['ledger', /\bledger\b|hauptbuch/],
  ['orders', /\border(?:s| data)\b|\bbestellung(?:en)?\b|bestelldaten/],
  ['payroll', /\bpayrolls?\b|\bpayslips?\b|lohnunterlagen|lohndaten|gehaltsdaten|lohnabrechnungen/],
  ['readings', /\breadings\b|messwerte|ablesewerte|zählerstände/],
  ['samples', /\bsamples?\b|\bspecimens?\b|belegexemplare|muster(?:exemplare|drucke)\b/],
];

/** The thing that is kept or deleted for so long: `Readings are deleted`, `we keep parcel data for`, `Samples: 12 months`. */
const kept = new RegExp(
  [
    `(?:^|[;,] )(?:${articles} ){0,3}${noun}${more} (?:is|are|will be|shall be|must be|get|gets) (?:[a-z]+ )?(?:kept|retained|stored|deleted|erased|removed|purged|held|archived)\\b`,
    `\\b(?:keep|retain|store|hold|delete|erase|remove|purge|archive)s? (?:${articles} ){0,3}${noun} (?=for|after|up to|until|no longer|at most|within|\\d)`,
    `^(?:${articles} ){0,2}${noun}(?::| \\|) `,
  ].join('|'),
);

/** `{ scope }` of what a clause says is kept or deleted; empty where that is any data, or what cannot be told. */
export function keptThing(text: string): Parameters {
  const named = terms('scope', usual, text);
  if ('scope' in named) return named;
  const thing = asWord(
    kept
      .exec(text)
      ?.slice(1)
      .find((word) => word !== undefined),
  );
  return thing === undefined ? {} : { scope: thing };
}

/** `{ scope }` of the usual thing that a clause names. */
export const usualThing = (text: string): Parameters => {
  const { scope } = terms('scope', usual, text);
  return typeof scope === 'string' ? { scope } : {};
};
