import type { Parameters } from '../../model/claim.ts';
import { isAbout, says, type Clause } from '../clause.ts';
import type { Recogniser } from '../finding.ts';
import { intervals } from '../parameters/intervals.ts';
import { comparatorAt } from '../parameters/comparator.ts';
import { datesIn } from '../parameters/dates.ts';
import { durations, toHours } from '../parameters/durations.ts';
import { partialDateIn } from '../parameters/partial-dates.ts';
import { flag, terms, type Terms } from '../parameters/terms.ts';
import type { Span } from '../text/span.ts';
import { segmentAround } from './backups.ts';
import { said } from './said.ts';

const triggers: Terms = [
  ['verification', /verification|verified/],
  [
    'awareness',
    /aware|kenntnis|\bknowing|gemerkt|bemerkt|noticing|notice it|learn of it|davon wissen|learning (?:about|of)|finding out|discover|erfahren|bekannt(?:werden)?\b/,
  ],
  [
    'confirmation',
    /confirm|bestätig|we establish|satisfied (?:himself|herself|itself|themselves|ourselves)|sicher sind|know it's real|certain that/,
  ],
  ['detection', /detect(?:ion|ed)|feststellung/],
];

/** What starts the time: what stands behind it (`within 24 hours of verification`) before what is said elsewhere. */
function triggerOf(text: string, from: number): Parameters {
  const behind =
    /^ ?(?:of|after|from|upon|following|nach|ab|seit) (?:[^,;.|]{1,80})/.exec(text.slice(from))?.[0] ?? '';
  const found = terms('trigger', triggers, behind);
  return 'trigger' in found ? found : terms('trigger', triggers, text);
}

function noticeHours({ text }: Clause): Parameters {
  const period = durations(text).find(({ unit }) => unit === 'hour' || unit === 'day' || unit === 'workday');
  const without = /unverzüglich/.exec(text)?.[0] ?? /immediately|without (?:undue )?delay/.exec(text)?.[0];
  return {
    ...(period === undefined ? {} : { within_hours: toHours(period) }),
    ...(period === undefined && without !== undefined ? { within: without } : {}),
    ...terms(
      'recipient',
      [
        [
          'customer',
          /customer|data exporter|\bkund|praxis|practices|auftraggeber|schulträger|\bschulen?\b|mandant|\beinrichtung|\bgemeinden?\b|\byou\b|your workspace|datenexporteur|verantwortlichen|vereine?\b|betriebe?\b|\bdich\b|\bdir\b|\bihnen\b|clients?\b|controller|wir sie\b|meldet der (?:auftragnehmer|datenimporteur|auftragsverarbeiter)/,
        ],
      ],
      text,
    ),
    ...triggerOf(text, period?.end ?? 0),
  };
}

/** What is written down about incidents. */
const keptReports =
  /incident files?|reports? on\b|reports? (?:is|are) kept|berichte? (?:werden|wird) aufbewahrt/;

/** Who else is told: authorities by law, and a company by its own suppliers. */
const otherRecipient = /supervisory|authority (?:is|for)|the authority|aufsicht|article 33|\bsuppliers\b/;

/** Who checks a restore may check whether somebody may have it: without a test it must be that of a backup. */
const isTrial = (clause: Clause): boolean =>
  !ofAccounts.test(clause.text) && (says(clause, 'restoreTested', 'trial') || isAbout(clause, 'backup'));

/** Who has lost a password gets an account back. */
const ofAccounts =
  /\b(?:recovery|restoration) of (?:\w+ )?(?:accounts?|passwords?|access)|(?:konto|zugangs)wiederherstell/;

