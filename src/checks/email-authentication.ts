import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { anything, oneOf, parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/email-authentication.ts';

const judgedMechanisms = new Set(['spf', 'dkim', 'dmarc']);

/** How strict a policy is: 0 tells mail servers nothing. */
const strictness = { missing: 0, none: 1, quarantine: 2, reject: 3 } as const;

const promised = perClaim((params: Parameters) => {
  const named = wordsOf(params['mechanism']);
  const policy = params['policy'];
  const strict: 'reject' | 'quarantine' | undefined =
    policy === 'reject' || policy === 'quarantine' ? policy : undefined;
  return {
    methods: named.length === 0 ? ['spf', 'dkim', 'dmarc'] : named,
    policy: strict,
  };
});

function judge(zone: Resource, params: Parameters): Judgement {
  const mail = fact(zone, 'mail');
  const { methods, policy } = promised(params);
  let open: Judgement | undefined;
  for (const method of ['spf', 'dkim', 'dmarc'] as const) {
    if (!methods.includes(method) && !(method === 'dmarc' && policy !== undefined)) continue;
    const judgement = method === 'dmarc' ? judgeDmarc(zone, policy) : judgeRecord(zone, method);
    if (judgement.verdict === 'confirmed') continue;
    if (judgement.verdict === 'contradicted' && mail.known && mail.value) return judgement;
    open ??= mail.known && mail.value ? judgement : whetherMail(zone);
  }
  return open ?? holds();
}

/** A zone without mail records needs none of this, if that is really all of it. */
function whetherMail(zone: Resource): Judgement {
  const mail = fact(zone, 'mail');
  const asked = `Whether mail is sent under ${zone.name}`;
  return mail.known
    ? undecided(mail, 'mail records', `${asked} is not known: no mail record of it was found here.`)
    : cannotTell(mail, 'mail records', asked);
}

function judgeRecord(zone: Resource, method: 'spf' | 'dkim'): Judgement {
  const record = fact(zone, method);
  const name = method.toUpperCase();
  const expected = `a record for ${name}`;
  if (!record.known) return cannotTell(record, expected, `Whether ${nameOf(zone)} has ${expected}`);
  return record.value
    ? holds()
    : fails(record, expected, 'none', `${subject(zone)} has no record for ${name}.`);
}

function judgeDmarc(zone: Resource, wanted: 'quarantine' | 'reject' | undefined): Judgement {
  const record = fact(zone, 'dmarc');
  const expected = wanted === undefined ? 'a record for DMARC' : `a record for DMARC with policy ${wanted}`;
  if (!record.known) return cannotTell(record, expected, `Whether ${nameOf(zone)} has ${expected}`);
  if (record.value === 'missing') {
    return fails(record, expected, 'none', `${subject(zone)} has no record for DMARC.`);
  }
  if (strictness[record.value] >= strictness[wanted ?? 'none']) return holds();
  const why = `The DMARC policy of ${nameOf(zone)} is ${record.value}, not ${wanted ?? 'none'}.`;
  return fails(record, expected, record.value, why);
}

function concerns(zone: Resource, params: Parameters): boolean {
  if (promised(params).methods.some((method) => !judgedMechanisms.has(method))) return false;
  const mail = fact(zone, 'mail');
  return !mail.known || mail.value || mail.from.absence === true;
}

/** Whether the domains of the company tell mail servers which mail is genuine. */
export const emailAuthentication: Check = {
  id: 'email-authentication',
  title: 'Mail servers can tell genuine mail',
  why: 'Forged mail in the name of the company asks for passwords and payments. GDPR Art. 32(1)(b) asks for ongoing confidentiality and integrity.',
  references: ['GDPR Art. 32(1)(b)', 'ISO/IEC 27001:2022 A.5.14', 'ISO/IEC 27001:2022 A.8.20'],
  severity: 'low',
  parameters: parameters({
    mechanism: words('Which: spf, dkim, dmarc; all where none is named.', 'spf', 'dkim', 'dmarc', [
      'spf',
      'dkim',
    ]),
    policy: oneOf('What DMARC asks of mail servers, at least.', 'reject', 'quarantine'),
    scope: anything('Which domains.', 'all'),
  }),
  reads: { dnsZone: ['mail', 'spf', 'dkim', 'dmarc'] },
  quantifier: 'every',
  concerns,
  unjudged: (params) =>
    unjudgedBut(['policy'], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMechanisms.has(word)),
          (word) => `whether mail is sent with ${word}`,
        ),
      scope: 'which domains are meant',
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Publish records for SPF, DKIM and DMARC in the zone of every domain under which mail is sent.',
    terraform:
      'resource "aws_route53_record" "dmarc" {\n  zone_id = aws_route53_zone.main.id\n  name    = "_dmarc.example.com"\n  type    = "TXT"\n  ttl     = 3600\n  records = ["v=DMARC1; p=reject; rua=mailto:dmarc@example.com"]\n}',
    commandLine: 'dig +short TXT _dmarc.example.com',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all of our mail domains are protected with SPF, DKIM and DMARC.'
      : 'Nicht alle unsere Mail-Domains sind mit SPF, DKIM und DMARC geschützt.',
};
