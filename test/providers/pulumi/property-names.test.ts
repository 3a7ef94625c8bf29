import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../src/providers/pulumi/attributes.ts';
import { toTerraformType } from '../../../src/providers/pulumi/terraform-type.ts';
import { createCatalog } from '../../../src/providers/terraform/catalog.ts';
import { clouds } from '../../../src/providers/terraform/clouds.ts';
import { propertyNames } from './property-names.ts';

const catalog = createCatalog(clouds);
const isKnown = (type: string, source: string): boolean => catalog.shapeOf(type, source).group !== 'unmapped';

/** Tokens of the SDKs for types that the mappings read, each with its Terraform type. */
const tokens = readFileSync(new URL('sdk-tokens.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

function valueOf(type: string, attribute: string, properties: Readonly<Record<string, unknown>>): unknown {
  const shape = catalog.shapeOf(type, '');
  const slot = shape.slots.get(attribute);
  return slot === undefined ? 'not read' : slotsOf(shape, properties, true).values[slot];
}

describe('a token of the SDKs', () => {
  it('leads to its Terraform type', () => {
    expect(tokens.length).toBeGreaterThan(400);
    const wrong = tokens.filter((line) => {
      const [token = '', type] = line.split(' ');
      return toTerraformType(token, isKnown).type !== type;
    });
    expect(wrong).toEqual([]);
  });

  it.each(['azure:netapp/snapshot:Snapshot', 'azure:devtest/linuxVirtualMachine:LinuxVirtualMachine'])(
    'is not taken for a type of another service: %s',
    (token) => {
      expect(toTerraformType(token, isKnown).type).not.toMatch(
        /^azurerm_(?:snapshot|linux_virtual_machine)$/u,
      );
    },
  );
});

describe('an attribute', () => {
  const rows = Object.entries(propertyNames).flatMap(([type, names]) =>
    names.split(' ').map((pair) => [type, ...pair.split('=')] as [string, string, string]),
  );

  it.each(rows)('of %s: %s is read from %s', (type, attribute, property) => {
    expect(valueOf(type, attribute, { [property]: ['seen'] })).toEqual(['seen']);
  });

  it('is not read from a list that is another attribute of Terraform', () => {
    const zones = { availabilityZones: ['eu-central-1a', 'eu-central-1b'] };
    expect(valueOf('aws_rds_cluster', 'availability_zone', zones)).toBeNull();
  });

  it.each([
    ['aws_keyspaces_keyspace', 'replication_specification', 'regionLists', 'region_list'],
    ['azurerm_storage_management_policy', 'rule', 'prefixMatches', 'prefix_match'],
  ])('inside of a block, where it is a list of values: %s', (type, block, property, attribute) => {
    const blocks = { [block === 'rule' ? 'rules' : 'replicationSpecification']: [{ [property]: ['seen'] }] };
    expect(valueOf(type, block, blocks)).toMatchObject([{ [attribute]: ['seen'] }]);
  });
});
