import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as commands from './commands.ts';
import { writeFile, type Form } from './generate/write-file.ts';
import { measure, type Measured } from './measure.ts';
import { machine, publish } from './report.ts';
import { table, type Limits, type Row } from './table.ts';

const { values: options } = parseArgs({
  options: {
    resources: { type: 'string', default: '10000,100000' },
    form: { type: 'string', default: 'plan,state' },
    repeats: { type: 'string', default: '5' },
    print: { type: 'boolean', default: false },
  },
});

const repeats = Number(options.repeats);
const built = commands.isBuilt();
if (!built) process.stdout.write('tomcheck is not built (npm run build): only JSON.parse is measured.\n');

/** More characters than one JavaScript string holds: there is nothing to compare with. */
const longestString = 512 * 1024 * 1024 - 24;

async function startup(): Promise<readonly Row[]> {
  // Short runs vary more, and cost nothing.
  const base = await measure(commands.bareNode(), repeats * 4);
  const rows: Row[] = [{ what: '`node -e 0`', measured: base }];
  if (!built) return rows;
  const version = await measure(commands.version(), repeats * 4);
  rows.push({ what: '`tomcheck --version`', measured: version, base, limits: { time: 3 } });
  const example = await measure(commands.checkExample(), repeats * 4);
  rows.push({ what: '`tomcheck check` of an example', measured: example, base, limits: { time: 12 } });
  return rows;
}

function limitsOf(resources: number): { three: Limits; twelve: Limits; json: Limits } {
  if (resources < 100_000) return { three: { time: 2 }, twelve: {}, json: {} };
  return { three: { time: 1.5, memory: 0.75 }, twelve: { time: 2 }, json: { time: 2.5 } };
}

async function large(form: Form, resources: number): Promise<readonly Row[]> {
  const path = join(commands.scratch, `${form}-${resources}.json`);
  await writeFile(path, form, resources);
  const { size } = statSync(path);
  const of = `${resources.toLocaleString('en')} (${form}, ${Math.round(size / 1e6)} MB)`;
  const base = size > longestString ? undefined : await measure(commands.parseJson(path), repeats);
  const rows: Row[] = base === undefined ? [] : [{ what: `${of}: JSON.parse`, measured: base }];
  if (built) rows.push(...(await checks(of, path, resources, base)));
  rmSync(path);
  return rows;
}

async function checks(of: string, path: string, resources: number, base?: Measured): Promise<readonly Row[]> {
  const limits = limitsOf(resources);
  const toFile = ['-f', `json=${join(commands.scratch, 'run.json')}`];
  const runs = [
    ['three claims', commands.check(commands.threeClaims, path), limits.three],
    ['twelve claims', commands.check(commands.twelveClaims, path), limits.twelve],
    ['twelve claims, JSON to a file', commands.check(commands.twelveClaims, path, toFile), limits.json],
  ] as const;
  const rows: Row[] = [];
  for (const [what, command, most] of runs) {
    const measured = await measure(command, repeats);
    rows.push({ what: `${of}: ${what}`, measured, limits: most, ...(base !== undefined && { base }) });
  }
  return rows;
}

function forms(): readonly Form[] {
  return options.form.split(',').map((form) => (form === 'state' ? 'state' : 'plan'));
}

const starting = await startup();
const rows: Row[] = [];
for (const form of forms()) {
  for (const resources of options.resources.split(',')) rows.push(...(await large(form, Number(resources))));
}
rmSync(commands.scratch, { recursive: true });

const report = [
  `${machine()} Medians of ${repeats} runs (${repeats * 4} of the short ones).`,
  table('start', starting),
  table('resources', rows),
].join('\n\n');
if (options.print) process.stdout.write(`${report}\n`);
else publish('figures', report);
