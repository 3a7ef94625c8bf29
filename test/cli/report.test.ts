import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { publishedSchema } from '../../src/input/published-schema.ts';
import { scratch, tomcheck } from './command.ts';

const folder = scratch({}, ['policy.md', 'drift.tfstate', 'holds.tfstate']);
const clock = { SOURCE_DATE_EPOCH: '1795000000' };

function check(format: string): ReturnType<typeof tomcheck> {
  return tomcheck(['check', 'policy.md', '-s', 'drift.tfstate', '-f', format], { cwd: folder, env: clock });
}

let run = '';
let report: Report;

beforeAll(async () => {
  await check('json=run.json');
  run = readFileSync(join(folder, 'run.json'), 'utf8');
  report = JSON.parse(run) as Report;
});

describe('the JSON of a run', () => {
  test('is what its published schema says', () => {
    const valid = new Ajv({ strict: false, allErrors: true }).compile(publishedSchema('report'));

    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report).toMatchObject({ version: 1, clock: '2026-11-18T11:06:40.000Z', complete: true });
  });

  test('is the same, byte for byte, for equal input and clock, in a file and on standard output', async () => {
    const { out } = await check('json');

    expect(out).toBe(run);
  });

  test('is the same again after report --from', async () => {
    const { code, out, err } = await tomcheck(['report', '--from', 'run.json', '-f', 'json'], {
      cwd: folder,
    });

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(run);
  });
});

describe('report', () => {
  test('shows people what the run itself showed', async () => {
    const first = await check('terminal');
    const again = await tomcheck(['report', '--from', 'run.json'], { cwd: folder });

    expect(again).toEqual({ code: 0, out: first.out, err: '' });
  });

  test('reads standard input and writes files', async () => {
    const { code, out } = await tomcheck(['report', '--from', '-', '-f', 'json=again.json'], {
      cwd: folder,
      input: run,
    });

    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'again.json'), 'utf8')).toBe(run);
  });

  test.each([
    [
      'a file that is not there',
      'missing.json',
      'missing.json cannot be read: there is no such file or folder.',
    ],
    ['a state', 'drift.tfstate', 'drift.tfstate is not a tomcheck report.'],
    ['a text', 'policy.md', 'policy.md is not JSON, or was cut off.'],
    ['half a run', 'half.json', 'half.json is not JSON, or was cut off.'],
    ['brackets without end', 'deep.json', 'deep.json is not a tomcheck report.'],
  ])('refuses %s', async (_, name, message) => {
    const own = scratch(
      { 'half.json': run.slice(0, 900), 'deep.json': '['.repeat(100_000) + ']'.repeat(100_000) },
      ['policy.md', 'drift.tfstate'],
    );
    const { code, out, err } = await tomcheck(['report', '--from', name], { cwd: own });

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toBe(`tomcheck: ${message}`);
    expect(err).not.toContain('    at ');
  });

  test('does not overwrite the run it reads', async () => {
    const { code } = await tomcheck(['report', '--from', 'run.json', '-f', 'terminal=run.json'], {
      cwd: folder,
    });

    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'run.json'), 'utf8')).toBe(run);
  });
});

describe('explain', () => {
  test('a check by its id', async () => {
    const { code, out, err } = await tomcheck(['explain', 'encryption-at-rest']);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Id: `encryption-at-rest`.');
    expect(out).toContain('## How to make it true');
  });

  test('a finding by its fingerprint, and a claim by its id', async () => {
    const claim = report.claims[1];
    const fingerprint = claim?.findings[0]?.fingerprint ?? '';
    const finding = await tomcheck(['explain', fingerprint, '--from', 'run.json'], { cwd: folder });
    const whole = await tomcheck(['explain', claim?.id ?? '', '--from', 'run.json'], { cwd: folder });

    expect(fingerprint).not.toBe('');
    expect(finding.code).toBe(0);
    expect(finding.out).toContain('backup_retention_period of aws_db_instance.orders in drift.tfstate:');
    expect(finding.out).toContain(`fingerprint  ${fingerprint}`);
    expect(whole.out).toContain(`fingerprint  ${fingerprint}`);
  });

  test.each([
    [
      'encryption-at-rst',
      [],
      'No check is called "encryption-at-rst".\n  Did you mean "encryption-at-rest"?',
    ],
    ['abc', ['--from', 'run.json'], 'run.json has no claim and no finding "abc".'],
  ])('nothing called %s', async (subject, from, message) => {
    const { code, err } = await tomcheck(['explain', subject, ...from], { cwd: folder });

    expect(code).toBe(2);
    expect(err).toContain(`tomcheck: ${message}`);
  });
});

describe.concurrent('checks', () => {
  test('are listed for people and as data', async () => {
    const people = await tomcheck(['checks']);
    const data = await tomcheck(['checks', '-f', 'json']);
    const listed = JSON.parse(data.out) as readonly { readonly id: string; readonly title: string }[];

    expect([people.code, data.code]).toEqual([0, 0]);
    expect(listed.length).toBeGreaterThanOrEqual(12);
    const lines = people.out.split('\n').map((line) => line.replace(/ {2,}/, ' '));
    for (const { id, title } of listed) expect(lines).toContain(`${id} ${title}`);
  });
});
