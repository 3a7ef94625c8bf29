import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { flag, parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { cloudsNamed, inCloud, otherServices } from './common/services.ts';
import { shares } from './common/share.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/ddos-protection.ts';

const ordered = new Set(['aws-shield-advanced', 'network-protection', 'ip-protection']);

const promised = perClaim((params: Parameters) => {
  const named = [...wordsOf(params['mechanism']), ...wordsOf(params['plan'])];
  const bought = named.some((word) => ordered.has(word));
  return {
    bought,
    outside: named.some((word) => !ordered.has(word)) || otherServices(params, 'provider').length > 0,
    clouds: cloudsNamed(params, 'provider', 'mechanism', 'plan'),
    expected: bought ? 'a protection ordered on top' : 'a protection from overload attacks',
  };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const { bought, expected } = promised(params);
  const shield = fact(resource, 'ddosProtection');
  if (!shield.known) {
    return cannotTell(shield, expected, `Which protection from overload attacks ${nameOf(resource)} has`);
  }
  if (shield.value === 'ordered' || (shield.value === 'included' && !bought)) return holds();
  return shield.value === 'none'
    ? fails(shield, expected, 'none', `${subject(resource)} has no protection from overload attacks.`)
    : fails(
        shield,
        expected,
        "the provider's own",
        `${subject(resource)} has only the protection that the provider gives everybody.`,
      );
}

function concerns(resource: Resource, params: Parameters): boolean {
  const { clouds, outside } = promised(params);
  if (outside || !inCloud(resource, clouds)) return false;
  const open = resource.kind === 'server' ? fact(resource, 'publiclyAccessible') : fact(resource, 'internal');
  return !open.known || open.value === (resource.kind === 'server');
}

/** Whether what stands on the Internet is protected from overload attacks. */
export const ddosProtection: Check = {
  id: 'ddos-protection',
  title: 'Services are protected from overload attacks (DDoS)',
  why: 'An overload attack takes a service off the Internet. GDPR Art. 32(1)(b) asks for ongoing availability and resilience.',
  references: ['GDPR Art. 32(1)(b)', 'ISO/IEC 27001:2022 A.8.20', 'ISO/IEC 27001:2022 A.8.6'],
  severity: 'medium',
  parameters: parameters({
    mechanism: words("How; a cloud's own service is judged.", 'aws-shield-advanced', 'cdn', 'filter'),
    plan: words('Which product.', 'network-protection', 'ip-protection', 'standard'),
    provider: words('Whose protection.', 'aws', 'hetzner', 'cloudflare'),
    always_on: flag('At all times.'),
    scope: words('Where.', 'perimeter'),
  }),
  reads: {
    ...reading(['endpoint'], 'ddosProtection', 'internal'),
    ...reading(['server'], 'ddosProtection', 'publiclyAccessible'),
  },
  quantifier: 'every',
  concerns,
  unjudged: (params) =>
    unjudgedBut(['always_on'], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !ordered.has(word)),
          (word) => `whether there is protection by ${word}`,
        ),
      plan: (value) =>
        each(
          wordsOf(value).filter((word) => !ordered.has(word)),
          (word) => `which product ${word} means`,
        ),
      provider: () => each(otherServices(params, 'provider'), (word) => `what ${word} protects`),
      scope: (value) => `whether ${wordsOf(value).join(', ')} is protected`,
    })(params),
  elsewhere: (params) =>
    promised(params).bought ? undefined : 'Something outside of what the cloud shows may protect it, too.',
  judge,
  examples,
  remedy: {
    cloud:
      'Add what stands on the Internet to the protection that the text names, or say that the basic protection of the provider is used.',
    terraform:
      'resource "aws_shield_protection" "web" {\n  name         = "web"\n  resource_arn = aws_lb.web.arn\n}\n\nresource "azurerm_public_ip" "web" {\n  ddos_protection_mode = "Enabled"\n}',
    commandLine: 'aws shield create-protection --name web --resource-arn <arn>',
  },
  reword: shares(judge, {
    en: {
      all: 'are protected from overload attacks by an ordered service',
      some: 'are protected from overload attacks by an ordered service only in part',
      none: 'are protected from overload attacks by what the provider includes',
    },
    de: {
      all: 'werden durch einen bestellten Dienst vor Überlastungsangriffen geschützt',
      some: 'werden nur zum Teil durch einen bestellten Dienst vor Überlastungsangriffen geschützt',
      none: 'werden durch den Grundschutz des Anbieters vor Überlastungsangriffen geschützt',
    },
  }),
};
