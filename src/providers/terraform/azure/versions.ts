import type { Moment } from '../../../model/resource.ts';

/**
 * Last day of standard support of what Azure runs, by product and version. As of 2026-11-21.
 *
 * PostgreSQL: Microsoft Learn, Azure Database for PostgreSQL version policy. MySQL: the same for MySQL, 2025-06-27.
 */
const engines: Readonly<Record<string, Readonly<Record<string, Moment>>>> = {
  postgresql: {
    '11': '2026-07-31',
    '12': '2026-07-31',
    '13': '2026-07-31',
    '14': '2026-11-12',
    '15': '2027-11-11',
    '16': '2028-11-09',
    '17': '2029-11-08',
    '18': '2030-11-14',
  },
  mysql: { '5.7': '2026-07-31', '8.0': '2026-12-31', '8.0.21': '2026-12-31' },
};

/**
 * Last day of support of a language's version by its makers, which is how long App Service patches it
 * (Microsoft Learn, Language runtime support policy for App Service). As of 2026-11-21.
 */
const languages: Readonly<Record<string, Readonly<Record<string, Moment>>>> = {
  node: {
    '12': '2022-04-30',
    '14': '2023-04-30',
    '16': '2023-09-11',
    '18': '2025-04-30',
    '20': '2026-04-30',
    '22': '2027-04-30',
    '24': '2028-04-30',
  },
  python: {
    '3.7': '2023-06-27',
    '3.8': '2024-10-07',
    '3.9': '2025-10-31',
    '3.10': '2026-10-31',
    '3.11': '2027-10-31',
    '3.12': '2028-10-31',
    '3.13': '2029-10-31',
  },
  php: {
    '7.4': '2022-11-28',
    '8.0': '2023-11-26',
    '8.1': '2025-12-31',
    '8.2': '2026-12-31',
    '8.3': '2027-12-31',
  },
  dotnet: { '5.0': '2022-05-10', '6.0': '2024-11-12', '7.0': '2024-05-14', '8.0': '2026-11-10' },
};

export function engineSupportEnd(engine: 'postgresql' | 'mysql', version: string): Moment | undefined {
  return valueAt(engines[engine], version);
}

export function languageSupportEnd(language: string, version: string): Moment | undefined {
  return valueAt(languages[language], version);
}

function valueAt(table: Readonly<Record<string, Moment>> | undefined, version: string): Moment | undefined {
  return table !== undefined && Object.hasOwn(table, version) ? table[version] : undefined;
}
