import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Source } from '../../src/model/resource.ts';
import { pulumi } from '../../src/providers/pulumi/index.ts';
import { clouds } from '../../src/providers/terraform/clouds.ts';
import { readEverything, worldOf } from '../providers/terraform/read.ts';
import { describeShared, readShared } from './shared-folder.ts';

/** Managed resources of each stack, and how many of them are of types that tomcheck knows. */
const expected: Readonly<Record<string, readonly [total: number, unmapped: number]>> = {
  'azure-native-keyvault-stack.json': [3, 0],
  'azure-native-sql-stack.json': [4, 0],
  'azure-native-storage-blob-stack.json': [3, 0],
  'diy-empty-checkpoint.json': [0, 0],
  'empty-stack-export.json': [0, 0],
  'hcloud-network-stack.json': [1, 0],
  'hcloud-server-stack.json': [3, 0],
  'pulumi-core-checkpoint-secrets.json': [23, 0],
  'pulumi-core-checkpoint-v0.json': [23, 0],
  'pulumi-core-checkpoint-v1.json': [23, 0],
  'pulumi-core-checkpoint-v3.json': [23, 0],
  'pulumi-core-checkpoint-v4-unsupported-feature.json': [23, 0],
  'pulumi-core-checkpoint-v4.json': [23, 0],
};

async function sourceOf(bytes: Uint8Array): Promise<Source | undefined> {
  const request = {
    inputs: ['in.json'],
    reads: readEverything(clouds),
    world: worldOf({ 'in.json': bytes }),
  };
  for await (const thing of pulumi.collect(request)) if (thing.what === 'source') return thing;
  return undefined;
}

describeShared('fixtures/pulumi', (folder) => {
  it('has an expected outcome for every stack', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.toSorted()).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))('%s is read as expected', async (file, [total, unmapped]) => {
    const source = await sourceOf(readShared(folder, file));
    expect(source?.counts).toMatchObject({ total, unmapped });
  });
});
