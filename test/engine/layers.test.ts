import { describe, expect, it } from 'vitest';
import { thingNumbers, withAppliedIds } from '../../src/engine/layers.ts';
import { example } from '../../src/model/example.ts';
import type { Resource, Source } from '../../src/model/resource.ts';

function source(layer: Source['layer'], name: string): Source {
  const counts = { total: 0, mapped: 0, linked: 0, irrelevant: 0, unmapped: 0 };
  const types = { mapped: {}, linked: {}, irrelevant: {}, unmapped: {} };
  return { what: 'source', reader: 'terraform', name, layer, about: {}, counts, types, warnings: [] };
}

function volume(from: Source, address: string, id: string): Resource {
  return { ...example('volume', address, {}), source: from, address, id };
}

const code = source('code', 'infra');
const state = source('state', 'a.tfstate');
const live = source('live', 'aws');

function numbersOf(resources: readonly Resource[]): Int32Array | undefined {
  return thingNumbers(withAppliedIds(resources));
}

describe('the same thing in several sources', () => {
  it('is one by its id, and in code by the address that a state gives to that id', () => {
    const numbers = numbersOf([
      volume(code, 'aws_ebs_volume.a', 'aws_ebs_volume.a'),
      volume(state, 'aws_ebs_volume.a', 'vol-1'),
      volume(live, 'vol-1', 'vol-1'),
    ]);
    expect([...(numbers ?? [])]).toEqual([0, 0, 0]);
  });

  it('is not guessed where two states have a thing at the address', () => {
    const numbers = numbersOf([
      volume(code, 'aws_ebs_volume.a', 'aws_ebs_volume.a'),
      volume(state, 'aws_ebs_volume.a', 'vol-1'),
      volume(source('state', 'b.tfstate'), 'aws_ebs_volume.a', 'vol-2'),
    ]);
    expect([...(numbers ?? [])]).toEqual([0, 1, 2]);
  });

  it('is a thing of its own where code was never applied', () => {
    const numbers = numbersOf([
      volume(code, 'aws_ebs_volume.b', 'aws_ebs_volume.b'),
      volume(state, 'aws_ebs_volume.a', 'vol-1'),
    ]);
    expect([...(numbers ?? [])]).toEqual([0, 1]);
  });
});
