import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { lastDay, spokenDay } from '../model/days.ts';
import { holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { holderOf, readStandard, standardName, writtenStandard } from '../model/standards.ts';
import {
  certificateOf,
  isLonger,
  oldEdition,
  onlySaid,
  ranOut,
  unlike,
  wrongStandard,
} from './common/certificates.ts';
import { fact } from './common/facts.ts';
import { anything, oneOf, parameters, text } from './common/parameters.ts';
import { folded } from './common/papers.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { examples } from './examples/certification.ts';

const companyWords = new Set(['company', 'own', 'self']);
/** Holders that a text names without a name. */
const anyProvider = new Set(['provider', 'hosting', 'datacentre', 'datacenter']);

function concerns(resource: Resource, params: Parameters): boolean {
  const [standard, holder, onFile, succeeded] = [
    fact(resource, 'standard'),
    fact(resource, 'heldBy'),
    fact(resource, 'onFile'),
    fact(resource, 'succeeded'),
  ];
  const filed = onFile.known && onFile.value;
  // Of several certificates on file only the latest counts.
  if (filed && succeeded.known && succeeded.value) return false;
  return (
    (!standard.known || isOf(standard.value, params, filed)) &&
    (!holder.known || isHeld(holder.value, params))
  );
}

/** A typing error concerns the sentence that makes it, and no other. */
function isOf(standard: string, params: Parameters, filed: boolean): boolean {
  const { standard: named } = params;
  if (named === undefined) return true;
  const have = readStandard(standard);
  const wanted = readStandard(filed ? String(named) : writtenStandard(params));
  return (
    have.code === wanted.code &&
    (wanted.edition === undefined || have.edition === wanted.edition || (filed && have.edition === undefined))
  );
}

function isHeld(holder: string, params: Parameters): boolean {
  const [have, wanted] = [folded(holder), folded(holderOf(params))];
  const ours = companyWords.has(have);
  if (companyWords.has(wanted) || ours) return companyWords.has(wanted) && ours;
  return anyProvider.has(wanted) || anyProvider.has(have) || have.includes(wanted) || wanted.includes(have);
}

function judge(resource: Resource, params: Parameters, today: string): Judgement {
  const paper = certificateOf(resource, params);
  if ('verdict' in paper) return paper;
  const objection = wrongStandard(paper) ?? ranOut(paper, today) ?? oldEdition(paper, today);
  if (objection !== undefined) return objection;
  if (!paper.onFile.value) return onlySaid(paper);
  return unlike(paper, params, today) ?? holds();
}

/** Whether certificates that a text names are there, valid, and of a standard and edition that exist. */
export const certification: Check = {
  id: 'certification',
  title: 'Certificates are valid',
  why: 'Customers choose a processor by its certificates: GDPR Art. 28(1) asks for sufficient guarantees, and one that has run out guarantees nothing.',
  references: ['GDPR Art. 28(1)', 'ISO/IEC 27001:2022 A.5.35', 'ISO/IEC 27001:2022 A.5.36'],
  severity: 'high',
  parameters: parameters({
    standard: text('Standard with its edition or type.', 'iso27001:2022', 'soc2-type2'),
    typo: text('The number as it is written, where no standard has it.', '2700'),
    holder: text('Who holds it: company, provider, or a name.', 'company', 'provider', 'hetzner'),
    provider: text('Which provider holds it.', 'hetzner'),
    issuer: text('Who issued it.', 'bureau-veritas'),
    certificate_no: text('Its number.', 'A-4711'),
    valid_from: text('First day on which it is valid.', '2025-01-21'),
    valid_until: text('Last day on which it is valid.', '2027-12-20'),
    status: oneOf('What the text says of it.', 'valid', 'expired'),
    version: anything('Version of a standard that has no editions.', '4.0'),
    scope: anything('What is certified.', 'headquarters'),
    period_from: text('First day of the period that a report covers.', '2024-07-01'),
    period_until: text('Last day of the period that a report covers.', '2025-06-30'),
    date: text('A day of which the text does not say what it means.', '2025-03-11'),
    planned_for: text('When it is to come.', '2027'),
  }),
  reads: {
    certification: [
      'onFile',
      'standard',
      'heldBy',
      'validFrom',
      'validUntil',
      'issuer',
      'number',
      'succeeded',
    ],
  },
  quantifier: 'every',
  concerns,
  unjudged: (params) =>
    unjudgedBut(
      [
        'standard',
        'typo',
        'holder',
        'provider',
        'issuer',
        'certificate_no',
        'valid_from',
        'valid_until',
        'status',
      ],
      {
        version: 'which version it is of',
        scope: 'what is certified',
        period_from: 'which period it covers',
        period_until: 'which period it covers',
        date: 'what its date means',
        planned_for: 'whether it will come',
      },
    )(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Renew the certificate and attach it under evidence in tomcheck.yaml, with the day until which it is valid; or take it out of the text.',
  },
  reword: (resources, params, language) => {
    const [latest] = resources
      .filter((resource) => isLonger(resource, params))
      .toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
    const standard = latest === undefined ? undefined : fact(latest, 'standard');
    if (latest === undefined || standard?.known !== true) return undefined;
    const name = standardName(standard.value);
    return language === 'en'
      ? `Our certificate of ${name} is valid until ${spokenDay(endOf(latest))}.`
      : `Unser Zertifikat nach ${name} gilt bis ${endOf(latest).split('-').toReversed().join('.')}.`;
  },
};

function endOf(resource: Resource): string {
  const until = fact(resource, 'validUntil');
  return until.known ? (lastDay(until.value) ?? '') : '';
}
