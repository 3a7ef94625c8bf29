import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as commands from './commands.ts';
import { everyPromise, technical } from './every-promise.ts';
import { writeFile, type Form } from './generate/write-file.ts';
import { measureInTurn, type Command } from './measure.ts';
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

interface Trial {
  readonly what: string;
  readonly command: Command;
  readonly limits?: Limits;
}

/** Measures the trials in turn; the first one is what the others are held against, if it is a base. */
async function rowsOf(trials: readonly Trial[], times: number, hasBase: boolean): Promise<readonly Row[]> {
  const commandsInTurn = trials.map((trial) => trial.command);
  const measured = await measureInTurn(commandsInTurn, times);
  const base = hasBase ? measured[0] : undefined;
  return trials.flatMap(({ what, limits = {} }, index) => {
    const own = measured[index];
    if (own === undefined) return [];
    return [{ what, measured: own, limits, ...(base !== undefined && index > 0 && { base }) }];
  });
}

function startup(): Promise<readonly Row[]> {
  const trials: Trial[] = [{ what: '`node -e 0`', command: commands.bareNode() }];
  if (built) {
    trials.push({ what: '`tomcheck --version`', command: commands.version(), limits: { time: 3 } });
    trials.push({
      what: '`tomcheck check` of an example',
      command: commands.checkExample(),
      limits: { time: 12 },
    });
  }
  // Short runs vary more, and cost nothing.
  return rowsOf(trials, repeats * 4, true);
}

function limitsOf(resources: number): { three: Limits; twelve: Limits; json: Limits; all: Limits } {
  if (resources < 100_000) return { three: { time: 2 }, twelve: {}, json: {}, all: {} };
  return {
    three: { time: 1.5, memory: 0.75 },
    twelve: { time: 2 },
    json: { time: 2.5 },
    all: { time: 2.5, memory: 1 },
  };
}

async function large(form: Form, resources: number): Promise<readonly Row[]> {
  const path = join(commands.scratch, `${form}-${resources}.json`);
  await writeFile(path, form, resources);
  const { size } = statSync(path);
  const of = `${resources.toLocaleString('en')} (${form}, ${Math.round(size / 1e6)} MB)`;
  const fits = size <= longestString;
  const base: Trial[] = fits ? [{ what: `${of}: JSON.parse`, command: commands.parseJson(path) }] : [];
  const rows = await rowsOf([...base, ...(built ? checks(of, path, resources) : [])], repeats, fits);
  rmSync(path);
  return rows;
}

function checks(of: string, path: string, resources: number): readonly Trial[] {
  const limits = limitsOf(resources);
  const toFile = ['-f', `json=${join(commands.scratch, 'run.json')}`];
  const { threeClaims, twelveClaims } = commands;
  const json = commands.check(twelveClaims, path, toFile);
  const every = join(commands.scratch, 'every.md');
  writeFileSync(every, everyPromise());
  const all = `${of}: all ${technical.length} checks on`;
  return [
    { what: `${of}: three claims`, command: commands.check(threeClaims, path), limits: limits.three },
    { what: `${of}: twelve claims`, command: commands.check(twelveClaims, path), limits: limits.twelve },
    { what: `${of}: twelve claims, JSON to a file`, command: json, limits: limits.json },
    { what: all, command: commands.check(every, path), limits: limits.all },
  ];
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
