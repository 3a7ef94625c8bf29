import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Holder } from '../../../model/administration.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { everywhere } from './identity.ts';
import { allKnown, guaranteed } from './facts.ts';

type Audience = Kinds['signInPolicy']['appliesTo'];

const policy = 'azuread_conditional_access_policy';
const grants = 'grant_controls';
const users = 'conditions.users';

/** Global administrator and those who may make one (Microsoft Learn, Microsoft Entra built-in roles). */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
const privileged = [globalAdministrator, 'e8611ab8-c189-46e8-94e1-60213ab1f814'];

/** Strengths that Microsoft defines, each of which needs a second factor (Microsoft Learn, Authentication strengths). */
const strengths = /\/?0{8}-0{4}-0{4}-0{4}-0{11}[234]$/u;

/** A policy that only reports stops nobody. */
function isEnforced(each: Instance): Fact<boolean> {
  return mapFact(each.string('state'), (state) => state.toLowerCase() === 'enabled');
}

/** With `OR` beside another control, that control is enough without a second factor. */
function requiresMfa(each: Instance): Fact<boolean> {
  return chainFact(each.strings(`${grants}.built_in_controls`), (controls, from): Fact<boolean> => {
    const strength = each.string(`${grants}.authentication_strength_policy_id`);
    const names = controls.map((control) => control.toLowerCase());
    const without = !strength.known && strength.why === 'not-shown';
    return chainFact(each.string(`${grants}.operator`), (operator): Fact<boolean> => {
      if (operator.toUpperCase() !== 'AND' && names.length + (without ? 0 : 1) > 1) return known(false, from);
      if (names.includes('mfa')) return known(true, from);
      if (!strength.known) return without ? known(false, from) : strength;
      return strengths.test(strength.value)
        ? known(true, strength.from)
        : unknown('not-shown', strength.from, 'whether its own strength needs a second factor is not read');
    });
  });
}

/** What leaves people out, or lets the policy rest under some conditions. */
const exceptions = [
  `${users}.excluded_groups`,
  `${users}.excluded_roles`,
  `${users}.excluded_guests_or_external_users`,
  'conditions.applications.excluded_applications',
  'conditions.applications.included_user_actions',
  'conditions.client_applications',
  'conditions.devices.filter',
  'conditions.locations',
  'conditions.sign_in_risk_levels',
  'conditions.user_risk_levels',
  'conditions.insider_risk_levels',
];

/** Two accounts may be left out, for the day on which nobody else gets in. */
const breakGlass = 2;

function appliesTo(each: Instance): Fact<Audience> {
  const lists = {
    people: each.strings(`${users}.included_users`),
    roles: each.strings(`${users}.included_roles`),
    without: each.strings(`${users}.excluded_users`),
    apps: each.strings('conditions.applications.included_applications'),
    clients: each.strings('conditions.client_app_types'),
    platforms: each.strings('conditions.platforms.included_platforms'),
  };
  const from = each.origin('conditions');
  return chainFact(
    allKnown(Object.values(lists), from),
    ([people = [], roles = [], without = [], apps = [], clients = [], platforms = []]) =>
      mapFact(
        allKnown(
          exceptions.map((path) => each.present(path)),
          from,
        ),
        (excepted): Audience => {
          const narrowed = excepted.includes(true) || without.length > breakGlass;
          if (narrowed || !isAll(apps) || !isAllOrUnset(clients) || !isAllOrUnset(platforms)) return 'some';
          if (isAll(people)) return 'everybody';
          return privileged.every((role) => roles.includes(role)) ? 'administrators' : 'some';
        },
      ),
  );
}

const isAll = (names: readonly string[]): boolean => names.some((name) => name.toLowerCase() === 'all');
const isAllOrUnset = (names: readonly string[]): boolean => names.length === 0 || isAll(names);

/** A user of the directory is made with a password; one that is synchronised may sign in elsewhere. */
function hasPassword(user: Instance): Fact<boolean> {
  const enabled = user.boolean('account_enabled', {
    value: true,
    note: 'provider default (azuread docs, azuread_user)',
  });
  return chainFact(enabled, (on, from): Fact<boolean> => {
    if (!on) return known(false, from);
    return chainFact(user.present('onpremises_immutable_id'), (synchronised, at): Fact<boolean> =>
      synchronised
        ? unknown('not-shown', at, 'it is synchronised, and where it signs in is not shown')
        : known(true, { ...from, note: 'a user is made with a password (azuread docs, azuread_user)' }),
    );
  });
}

const secrets = ['azuread_application_password', 'azuread_service_principal_password'];
const directoryRoles = [
  'azuread_directory_role_assignment',
  'azuread_directory_role_eligibility_schedule_request',
];

/** Rights in the directory: global administrators may take every right in every subscription. */
function isGlobalAdministrator(assignment: Instance): Fact<boolean> {
  const role = assignment.string(assignment.type.endsWith('_request') ? 'role_definition_id' : 'role_id');
  return mapFact(role, (id) => id.toLowerCase() === globalAdministrator);
}

const principals: Readonly<Record<string, Holder>> = {
  azuread_user: 'person',
  azuread_group: 'group',
  azuread_service_principal: 'machine',
};

function holderOf(assignment: Instance): Fact<Holder> {
  const path = assignment.type.endsWith('_request') ? 'principal_id' : 'principal_object_id';
  return chainFact(assignment.target(path, Object.keys(principals)), (principal, from): Fact<Holder> => {
    const holder = principal === undefined ? undefined : principals[principal.type];
    return holder === undefined
      ? unknown('not-shown', from, 'who holds it is not in this source')
      : known(holder, from);
  });
}

export const entraTypes: readonly TypeMapping[] = [
  typeMapping('signInPolicy', {
    type: policy,
    attributes: ['conditions', 'display_name', grants, 'state'],
    name: (each) => each.string('display_name'),
    region: everywhere,
    facts: { enforced: isEnforced, requiresMfa, appliesTo },
  }),
  typeMapping('user', {
    type: 'azuread_user',
    attributes: ['account_enabled', 'onpremises_immutable_id', 'user_principal_name'],
    name: (user) => user.string('user_principal_name'),
    region: everywhere,
    facts: { passwordLogin: hasPassword },
  }),
  ...secrets.map((type) =>
    typeMapping('accessKey', {
      type,
      attributes: ['start_date'],
      region: everywhere,
      facts: {
        active: guaranteed(
          'id',
          true,
          'it counts until it is deleted; the day on which it ends is not compared',
        ),
        createdOn: (secret) => secret.string('start_date'),
      },
    }),
  ),
  ...directoryRoles.map((type) =>
    typeMapping('permission', {
      type,
      attributes: ['principal_id', 'principal_object_id', 'role_definition_id', 'role_id'],
      region: everywhere,
      facts: {
        administrator: isGlobalAdministrator,
        holder: holderOf,
        standing: guaranteed('id', !type.endsWith('_request'), 'by its type'),
      },
    }),
  ),
];

/** Types that directory rights name as holders, kept so that they are found. */
export const directoryAttributes: Readonly<Record<string, readonly string[]>> = {
  azuread_group: ['object_id'],
  azuread_service_principal: ['object_id'],
};
