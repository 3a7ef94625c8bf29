import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Collected, Provider, World } from '../../src/model/provider.ts';
import type { Resource } from '../../src/model/resource.ts';
import { hcl } from '../../src/providers/hcl/index.ts';
import { scanCode } from '../../src/providers/hcl/scan-code.ts';
import { createCatalog } from '../../src/providers/terraform/catalog.ts';
import { clouds } from '../../src/providers/terraform/clouds.ts';
import { terraform } from '../../src/providers/terraform/index.ts';
import { typeMapping, type Cloud } from '../../src/providers/terraform/mapping.ts';
import type { Row } from '../../src/providers/terraform/row.ts';
import { readEverything, worldOf } from '../providers/terraform/read.ts';
import { toy } from '../providers/terraform/toy-cloud.ts';
import { describeShared } from './shared-folder.ts';

const disk: World = {
  ...worldOf({}),
  readFile: async (path) => readFileSync(path),
  listFolder: async (path) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    return isFolder ? readdirSync(path).toSorted() : undefined;
  },
};

/** Keeps what the engine's own test resource holds. */
const engine: Cloud = {
  ...toy,
  id: 'engine',
  sources: [],
  prefixes: ['terraform_'],
  types: [typeMapping('volume', { type: 'terraform_data', attributes: ['input'], facts: {} })],
  links: [],
};

async function rowsOf(folder: string): Promise<readonly Row[]> {
  const { reading, incomplete } = await scanCode(folder, createCatalog([engine]), disk);
  expect(incomplete).toEqual([]);
  return reading.rows;
}

function inputOf(row: Row | undefined): unknown {
  const slot = row?.shape.slots.get('input') ?? -1;
  return sorted(row?.values[slot]);
}

/** Members by name; what is undefined is left out, as JSON does. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)] as const));
}

describeShared('fixtures/hcl', (folder) => {
  it('gives the addresses and values that OpenTofu planned for the tree of modules', async () => {
    const expected = JSON.parse(readFileSync(join(folder, 'tree/expected.json'), 'utf8')) as Record<
      string,
      { input: unknown }
    >;
    const rows = await rowsOf(join(folder, 'tree'));
    expect(rows.map(({ address }) => address).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const row of rows) expect(inputOf(row), row.address).toEqual(sorted(expected[row.address]?.input));
  });

  it('gives the values that OpenTofu gave for every expression', async () => {
    const text = readFileSync(join(folder, 'expressions/expected.json'), 'utf8');
    const expected = JSON.parse(text) as Record<string, unknown>;
    const files = Object.fromEntries(
      ['expressions.tf', 'variables.tf', 'note.txt', 't.tftpl'].map((name) => [
        `e/${name}`,
        readFileSync(join(folder, 'expressions', name), 'utf8'),
      ]),
    );
    const resources = Object.keys(expected).map(
      (name) =>
        `resource "terraform_data" "${name}" {\n  input = { value = nonsensitive(local.${name}) }\n}\n`,
    );
    const world = worldOf({ ...files, 'e/resources.tf': resources.join('') });
    const { reading } = await scanCode('e', createCatalog([engine]), world);
    expect(reading.rows).toHaveLength(152);
    // OpenTofu was run in the workspace `default`, which the code does not tell.
    const told = reading.rows.filter(({ label }) => label !== 'e131');
    for (const row of told) expect(inputOf(row), row.label).toEqual({ value: sorted(expected[row.label]) });
  });
});

/** What is known; everything unknown is alike, and sets come in any order. */
function known(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (key === 'from' || key === 'by') return undefined;
      if (inner === Infinity) return 'forever';
      if (isUnknown(inner)) return 'unknown';
      return Array.isArray(inner)
        ? inner.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
        : inner;
    }) ?? 'null',
  );
}

function isUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'known' in value && value.known === false;
}

/** Whether the first says the same as the second, or less. */
function agrees(code: unknown, planned: unknown): boolean {
  if (code === 'unknown') return true;
  if (Array.isArray(code) && Array.isArray(planned))
    return code.every((element) => planned.some((other) => agrees(element, other)));
  if (typeof code !== 'object' || code === null || typeof planned !== 'object' || planned === null)
    return code === planned;
  return Object.entries(code).every(([key, inner]) =>
    agrees(inner, (planned as Record<string, unknown>)[key]),
  );
}

async function resourcesOf(provider: Provider, input: string): Promise<ReadonlyMap<string, Resource>> {
  const collected: Collected[] = [];
  const request = { inputs: [input], reads: readEverything(clouds), world: disk };
  for await (const thing of provider.collect(request)) collected.push(thing);
  const resources = collected.filter(
    (thing) => thing.what === 'resource' && thing.kind !== 'account',
  ) as Resource[];
  return new Map(resources.map((resource) => [`${resource.kind} ${resource.address}`, resource]));
}

describeShared('fixtures/terraform', (folder) => {
  it.each(['azurerm', 'hcloud'])('says of the code of %s what its plan says, or less', async (name) => {
    const pair = join(folder, 'pairs', name);
    const code = await resourcesOf(hcl, pair);
    const planned = await resourcesOf(terraform, join(pair, 'plan.json'));
    expect([...code.keys()].toSorted()).toEqual([...planned.keys()].toSorted());
    for (const [key, resource] of code) {
      for (const [field, fact] of Object.entries(resource.facts)) {
        const expected = (planned.get(key)?.facts as Record<string, unknown> | undefined)?.[field];
        expect(agrees(known(fact), known(expected)), `${key} ${field}`).toBe(true);
      }
    }
  });
});
