import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { parameters, words, wordsOf } from './common/parameters.ts';
import { cloudsNamed, inCloud, otherServices } from './common/services.ts';
import { shareSentence } from './common/share.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf } from './common/wording.ts';
import { examples } from './examples/waf.ts';

const expected = 'a web application firewall that blocks';

function judge(resource: Resource): Judgement {
  const firewall = fact(resource, 'webFirewall');
  const web = fact(resource, 'web');
  if (!firewall.known) {
    return cannotTell(
      firewall,
      expected,
      `Whether a web application firewall stands before ${nameOf(resource)}`,
    );
  }
  if (firewall.value === 'blocking') return holds();
  const what =
    firewall.value === 'counting'
      ? `The web application firewall of ${nameOf(resource)} only reports what it finds`
      : `No web application firewall stands before ${nameOf(resource)}`;
  if (!web.known) {
    return undecided(
      firewall,
      expected,
      `${what}, and whether it understands HTTP is not known: ${web.detail}.`,
    );
  }
  const seen = firewall.value === 'counting' ? 'only reports' : 'none';
  return fails(firewall, expected, seen, `${what}.`);
}

/** One that has none may stand behind one that has. */
function judgeTogether(resources: readonly Resource[]): readonly Judgement[] {
  const judgements = resources.map(judge);
  const gate = resources.find((_, index) => judgements[index]?.verdict === 'confirmed');
  if (gate === undefined) return judgements;
  return resources.map((resource, index) => {
    const judgement = judgements[index] ?? holds();
    if (judgement.verdict !== 'contradicted') return judgement;
    const why = `${judgement.why.replace(/\.$/, '')}; whether it stands behind ${nameOf(gate)}, which has one, is not known.`;
    return undecided(fact(resource, 'webFirewall'), expected, why);
  });
}

function concerns(resource: Resource, params: Parameters): boolean {
  if (outside(params) || !inCloud(resource, cloudsNamed(params, 'provider', 'mechanism'))) return false;
  const web = fact(resource, 'web');
  const internal = fact(resource, 'internal');
  return !(web.known && !web.value) && !(internal.known && internal.value);
}

function outside(params: Parameters): boolean {
  return otherServices(params, 'provider').length > 0 || otherMechanisms(params).length > 0;
}

/** That it blocks is judged without being said. */
function otherMechanisms(params: Parameters): readonly string[] {
  return otherServices(params, 'mechanism').filter((word) => word !== 'prevention');
}

/** Whether a web application firewall stands before what answers web requests. */
export const waf: Check = {
  id: 'waf',
  title: 'A web application firewall filters requests',
  why: 'Most attacks on web applications come as requests that a filter can know. GDPR Art. 32(1)(b) asks for ongoing confidentiality, integrity and resilience.',
  references: ['GDPR Art. 32(1)(b)', 'ISO/IEC 27001:2022 A.8.20', 'ISO/IEC 27001:2022 A.8.26'],
  severity: 'medium',
  parameters: parameters({
    provider: words("Whose firewall; a cloud's own is judged.", 'aws', 'azure', 'cloudflare'),
    mechanism: words("Which one; a cloud's own is judged.", 'prevention', 'aws-waf', 'modsecurity'),
    scope: words('Where.', 'perimeter'),
  }),
  reads: reading(['endpoint'], 'webFirewall', 'web', 'internal'),
  quantifier: 'together',
  concerns,
  unjudged: (params) =>
    unjudgedBut([], {
      provider: () => each(otherServices(params, 'provider'), (word) => `what ${word} filters`),
      mechanism: () => each(otherMechanisms(params), (word) => `what ${word} filters`),
      scope: (value) => `whether ${wordsOf(value).join(', ')} is filtered`,
    })(params),
  elsewhere: (params) =>
    cloudsNamed(params, 'provider', 'mechanism').length > 0
      ? undefined
      : 'Requests may also be filtered by something outside of what the cloud shows.',
  judge,
  judgeTogether,
  examples,
  remedy: {
    cloud: 'Put a web application firewall that blocks before every endpoint on the Internet.',
    terraform:
      'resource "aws_wafv2_web_acl_association" "web" {\n  resource_arn = aws_lb.web.arn\n  web_acl_arn  = aws_wafv2_web_acl.main.arn\n}\n\nresource "azurerm_web_application_firewall_policy" "main" {\n  policy_settings {\n    enabled = true\n    mode    = "Prevention"\n  }\n}',
    commandLine: 'aws wafv2 associate-web-acl --web-acl-arn <acl> --resource-arn <load balancer>',
  },
  reword: (resources, _params, language) =>
    shareSentence(
      resources,
      judge,
      language === 'en'
        ? {
            all: 'stand behind a web application firewall',
            some: 'stand behind a web application firewall only in part',
            none: 'do not stand behind a web application firewall',
          }
        : {
            all: 'stehen hinter einer Web Application Firewall',
            some: 'stehen nur zum Teil hinter einer Web Application Firewall',
            none: 'stehen nicht hinter einer Web Application Firewall',
          },
      language,
    ),
};
