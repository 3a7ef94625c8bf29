import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { group, subscription } from './raw/base.ts';

type Attributes = Readonly<Record<string, unknown>>;
const roleId = (id: string) => `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${id}`;
const owner = roleId('8e3af657-a8ff-443c-a75c-2fe8c4bcb635');
const assignment = (more: Attributes = {}, type = 'azurerm_role_assignment') => ({
  [`${type}.a`]: {
    id: `${subscription}/providers/Microsoft.Authorization/roleAssignments/a`,
    scope: subscription,
    role_definition_name: 'Owner',
    role_definition_id: owner,
    principal_id: '11111111-1111-1111-1111-111111111111',
    principal_type: 'User',
    condition: '',
    ...more,
  },
});
const custom = (...actions: readonly string[]) => ({
  'azurerm_role_definition.r': {
    id: `${roleId('99999999-9999-9999-9999-999999999999')}|${subscription}`,
    role_definition_resource_id: roleId('99999999-9999-9999-9999-999999999999'),
    name: 'custom',
    scope: subscription,
    permissions: [{ actions, not_actions: [], data_actions: [], not_data_actions: [] }],
  },
});
const holdsCustom = assignment({
  role_definition_name: 'custom',
  role_definition_id: roleId('99999999-9999-9999-9999-999999999999'),
});
const pim = (type: string, expiration: readonly unknown[]) =>
  assignment({ role_definition_name: undefined, principal_type: 'User', schedule: [{ expiration }] }, type);

export const cases: Cases = [
  bad('a person who owns a subscription', assignment()),
  bad('the same, by the id of the role only', assignment({ role_definition_name: '' })),
  bad(
    'a person who may give every right',
    assignment({
      role_definition_name: 'User Access Administrator',
      role_definition_id: roleId('18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'),
    }),
  ),
  good(
    'the same, narrowed by a condition',
    assignment({
      role_definition_name: 'User Access Administrator',
      role_definition_id: roleId('18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'),
      condition: '@Request[x] ForAnyOfAnyValues:GuidEquals {y}',
    }),
  ),
  unknown(
    'an owner with a condition, which narrows little',
    assignment({ condition: '@Request[x] ForAnyOfAnyValues:GuidEquals {y}' }),
  ),
  bad(
    'an owner of a management group',
    assignment({ scope: '/providers/Microsoft.Management/managementGroups/root' }),
  ),
  good('an owner of one resource group', assignment({ scope: group })),
  good(
    'a reader of a subscription',
    assignment({
      role_definition_name: 'Reader',
      role_definition_id: roleId('acdd72a7-3385-48ef-bd42-f606fba81ae7'),
    }),
  ),
  unknown(
    'a contributor, who may do all but give rights',
    assignment({
      role_definition_name: 'Contributor',
      role_definition_id: roleId('b24988ac-6180-42a0-ab88-20f7382dd24c'),
    }),
  ),
  unknown('a group that owns a subscription', assignment({ principal_type: 'Group' })),
  bad('a program that owns a subscription', assignment({ principal_type: 'ServicePrincipal' })),
  unknown('an owner of whom it is not known what they are', assignment({ principal_type: undefined }), {
    computed: { 'azurerm_role_assignment.a': { principal_type: true } },
  }),
  good('a person who may become owner for some hours', pim('azurerm_pim_eligible_role_assignment', [])),
  good(
    'a person who is owner until a day',
    pim('azurerm_pim_active_role_assignment', [{ duration_hours: 8 }]),
  ),
  bad('a person who is owner without an end', pim('azurerm_pim_active_role_assignment', [])),
  bad("a person with a role of the company's own that allows everything", { ...custom('*'), ...holdsCustom }),
  good("a person with a role of the company's own that allows reading", {
    ...custom('Microsoft.Storage/storageAccounts/read'),
    ...holdsCustom,
  }),
  unknown(
    "a role of the company's own in another source",
    assignment({
      role_definition_name: '',
      role_definition_id: roleId('99999999-9999-9999-9999-999999999999'),
    }),
  ),
  good('a role that allows everything and that nobody holds', custom('*')),
  bad('a person with a role that may give every right', {
    ...custom('Microsoft.Authorization/*', 'Microsoft.Storage/*/read'),
    ...holdsCustom,
  }),
  unknown('a person with a role that allows everything but something', {
    'azurerm_role_definition.r': {
      ...custom('*')['azurerm_role_definition.r'],
      permissions: [{ actions: ['*'], not_actions: ['Microsoft.Authorization/*/Write'] }],
    },
    ...holdsCustom,
  }),
  bad('a person with a role that allows everything, in a state without its plain id', {
    'azurerm_role_definition.r': {
      ...custom('*')['azurerm_role_definition.r'],
      role_definition_resource_id: undefined,
      name: 'renamed',
    },
    ...holdsCustom,
  }),
  bad('a person with a role whose second block allows all that the first leaves out', {
    'azurerm_role_definition.r': {
      ...custom('*')['azurerm_role_definition.r'],
      permissions: [
        { actions: ['*'], not_actions: ['Microsoft.Authorization/*/Write'] },
        { actions: ['*'], not_actions: [] },
      ],
    },
    ...holdsCustom,
  }),
  ...['*/write', 'Microsoft.Authorization/*/write', 'Microsoft.*/roleAssignments/*'].map((action) =>
    bad(`a person with a role that allows ${action}, and so to give every right`, {
      ...custom(action),
      ...holdsCustom,
    }),
  ),
  ...['*/read', 'Microsoft.Authorization/*/read', 'Microsoft.Authorization/locks/write'].map((action) =>
    good(`a person with a role that allows ${action} only`, { ...custom(action), ...holdsCustom }),
  ),
  unknown('a person with a role that takes back some of what it allows about rights', {
    'azurerm_role_definition.r': {
      ...custom('*')['azurerm_role_definition.r'],
      permissions: [
        { actions: ['Microsoft.Authorization/*'], not_actions: ['Microsoft.Authorization/*/write'] },
      ],
    },
    ...holdsCustom,
  }),
];
