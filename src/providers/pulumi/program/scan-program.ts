import { relative } from 'node:path';
import { known, unknown, type Fact, type Origin } from '../../../model/fact.ts';
import type { Position } from '../../../model/position.ts';
import type { Catalog } from '../../terraform/catalog.ts';
import type { Scanned } from '../../terraform/form.ts';
import { newReading } from '../../terraform/forms/reading.ts';
import { newLines } from '../../terraform/json/lines.ts';
import { text } from '../../terraform/plain.ts';
import type { Row } from '../../terraform/row.ts';
import { toCamelCase } from '../names.ts';
import { unknownText } from '../special-values.ts';
import type { Order, Registered } from './order.ts';
import { readRegistered, type DependenciesNoted } from './read-registered.ts';
import type { Evaluated } from './run-program.ts';

/** What the mappings read of an evaluated program; places are named from `from`, an absolute folder. */
export function scanProgram(
  { resources, notes }: Evaluated,
  order: Order,
  catalog: Catalog,
  from: string,
): Scanned {
  const reading = newReading(catalog, newLines());
  const noted: DependenciesNoted = new Map();
  const providers = providersOf(resources, order);
  for (const resource of resources.toSorted(byUrn)) {
    if (!resource.custom || resource.type.startsWith('pulumi:')) continue;
    const labelled = providers.get(keyOf(resource))?.labelled === true;
    readRegistered(resource, positionOf(resource, order, from), labelled, reading, noted);
  }
  return {
    reader: 'pulumi-program',
    layer: 'code',
    reading,
    about: { project: order.project, stack: order.stack },
    configuration: undefined,
    dependencies: ({ address }, attribute) => noted.get(address)?.get(attribute) ?? [],
    spell: toCamelCase,
    regionOf: (row) => regionOf(row, providers),
    incomplete: [...notes, ...remoteComponents(resources)],
  };
}

function byUrn(one: Registered, other: Registered): number {
  return one.urn < other.urn ? -1 : 1;
}

function positionOf({ at }: Registered, { main }: Order, from: string): Position {
  if (at === undefined) return { line: 1, column: 1, file: relative(from, main) };
  return { line: at.line, column: at.column, file: relative(from, at.file) };
}

/** What a provider sets for the resources that are made with it. */
interface ProviderSettings {
  readonly region: string | undefined;
  readonly labelled: boolean;
}

/** By the reference that resources name them with, default providers by their package. */
function providersOf(
  resources: readonly Registered[],
  { config }: Order,
): ReadonlyMap<string, ProviderSettings> {
  const settings = new Map<string, ProviderSettings>();
  for (const key of Object.keys(config)) {
    const name = key.split(':')[0] ?? '';
    settings.set(name, {
      region: config[`${name}:region`] ?? config[`${name}:location`],
      labelled: config[`${name}:defaultTags`] !== undefined,
    });
  }
  for (const { type, urn, properties } of resources) {
    if (!type.startsWith('pulumi:providers:')) continue;
    const region = text(properties['region']) ?? text(properties['location']);
    settings.set(`${urn}::${unknownText}`, {
      region: region === unknownText ? undefined : region,
      labelled: properties['defaultTags'] !== undefined,
    });
  }
  return settings;
}

function keyOf({ provider, type }: Registered): string {
  return provider === '' ? (type.split(':')[0] ?? '') : provider;
}

const origin: Origin = { path: 'provider.region' };
const notWritten = unknown('not-shown', origin, 'the program does not name the region of its provider');

function regionOf({ provider, shape }: Row, providers: ReadonlyMap<string, ProviderSettings>): Fact<string> {
  const key = provider === '' ? packageOf(shape.type) : provider;
  const region = providers.get(key)?.region;
  return region === undefined ? notWritten : known(region, origin);
}

/** Packages of Pulumi that are called otherwise than the prefix of the Terraform types. */
function packageOf(type: string): string {
  const [prefix = ''] = type.split('_');
  return prefix === 'azurerm' ? 'azure' : prefix;
}

function remoteComponents(resources: readonly Registered[]): readonly string[] {
  return resources.flatMap(({ remote, type, name }) =>
    remote ? [`What the component ${name} (${type}) makes is not told: a plugin makes it.`] : [],
  );
}
