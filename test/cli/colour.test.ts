import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entry, fixture, scratch, tomcheck } from './command.ts';

const line = ['check', fixture('policy.md'), '-s', fixture('drift.tfstate')];
const colour = '\u001b[31m';

describe.concurrent('colour', () => {
  test.each([
    [false, 'where standard output is no terminal', {}, []],
    [true, 'with --color always', {}, ['--color', 'always']],
    [true, 'with --color always, whatever NO_COLOR says', { NO_COLOR: '1' }, ['--color', 'always']],
    [true, 'with FORCE_COLOR', { FORCE_COLOR: '1' }, []],
    [false, 'with FORCE_COLOR=0', { FORCE_COLOR: '0' }, []],
    [false, 'with NO_COLOR, whatever FORCE_COLOR says', { NO_COLOR: '1', FORCE_COLOR: '1' }, []],
    [true, 'with an empty NO_COLOR and FORCE_COLOR', { NO_COLOR: '', FORCE_COLOR: '1' }, []],
    [false, 'with --color never, whatever FORCE_COLOR says', { FORCE_COLOR: '1' }, ['--color', 'never']],
  ])('%s %s', async (expected, _, env, flags) => {
    const { out, err } = await tomcheck([...line, ...flags], { env });

    expect({ colour: out.includes(colour), err }).toEqual({ colour: expected, err: '' });
  });

  test('never goes to a file', async () => {
    const cwd = scratch();
    await tomcheck([...line, '--color', 'always', '-f', 'terminal=run.txt'], { cwd });
    const written = readFileSync(join(cwd, 'run.txt'), 'utf8');

    expect(written).toContain('2 promises are not true today.');
    expect(written).not.toContain('\u001b');
  });
});

describe('--ascii', () => {
  test.each([
    ['the flag', {}, ['--ascii']],
    ['TERM=dumb', { TERM: 'dumb' }, []],
  ])('%s leaves nothing beyond ASCII', async (_, env, flags) => {
    const { out } = await tomcheck([...line, ...flags, '--verbose'], { env });

    expect(out).toMatch(/^[\n -~]+$/);
    expect(out).toContain('x contradicted');
  });

  test('without it, icons stand beside their words', async () => {
    expect((await tomcheck(line)).out).toContain('\u2717 contradicted');
  });
});

/** Of util-linux: runs a command on a terminal of its own. */
const recorder = 'script';

/** The recorder gives the command a terminal, `stty` its width; what it prints on both streams comes back. */
function onTerminal(columns: number, env: Readonly<Record<string, string>>): string {
  const words = [process.execPath, entry, ...line].map((word) => `'${word}'`);
  const command = `stty cols ${columns}; ${words.join(' ')}`;
  const { stdout } = spawnSync(recorder, ['-qec', command, '/dev/null'], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return stdout;
}

const terminal =
  process.platform === 'linux' && spawnSync(recorder, ['-qec', 'stty cols 80', '/dev/null']).status === 0;

describe.runIf(terminal)('on a terminal', () => {
  test.each([
    [true, { TERM: 'xterm', CI: '1' }],
    [false, { TERM: 'dumb' }],
    [false, { TERM: 'xterm', NO_COLOR: '1', CI: '1' }],
  ])('colour is %s and there is no progress with %o', (expected, env) => {
    const shown = onTerminal(80, env);

    expect(shown).toContain('2 promises are not true today.');
    expect(shown.includes(colour)).toBe(expected);
    expect(shown).not.toContain('Reading ');
  });

  test('progress is shown, and gone at the end', () => {
    const shown = onTerminal(100, { TERM: 'xterm' });
    const result = shown.indexOf('Security of Example');

    expect(shown.slice(0, result)).toContain('Reading ');
    expect(shown.slice(result)).not.toContain('Reading ');
    expect(shown).toContain('2 promises are not true today.');
  });

  test('a terminal that does not know its width gets the result without progress', () => {
    const shown = onTerminal(0, { TERM: 'xterm' });

    expect(shown).not.toContain('Reading ');
    expect(shown).toContain('2 promises are not true today.');
  });
});
