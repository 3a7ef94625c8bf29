import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';

export const cases: Cases = [
  unknown(
    'a secret of an application, whose use Terraform does not show',
    {
      'azuread_application_password.ci': {
        id: 'a/password/b',
        display_name: 'ci',
        start_date: '2024-11-01T00:00:00Z',
      },
    },
    { params: { interval_days: 90 } },
  ),
];
