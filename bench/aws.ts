/**
 * How quickly an account is read: an emulated API with latency, beside the least that latency allows.
 *
 *     npm run bench:aws [-- --buckets 200] [--latency 50] [--accounts 20] [--print]
 *
 * Needs moto, which `npm run test:emulators` installs once. moto answers each question once; a proxy answers it again.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../src/model/report.ts';
import { services } from '../src/providers/aws/services/index.ts';
import { isInstalled, pointedAt, startEmulator, type Emulator } from './aws/emulator.ts';
import { boundOf } from './aws/bound.ts';
import { seed } from './aws/seed.ts';
import * as commands from './commands.ts';
import { everyPromise } from './every-promise.ts';
import { measure, nodeCommand, type Measured } from './measure.ts';
import { machine, publish } from './report.ts';

const { values: options } = parseArgs({
  options: {
    buckets: { type: 'string', default: '200' },
    latency: { type: 'string', default: '50' },
    accounts: { type: 'string', default: '20' },
    print: { type: 'boolean', default: false },
  },
});

/** Those that are switched on in every account. */
const regions =
  'us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 sa-east-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1 ap-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2'.split(
    ' ',
  );
const buckets = Number(options.buckets);
const launcher = join(import.meta.dirname, '..', 'bin', 'tomcheck.js');
const every = join(commands.scratch, 'every.md');

interface Scan {
  readonly measured: Measured;
  readonly resources: number;
  readonly requests: number;
  readonly rounds: number;
}

/** A run of the command line about so many accounts, with the ledger of its calls. */
async function scan(
  emulator: Emulator,
  accounts: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Scan> {
  const numbers = Array.from({ length: accounts }, (_, index) => `"${200_000_000_000 + index}"`);
  const which = accounts === 1 ? 'own' : `[${numbers.join(', ')}]`;
  const config = join(commands.scratch, 'tomcheck.yaml');
  const out = join(commands.scratch, 'run.json');
  writeFileSync(every, everyPromise());
  const aws = `regions: [${regions.join(', ')}], accounts: ${which}, role: { name: reader }`;
  writeFileSync(config, `version: 1\nsources:\n  - aws: { ${aws} }\n`);
  const command = nodeCommand([launcher, 'check', every, '--config', config, '-f', `json=${out}`], [0, 1, 3]);
  const measured = await measure({ ...command, env: { ...pointedAt(emulator.slow), ...env } }, 1);
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
  return { measured, resources: report.resources.length, ...boundOf(report.calls ?? []) };
}

/** What the reference says an account takes at least, with everything about each bucket. */
function least(): number {
  return 20 + Math.ceil(buckets / 10_000) + 12 * buckets + 85 * regions.length;
}

async function speed(emulator: Emulator): Promise<string> {
  const latency = Number(options.latency);
  // The first time moto itself answers.
  await scan(emulator, 1);
  await emulator.set({ latency, repeat: true });
  const { measured, requests, rounds, resources } = await scan(emulator, 1);
  const wall = measured.seconds * 1000;
  const { calls } = await emulator.set({ latency: 0, repeat: true });
  const bound = rounds * latency;
  const rows = [
    [
      'requests',
      calls.toLocaleString('en'),
      `${least().toLocaleString('en')} (formula)`,
      (calls / least()).toFixed(2),
      '1.1',
    ],
    [
      'wall time',
      `${(wall / 1000).toFixed(1)} s`,
      `${(bound / 1000).toFixed(1)} s (${rounds} rounds)`,
      (wall / bound).toFixed(2),
      '1.3',
    ],
    ['processor time', `${measured.processor.toFixed(1)} s`, '', '', ''],
  ];
  const title = `${buckets} buckets, ${regions.length} regions, ${services.length} services, all promises; ${latency} ms latency. ${resources.toLocaleString('en')} resources, ${requests.toLocaleString('en')} requests in the ledger.`;
  return `${title}\n\n${lines([['', 'measured', 'least', 'ratio', 'limit'], ...rows])}`;
}

/** What a run may keep, in MB: with more room Node puts off letting go of what nobody needs. */
const heap = 320;

async function memory(emulator: Emulator): Promise<string> {
  const counts = [...new Set([1, 5, Number(options.accounts)])];
  const rows: string[][] = [];
  for (const count of counts) {
    await emulator.set({ latency: 0, repeat: true });
    const { measured } = await scan(emulator, count, { NODE_OPTIONS: `--max-old-space-size=${heap}` });
    const read = await emulator.set({ latency: 0, repeat: true });
    rows.push([
      String(count),
      read.calls.toLocaleString('en'),
      `${Math.round(read.bytes / 1e6)} MB`,
      `${Math.round(measured.bytes / 1e6)} MB`,
    ]);
  }
  const head = ['accounts, one after the other', 'requests', 'read', `peak memory, of ${heap} MB to keep`];
  return lines([head, ...rows]);
}

function lines(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  const all = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rest];
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

if (!isInstalled() || spawnSync('/usr/bin/time', ['--version']).status !== 0) {
  process.stdout.write(
    'moto or GNU time is not installed: npm run test:emulators installs moto; apt-get install time.\n',
  );
} else {
  const emulator = await startEmulator();
  try {
    await seed(emulator.url, buckets, 0);
    const report = [machine(), await speed(emulator), await memory(emulator)].join('\n\n');
    if (options.print) process.stdout.write(`${report}\n`);
    else publish('aws', report);
  } finally {
    await emulator.stop();
    rmSync(commands.scratch, { recursive: true });
  }
}
