import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { placed, webApp } from './raw/base.ts';

export const cases: Cases = [
  unknown(
    'an app, whose settings are not read as they may hold secrets',
    webApp({ app_settings: { DATABASE_PASSWORD: 'in clear' } }),
    {
      params: { mechanism: 'secret-manager' },
    },
  ),
  ...['linux', 'windows'].map((system) =>
    unknown(
      `functions on ${system}, whose settings are not read either`,
      placed(`azurerm_${system}_function_app`, 'Microsoft.Web/sites', {}),
      { because: 'settings of workload main' },
    ),
  ),
];
