import { describe, expect, it } from 'vitest';
import { layersOf } from '../../src/engine/layer-verdicts.ts';
import { example } from '../../src/model/example.ts';
import type { Resource, Source } from '../../src/model/resource.ts';
import { claimOf, declared, evaluated, inventoryOf, sourceOf, surveyed } from './made-up.ts';

const code = sourceOf('infra', 'code');
const state = sourceOf('a.tfstate', 'state');
const live = sourceOf('aws', 'live');

function volume(source: Source, name: string, encryptedAtRest: boolean, id = name): Resource {
  return { ...example('volume', name, { encryptedAtRest }), source, id, address: name };
}

function layers(sources: readonly Source[], resources: readonly Resource[]) {
  const inventory = inventoryOf(resources, [], sources);
  const claim = claimOf('encryption-at-rest');
  return layersOf(evaluated(claim, inventory), surveyed([claim], inventory), (index) => index);
}

describe('the layers of a promise', () => {
  it('keep each their verdict, and name what somebody changed outside of the code', () => {
    const found = layers(
      [live, state],
      [volume(state, 'a', true), volume(live, 'a', false), volume(state, 'b', true), volume(live, 'b', true)],
    );
    expect(found?.layers).toEqual([
      { layer: 'live', verdict: 'contradicted', contradicted: 1, inconclusive: 0, confirmed: 1 },
      { layer: 'state', verdict: 'consistent', contradicted: 0, inconclusive: 0, confirmed: 2 },
    ]);
    expect(found?.drift).toMatchObject([{ kind: 'changed-outside' }]);
  });

  it.each([
    ['not-declared', [volume(state, 'a', false), volume(live, 'a', true)]],
    ['only-live', [volume(state, 'b', true), volume(live, 'b', true), volume(live, 'a', true)]],
    ['only-declared', [volume(state, 'b', true), volume(live, 'b', true), volume(state, 'a', true)]],
  ])('tell what is %s', (kind, resources) => {
    expect(layers([live, state], resources)?.drift?.map((drift) => drift.kind)).toEqual([kind]);
  });

  it('call code unmatched, not undeclared, where no state leads from it to what is live', () => {
    const found = layers([live, code], [volume(code, 'module.a', true), volume(live, 'vol-1', true)]);
    expect(found?.drift?.map(({ kind }) => kind).toSorted()).toEqual(['only-live', 'unmatched']);
  });

  it('join code with what is live through a state', () => {
    const found = layers(
      [live, state, code],
      [
        volume(code, 'aws_ebs_volume.a', true),
        volume(state, 'aws_ebs_volume.a', true, 'vol-1'),
        volume(live, 'vol-1', false),
      ],
    );
    expect(found?.layers?.map(({ layer, verdict }) => [layer, verdict])).toEqual([
      ['live', 'contradicted'],
      ['state', 'consistent'],
      ['code', 'consistent'],
    ]);
    expect(found?.drift).toMatchObject([{ kind: 'changed-outside' }]);
  });

  it('confirm nothing where there is code alone, whatever is declared', () => {
    const claim = claimOf('encryption-at-rest');
    const written = inventoryOf([volume(code, 'a', true)], [], [code]);
    expect(evaluated(claim, written, declared).verdict).toBe('consistent');
    const applied = inventoryOf([volume(state, 'a', true)], [], [state]);
    expect(evaluated(claim, applied, declared).verdict).toBe('confirmed');
  });

  it('are not told where there is only one', () => {
    expect(layers([state], [volume(state, 'a', true)])).toBeUndefined();
  });
});
