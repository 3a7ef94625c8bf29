import type { Parameters } from '../../model/claim.ts';
import type { Clause } from '../clause.ts';
import type { Finding, Recogniser } from '../finding.ts';
import { cadence } from '../parameters/cadence.ts';
import { datesIn } from '../parameters/dates.ts';
import { providersIn } from '../parameters/providers.ts';
import { flag, terms } from '../parameters/terms.ts';
import { said } from './said.ts';

export const penetrationTest = said({
  id: 'penetration-test',
  says: ['pentest'],
  when: ({ text }) => !/your own penetration|bridge|"\s|^nächster/.test(text),
  params: (clause) => ({
    ...cadence(clause),
    ...flag('independent', /external|outside firm|independent|extern|unabhängig/, clause.text),
  }),
});

export const securityAudit = said({
  id: 'security-audit',
  says: ['audit'],
  when: ({ text }) => !/audit log|audit trail|iso|soc 2|may audit|dpias/.test(text),
  params: (clause) => ({
    ...cadence(clause),
    ...terms(
      'type',
      [
        ['internal', /intern/],
        ['external', /extern|independent/],
      ],
      clause.text,
    ),
  }),
});

const standards =
  /\b(iso(?:\/iec)?(?: |-)?(?:iec )?)(2700\d?|27701|27018|22301|9001|14641)(?:[:-](20\d\d))?|\b(soc) ?([123])(?: type (i{1,2}|[12]))?|\b(pci[- ]dss)\b|\b(bsi[- ])?c5\b|\b(tisax)\b|\b(hipaa)\b|\b(cyber essentials plus)\b/g;

/** A certificate, one's own or a provider's: one finding per standard that is named. */
export const certification: Recogniser = {
  id: 'certification',
  trigger: ['standard'],
  read(clause) {
    const { text } = clause;
    if (
      clause.lexicon.has('aligned', text) ||
      !clause.lexicon.has('certified', text) ||
      /policy for|based on iso|in line with/.test(text)
    )
      return [];
    const seen = new Set<string>();
    return Array.from(text.matchAll(standards)).flatMap((match): readonly Finding[] => {
      const standard = codeOf(match);
      if (standard === undefined || seen.has(standard)) return [];
      seen.add(standard);
      return [finding(clause, standard, match.index)];
    });
  },
};

function codeOf(match: RegExpMatchArray): string | undefined {
  const [whole, , iso, edition, soc, number, type] = match;
  if (iso === '9001' || iso === '14641') return undefined;
  if (iso !== undefined)
    return `iso${iso === '2700' ? '27001' : iso}${edition === undefined ? '' : `:${edition}`}`;
  if (soc !== undefined)
    return `soc${number}${type === undefined ? '' : `-type${type.replace('ii', '2').replace('i', '1')}`}`;
  if (/c5/.test(whole)) return 'bsi-c5';
  return whole.replaceAll(' ', '-');
}

function finding(clause: Clause, standard: string, at: number): Finding {
  const { text } = clause;
  const holder = holderOf(text);
  return {
    params: { standard, ...(holder === undefined ? {} : { holder }), ...validity(text) },
    focus: { start: at, end: at + standard.length },
    ...(holder === undefined || holder === 'company' ? {} : { subject: 'provider' as const }),
    ...(/\bexpired\b|abgelaufen/.test(text) ? { modality: 'negated' as const } : {}),
  };
}

function holderOf(text: string): string | undefined {
  const [provider] = providersIn(text);
  if (provider !== undefined) return provider.code;
  return /data cent(?:er|re)s? (?:used )?(?:are|is)|rechenzentr|servers that comply/.test(text)
    ? 'provider'
    : undefined;
}

function validity(text: string): Parameters {
  const dates = datesIn(text);
  const [first, second] = dates;
  if (first === undefined) return {};
  if (second !== undefined) return { valid_from: first, valid_until: second };
  return /expir|valid until|gültig bis/.test(text) ? { valid_until: first } : {};
}
