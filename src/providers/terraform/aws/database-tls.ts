import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { notShown, originIn } from './facts.ts';

const yes = new Set(['1', 'on', 'true', 'yes', 'enabled']);

/** How a family of engines is told to refuse clear text. */
interface Enforcement {
  readonly parameter: string;
  /** Default of the engine version where nobody set it; undefined where it is not documented for certain. */
  readonly byDefault: (version: number | undefined) => boolean | undefined;
}

const postgres: Enforcement = {
  parameter: 'rds.force_ssl',
  byDefault: (version) => (version === undefined ? undefined : version >= 15),
};

/**
 * Parameter that forces TLS, per engine. Sources: Amazon RDS and Aurora user guides, "Using SSL/TLS".
 * Oracle and Db2 use options instead, which are not read.
 */
const enforcement: Readonly<Record<string, Enforcement>> = {
  postgres,
  'aurora-postgresql': {
    parameter: 'rds.force_ssl',
    byDefault: (version) => (version === undefined || version >= 17 ? undefined : false),
  },
  mysql: {
    parameter: 'require_secure_transport',
    byDefault: (version) => (version === undefined || version >= 8.4 ? undefined : false),
  },
  mariadb: {
    parameter: 'require_secure_transport',
    byDefault: (version) => (version === undefined ? undefined : version >= 11.8),
  },
  'aurora-mysql': { parameter: 'require_secure_transport', byDefault: () => false },
  sqlserver: { parameter: 'rds.force_ssl', byDefault: () => false },
  docdb: { parameter: 'tls', byDefault: () => true },
};

/** Whether a database takes connections without TLS, by its parameter group. */
export function databaseTransport(
  instance: Instance,
  engine: Fact<string>,
  group: string,
  groupTypes: readonly string[],
): Fact<Transport> {
  return chainFact(engine, (name, from) => {
    const rule = enforcement[name.startsWith('sqlserver') ? 'sqlserver' : name];
    if (rule === undefined) return unknown('not-shown', from, `how ${name} asks for TLS is not read`);
    const set = parameterOf(instance, group, groupTypes, rule.parameter);
    if (!set.known) return set;
    if (set.value !== undefined) return known(isOn(set.value) ? 'required' : 'optional', set.from);
    return defaultOf(instance, rule, name, set.from.path);
  });
}

function defaultOf(instance: Instance, rule: Enforcement, engine: string, path: string): Fact<Transport> {
  const version = instance.string('engine_version');
  const number = version.known ? Number(/^\d+(?:\.\d+)?/.exec(version.value)?.[0]) : undefined;
  const forced = rule.byDefault(number);
  const from = instance.origin(
    path,
    `engine default of ${rule.parameter} for ${engine} (Amazon RDS user guide)`,
  );
  if (forced === undefined)
    return unknown('not-shown', from, `the engine default of ${rule.parameter} is not known`);
  return known(forced ? 'required' : 'optional', from);
}

/** DocumentDB names versions instead of a switch: `tls1.2+`, `tls1.3+`, `fips-140-3`. */
function isOn(value: string): boolean {
  const text = value.toLowerCase();
  return yes.has(text) || text.startsWith('tls1.') || text.startsWith('fips');
}

/**
 * What a parameter group sets; undefined if it leaves the engine's default. A default group of AWS has
 * only defaults; a group that is not in the source is unknown.
 */
export function parameterOf(
  instance: Instance,
  attribute: string,
  groupTypes: readonly string[],
  parameter: string,
): Fact<string | undefined> {
  const name = instance.string(attribute);
  if (name.known && name.value.startsWith('default.')) return known(undefined, name.from);
  const group = instance.target(attribute, groupTypes);
  if (!group.known) return group;
  if (group.value !== undefined) return settingIn(group.value, parameter);
  const named = instance.present(attribute);
  if (named.known && !named.value) return notShown(instance, attribute, 'its parameter group is not shown');
  return notShown(instance, attribute, 'its parameter group is not in this source');
}

function settingIn(group: Instance, parameter: string): Fact<string | undefined> {
  const parameters = group.blocks('parameter');
  if (!parameters.known) return parameters;
  for (const setting of parameters.value) {
    const name = setting.string('name');
    if (!name.known) return name;
    if (name.value !== parameter) continue;
    return mapFact(
      { ...setting.string('value'), from: originIn(group, setting.origin('parameter')) },
      (value) => value,
    );
  }
  return known(undefined, originIn(group, parameters.from));
}

const postgresFloor: Readonly<Record<string, TlsVersion>> = {
  TLSv1: '1.0',
  'TLSv1.1': '1.1',
  'TLSv1.2': '1.2',
  'TLSv1.3': '1.3',
};

/** Lowest version: `none` where clear text passes, else what the parameter group or a documented default says. */
export function databaseFloor(
  instance: Instance,
  transport: Fact<Transport>,
  engine: Fact<string>,
  group: string,
  groupTypes: readonly string[],
): Fact<TlsVersion | 'none'> {
  if (!transport.known) return transport;
  if (transport.value !== 'required') return known('none', transport.from);
  if (!engine.known) return engine;
  const parameter = engine.value.includes('postgres') ? 'ssl_min_protocol_version' : 'tls_version';
  const set = parameterOf(instance, group, groupTypes, parameter);
  if (!set.known) return set;
  const versions = new Set(
    (set.value ?? '').split(',').map((version) => postgresFloor[version.trim()] ?? ''),
  );
  const lowest = (['1.0', '1.1', '1.2', '1.3'] as const).find((version) => versions.has(version));
  if (lowest !== undefined) return known(lowest, set.from);
  return (
    defaultFloor(instance, engine.value, set) ?? unknown('not-shown', set.from, `${parameter} is not set`)
  );
}

/** PostgreSQL takes TLS 1.2 and above since version 13; other engines' defaults change with patches. */
function defaultFloor(instance: Instance, engine: string, set: Fact<unknown>): Fact<TlsVersion> | undefined {
  const version = instance.string('engine_version');
  if (!engine.includes('postgres') || !version.known || Number.parseInt(version.value, 10) < 13)
    return undefined;
  const note = 'default of ssl_min_protocol_version since PostgreSQL 13 (PostgreSQL documentation)';
  return known('1.2', { ...set.from, note });
}
