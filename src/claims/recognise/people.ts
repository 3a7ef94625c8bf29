import type { Recogniser } from '../finding.ts';
import { durations } from '../parameters/durations.ts';
import { numberPattern, toNumber } from '../parameters/numbers.ts';
import { flag, terms } from '../parameters/terms.ts';
import { said } from './said.ts';

/** Users who are away for long are not signed off by that. */
const signsOff =
  /session|sitzung|token|\blog|\bsign|abgemeldet|abmeldung|timeout|\bidle\b|minut|stunde|\bhours?\b/;

/** Who has nothing at first is denied a right, not a promise. */
const byDefault = /by default|zunächst|standardmäßig|anfangs|unless/;

const persons = new RegExp(
  `\\b(${numberPattern})\\)? (?:(?:break-glass |admin(?:istrator)? |named |notfall)?accounts|people|persons|of us|von uns|leute|engineers|employees|administrators|members|colleagues|personen|mitarbeiter|administratoren|beschäftigte)\\b|administratoren: (${numberPattern})\\b`,
);

/** `How many people have access? | 3 | The director and two engineers.` */
const answered = new RegExp(`^(?:how many|wie viele)\\b[^?|]{0,120}\\? (?:\\| )?(${numberPattern})\\b`);

/** Promises about people and their access. */
export const people: readonly Recogniser[] = [
  said({
    id: 'least-privilege',
    says: ['leastPrivilege', 'adminNumber'],
    pairs: [['accessThing', 'leastAct']],
    unless: ['building', 'doorTalk'],
    negative: ({ text }) =>
      byDefault.test(text) ||
      /\bno (?:further|more) than\b|\bno (?:person|one|body)\b|\bnobody\b|niemand/.test(text),
    when: ({ text }) =>
      !/server ?rooms?|serverr(?:aum|äum)|\bbuildings?\b|gebäude|(?:nutzungs|urheber|lizenz)rechte|fernwartung[^.;|]* durch (?:den |die )?(?:hersteller|lieferant)/.test(
        text,
      ),
    params: ({ text, columns }) => {
      const [, ahead, behind] = persons.exec(text) ?? [];
      const count =
        answered.exec(`${columns.endsWith('?') ? `${columns} ` : ''}${text}`)?.[1] ?? ahead ?? behind;
      const hours = durations(text).find(({ unit }) => unit === 'hour');
      return {
        ...terms(
          'mechanism',
          [
            ['rbac', /\brole|\brolle/],
            [
              'just-in-time',
              /at a time|auf zeit|just[- ]in[- ]time|befristet|zeitlich (?:begrenzt|beschränkt)|begrenzte zeit/,
            ],
            [
              'named-accounts',
              /persönliche|individuelle|eigene[snr]? [a-zäöüß]*-?(?:konto|kennung|account|login)|named accounts|keine sammel/,
            ],
            ['few-admins', /minimum an|minimale anzahl/],
            ['tokens', /authori[sz]ation tokens/],
          ],
          text,
        ),
        ...(count === undefined ? {} : { count: toNumber(count) }),
        ...(hours === undefined ? {} : { max_hours: hours.amount }),
        ...flag('unique_accounts', /unique (?:user )?accounts|individual accounts/, text),
        ...terms(
          'scope',
          [
            ['admin', /\badministrative access|standing administrator/],
            ['production', /\bproduction (?:systems|access)|touch production/],
          ],
          text,
        ),
      };
    },
  }),
  said({
    id: 'access-review',
    says: ['accessReview'],
    pairs: [['accessThing', 'reviewAct']],
    unless: ['paper', 'screening'],
    when: ({ text }) => !/\bcertification\b/.test(text),
    often: true,
    goesOn: true,
    params: ({ text }) => terms('scope', [['privileged', /^[^,]{0,20}\b(?:privileged|administrat)/]], text),
  }),
  said({
    id: 'training',
    says: ['training', 'lessonThing'],
    often: true,
    when: ({ text }) =>
      !/training data|data mining|algorithms|which we use for training|\bmodels? (?:is|are) trained|modell? [^.;|]{0,30}trainiert|(?:training|schulung\w*|workshops?) (?:for|für) (?:our |unsere )?(?:customers|clients|kunden)|mitarbeite\w* (?:des|der|ihrer) kunden|customers?'? (?:staff|employees)/.test(
        text,
      ),
  }),
  said({
    id: 'confidentiality-obligation',
    says: ['confidentiality'],
    pairs: [['personnel', 'secrecyAct']],
    when: ({ text }) =>
      !/(?:available|shared?|provided)\b[^.;]{0,30}\bunder|share it under|maintaining the confidentiality|new sub/.test(
        text,
      ),
    params: ({ text }) => terms('scope', [['subcontractors', /subcontractors/]], text),
  }),
  said({ id: 'background-checks', says: ['screening'], pairs: [['personnel', 'vettedAct']] }),
  said({
    id: 'session-management',
    says: ['session'],
    pairs: [['sessionThing', 'sessionEnd']],
    unless: ['lessonThing'],
    when: ({ text }) =>
      !/bildschirm|screens?\b/.test(text) &&
      (!/\b(?:users?|nutzer|benutzer)\b/.test(text) || signsOff.test(text)),
    negative: ({ text }) =>
      /ohne (?:\S+ )?(?:aktivität|eingabe|nutzung)|without (?:\w+ )?(?:activity|input|use)/.test(text),
    params: ({ text }) => {
      const period = durations(text).find(({ unit }) => unit === 'minute' || unit === 'hour');
      if (period === undefined) return {};
      if (/token/.test(text))
        return { token_minutes: period.unit === 'hour' ? period.amount * 60 : period.amount };
      return { timeout_minutes: period.unit === 'hour' ? period.amount * 60 : period.amount };
    },
  }),
  said({
    id: 'sso',
    says: ['singleSignOn'],
    pairs: [['federated', 'internalSignIn']],
    subject: ({ text }) =>
      /\bplans?\b|\btarif/.test(text) &&
      !/\b(?:staff|employees?|our people|mitarbeit\w*|beschäftigte\w*)\b/.test(text)
        ? 'customer'
        : undefined,
    params: ({ text }) =>
      terms(
        'scope',
        [
          ['employees', /staff|employee|beschäftigte|mitarbeite|\bour people/],
          [
            'customers',
            /customers|\bplans?\b|tarif|(?:binden|schließen|verbinden|verknüpfen) sie ihre?|\byour (?:own )?(?:identity|idp|directory)/,
          ],
        ],
        text,
      ),
  }),
  said({
    id: 'policy-review',
    says: ['policyReview'],
    unless: ['accessReview', 'keyCare'],
    often: true,
  }),
];
