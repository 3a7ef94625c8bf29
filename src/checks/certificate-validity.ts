import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { spokenDay } from '../model/days.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact } from './common/facts.ts';
import { dayOf, daysBetween } from './common/moments.ts';
import { anything, flag, numberOf, parameters, perClaim, quantity } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/certificate-validity.ts';

const promised = perClaim((params: Parameters) => ({
  ahead: numberOf(params['days']) ?? 0,
  automated: params['automated'] === true,
  expected: params['automated'] === true ? 'renewed by itself' : 'a certificate that is valid',
}));

function judge(certificate: Resource, params: Parameters, today: string): Judgement {
  const { automated } = promised(params);
  const validity = judgeValidity(certificate, params, today);
  if (!automated || validity.verdict === 'contradicted') return validity;
  const renewal = judgeRenewal(certificate, params);
  return renewal.verdict === 'confirmed' ? validity : renewal;
}

function judgeValidity(certificate: Resource, params: Parameters, today: string): Judgement {
  const { ahead, expected } = promised(params);
  const expires = fact(certificate, 'expiresOn');
  if (!expires.known) return cannotTell(expires, expected, `When ${nameOf(certificate)} expires`);
  const day = dayOf(expires.value);
  if (day === undefined) {
    return undecided(expires, expected, `When ${nameOf(certificate)} expires is not written as a date.`);
  }
  const left = daysBetween(today, day);
  if (left < 0)
    return fails(
      expires,
      expected,
      `expired on ${spokenDay(day)}`,
      `${subject(certificate)} expired on ${spokenDay(day)}.`,
    );
  if (left >= ahead) return holds();
  const why = `${subject(certificate)} expires on ${spokenDay(day)} and has not been renewed ${ahead} days before.`;
  return fails(expires, expected, `expires on ${spokenDay(day)}`, why);
}

function judgeRenewal(certificate: Resource, params: Parameters): Judgement {
  const { expected } = promised(params);
  const renews = fact(certificate, 'renewsItself');
  if (!renews.known)
    return cannotTell(renews, expected, `Whether ${nameOf(certificate)} is renewed by itself`);
  return renews.value
    ? holds()
    : fails(renews, expected, 'by hand', `${subject(certificate)} is not renewed by itself.`);
}

/** Whether TLS certificates are valid, and renewed before they are not. */
export const certificateValidity: Check = {
  id: 'certificate-validity',
  title: 'Certificates are renewed before they expire',
  why: 'A certificate that has expired stops a service, or teaches people to click warnings away. GDPR Art. 32(1)(a) and (b) ask for encryption and ongoing availability.',
  references: [
    'GDPR Art. 32(1)(a)',
    'GDPR Art. 32(1)(b)',
    'ISO/IEC 27001:2022 A.8.24',
    'ISO/IEC 27001:2022 A.8.20',
  ],
  severity: 'medium',
  parameters: parameters({
    automated: flag('Without a person.'),
    days: quantity('How many days before the end it is renewed.', 30),
    interval_days: quantity('How often it is renewed, in days.', 60),
    max_days: quantity('For how many days a certificate is valid at most.', 90),
    issuer: anything('Who issues it.', "Let's Encrypt"),
    scope: anything('Which certificates.', 'public'),
  }),
  reads: { certificate: ['expiresOn', 'renewsItself'] },
  quantifier: 'every',
  unjudged: (params) =>
    unjudgedBut(['automated', 'days'], {
      interval_days: 'how often certificates are renewed',
      max_days: 'how long certificates are valid',
      issuer: 'who issues certificates',
      scope: 'which certificates are meant',
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Let the provider issue and renew the certificate, or renew it now and set an alarm on its last day.',
    terraform:
      'resource "aws_acm_certificate" "web" {\n  domain_name       = "www.example.com"\n  validation_method = "DNS"\n}\n\nresource "hcloud_managed_certificate" "web" {\n  name         = "web"\n  domain_names = ["www.example.com"]\n}',
    commandLine: 'aws acm request-certificate --domain-name www.example.com --validation-method DNS',
  },
  reword: (_resources, params, language) => {
    const { automated } = promised(params);
    return language === 'en'
      ? `Not all certificates are renewed ${automated ? 'automatically' : 'in time'}.`
      : `Nicht alle Zertifikate werden ${automated ? 'automatisch' : 'rechtzeitig'} erneuert.`;
  },
};
