import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, anyOf, originIn, readFrom, unlessPlanned } from './facts.ts';
import { rightsOf, trustsServicesOnly, type Rights } from './policy-rights.ts';
import { ofArn, ofDocument, ofNamed } from './rights-of.ts';

type Holder = Kinds['permission']['holder'];

const standing = always('policy', true, 'what is attached holds until it is taken away (IAM user guide)');

/** A boundary of a user or role narrows whatever is allowed, in a way that is not read. */
function isBounded(attachment: Instance, path: string, types: readonly string[]): Fact<boolean> {
  if (types.length === 0) return known(false, attachment.origin(path));
  const holder = attachment.target(path, types);
  if (!holder.known || holder.value === undefined) return known(false, attachment.origin(path));
  return readFrom(holder.value, holder.value.present('permissions_boundary'));
}

function administrator(rights: Fact<Rights>, bounded: Fact<boolean>): Fact<boolean> {
  return chainFact(rights, ({ administrator: all }, from): Fact<boolean> => {
    if (all === undefined) return unknown('ambiguous', from, 'it allows everything but some actions');
    if (!all) return known(false, from);
    return chainFact(bounded, (narrowed, origin) =>
      narrowed ? unknown('ambiguous', origin, 'a permissions boundary narrows it') : known(true, from),
    );
  });
}

function wildcardOf(rights: Fact<Rights>): Fact<boolean> {
  return chainFact(rights, ({ wildcard }, from) =>
    wildcard === undefined
      ? unknown('not-shown', from, 'what the policy of AWS allows is not shown')
      : known(wildcard, from),
  );
}

/** Roles that only services may take are held by machines; who takes another is not shown. */
function holderOfRole(role: Instance): Fact<Holder> {
  return chainFact(role.json('assume_role_policy'), (document, from) => {
    const machines = trustsServicesOnly(document);
    return machines === true
      ? known('machine', originIn(role, from))
      : unknown('not-shown', originIn(role, from), 'who takes the role is not shown');
  });
}

function holderBy(attachment: Instance): Fact<Holder> {
  return chainFact(attachment.target('role', ['aws_iam_role']), (role, from) =>
    role === undefined ? unknown('not-shown', from, 'the role is not in this source') : holderOfRole(role),
  );
}

interface Form {
  readonly type: string;
  readonly by: 'user' | 'group' | 'role';
}

function holderOf({ by }: Form): (attachment: Instance) => Fact<Holder> {
  if (by === 'role') return holderBy;
  return always(
    by,
    by === 'user' ? 'person' : 'group',
    'a user is one person, a group several (IAM user guide)',
  );
}

/** A policy attached to a user, group or role, or written into it. */
function attached(form: Form, path: string, rights: (attachment: Instance) => Fact<Rights>): TypeMapping {
  const holders = form.by === 'group' ? [] : [`aws_iam_${form.by}`];
  return typeMapping('permission', {
    type: form.type,
    attributes: [form.by, path],
    name: (attachment) => attachment.string(form.by),
    facts: {
      administrator: (attachment) =>
        administrator(rights(attachment), isBounded(attachment, form.by, holders)),
      wildcard: (attachment) => wildcardOf(rights(attachment)),
      holder: holderOf(form),
      standing,
    },
  });
}

const holders = ['user', 'group', 'role'] as const;
const inDocument = (holder: Instance): Fact<Rights> => ofDocument(holder, 'policy');

/** One attachment to several holders: a person weighs more than a machine. */
function holderOfAny(attachment: Instance): Fact<Holder> {
  const kinds = ['users', 'groups', 'roles'].map((path) => attachment.present(path));
  const [users, groups, roles] = kinds;
  const from = attachment.origin('users');
  if (users?.known === true && users.value) return known('person', users.from);
  if (groups?.known === true && groups.value) return known('group', groups.from);
  if (roles?.known === true && roles.value)
    return unknown('not-shown', roles.from, 'who takes the role is not shown');
  return kinds.every((kind) => kind.known) ? known('nobody', from) : unknown('computed', from);
}

