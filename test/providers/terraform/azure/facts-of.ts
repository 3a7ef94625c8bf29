import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/model/fact.ts';
import type { Backup, Copy, Kind, Resource } from '../../../../src/model/resource.ts';
import { azure } from '../../../../src/providers/terraform/azure/index.ts';
import { readOne, type Read } from '../read.ts';

/** Type and attributes of an instance as a raw state has it; the label is its place in the list. */
export type Raw = readonly [type: string, attributes: Readonly<Record<string, unknown>>];

export interface Case {
  readonly title: string;
  readonly given: readonly Raw[];
  /** Kind of the resource that is looked at; default: the first. */
  readonly kind?: Kind;
  /** Facts in their short form, as `short` writes them. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export const subscription = '/subscriptions/00000000-0000-0000-0000-000000000001';

/** ARM id of a thing in the resource group that all cases share. */
export const arm = (path: string): string => `${subscription}/resourceGroups/rg/providers/${path}`;

function stateOf(given: readonly Raw[], provider = 'hashicorp/azurerm'): unknown {
  return {
    version: 4,
    terraform_version: '1.11.4',
    serial: 1,
    lineage: 'test',
    outputs: {},
    resources: given.map(([type, attributes], index) => ({
      mode: 'managed',
      type,
      name: `r${index}`,
      provider: `provider["registry.terraform.io/${type.startsWith('azapi') ? 'azure/azapi' : provider}"]`,
      instances: [{ schema_version: 0, attributes }],
    })),
  };
}

/** What a state brings; the lasting gaps of the cloud, which belong to no source, are left out. */
export async function readState(given: readonly Raw[]): Promise<Read> {
  const read = await readOne(stateOf(given), [azure]);
  return { ...read, gaps: read.gaps.filter(({ source }) => source !== undefined) };
}

/** A value as it is; what is not known as `? why`; copies and backups as one line each. */
function short(fact: Fact<unknown> | undefined): unknown {
  if (fact === undefined) return undefined;
  if (!fact.known) return `? ${fact.why}`;
  return Array.isArray(fact.value) ? fact.value.map(shortElement) : fact.value;
}

function shortElement(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return element;
  if ('by' in element) {
    const { by, intervalHours, retentionDays } = element as Backup;
    return `${by}: every ${String(short(intervalHours))} h, kept ${String(short(retentionDays))} d`;
  }
  return 'region' in element
    ? `${(element as Copy).kind} ${String(short((element as Copy).region))}`
    : element;
}

export function factsOf(resource: Resource | undefined): Record<string, unknown> {
  const facts: Record<string, Fact<unknown>> = { region: resource?.region, ...resource?.facts } as never;
  return Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, short(fact)]));
}

/** One test per case: the first resource of the state has the facts named. */
export function testFacts(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('$title', async ({ given, kind, facts }) => {
      const { resources } = await readState(given);
      const resource = resources.find((each) =>
        kind === undefined ? each.address.endsWith('.r0') : each.kind === kind,
      );
      const found = factsOf(resource);
      expect(Object.fromEntries(Object.keys(facts).map((field) => [field, found[field]]))).toEqual(facts);
    });
  });
}
