import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account } from './raw/base.ts';

type Attributes = Readonly<Record<string, unknown>>;
interface Parts {
  readonly state?: string;
  readonly users?: Attributes;
  readonly conditions?: Attributes;
  readonly grants?: Attributes;
}

/** A policy as azuread writes it. */
const policy = ({ state = 'enabled', users = {}, conditions = {}, grants = {} }: Parts = {}) => ({
  'azuread_conditional_access_policy.mfa': {
    id: 'p',
    display_name: 'Second factor',
    state,
    conditions: [
      {
        applications: [
          { included_applications: ['All'], excluded_applications: [], included_user_actions: [] },
        ],
        client_app_types: ['all'],
        users: [
          {
            included_users: ['All'],
            excluded_users: [],
            included_roles: [],
            excluded_roles: [],
            included_groups: [],
            excluded_groups: [],
            ...users,
          },
        ],
        locations: [],
        platforms: [],
        sign_in_risk_levels: [],
        user_risk_levels: [],
        ...conditions,
      },
    ],
    grant_controls: [
      { operator: 'OR', built_in_controls: ['mfa'], authentication_strength_policy_id: '', ...grants },
    ],
  },
});
const user = {
  'azuread_user.ada': {
    id: 'u',
    user_principal_name: 'ada@example.com',
    account_enabled: true,
    onpremises_immutable_id: '',
  },
};

export const cases: Cases = [
  good('a policy for everybody', policy()),
  good(
    'the same, with two accounts for the day on which nobody gets in',
    policy({ users: { excluded_users: ['a', 'b'] } }),
  ),
  bad('a policy that only reports', policy({ state: 'enabledForReportingButNotEnforced' })),
  bad('a policy that is switched off', policy({ state: 'disabled' })),
  unknown('a policy that leaves a group out', policy({ users: { excluded_groups: ['g'] } })),
  unknown('a policy that leaves three users out', policy({ users: { excluded_users: ['a', 'b', 'c'] } })),
  unknown('a policy for one group', policy({ users: { included_users: [], included_groups: ['g'] } })),
  unknown(
    'a policy for one application',
    policy({
      conditions: { applications: [{ included_applications: ['797f4846-ba00-4fd7-ba43-dac1f8f63013'] }] },
    }),
  ),
  unknown(
    'a policy for some places',
    policy({
      conditions: { locations: [{ included_locations: ['All'], excluded_locations: ['AllTrusted'] }] },
    }),
  ),
  unknown('a policy for risky sign-ins', policy({ conditions: { sign_in_risk_levels: ['high'] } })),
  unknown(
    'a policy for administrators only',
    policy({
      users: {
        included_users: [],
        included_roles: ['62e90394-69f5-4237-9190-012177145e10', 'e8611ab8-c189-46e8-94e1-60213ab1f814'],
      },
    }),
  ),
  unknown(
    'a policy that takes a managed device instead',
    policy({ grants: { built_in_controls: ['mfa', 'compliantDevice'] } }),
  ),
  good(
    'a policy that takes both',
    policy({ grants: { operator: 'AND', built_in_controls: ['mfa', 'compliantDevice'] } }),
  ),
  good(
    'a policy by a strength of Microsoft',
    policy({
      grants: {
        built_in_controls: [],
        authentication_strength_policy_id: '00000000-0000-0000-0000-000000000004',
      },
    }),
  ),
  unknown(
    'a policy by a strength of its own',
    policy({
      grants: {
        built_in_controls: [],
        authentication_strength_policy_id: '11111111-2222-3333-4444-555555555555',
      },
    }),
  ),
  unknown('a user without any policy', user),
  unknown('resources without anything of the directory', account()),
  unknown('a policy whose state is known only after apply', policy(), {
    computed: { 'azuread_conditional_access_policy.mfa': { state: true } },
  }),
  unknown(
    'a policy that asks for a managed device only',
    policy({ grants: { built_in_controls: ['compliantDevice'] } }),
  ),
  unknown(
    'a second factor, or else a strength of its own',
    policy({ grants: { authentication_strength_policy_id: '11111111-2222-3333-4444-555555555555' } }),
  ),
  unknown('a second factor, or else a strength that is known only after apply', policy(), {
    computed: {
      'azuread_conditional_access_policy.mfa': {
        grant_controls: [{ authentication_strength_policy_id: true }],
      },
    },
  }),
  unknown('a policy for browsers only', policy({ conditions: { client_app_types: ['browser'] } })),
];
