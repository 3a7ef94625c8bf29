import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch, tomcheck } from './command.ts';

const flags = ['init', '--no-input', '--document', 'policy.md', '--source', 'holds.tfstate'];

describe.concurrent('init', () => {
  test('writes what lint and check then run from', async () => {
    const folder = scratch({}, ['policy.md', 'holds.tfstate']);
    const { code, out, err } = await tomcheck([...flags, '--ci', 'github'], { cwd: folder });
    const lint = await tomcheck(['lint'], { cwd: folder });
    const check = await tomcheck(['check'], { cwd: folder });

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'Wrote tomcheck.yaml.\nWrote policy.claims.yaml.\nWrote .github/workflows/tomcheck.yml.\n',
    );
    expect(lint).toEqual({ code: 0, out: 'Nothing to put right in 1 document.\n', err: '' });
    expect(check.code).toBe(0);
    expect(check.out).toContain('2 promises hold for what was read');
  });

  test.each([
    ['github', '.github/workflows/tomcheck.yml', 'runs-on: ubuntu-latest'],
    ['gitlab', '.gitlab-ci.tomcheck.yml', 'exit_codes: [3]'],
  ])('writes the file of %s', async (ci, path, line) => {
    const folder = scratch({}, ['policy.md']);
    await tomcheck([...flags, '--ci', ci], { cwd: folder });
    const text = readFileSync(join(folder, path), 'utf8');

    expect(text).toContain(line);
    expect(text).toMatch(/npx --yes tomcheck@\d+\.\d+\.\d+ check/);
  });

  test('works in an empty folder, with a text that lies elsewhere', async () => {
    const folder = scratch(
      { 'texts/rules.md': '# Rules\n\nAll databases are encrypted at rest.\n', 'new/.keep': '' },
      ['holds.tfstate'],
    );
    const cwd = join(folder, 'new');
    const line = [
      'init',
      '--no-input',
      '--document',
      '../texts/rules.md',
      '-s',
      'terraform:../holds.tfstate',
      '--ci',
      'none',
    ];
    const { code } = await tomcheck(line, { cwd });
    const check = await tomcheck(['check'], { cwd });

    expect(code).toBe(0);
    expect(readdirSync(cwd).toSorted()).toEqual(['.keep', 'tomcheck.yaml']);
    expect(readdirSync(join(folder, 'texts')).toSorted()).toEqual(['rules.claims.yaml', 'rules.md']);
    expect(check).toMatchObject({ code: 0, err: '' });
  });

  test('overwrites nothing', async () => {
    const claims = 'version: 1\ndocument: { source: policy.md }\nclaims: [] # mine\n';
    const folder = scratch({ 'policy.claims.yaml': claims, '.gitlab-ci.tomcheck.yml': 'mine' }, [
      'policy.md',
    ]);
    const first = await tomcheck([...flags, '--ci', 'gitlab'], { cwd: folder });
    const config = readFileSync(join(folder, 'tomcheck.yaml'), 'utf8');
    const second = await tomcheck([...flags, '--ci', 'gitlab'], { cwd: folder });

    expect(first.out).toContain('policy.claims.yaml is already there and stays as it is.');
    expect(first.out).toContain('.gitlab-ci.tomcheck.yml is already there and stays as it is.');
    expect(second).toMatchObject({ code: 2, out: '' });
    expect(second.err).toContain('tomcheck: tomcheck.yaml is already there.');
    expect(readFileSync(join(folder, 'tomcheck.yaml'), 'utf8')).toBe(config);
    expect(readFileSync(join(folder, 'policy.claims.yaml'), 'utf8')).toBe(claims);
    expect(readFileSync(join(folder, '.gitlab-ci.tomcheck.yml'), 'utf8')).toBe('mine');
  });

  test.each([
    ['a text that is not there', ['--document', 'missing.md'], 'missing.md cannot be read'],
    ['an empty text', ['--document', 'empty.md'], 'empty.md is empty.'],
    ['an empty source', ['--source', 'terraform:'], '--source terraform: names no input.'],
  ])('writes nothing for %s', async (_, changed, message) => {
    const folder = scratch({ 'empty.md': '' }, ['policy.md']);
    const { code, out, err } = await tomcheck([...flags, '--ci', 'github', ...changed], { cwd: folder });

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync(folder).toSorted()).toEqual(['empty.md', 'policy.md']);
  });

  test('does not wait for answers where nobody can give them', async () => {
    const { code, err } = await tomcheck(['init', '--document', 'policy.md'], { cwd: scratch() });

    expect(code).toBe(2);
    expect(err).toContain('Give --source, --ci.');
  });
});
