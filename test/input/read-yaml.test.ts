import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readYaml } from '../../src/input/read-yaml.ts';

async function failure(text: string): Promise<string> {
  const error: unknown = await readYaml(text, 'x.yaml').then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? `${error.message} | ${error.hint}` : String(error);
}

describe('readYaml', () => {
  test('gives the value and where its keys and values stand', async () => {
    const yaml = await readYaml('# head\nclaims:\n  - id: a\n    params: {days: 30}\n', 'x.yaml');

    expect(yaml.value).toEqual({ claims: [{ id: 'a', params: { days: 30 } }] });
    expect(yaml.keyAt(['claims', 0, 'params', 'days'])).toEqual({ line: 4, column: 14 });
    expect(yaml.valueAt(['claims', 0, 'params', 'days'])).toEqual({ line: 4, column: 20 });
    expect(yaml.valueAt(['claims', 0])).toEqual({ line: 3, column: 5 });
    expect(yaml.valueAt(['claims', 0, 'absent', 'deeper'])).toEqual({ line: 3, column: 5 });
  });

  test.each([
    ['a: 1\na: 2\n', 'x.yaml:2:1: this key stands twice in the same place. | Keep one of the two.'],
    ['a: "b\n', 'x.yaml:2:1: missing closing "quote. | Close the quote or bracket.'],
    ['a: 1\n__proto__: {b: 1}\n', 'x.yaml:2:1: the key "__proto__" is not allowed. | Use another name.'],
    ['a: {"constructor": 1}\n', 'x.yaml:1:5: the key "constructor" is not allowed. | Use another name.'],
    ['a: &k __proto__\nb: {*k : 1}\n', 'x.yaml:2:5: the key "*k" is not allowed. | Use another name.'],
    ['a: 1\n---\nb: 1\n', 'x.yaml:2:1:'],
    ['a: !!js/function x\n', 'x.yaml:1:4: unresolved tag'],
  ])('refuses %j with its place', async (text, message) => {
    expect(await failure(text)).toContain(message);
  });

  test.each([
    ['brackets', '['.repeat(65), 'x.yaml:1:65: brackets are nested deeper than 64.'],
    ['maps in brackets', '{a: '.repeat(65), 'x.yaml:1:257: brackets are nested deeper than 64.'],
    ['compact lists', '- '.repeat(17), 'x.yaml:1:33: more than 16 levels open in one line.'],
    ['compact keys', '? '.repeat(17), 'x.yaml:1:33: more than 16 levels open in one line.'],
    ['indentation', `a:\n${' '.repeat(257)}b: 1`, 'x.yaml:2:1: the indentation is deeper than 256 columns.'],
    ['aliases', `a: &a 1\nb: [${'*a, '.repeat(101)}]`, 'x.yaml:2:405: more than 100 aliases.'],
    ['size', 'a'.repeat(5 * 1024 * 1024 + 1), 'x.yaml is larger than 5 MB, too large for a YAML file.'],
  ])('refuses too many or too deep %s', async (_, text, message) => {
    expect(await failure(text)).toContain(message);
  });

  test('lets pass what only looks deep: brackets in quotes, in block text and side by side', async () => {
    const text = `a: "${'['.repeat(100)}"\nb: |\n  ${'['.repeat(100)}\nc: [${'[1], '.repeat(500)}]\nd: {${Array.from({ length: 60 }, (_, index) => `k${index}: 1`).join(', ')}}\n`;

    expect((await readYaml(text, 'x.yaml')).value).toMatchObject({ a: '['.repeat(100) });
  });

  test('refuses aliases that multiply', async () => {
    const levels = Array.from(
      { length: 8 },
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}]`,
    );

    expect(await failure(`a0: &a0 [x]\n${levels.join('\n')}\n`)).toContain('aliases');
  });

  test('survives deep nesting twice in one process', () => {
    const module = new URL('../../src/input/read-yaml.ts', import.meta.url).href;
    const script = `
      const { readYaml } = await import(${JSON.stringify(module)});
      for (const text of ['['.repeat(40000), '['.repeat(40000), '- '.repeat(20000), '- '.repeat(20000), '{a: '.repeat(9000), '? '.repeat(9000)]) {
        await readYaml(text, 'deep.yaml').catch((error) => process.stdout.write(error.name + ' '));
      }
      process.stdout.write('alive');`;

    const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });

    expect(child.stdout).toBe(`${'UserError '.repeat(6)}alive`);
    expect(child.status).toBe(0);
  });
});
