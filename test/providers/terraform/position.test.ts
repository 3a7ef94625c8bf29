import { describe, expect, it } from 'vitest';
import { readFiles } from './read.ts';
import { plan, rawState, toy } from './toy-cloud.ts';

const [first, second] = ['a', 'b'].map((name) => ({
  address: `module.${name}.toy_database.${name}`,
  mode: 'managed',
  type: 'toy_database',
  name,
  values: {},
}));
const shownState = {
  format_version: '1.0',
  terraform_version: '1.9.0',
  values: { root_module: { child_modules: [{ resources: [first] }], resources: [second] } },
};
const states: readonly [string, object][] = [
  ['a state', rawState({ type: 'toy_database' }, { type: 'toy_database', name: 'b' })],
  ['a shown state', shownState],
  ['a plan', plan([{ address: 'toy_database.a' }, { address: 'toy_database.b' }])],
];

describe('the place of a resource', () => {
  it.each(states)('is the line and column of its element in %s', async (_, content) => {
    const text = JSON.stringify(content, null, 2);
    const lines = text.split('\n');
    const { resources } = await readFiles({ 'a.json': text }, ['a.json'], [toy]);
    const places = resources.flatMap(({ kind, at }) => (kind === 'database' && at !== undefined ? [at] : []));
    expect(places).toHaveLength(2);
    for (const { line, column } of places) {
      expect(lines[line - 1]?.slice(column - 1)).toBe('{');
      expect(lines[line]).toMatch(/schema_version|address/u);
    }
    expect(places[1]?.line).toBeGreaterThan(places[0]?.line ?? 0);
  });

  it('is counted in bytes where everything stands in one line', async () => {
    const text = JSON.stringify(plan([{ address: 'toy_database.a' }]));
    const { resources } = await readFiles({ 'a.json': text }, ['a.json'], [toy]);
    expect(resources.find(({ kind }) => kind === 'database')?.at).toEqual({
      line: 1,
      column: text.indexOf('{"address"') + 1,
    });
  });
});