/** A policy that nothing attaches; one that is attached is told of where it is. */
function isAttached(policy: Instance): Fact<boolean> {
  const attachments = [
    ...holders.map((by) => `aws_iam_${by}_policy_attachment`),
    'aws_iam_policy_attachment',
  ];
  return anyOf(
    attachments.map((type) => mapFact(policy.children(type), (list) => list.length > 0)),
    policy.origin('policy'),
  );
}

/** Policies in the role itself, a form that the provider gives up (AWS provider docs, aws_iam_role). */
function inRole(role: Instance): Fact<readonly Fact<Rights>[]> {
  const documents = unlessPlanned(role, role.blocks('inline_policy'), []);
  return chainFact(documents, (blocks, from) => {
    const inline = blocks.map((block) =>
      chainFact(block.json('policy'), (document, origin): Fact<Rights> => {
        const rights = rightsOf(document);
        return rights === undefined ? unknown('failed', origin) : known(rights, origin);
      }),
    );
    return mapFact(unlessPlanned(role, role.strings('managed_policy_arns'), []), (arns) => [
      ...inline,
      ...arns.map((arn) => ofArn(arn, from)),
    ]);
  });
}

function anyInRole(role: Instance, ask: (rights: Fact<Rights>) => Fact<boolean>): Fact<boolean> {
  return chainFact(inRole(role), (list, from) => anyOf(list.map(ask), from));
}

/** Rights as IAM gives them; trust and boundaries narrow who has them. */
export const permissions: readonly TypeMapping[] = [
  ...holders.map((by) => attached({ type: `aws_iam_${by}_policy_attachment`, by }, 'policy_arn', ofNamed)),
  ...holders.map((by) => attached({ type: `aws_iam_${by}_policy`, by }, 'policy', inDocument)),
  typeMapping('permission', {
    type: 'aws_iam_policy_attachment',
    attributes: ['policy_arn', 'users', 'groups', 'roles'],
    facts: {
      administrator: (attachment) =>
        administrator(ofNamed(attachment), known(false, attachment.origin('users'))),
      wildcard: (attachment) => wildcardOf(ofNamed(attachment)),
      holder: holderOfAny,
      standing,
    },
  }),
  typeMapping('permission', {
    type: 'aws_iam_policy',
    attributes: ['policy'],
    when: (policy) => mapFact(isAttached(policy), (yes) => !yes),
    facts: {
      administrator: (policy) => administrator(inDocument(policy), known(false, policy.origin('policy'))),
      wildcard: (policy) => wildcardOf(inDocument(policy)),
      holder: (policy) =>
        known('nobody', { ...policy.origin('policy', 'nothing in this source attaches it'), absence: true }),
      standing,
    },
  }),
  typeMapping('permission', {
    type: 'aws_iam_role',
    attributes: ['assume_role_policy', 'inline_policy', 'managed_policy_arns', 'permissions_boundary'],
    when: (role) => mapFact(inRole(role), (list) => list.length > 0),
    facts: {
      administrator: (role) =>
        anyInRole(role, (rights) => administrator(rights, role.present('permissions_boundary'))),
      wildcard: (role) => anyInRole(role, wildcardOf),
      holder: holderOfRole,
      standing,
    },
  }),
  typeMapping('permission', {
    type: 'aws_ssoadmin_managed_policy_attachment',
    attributes: ['managed_policy_arn'],
    facts: {
      administrator: (attachment) => mapFact(ofSet(attachment), (rights) => rights.administrator === true),
      wildcard: (attachment) => wildcardOf(ofSet(attachment)),
      standing,
    },
  }),
];

/** The policy of a permission set of IAM Identity Center; who is given the set is told beside it. */
function ofSet(attachment: Instance): Fact<Rights> {
  return chainFact(attachment.string('managed_policy_arn'), (arn, from) => ofArn(arn, from));
}
