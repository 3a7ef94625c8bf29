import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Moment } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';

/** Major version to the last day of standard support. */
type Ends = Readonly<Record<string, Moment>>;

const calendar = 'release calendar of Amazon RDS, end of standard support, read 2026-11-21';

const postgres: Ends = {
  '9.6': '2022-04-30',
  '10': '2023-04-30',
  '11': '2024-02-29',
  '12': '2025-02-28',
  '13': '2026-02-28',
  '14': '2027-02-28',
  '15': '2028-02-29',
  '16': '2029-02-28',
  '17': '2030-02-28',
};
const mysql: Ends = { '5.6': '2022-03-01', '5.7': '2024-02-29', '8.0': '2026-07-31', '8.4': '2029-07-31' };
const mariadb: Ends = {
  '10.3': '2023-10-23',
  '10.4': '2025-02-28',
  '10.5': '2026-02-28',
  '10.6': '2026-07-31',
  '10.11': '2028-02-29',
  '11.4': '2029-05-31',
};

const engines: Readonly<Record<string, Ends>> = { postgres, mysql, mariadb };

/** Sources: Amazon EKS user guide, "Kubernetes release calendar"; endoflife.date, both read 2026-11-21. */
const kubernetes: Ends = {
  '1.22': '2023-06-04',
  '1.23': '2023-10-11',
  '1.24': '2024-01-31',
  '1.25': '2024-05-01',
  '1.26': '2024-06-11',
  '1.27': '2024-07-24',
  '1.28': '2024-11-26',
  '1.29': '2025-03-23',
  '1.30': '2025-07-23',
  '1.31': '2025-11-26',
  '1.32': '2026-03-23',
  '1.33': '2026-07-29',
  '1.34': '2026-12-02',
};

/** AWS Lambda developer guide, "Runtime deprecation", read 2026-11-20. */
const runtimes: Ends = {
  'nodejs14.x': '2023-12-04',
  'nodejs16.x': '2024-06-12',
  'nodejs18.x': '2025-09-01',
  'nodejs20.x': '2026-04-30',
  'nodejs22.x': '2027-04-30',
  'nodejs24.x': '2028-04-30',
  'python3.7': '2023-12-04',
  'python3.8': '2024-10-14',
  'python3.9': '2025-12-15',
  'python3.10': '2026-06-30',
  'python3.11': '2026-06-30',
  'python3.12': '2028-10-31',
  'python3.13': '2029-06-30',
  'python3.14': '2029-06-30',
  java8: '2024-01-08',
  'java8.al2': '2026-06-30',
  java11: '2026-06-30',
  java17: '2026-06-30',
  java21: '2029-06-30',
  java25: '2029-06-30',
  dotnet6: '2024-11-12',
  dotnet7: '2024-05-14',
  dotnet8: '2026-11-10',
  dotnet10: '2028-11-14',
  'go1.x': '2024-01-08',
  'ruby2.7': '2023-12-07',
  'ruby3.2': '2026-03-31',
  'ruby3.3': '2027-03-31',
  'ruby3.4': '2028-03-31',
  provided: '2024-01-08',
  'provided.al2': '2026-06-30',
  'provided.al2023': '2029-06-30',
};

/** Last day of standard support of a database engine; unknown for versions that the table does not hold. */
export function engineEnds(instance: Instance): Fact<Moment> {
  return chainFact(instance.string('engine'), (engine) => {
    const ends = engines[engine];
    return chainFact(instance.string('engine_version'), (version, from) => {
      const major = ends && Object.keys(ends).find((one) => version === one || version.startsWith(`${one}.`));
      return ends === undefined || major === undefined
        ? notInTable(`${engine} ${version}`, from)
        : ended(ends[major], from, calendar);
    });
  });
}

export function kubernetesEnds(instance: Instance, path: string): Fact<Moment> {
  return chainFact(instance.string(path), (version, from) =>
    Object.hasOwn(kubernetes, version)
      ? ended(
          kubernetes[version],
          from,
          'Kubernetes release calendar (Amazon EKS user guide), read 2026-11-21',
        )
      : notInTable(`Kubernetes ${version}`, from),
  );
}

export function runtimeEnds(instance: Instance): Fact<Moment> {
  return chainFact(instance.string('runtime'), (runtime, from) =>
    Object.hasOwn(runtimes, runtime)
      ? ended(
          runtimes[runtime],
          from,
          'runtime deprecation table (AWS Lambda developer guide), read 2026-11-20',
        )
      : notInTable(runtime, from),
  );
}

function ended(day: Moment | undefined, from: { readonly path: string }, note: string): Fact<Moment> {
  return day === undefined ? unknown('not-shown', from) : known(day, { ...from, note });
}

function notInTable(what: string, from: { readonly path: string }): Fact<Moment> {
  return unknown('not-shown', from, `until when ${what} is supported is not known to tomcheck`);
}
