import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { key } from './raw/base.ts';

const keys = { params: { scope: 'keys' } };
const yearly = { params: { scope: 'keys', interval_days: 365 } };
const rotates = (
  automatic: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
) =>
  key({
    rotation_policy: [{ expire_after: '', notify_before_expiry: 'P30D', automatic: [automatic], ...more }],
  });

export const cases: Cases = [
  good(
    'a key rotated every 90 days',
    rotates({ time_after_creation: 'P90D', time_before_expiry: '' }),
    yearly,
  ),
  bad(
    'a key rotated every two years',
    rotates({ time_after_creation: 'P2Y', time_before_expiry: '' }),
    yearly,
  ),
  good(
    'a key rotated a month before it ends',
    rotates({ time_after_creation: '', time_before_expiry: 'P30D' }, { expire_after: 'P180D' }),
    yearly,
  ),
  bad('a key without a policy', key(), keys),
  bad(
    'a key whose policy only tells of its end',
    key({ rotation_policy: [{ expire_after: 'P90D', notify_before_expiry: 'P30D', automatic: [] }] }),
    keys,
  ),
  unknown('a key whose policy is known only after apply', key({ rotation_policy: undefined }), {
    ...keys,
    computed: { 'azurerm_key_vault_key.main': { rotation_policy: true } },
  }),
  bad(
    'a secret of an application that was made two years ago',
    {
      'azuread_application_password.ci': {
        id: 'a/password/b',
        display_name: 'ci',
        start_date: '2024-11-01T00:00:00Z',
      },
    },
    { params: { scope: 'access-keys', interval_days: 365 } },
  ),
  good(
    'a secret of an application that was made last month',
    {
      'azuread_application_password.ci': {
        id: 'a/password/b',
        display_name: 'ci',
        start_date: '2026-11-01T00:00:00Z',
      },
    },
    { params: { scope: 'access-keys', interval_days: 365 } },
  ),
  unknown(
    'a key of an older provider, whose state leaves its policy out',
    key({ rotation_policy: undefined }),
    keys,
  ),
];
