import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import type { Instance, Reader } from '../mapping.ts';
import { allOf, notShown, originIn, readFrom } from './facts.ts';

type WebFirewall = Kinds['endpoint']['webFirewall'];
type Protection = Kinds['endpoint']['ddosProtection'];

const associations = ['aws_wafv2_web_acl_association', 'aws_wafregional_web_acl_association'];
const acl = ['aws_wafv2_web_acl'];

/** What an association of this source puts before a resource; none if there is none. */
export function webFirewallOf(resource: Instance): Fact<WebFirewall> {
  const found: Instance[] = [];
  for (const type of associations) {
    const children = resource.children(type);
    if (!children.known) return children;
    found.push(...children.value);
  }
  const [association] = found;
  if (association === undefined)
    return known('none', {
      ...resource.origin('web_acl_arn', 'no association of this source puts a web ACL before it'),
      absence: true,
    });
  return readFrom(association, actionOf(association, 'web_acl_arn'));
}

/** What the web ACL does that an attribute names. */
export function actionOf(holder: Instance, path: string): Fact<WebFirewall> {
  return chainFact(holder.target(path, acl), (list, from) =>
    list === undefined
      ? unknown('not-shown', from, 'the rules of its web ACL are not in this source')
      : rulesOf(list),
  );
}

/** It blocks if one of its rules does; without rules it lets everything pass, unless it is shut as a whole. */
function rulesOf(list: Instance): Fact<WebFirewall> {
  return chainFact(list.blocks('rule'), (rules, path): Fact<WebFirewall> => {
    const from = originIn(list, path);
    if (rules.length === 0)
      return mapFact(list.present('default_action.block'), (shut) => (shut ? 'blocking' : 'none'));
    return chainFact(allOf(rules.map(onlyCounts), from), (all) => known(all ? 'counting' : 'blocking', from));
  });
}

function onlyCounts(rule: Reader): Fact<boolean> {
  return chainFact(rule.present('override_action.count'), (overridden, from) =>
    overridden ? known(true, from) : rule.present('action.count'),
  );
}

/** Shield Standard is for everybody; Advanced is ordered per resource (AWS WAF developer guide, Shield). */
export function shieldOf(resource: Instance): Fact<Protection> {
  return mapFact(resource.children('aws_shield_protection'), (found) =>
    found.length > 0 ? 'ordered' : 'included',
  );
}

/** The stages of an API: the weakest speaks for the whole. */
export function ofStages(api: Instance): Fact<WebFirewall> {
  return chainFact(api.children('aws_api_gateway_stage'), (stages, from) => {
    if (stages.length === 0) return notShown(api, 'stage', 'none of its stages is in this source');
    const each = stages.map((stage) => readFrom(stage, webFirewallOf(stage)));
    return (
      each.find((fact) => fact.known && fact.value === 'none') ??
      each.find((fact) => !fact.known) ??
      each.find((fact) => fact.known && fact.value === 'counting') ??
      each[0] ??
      unknown('not-shown', from)
    );
  });
}
