import { describe, expect, it } from 'vitest';
import type { Collected } from '../../../src/model/provider.ts';
import { terraformProvider } from '../../../src/providers/terraform/terraform-provider.ts';
import { readEverything, readFiles, worldOf } from './read.ts';
import { rawState, toy } from './toy-cloud.ts';

describe('locate', () => {
  it('gives line and column of an instance, reading the file again', async () => {
    const text = JSON.stringify(
      rawState({ type: 'toy_database' }, { type: 'toy_database', name: 'b' }),
      null,
      2,
    );
    const provider = terraformProvider([toy]);
    const collected: Collected[] = [];
    const request = {
      inputs: ['a.tfstate'],
      reads: readEverything([toy]),
      world: worldOf({ 'a.tfstate': text }),
    };
    for await (const thing of provider.collect(request)) collected.push(thing);
    const found = collected.flatMap((thing) =>
      thing.what === 'resource' && thing.kind === 'database' ? [thing] : [],
    );
    const lines = text.split('\n');
    for (const { source, at } of found) {
      const position =
        source === undefined || at === undefined ? undefined : await provider.locate?.(source, at);
      expect(lines[(position?.line ?? 0) - 1]).toBe('        {');
      expect(position?.column).toBe(9);
      expect(lines[position?.line ?? 0]).toContain('schema_version');
    }
    expect(found).toHaveLength(2);
  });

  it('knows nothing of sources it has not read', async () => {
    const { sources } = await readFiles({ a: rawState() }, ['a'], [toy]);
    const [source] = sources;
    expect(source && (await terraformProvider([toy]).locate?.(source, 3))).toBeUndefined();
  });
});