/** Promises about incidents and what happens to data. */
export const handling: readonly Recogniser[] = [
  said({
    id: 'breach-notification',
    says: ['breachNotice'],
    with: ['informs'],
    unless: ['trackRecord'],
    when: ({ text }) => !otherRecipient.test(text) && !keptReports.test(text),
    params: noticeHours,
  }),
  said({
    id: 'incident-response',
    says: ['incidentProcess'],
    pairs: [['incidentThing', 'incidentAct']],
    unless: ['paper'],
    params: ({ text, sentence }) => ({
      ...flag(
        'documented',
        /documented|dokumentiert|written|schriftlich|(?:verfahrens|arbeits)anweisung/,
        text,
      ),
      ...flag(
        'tested',
        /\b(?:tested|exercised|rehears\w*|practi[sc]ed?|drilled|drills?|simulated|table-?tops?|geübt|geprobt|getestet)\b/,
        sentence,
      ),
      ...terms('coverage', [['24x7', /around-the-clock|24\/7/]], text),
    }),
  }),
  said({
    id: 'backup-restore-test',
    says: ['restoreTested'],
    pairs: [
      ['restoring', 'trial'],
      ['restoring', 'proof'],
    ],
    when: (clause) => isTrial(clause),
    often: true,
    params: ({ text, sentence }) => ({
      ...flag('automated', /automatically|automatisch/, text),
      ...flag(
        'documented',
        /document|dokumentiert|protokoll|vermerkt|festgehalten|\brecorded\b|\bminute (?:the|its)\b|\bminuted\b|\breport\b|\brecord of\b|notes how|writes? down|publish|written|bericht\b|schreiben (?:es |das )?auf\b|aufgeschrieben|niedergelegt|schriftlich/,
        sentence,
      ),
      ...terms('kind', [['full-restore', /full restore|complete restore|vollständige/]], text),
      ...dateOf(text),
    }),
  }),
  said({
    id: 'business-continuity',
    says: ['continuity'],
    pairs: [['emergency', 'planWord']],
    unless: ['aligned', 'standard'],
    params: (clause, focus) => {
      const own = partOf(clause, focus);
      if (isRestoreTest(clause, own)) return undefined;
      return {
        ...flag(
          'documented',
          /in place|documented|there is|dokumentiert|vorhanden|liegt vor|written|schriftlich|plan\b|handbuch|konzept/,
          clause.text,
        ),
        ...tested(clause, intervals(clause.lexicon, own).length > 0 ? own : clause.text),
      };
    },
  }),
];

function dateOf(text: string): Parameters {
  const date = datesIn(text)[0] ?? partialDateIn(text);
  return date === undefined ? {} : { date };
}

/** `We test restores every quarter and run through our plan once a year`: the words beside the plan. */
function partOf({ text }: Clause, focus: Span): string {
  const { start, end } = segmentAround(text, focus);
  return text.slice(start, end);
}

/** Restores are tried out here, unless the words beside the plan tell of another rhythm. */
function isRestoreTest(clause: Clause, own: string): boolean {
  const { lexicon } = clause;
  if (!says(clause, 'restoreTested') && !/^restor\w+ of\b/.test(clause.text)) return false;
  return own === clause.text || lexicon.has('restoreTested', own) || intervals(lexicon, own).length === 0;
}

/** How often a plan is tried out or gone over. */
function tested({ lexicon }: Clause, text: string): Parameters {
  const act =
    /test|exercis|rehears|practi[sc]e|simulat|\bdrill|(?:run|go|walk)(?:s|ing)? through|erprob|geprobt|geübt|übung|spielen [^.]* durch|durchgespielt|walk through/.test(
      text,
    )
      ? 'test'
      : /review|überprüf|aktualisier/.test(text)
        ? 'review'
        : undefined;
  if (act === undefined) return {};
  const [every] = intervals(lexicon, text);
  if (every === undefined) return /regular|regelm/.test(text) ? { [`${act}_interval`]: 'regular' } : {};
  const bound = comparatorAt(lexicon, text, every) === 'gte' ? { op: 'lte' } : {};
  return { [`${act}_interval_days`]: Math.round(every.hours / 24), ...bound };
}
