import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as commands from './commands.ts';
import { writeFile } from './generate/write-file.ts';
import { measure, type Command } from './measure.ts';
import { machine, publish } from './report.ts';
import { table, type Row } from './table.ts';

const { values: options } = parseArgs({
  options: {
    resources: { type: 'string', default: '10000' },
    repeats: { type: 'string', default: '3' },
    only: { type: 'string', default: 'conftest,checkov,trivy' },
    print: { type: 'boolean', default: false },
  },
});

interface Peer {
  readonly name: string;
  readonly what: string;
  readonly version: readonly string[];
  readonly args: (plan: string) => readonly string[];
}

const rules = join(import.meta.dirname, 'peers');

const peers: readonly Peer[] = [
  {
    name: 'conftest',
    what: 'conftest, twelve equal rules',
    version: ['--version'],
    args: (plan) => ['test', '--policy', rules, '--parser', 'json', plan],
  },
  {
    name: 'checkov',
    what: 'Checkov, its own rules',
    version: ['--version'],
    args: (plan) => [
      '--file',
      plan,
      '--framework',
      'terraform_plan',
      '--compact',
      '--quiet',
      '--skip-download',
    ],
  },
  {
    name: 'trivy',
    what: 'Trivy, its own rules',
    version: ['--version'],
    args: (plan) => ['config', '--skip-check-update', '--misconfig-scanners', 'terraformplan-json', plan],
  },
];

/** The first line a program says of its version; undefined if it is not on the PATH. */
function versionOf(peer: Peer): string | undefined {
  const { status, stdout } = spawnSync(peer.name, peer.version, { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? '').trim() : undefined;
}

function commandOf(peer: Peer, plan: string): Command {
  // All of them end with 1 where they find something.
  return { command: peer.name, args: peer.args(plan), accept: [0, 1] };
}

async function comparePeers(plan: string, repeats: number): Promise<readonly Row[]> {
  const own = commands.isBuilt()
    ? await measure(commands.check(commands.twelveClaims, plan), repeats)
    : undefined;
  const rows: Row[] = own === undefined ? [] : [{ what: 'tomcheck, twelve claims', measured: own }];
  for (const peer of peers.filter(({ name }) => options.only.split(',').includes(name))) {
    const version = versionOf(peer);
    if (version === undefined) {
      process.stdout.write(`${peer.name} is not on the PATH; bench/README.md says how to install it.\n`);
      continue;
    }
    const measured = await measure(commandOf(peer, plan), repeats);
    rows.push({ what: `${peer.what} (${version})`, measured, ...(own !== undefined && { base: own }) });
  }
  return rows;
}

const resources = Number(options.resources);
const repeats = Number(options.repeats);
const plan = join(commands.scratch, 'plan.json');
await writeFile(plan, 'plan', resources);
const rows = await comparePeers(plan, repeats);
rmSync(commands.scratch, { recursive: true });

const title = `A plan of ${resources.toLocaleString('en')} resources. ${machine()} Medians of ${repeats} runs; ratios to tomcheck.`;
const report = [title, table('program', rows)].join('\n\n');
if (options.print) process.stdout.write(`${report}\n`);
else publish('peers', report);
