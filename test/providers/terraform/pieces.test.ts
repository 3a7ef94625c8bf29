import { describe, expect, it } from 'vitest';
import type { Collected, OpenFile, World } from '../../../src/model/provider.ts';
import { terraformProvider } from '../../../src/providers/terraform/terraform-provider.ts';
import { readEverything, worldOf } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

/** A world that hands a file out in pieces of at most so many bytes. */
function inPieces(text: string, most: number): World {
  const bytes = Buffer.from(text);
  const openFile = async (): Promise<OpenFile> => {
    let at = 0;
    const read = async (into: Uint8Array): Promise<number> => {
      const piece = bytes.subarray(at, at + Math.min(most, into.length));
      into.set(piece);
      at += piece.length;
      return piece.length;
    };
    return { read, close: async () => {} };
  };
  return { ...worldOf({ 'input.json': text }), openFile };
}

async function collect(world: World): Promise<readonly unknown[]> {
  const provider = terraformProvider([toy]);
  const request = { inputs: ['input.json'], reads: readEverything([toy]), world };
  const collected: Collected[] = [];
  for await (const thing of provider.collect(request)) collected.push(thing);
  return collected;
}

const padding = (millions: number): string => 'x'.repeat(millions * 1_000_000);
const attributes = (millions: number): object => ({ encrypted: true, text: padding(millions) });
const instances = [1, 2, 3, 9, 1].map((millions, index) => ({
  type: 'toy_database',
  name: `db${index}`,
  values: attributes(millions),
}));
const changes = [2, 2, 1, 7, 3].map((millions, index) => ({
  address: `toy_database.db${index}`,
  after: attributes(millions),
}));
const planned_values = { root_module: { text: padding(6) } };

describe('an input that is read in pieces', () => {
  it.each([
    ['a state', JSON.stringify(rawState(...instances), null, 2)],
    ['a plan', JSON.stringify(plan(changes, { planned_values }))],
    ['a plan with much white space', JSON.stringify(plan(changes), null, 10).replaceAll('\n', '\n\n\r\n')],
    ['a plan with white space behind', JSON.stringify(plan(changes)) + ' '.repeat(5_000_000)],
  ])('gives the same as when it is read whole: %s', async (_, text) => {
    const whole = await collect(worldOf({ 'input.json': text }));
    expect(whole.length).toBeGreaterThan(4);
    expect(await collect(inPieces(text, 3_333_333))).toEqual(whole);
  });

  it('is refused where it is damaged, with line and column in the whole', async () => {
    const text = JSON.stringify(plan(changes)).replace('"address":"toy_database.db4"', '\n  !');
    const refusal = /^input\.json:2:3: the file is not valid JSON/u;
    await expect(collect(worldOf({ 'input.json': text }))).rejects.toThrow(refusal);
    await expect(collect(inPieces(text, 1_000_000))).rejects.toThrow(refusal);
  });

  it('is refused where it is cut off', async () => {
    const text = JSON.stringify(plan(changes)).slice(0, -50);
    await expect(collect(inPieces(text, 1_000_000))).rejects.toThrow('is cut off');
  });
});
