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
    const source = found[0]?.source;
    const offsets = found.map(({ at = 0 }) => at).toReversed();
    const positions = source === undefined ? [] : ((await provider.locate?.(source, offsets)) ?? []);
    for (const position of positions) {
      expect(lines[position.line - 1]).toBe('        {');
      expect(position.column).toBe(9);
      expect(lines[position.line]).toContain('schema_version');
    }
    expect(positions).toHaveLength(2);
    expect(positions[0]?.line).toBeGreaterThan(positions[1]?.line ?? 0);
  });

  it('knows nothing of sources it has not read', async () => {
    const { sources } = await readFiles({ a: rawState() }, ['a'], [toy]);
    const [source] = sources;
    expect(source && (await terraformProvider([toy]).locate?.(source, [3]))).toEqual([]);
  });
});
