import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { codeOf, outcomeOf, scratch, start } from './command.ts';

/** A plan of some 60 MB, most of it in attributes that nobody reads, as in real ones. */
function largePlan(): string {
  const padding = 'x'.repeat(5000);
  const changes = Array.from({ length: 12_000 }, (_, index) =>
    JSON.stringify({
      address: `aws_db_instance.db[${index}]`,
      mode: 'managed',
      type: 'aws_db_instance',
      name: 'db',
      index,
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: {
        actions: ['create'],
        before: null,
        after: { identifier: `db-${index}`, storage_encrypted: true, padding },
      },
    }),
  );
  return `{"format_version":"1.2","terraform_version":"1.14.3","planned_values":{},"resource_changes":[${changes.join(',')}]}`;
}

const folder = scratch({ 'large.json': largePlan() }, ['policy.md', 'drift.tfstate']);

function partialReport(): Report {
  return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Report;
}

/** Signals that come before the program has loaded end it as they end any program. */
const loaded = 1500;

describe('a signal', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s while a source is awaited ends the run with %i; what is there is written, marked incomplete',
    async (signal, code) => {
      const child = start(
        ['check', 'policy.md', '-s', 'drift.tfstate', '-s', '-', '-f', 'json=run.json', '-f', 'terminal'],
        { cwd: folder },
      );
      child.stdin.write('{"version": 4, ');
      await sleep(loaded);
      const sent = performance.now();
      child.kill(signal);
      const outcome = await outcomeOf(child);

      expect({ code: outcome.code, err: outcome.err }).toEqual({ code, err: '' });
      expect(performance.now() - sent).toBeLessThan(2000);
      expect(partialReport()).toMatchObject({ complete: false, summary: { exitCode: 3 } });
      expect(outcome.out).toContain('not everything could be read');
    },
  );

  test('SIGINT while a large plan is read ends the run with 130 soon', async () => {
    const child = start(['check', 'policy.md', '-s', '-', '-f', 'json=run.json'], { cwd: folder });
    child.stdin.on('error', () => undefined);
    child.stdin.end(readFileSync(join(folder, 'large.json')));
    await once(child.stdin, 'finish');
    child.kill('SIGINT');
    const sent = performance.now();
    const code = await codeOf(child);

    expect(code).toBe(130);
    expect(performance.now() - sent).toBeLessThan(4000);
    expect(partialReport().complete).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('SIGINT while a document is awaited ends the run with 130 and nothing else', async () => {
    const child = start(['claims', '-'], { cwd: folder });
    child.stdin.write('# Rules\n');
    await sleep(loaded);
    child.kill('SIGINT');

    expect(await outcomeOf(child)).toEqual({ code: 130, out: '', err: '' });
  });
});
