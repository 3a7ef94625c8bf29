import type { Holder } from '../../../model/administration.ts';
import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { allOfService, isBuiltIn } from './built-in-roles.ts';
import { sameName } from './facts.ts';
import { definesEverything, definesWildcard } from './role-actions.ts';

const definition = 'azurerm_role_definition';
const assignments = [
  'azurerm_role_assignment',
  'azurerm_pim_active_role_assignment',
  'azurerm_pim_eligible_role_assignment',
];

/** Roles that may do everything, or give themselves every right; by their ids (Microsoft Learn, Azure built-in roles). */
const administrators: Readonly<Record<string, string>> = {
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635': 'owner',
  '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9': 'user access administrator',
  'f58310d9-a9f6-439a-9e8d-f62e7b41a168': 'role based access control administrator',
  'b24988ac-6180-42a0-ab88-20f7382dd24c': 'contributor',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7': 'reader',
};
const giveRights = new Set(['user access administrator', 'role based access control administrator']);
const everything = new Set(['owner', 'contributor']);

const wide =
  /^(?:\/|\/?subscriptions\/[^/]+\/?|\/?providers\/microsoft\.management\/managementgroups\/[^/]+\/?)$/iu;

/** Name of the role in lower case; of a role that is only known by an id that is not built in, that id. */
function roleOf(assignment: Instance): Fact<string> {
  const name = assignment.string('role_definition_name');
  if (name.known) return mapFact(name, (text) => text.toLowerCase());
  return mapFact(assignment.string('role_definition_id'), (id) => {
    const last = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
    return Object.hasOwn(administrators, last) ? (administrators[last] ?? last) : last;
  });
}

/** A whole subscription, a management group, or all of them. */
const isWide = (assignment: Instance): Fact<boolean> =>
  mapFact(assignment.string('scope'), (scope) => wide.test(scope));

function isAdministrator(assignment: Instance): Fact<boolean> {
  return chainFact(isWide(assignment), (whole, from): Fact<boolean> => {
    if (!whole) return known(false, from);
    return chainFact(roleOf(assignment), (role, at): Fact<boolean> => {
      if (role === 'owner') return ownerUnlessNarrowed(assignment, at);
      if (giveRights.has(role)) return mapFact(assignment.present('condition'), (narrowed) => !narrowed);
      return byDefinition(assignment, definesEverything, () => false);
    });
  });
}

/** A condition on an owner narrows which roles they may give, and nothing else that they may do. */
function ownerUnlessNarrowed(assignment: Instance, from: Fact<unknown>['from']): Fact<boolean> {
  return chainFact(assignment.present('condition'), (narrowed): Fact<boolean> =>
    narrowed
      ? unknown('ambiguous', from, 'a condition narrows it, and by how much is not read')
      : known(true, from),
  );
}

/** The definition of a role of the company's own, where it is in this source: assignments name it without its scope. */
function definitionOf(assignment: Instance): Instance | undefined {
  return assignment.all(definition).find((role) => defines(role, assignment));
}

function defines(role: Instance, assignment: Instance): boolean {
  const wanted = assignment.string('role_definition_id');
  const own = ['role_definition_resource_id', 'id'].map((path) => role.string(path));
  if (
    wanted.known &&
    own.some((id) => id.known && id.value.toLowerCase().startsWith(wanted.value.toLowerCase()))
  )
    return true;
  const called = assignment.string('role_definition_name');
  const name = role.string('name');
  return called.known && name.known && sameName(called.value, name.value);
}

/** A role that is neither one of Azure's own that is known here, nor defined in this source, may allow anything. */
function byDefinition(
  assignment: Instance,
  read: (role: Instance) => Fact<boolean>,
  builtIn: (role: string) => boolean,
): Fact<boolean> {
  const found = definitionOf(assignment);
  if (found !== undefined) return read(found);
  return chainFact(roleOf(assignment), (role, from): Fact<boolean> =>
    isBuiltIn(role)
      ? known(builtIn(role), from)
      : unknown('not-shown', from, `what the role ${role} allows is not in this source`),
  );
}

function isWildcard(assignment: Instance): Fact<boolean> {
  return chainFact(isWide(assignment), (whole, from): Fact<boolean> => {
    if (!whole) return known(false, from);
    return chainFact(roleOf(assignment), (role, at): Fact<boolean> => {
      if (everything.has(role)) return known(true, at);
      if (giveRights.has(role)) return mapFact(assignment.present('condition'), (narrowed) => !narrowed);
      return byDefinition(assignment, definesWildcard, (name) => allOfService.test(name));
    });
  });
}

const holders: Readonly<Record<string, Holder>> = {
  user: 'person',
  group: 'group',
  serviceprincipal: 'machine',
};

/** Types whose id may stand as the holder. */
const principals: Readonly<Record<string, Holder>> = {
  azuread_user: 'person',
  azuread_group: 'group',
  azuread_service_principal: 'machine',
};

function holderOf(assignment: Instance): Fact<Holder> {
  const type = assignment.string('principal_type');
  if (type.known) {
    return chainFact(type, (written, from): Fact<Holder> => {
      const holder = holders[written.toLowerCase()];
      return holder === undefined
        ? unknown('failed', from, `${written} is no holder tomcheck knows`)
        : known(holder, from);
    });
  }
  return chainFact(assignment.target('principal_id', Object.keys(principals)), (principal): Fact<Holder> => {
    const holder = principal === undefined ? undefined : principals[principal.type];
    return holder === undefined ? type : known(holder, type.from);
  });
}

/** Rights that were activated end; those that may be activated are not held. */
function isStanding(assignment: Instance): Fact<boolean> {
  const from = assignment.origin('schedule');
  if (assignment.type.includes('_eligible_')) return known(false, from);
  if (!assignment.type.includes('_pim_')) return known(true, from);
  return mapFact(assignment.present('schedule.expiration'), (ends) => !ends);
}

/** Roles that nobody in this source holds; those that somebody does are judged where they are given. */
function isHeld(role: Instance): Fact<boolean> {
  const given = assignments.flatMap((type) => role.all(type));
  return known(
    given.some((assignment) => defines(role, assignment)),
    role.origin('id'),
  );
}

const given = [
  'condition',
  'principal_id',
  'principal_type',
  'role_definition_id',
  'role_definition_name',
  'schedule',
  'scope',
];

export const permissionTypes: readonly TypeMapping[] = [
  ...assignments.map((type) =>
    typeMapping('permission', {
      type,
      attributes: given,
      name: (assignment) => roleName(assignment),
      region: (assignment) => known('global', assignment.origin('scope', 'rights belong to no region')),
      facts: {
        administrator: isAdministrator,
        wildcard: isWildcard,
        holder: holderOf,
        standing: isStanding,
      },
    }),
  ),
  typeMapping('permission', {
    type: definition,
    attributes: ['permissions', 'role_definition_resource_id'],
    when: (role) => mapFact(isHeld(role), (held) => !held),
    region: (role) => known('global', role.origin('scope', 'rights belong to no region')),
    facts: {
      administrator: definesEverything,
      wildcard: definesWildcard,
      holder: (role) => {
        const note = 'nobody in this source holds it';
        return known('nobody', { ...role.origin('id'), note, absence: true });
      },
      standing: (role) => known(true, role.origin('id')),
    },
  }),
];

function roleName(assignment: Instance): Fact<string> {
  return mapFact(roleOf(assignment), (role) => `${role} (${assignment.label})`);
}
