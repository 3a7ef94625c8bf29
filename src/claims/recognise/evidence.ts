import type { Parameters } from '../../model/claim.ts';
import type { Clause } from '../clause.ts';
import { datesIn } from '../parameters/dates.ts';
import { partialDateIn } from '../parameters/partial-dates.ts';
import { flag, terms } from '../parameters/terms.ts';
import { said } from './said.ts';

/** When it was last done. */
function lastDone({ text, sentence }: Clause): Parameters {
  const date = datesIn(text)[0] ?? partialDateIn(text) ?? onlyDateOf(sentence);
  return date === undefined ? {} : { date };
}

/** `We are tested every year; the last report is of October 2025.` */
function onlyDateOf(sentence: string): string | undefined {
  const days = datesIn(sentence);
  return days.length > 1 ? undefined : (days[0] ?? partialDateIn(sentence));
}

const byOthers =
  /\bfirms?\b|\bfirma\b|compan(?:y|ies)|prüfhaus|dienstleister|researchers|hackers|crest|external|outside|independent|extern|unabhängig|third[- ]part|\bdritte/;

export const penetrationTest = said({
  id: 'penetration-test',
  says: ['pentest'],
  unless: ['backup', 'advice'],
  often: true,
  when: ({ text }) =>
    !/\b(?:by|of) (?:the |our |a |its )?customers?\b|\bcustomers? (?:may|can|must|shall|wants?|wish\w*|(?:is|are) (?:allowed|free|welcome|entitled))\b|\b(?:your|their) own (?:penetration|pen)|(?:darf|dürfen|kann|können) (?:der kunde|die kunden|kunden|sie)\b|your own penetration|bridge|^nächster|(?:wouldn't|would not|can't|cannot|do not|don't) call (?:that|it|this)/.test(
      text,
    ),
  params: (clause) => ({
    ...flag('independent', byOthers, clause.sentence),
    ...lastDone(clause),
    ...terms(
      'scheme',
      [
        ['check', /\bcheck penetration/],
        ['crest', /\bcrest\b/],
      ],
      clause.text,
    ),
    ...terms(
      'scope',
      [
        ['other', /\ball other\b|\bothers\b|(?<![a-zäöüß])übrige/],
        ['gold', /\bgold (?:systems|applications|services)\b/],
      ],
      clause.text,
    ),
  }),
});

/** Books, rights of the customer to audit, certificates and what is examined of data. */
const otherAudit =
  /audit[- ]?log|audit[- ]?trail|\b(?:vendors?|suppliers?|sub-?processors?|subcontractors?) (?:\w+ ){0,3}(?:undergo|pass|complete|(?:is|are|be) (?:\w+ )?(?:audited|assessed|reviewed))|\biso\b|\bsoc ?2|(?:may|can|darf|kann) (?:\w+ )?audit|dpias|\bright to|\bnotice\b|not more than once|entitled|berechtigt|(?:costs?|kosten) (?:of|for|eine[sr]|der)|annual accounts|financial|jahresabschluss|once a year at (?:its|their) own|darf|kann ein|(?:may|can|kann|peut) (?:\w+ ){0,3}(?:conduct|carry out|perform|mener|durchführen)|wirtschaftspr|tax advis|steuerberat|recht[^.;|]{0,30}audit/;

export const securityAudit = said({
  id: 'security-audit',
  says: ['audit'],
  pairs: [['auditor', 'auditAct']],
  unless: ['log', 'pentest', 'accessReview', 'vulnerabilityScan'],
  often: true,
  when: ({ text }) => !otherAudit.test(text),
  params: (clause) => ({
    ...terms(
      'type',
      [
        ['internal', /intern/],
        ['external', /extern|independent|systemhaus|auditors/],
      ],
      clause.text,
    ),
    ...lastDone(clause),
  }),
});
