/**
 * How quickly an account is read, beside Prowler and Cloud Custodian: the same emulated account, one after the other.
 *
 *     npm run bench:aws-peers [-- --buckets 200] [--databases 20] [--only prowler,custodian] [--print]
 *
 * Needs moto, which `npm run test:emulators` installs once. What is not on the PATH is left out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../src/model/report.ts';
import { isInstalled, pointedAt, startEmulator, type Emulator } from './aws/emulator.ts';
import { seed } from './aws/seed.ts';
import * as commands from './commands.ts';
import { measure, nodeCommand, type Command, type Measured } from './measure.ts';
import { machine, publish } from './report.ts';

const { values: options } = parseArgs({
  options: {
    buckets: { type: 'string', default: '200' },
    databases: { type: 'string', default: '20' },
    only: { type: 'string', default: 'prowler,custodian' },
    print: { type: 'boolean', default: false },
  },
});

const regions = ['eu-central-1', 'eu-west-1'];
const services = ['s3', 'rds', 'kms', 'cloudtrail', 'iam', 'ec2'];

interface Peer {
  readonly name: string;
  readonly what: string;
  readonly version: readonly string[];
  readonly install: string;
  readonly args: readonly string[];
  /** The least that tomcheck shall be quicker than it. */
  readonly limit: number;
}

const out = join(commands.scratch, 'peer');

const peers: readonly Peer[] = [
  {
    name: 'prowler',
    what: 'Prowler, its own checks',
    version: ['--version'],
    install: 'pip install prowler',
    args: [
      'aws',
      '--service',
      ...services,
      '--region',
      ...regions,
      '--ignore-exit-code-3',
      '--no-banner',
      '--output-formats',
      'csv',
      '--output-directory',
      out,
    ],
    limit: 10,
  },
  {
    name: 'custodian',
    what: 'Cloud Custodian, seven policies',
    version: ['version'],
    install: 'pip install c7n',
    args: [
      'run',
      '--output-dir',
      out,
      '--cache-period',
      '0',
      ...regions.flatMap((region) => ['--region', region]),
      join(import.meta.dirname, 'peers', 'custodian.yml'),
    ],
    limit: 3,
  },
];

interface Run extends Measured {
  readonly calls: number;
}

/** Runs a program alone against moto itself, through the proxy that counts. */
async function run(emulator: Emulator, command: Command): Promise<Run> {
  await emulator.set({ latency: 0, repeat: false });
  const measured = await measure({ ...command, env: pointedAt(emulator.slow) }, 1);
  const { calls } = await emulator.set({ latency: 0, repeat: false });
  return { ...measured, calls };
}

const json = join(commands.scratch, 'run.json');

function tomcheck(): Command {
  const config = join(commands.scratch, 'tomcheck.yaml');
  writeFileSync(config, `version: 1\nsources:\n  - aws: { regions: [${regions.join(', ')}] }\n`);
  const launcher = join(import.meta.dirname, '..', 'bin', 'tomcheck.js');
  const args = [launcher, 'check', commands.twelveClaims, '--config', config, '-f', `json=${json}`];
  return nodeCommand(args, [0, 1, 3]);
}

/** Services that tomcheck asked, by its ledger. */
function servicesAsked(): number {
  const { calls = [] } = JSON.parse(readFileSync(json, 'utf8')) as Report;
  return new Set(calls.map(({ operation }) => operation.split(':')[0])).size;
}

/** What a program says of its version; undefined if it is not on the PATH. */
function versionOf({ name, version }: Peer): string | undefined {
  const { status, stdout } = spawnSync(name, version, { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}

async function compare(emulator: Emulator): Promise<string> {
  // moto loads what it knows of a service when that is asked for the first time.
  await run(emulator, tomcheck());
  const own = await run(emulator, tomcheck());
  const rows = [rowOf(`tomcheck, twelve claims (${servicesAsked()} services)`, own)];
  for (const peer of peers.filter(({ name }) => options.only.split(',').includes(name))) {
    const version = versionOf(peer);
    if (version === undefined) {
      process.stdout.write(`${peer.name} is not on the PATH: ${peer.install}\n`);
      continue;
    }
    const other = await run(emulator, { command: peer.name, args: peer.args, accept: [0, 1, 2, 3] });
    const ratio = other.seconds / own.seconds;
    const cells = [ratio < peer.limit ? `**${ratio.toFixed(1)}**` : ratio.toFixed(1), `${peer.limit}`];
    rows.push(rowOf(`${peer.what} (${version})`, other, cells));
  }
  const head = ['program', 'time', 'processor time', 'calls', 'peak memory', 'times tomcheck', 'at least'];
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function rowOf(what: string, run: Run, ratio: readonly string[] = ['', '']): readonly string[] {
  const { seconds, processor, calls, bytes } = run;
  const figures = [`${seconds.toFixed(1)} s`, `${processor.toFixed(1)} s`, calls.toLocaleString('en')];
  return [what, ...figures, `${Math.round(bytes / 1e6)} MB`, ...ratio];
}

if (!isInstalled() || spawnSync('/usr/bin/time', ['--version']).status !== 0) {
  process.stdout.write(
    'moto or GNU time is not installed: npm run test:emulators installs moto; apt-get install time.\n',
  );
} else {
  const emulator = await startEmulator();
  try {
    await seed(emulator.url, Number(options.buckets), Number(options.databases));
    const title = `${options.buckets} buckets and ${options.databases} databases, ${regions.join(' and ')}; the others read ${services.join(', ')}. ${machine()} One run.`;
    const report = [title, await compare(emulator)].join('\n\n');
    if (options.print) process.stdout.write(`${report}\n`);
    else publish('aws-peers', report);
  } finally {
    await emulator.stop();
    rmSync(commands.scratch, { recursive: true });
  }
}
