import { chainFact, known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { readFrom } from './facts.ts';
import { managedName, ofManagedPolicy } from './managed-policies.ts';
import { rightsOf, type Rights } from './policy-rights.ts';

/** Rights that a document gives. */
export function ofDocument(holder: Instance, path: string): Fact<Rights> {
  return chainFact(holder.json(path), (document, from) => {
    const rights = rightsOf(document);
    return rights === undefined
      ? unknown('failed', from, 'the policy could not be read')
      : known(rights, from);
  });
}

/** Rights of the policy that an attribute names: one of AWS, or one of this source. */
export function ofNamed(attachment: Instance): Fact<Rights> {
  const arn = attachment.string('policy_arn');
  const name = arn.known ? managedName(arn.value) : undefined;
  if (arn.known && name !== undefined) return ofManagedPolicy(name, arn.from);
  return chainFact(attachment.target('policy_arn', ['aws_iam_policy']), (policy, from) =>
    policy === undefined
      ? unknown('not-shown', from, 'the policy is not in this source')
      : readFrom(policy, ofDocument(policy, 'policy')),
  );
}

/** Rights of a policy that is named outside of any instance: one of one's own cannot be looked up there. */
export function ofArn(arn: string, from: Origin): Fact<Rights> {
  const name = managedName(arn);
  return name === undefined
    ? unknown('not-shown', from, 'the policy is not in this source')
    : ofManagedPolicy(name, from);
}
