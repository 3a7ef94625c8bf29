import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { outcomeOf, scratch, start, tomcheck } from './command.ts';

const modules = join(import.meta.dirname, '../../node_modules');
const folder = scratch({
  'policy.md': '# P\n\nAll data at rest is encrypted.\n',
  'tomcheck.yaml': 'version: 1\nsources:\n  - pulumi-program: waits\n',
  'waits/Pulumi.yaml': 'name: shop\nruntime: nodejs\n',
  'waits/Pulumi.dev.yaml': 'config: {}\n',
  'waits/index.ts': 'setInterval(() => {}, 1000);\nawait new Promise(() => {});\n',
});
mkdirSync(join(folder, 'waits/node_modules'));
symlinkSync(join(modules, '@pulumi'), join(folder, 'waits/node_modules/@pulumi'));

/** Processes that another has started, as Linux lists them. */
function childrenOf(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children.trim().split(' ').filter(Boolean).map(Number);
}

describe('--pulumi-program', () => {
  test.runIf(process.platform === 'linux').each(['SIGINT', 'SIGKILL'] as const)(
    'leaves no process behind after %s',
    async (signal) => {
      const child = start(['check', 'policy.md', '--no-config', '--pulumi-program', 'waits'], {
        cwd: folder,
      });
      const { pid = 0 } = child;
      let programs: readonly number[] = [];
      while (programs.length === 0) {
        await sleep(50);
        programs = childrenOf(pid);
      }
      child.kill(signal);
      const outcome = await outcomeOf(child);

      expect(outcome.err).toBe('');
      expect(outcome.code).toBe(signal === 'SIGINT' ? 130 : null);
      for (let tries = 0; tries < 200 && programs.some(isAlive); tries += 1) await sleep(50);
      expect(programs.filter(isAlive)).toEqual([]);
    },
  );

  test('is the only way to run a program: tomcheck.yaml cannot name one', async () => {
    const { code, err } = await tomcheck(['check', 'policy.md'], { cwd: folder });

    expect(code).toBe(2);
    expect(err).toContain('tomcheck.yaml:3:5: unknown key "pulumi-program"');
  });
});

/** A process that has ended stays listed until somebody has asked for its end. */
function isAlive(pid: number): boolean {
  const path = `/proc/${pid}/status`;
  return existsSync(path) && !/^State:\s+[ZX]/mu.test(readFileSync(path, 'utf8'));
}
