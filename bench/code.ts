import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as commands from './commands.ts';
import { codeFiles } from './generate/code.ts';
import { writeFile } from './generate/write-file.ts';
import { measureInTurn, type Command } from './measure.ts';
import { machine, publish } from './report.ts';
import { table, type Limits, type Row } from './table.ts';

const { values: options } = parseArgs({
  options: {
    resources: { type: 'string', default: '1000,10000' },
    repeats: { type: 'string', default: '5' },
    only: { type: 'string', default: 'conftest,checkov,trivy' },
    print: { type: 'boolean', default: false },
  },
});

const repeats = Number(options.repeats);
const files = 50;

interface Trial {
  readonly what: string;
  readonly command: Command;
  readonly limits: Limits;
}

/** The first trial is what the others are held against. */
async function rowsOf(trials: readonly Trial[]): Promise<readonly Row[]> {
  const measured = await measureInTurn(
    trials.map(({ command }) => command),
    repeats,
  );
  const [base] = measured;
  return trials.flatMap(({ what, limits }, index) => {
    const own = measured[index];
    if (own === undefined) return [];
    return [{ what, measured: own, limits, ...(base !== undefined && index > 0 && { base }) }];
  });
}

/** Programs that read the same code, with rules of their own or none: only those on the PATH take part. */
const peers: readonly { readonly name: string; readonly args: (folder: string) => readonly string[] }[] = [
  {
    name: 'conftest',
    args: (folder) => ['parse', '--parser', 'hcl2', ...readdirSync(folder).map((name) => join(folder, name))],
  },
  {
    name: 'checkov',
    args: (folder) => [
      '--directory',
      folder,
      '--framework',
      'terraform',
      '--compact',
      '--quiet',
      '--skip-download',
    ],
  },
  { name: 'trivy', args: (folder) => ['config', '--skip-check-update', folder] },
];

const present = peers.filter(({ name }) => {
  if (!options.only.split(',').includes(name)) return false;
  if (spawnSync(name, ['--version']).status === 0) return true;
  process.stdout.write(`${name} is not on the PATH; bench/README.md says how to install it.\n`);
  return false;
});

function peerTrials(of: string, folder: string): readonly Trial[] {
  return present.map(({ name, args }) => ({
    what: `${of}: ${name}`,
    command: { command: name, args: args(folder), accept: [0, 1] },
    limits: {},
  }));
}

async function code(resources: number, conditions: boolean): Promise<readonly Row[]> {
  const folder = join(commands.scratch, `code-${resources}-${conditions}`);
  mkdirSync(folder);
  for (const [name, text] of codeFiles(resources, files, conditions)) writeFileSync(join(folder, name), text);
  const of = `${resources.toLocaleString('en')} in ${files} files${conditions ? ', each with a condition' : ''}`;
  const check = commands.check(commands.threeClaims, folder, [], 'hcl');
  const rows = await rowsOf([
    { what: `${of}: parse and walk`, command: commands.walkCode(folder), limits: {} },
    { what: `${of}: three claims`, command: check, limits: { time: 1.6 } },
    ...(conditions ? [] : peerTrials(of, folder)),
  ]);
  rmSync(folder, { recursive: true });
  return rows;
}

async function stack(resources: number): Promise<readonly Row[]> {
  const path = join(commands.scratch, 'stack.json');
  await writeFile(path, 'stack', resources);
  const of = `${resources.toLocaleString('en')} (Pulumi stack, ${Math.round(statSync(path).size / 1e6)} MB)`;
  const { threeClaims, twelveClaims } = commands;
  const rows = await rowsOf([
    { what: `${of}: JSON.parse`, command: commands.parseJson(path), limits: {} },
    {
      what: `${of}: three claims`,
      command: commands.check(threeClaims, path, [], 'pulumi'),
      limits: { time: 2 },
    },
    { what: `${of}: twelve claims`, command: commands.check(twelveClaims, path, [], 'pulumi'), limits: {} },
  ]);
  rmSync(path);
  return rows;
}

if (!commands.isBuilt()) throw new Error('tomcheck is not built: npm run build.');
const rows: Row[] = [];
for (const resources of options.resources.split(',').map(Number))
  for (const conditions of [false, true]) rows.push(...(await code(resources, conditions)));
const stacks = await stack(10_000);
rmSync(commands.scratch, { recursive: true });

const report = [
  `${machine()} Medians of ${repeats} runs.`,
  table('resources in code', rows),
  table('resources in a stack', stacks),
].join('\n\n');
if (options.print) process.stdout.write(`${report}\n`);
else publish('code', report);
