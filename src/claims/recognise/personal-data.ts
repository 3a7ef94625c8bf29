import type { Parameters } from '../../model/claim.ts';
import { says, type Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { durations, round, toDays } from '../parameters/durations.ts';
import { nearest } from '../parameters/nearest.ts';
import { flag, terms } from '../parameters/terms.ts';
import type { Span } from '../text/span.ts';
import { segmentAround } from './backups.ts';
import { said } from './said.ts';
import { withCopies } from './deletion-of-copies.ts';
import { loggedAndKept } from './log-retention.ts';
import { keptThing, usualThing } from './things.ts';

/** `30 days later`, `weitere 14 Tage`: on top of the time that was told before. */
const onTop = /^ ?(?:later|after (?:that|this)|thereafter|afterwards|später|danach)\b/;
const further = /(?:further|another|additional|more|weitere[nrm]?|zusätzliche[nrm]?) $/;

/** `The trial ends after 14 days`: what follows counts from there. */
const ends =
  /\b(?:trials?|contracts?|subscriptions?|terms?) (?:ends?|lasts?|runs?|expires?) (?:for |after )?(?:\w+ ){1,3}days\b/;

/** Days that have gone by already when a time begins that is told to follow another one. */
function before({ text, sentence, context }: Clause, { start, end }: Span): number {
  if (!onTop.test(text.slice(end)) && !further.test(text.slice(Math.max(0, start - 14), start))) return 0;
  const at = sentence.indexOf(text.slice(start, end));
  if (ends.test(sentence.slice(0, Math.max(0, at)))) return 0;
  const earlier =
    durations(sentence.slice(0, Math.max(0, at))).at(-1) ??
    durations(context.split('\n').at(-1) ?? '').at(-1);
  return earlier === undefined || earlier.unit === 'minute' ? 0 : toDays(earlier);
}

const contractData = (text: string): Parameters => {
  const { scope } = usualThing(text);
  return scope === 'contract-data' ? { scope } : {};
};

function deletionOf(clause: Clause, focus: Span): Parameters {
  const { text } = clause;
  const periods = durations(text).filter(({ unit }) => unit !== 'minute');
  const period = nearest(periods, focus);
  return {
    ...(period === undefined ? {} : { within_days: round(toDays(period) + before(clause, period), 100) }),
    ...contractData(text),
    ...flag('on_request', /request|verlangen|anfrage/, text),
    ...terms(
      'scope',
      [
        [
          'all',
          /\balles\b|\beverything\b|back-?ups? (?:included|as well|too)\b|(?:sicherung\w*|kopien?)[^,;.]{0,20} eingeschlossen|including (?:from )?(?:all |our )?back-?ups?|einschließlich (?:aller |der )?(?:back-?ups?|sicherung)/,
        ],
        ['backups', /back-?ups?|sicherung|kopie/],
        ['active-environments', /active environments/],
        ['address-files', /adressdateien/],
      ],
      periods.length > 1 && period !== undefined ? partOf(text, period) : text,
    ),
    ...terms(
      'method',
      [
        ['disk-format', /formatting of disks/],
        ['destruction', /schredder|shredd|vernicht|din 66399|physically destroyed/],
      ],
      text,
    ),
  };
}

/** Of several times each is that of the things beside it: `data after 30 days, backups after 90`. */
function partOf(text: string, period: Span): string {
  const { start, end } = segmentAround(text, period);
  return text.slice(start, end);
}

/** Things that are destroyed need no contract to end. */
const isDestroyed = (clause: Clause): boolean => says(clause, 'destruction');

/** A shredder in the office takes no data from a system. */
const isOnlyPaper =
  /^(?!.*(?:daten|festplatten|medien|din 66399|\bmedia\b|\bdata\b|\bdisks?\b)).*(?:\bpapier|\bakten(?!zeichen)|\bausdrucke|\bpaper\b|\bprintouts?\b)/;

/** `Applications are destroyed after six months` tells how long they are kept. */
const isAfterTime = (clause: Clause): boolean =>
  durations(clause.text).length > 0 && says(clause, 'personalThing');

/** The end of a contract, a wish, or a question after what becomes of data. */
const isFarewell = (clause: Clause): boolean =>
  says(clause, 'deletionTrigger') ||
  (clause.passage.block.role === 'cell' && clause.lexicon.has('deletionTrigger', clause.sentence)) ||
  (clause.columns.endsWith('?') && clause.lexicon.has('dataDeletion', clause.columns));

/** `No copy may be erased before its term ends` */
const heldBack =
  /\b(?:no|none|nobody|cannot|can't|(?:may|can|must) not|kein\w*|niemand|nicht)\b[^.;|]{0,70}\b(?:before|prior to|vor (?:dem|ablauf|ende)|bevor)\b/;

/** Other things than data of people that are kept for a while, or that come to an end. */
const otherKept =
  /passw|kennw|\bsessions?\b|sitzung|\bcookies?\b|certificate|zertifikat|\btokens?\b|\bkeys?\b|schlüssel|\blinks?\b|laptops?|visitor log|physical access/;

/** How long by a rule, where no number is given. */
const byNeed =
  /(?:\bthan\b|\bas long as\b|\bals\b|solange|soweit)[^.;|]*(?:necessary|required|needed|erforderlich|notwendig|benötigt)|duration of the (?:contract|agreement)|vertragslaufzeit|(?:dauer|laufzeit) des (?:vertrag|auftrag)|schedule defines|definierte\w* fristen/;

/** What a law or a form says that a word means. */
const isDefinition =
  /\bmeans (?:the|that|any)\b|bedeutet|\b(?:gesetz|verordnung|law|regulation) (?:nennt|names|mentions|lists)|illustration|denkbare/;

/** Promises about the data of people: how long it is kept, how it goes, how little of it there is. */
const promises: readonly Recogniser[] = [
  said({
    id: 'data-deletion',
    says: ['dataDeletion', 'destruction'],
    unless: ['softDelete'],
    when: (clause) =>
      !clause.lexicon.has('log', clause.text.replaceAll(/\brecords\b/g, ' ')) &&
      ((isDestroyed(clause) && !isAfterTime(clause) && !isOnlyPaper.test(clause.text)) ||
        isFarewell(clause)) &&
      !/subject requests?|lawful/.test(clause.text) &&
      !heldBack.test(clause.text),
    params: deletionOf,
  }),
  said({
    id: 'data-retention',
    says: ['dataKept'],
    pairs: [
      ['personalThing', 'keptFor'],
      ['personalThing', 'dataDeletion'],
      ['personalThing', 'destruction'],
    ],
    unless: [
      'backup',
      'log',
      'deletionTrigger',
      'camera',
      'reportFile',
      'softDelete',
      'deletedThing',
      'restoring',
      'rpo',
      'rto',
    ],
    when: (clause) =>
      !otherKept.test(clause.text) &&
      !loggedAndKept.test(clause.text) &&
      (!says(clause, 'destruction') || isAfterTime(clause)) &&
      !/\bstatisti|on paper|auf papier/.test(clause.text),
    params: ({ text, lexicon }) => {
      const periods = durations(text);
      const days = periods.map((period) => round(toDays(period), 100));
      const [first] = days;
      const bound =
        periods.length === 1 && periods[0] !== undefined
          ? comparatorAt(lexicon, text, periods[0])
          : undefined;
      if (first === undefined && !byNeed.test(text)) return undefined;
      return {
        ...(first === undefined ? { policy: true } : { days: days.length === 1 ? first : days }),
        ...(bound === undefined ? {} : { op: bound }),
        ...flag('default', /by default|standardmäßig/, text),
        ...keptThing(text),
      };
    },
  }),
  said({
    id: 'data-minimisation',
    says: ['minimisation'],
    pairs: [
      ['gathering', 'onlyNeeded'],
      ['sparedThing', 'notKept'],
    ],
    unless: ['unencrypted', 'outside'],
    when: ({ text }) =>
      !/\baccess rights|permissions?\b|berechtigung|zugriff|\bpasswords?\b|passwört/.test(text),
    negative: true,
    params: ({ text }) =>
      terms(
        'scope',
        [
          ['ip', /\bip-?(?:\s?address|-?adress)/],
          ['card-data', /\bcard (?:numbers?|data|details)\b/],
          ['logs', /logs?\b|protokolliert/],
        ],
        text,
      ),
  }),
  said({
    id: 'pseudonymisation',
    says: ['pseudonyms'],
    pairs: [['identifier', 'disguised']],
    when: ({ text }) => !isDefinition.test(text) && !/re-identify|deletes or anonymi/.test(text),
    params: ({ text }) =>
      terms(
        'scope',
        [
          ['ip', /\bip\b/],
          [
            'test-data',
            /\bstaging\b|\btest (?:data|environments?|systems?)|testdaten|testumgebung|testsystem/,
          ],
          ['analytics', /\banalytics\b|\bstatistics?\b|statistisch|\bauswert/],
          ['support-tickets', /support[- ]tickets?/],
          ['logs', /\b(?:in|from|within) (?:\w+ ){0,3}(?:logs|log ?files)\b/],
          ['research', /\bresearch\b/],
        ],
        text,
      ),
  }),
];

export const personalData: readonly Recogniser[] = promises.map((promise) =>
  promise.id === 'data-deletion' ? withCopies(promise, before) : promise,
);
