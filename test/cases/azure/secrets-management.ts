import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { webApp } from './raw/base.ts';

export const cases: Cases = [
  unknown(
    'an app, whose settings are not read as they may hold secrets',
    webApp({ app_settings: { DATABASE_PASSWORD: 'in clear' } }),
    {
      params: { mechanism: 'secret-manager' },
    },
  ),
];
