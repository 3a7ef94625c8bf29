import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { codeOf, outcomeOf, scratch, start, tomcheck, type Outcome } from './command.ts';

/**
 * Stands for the pulumi CLI, which no registry has: notes how it was called, and answers as the real one does (its
 * source, pkg/cmd/pulumi). `slow` never answers; `locked` has nobody logged in.
 */
const cli = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const args = process.argv.slice(2);
appendFileSync(join(__dirname, 'calls.txt'), args.join(' ') + '\\n');
const fail = (message) => {
  process.stderr.write('error: ' + message + '\\n');
  process.exit(255);
};
const stack = args[args.indexOf('--stack') + 1];
if (args[0] === 'version') process.stdout.write('v3.270.0\\n');
else if (args[0] !== 'stack' || args[1] !== 'export') fail('unexpected: ' + args.join(' '));
else if (stack === 'slow') setInterval(() => {}, 1000);
else if (stack === 'locked')
  fail('PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions');
else if (stack !== 'production') fail("no stack named '" + stack + "' found");
else {
  const text = readFileSync('stack.json', 'utf8');
  process.stdout.write(args.includes('--show-secrets') ? text.replaceAll('v1:', 'clear-') : text);
}
`;

const newsroom = join(import.meta.dirname, '../../examples/pulumi-newsroom');
const folder = scratch({ 'bin/pulumi': cli, 'elsewhere/note.txt': '' });
chmodSync(join(folder, 'bin/pulumi'), 0o755);
for (const file of ['policy.md', 'policy.claims.yaml', 'stack.json', 'Pulumi.yaml'])
  cpSync(join(newsroom, file), join(folder, 'project', file));
const calls = join(folder, 'bin/calls.txt');
const path = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;

function check(args: readonly string[], cwd = join(folder, 'project'), PATH = path): Promise<Outcome> {
  const policy = join(folder, 'project/policy.md');
  return tomcheck(['check', policy, '--no-config', ...args], { cwd, env: { PATH } });
}

/** What a run says of every promise, without the name of its source. */
function verdicts({ out }: Outcome): readonly unknown[] {
  return (JSON.parse(out) as Report).claims.map(({ id, verdict, findings }) => [
    id,
    verdict,
    findings.map(({ why, from }) => [why, from?.path, from?.line]),
  ]);
}

describe('--pulumi-stack', () => {
  test('gives what the exported file gives, and asks the CLI for nothing but its version and the export', async () => {
    rmSync(calls, { force: true });
    const [live, file] = await Promise.all([
      check(['--pulumi-stack', 'production', '-f', 'json']),
      check(['--source', 'pulumi:stack.json', '-f', 'json']),
    ]);

    expect(live.err).toBe('');
    expect(live.code).toBe(1);
    expect(verdicts(live)).toEqual(verdicts(file));
    expect(readFileSync(calls, 'utf8')).toBe('version\nstack export --stack production --non-interactive\n');
    expect(live.out).not.toMatch(/ciphertext|clear-|Q29ycmVjdC1Ib3JzZS|Correct-Horse/u);
  });

  test('finds the project of a stack in the folder that is named', async () => {
    const { code, out } = await check(['--pulumi-stack', '../project#production'], join(folder, 'elsewhere'));

    expect(code).toBe(1);
    expect(out).toContain('pulumi-stack:../project#production:191 · backupRetentionPeriod');
  });

  test.each([
    ['absent', "The stack absent cannot be exported: no stack named 'absent' found."],
    ['locked', 'The stack locked cannot be exported: PULUMI_ACCESS_TOKEN must be set for login'],
  ])('says in one line why %s cannot be read', async (stack, message) => {
    const { code, out, err } = await check([`--pulumi-stack=${stack}`]);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`tomcheck: ${message}`);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  test('says in one line that the CLI is absent', async () => {
    const { code, err } = await check(['--pulumi-stack', 'production'], undefined, '/nowhere');

    expect(code).toBe(2);
    expect(err).toMatch(/^tomcheck: The pulumi command is not installed, or not in PATH\.\n {2}Install/u);
  });

  test('ends at once when it is interrupted while the CLI works', async () => {
    const child = start(['check', 'policy.md', '--no-config', '--pulumi-stack', 'slow'], {
      cwd: join(folder, 'project'),
      env: { PATH: path },
    });
    rmSync(calls, { force: true });
    while (!existsSync(calls) || !readFileSync(calls, 'utf8').includes('export')) await sleep(50);
    child.kill('SIGINT');
    const { err } = await outcomeOf(child);

    expect(err).toBe('');
    expect(child.exitCode ?? (await codeOf(child))).toBe(130);
  });
});

describe('without the package of Pulumi', () => {
  const project = join(import.meta.dirname, '../..');
  const tree = scratch({
    'policy.md': '# P\n\nAll data at rest is encrypted.\n',
    'entry.ts':
      "import { main } from './src/cli/main.ts';\nprocess.exitCode = await main(process.argv.slice(2));\n",
    'node_modules/.keep': '',
  });
  for (const part of ['src', 'schema', 'package.json'])
    cpSync(join(project, part), join(tree, part), { recursive: true });
  for (const name of readdirSync(join(project, 'node_modules')))
    if (name !== '@pulumi')
      symlinkSync(join(project, 'node_modules', name), join(tree, 'node_modules', name));

  function run(...args: string[]): Promise<Outcome> {
    const child = spawn(process.execPath, ['entry.ts', 'check', 'policy.md', ...args], {
      cwd: tree,
      env: { PATH: path },
    });
    return outcomeOf(child);
  }

  test('one line says what to install, and everything else works', async () => {
    const stack = await run('--pulumi-stack', 'production');
    const file = await run('--source', `pulumi:${join(newsroom, 'stack.json')}`);

    expect(stack).toMatchObject({ code: 2, out: '' });
    expect(stack.err).toMatch(
      /^tomcheck: Reading a stack of Pulumi needs the package @pulumi\/pulumi, which is not installed\.\n {2}Run npm install .*\n$/u,
    );
    expect(file).toMatchObject({ code: 1, err: '' });
  });
});
