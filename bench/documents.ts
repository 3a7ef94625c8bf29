/**
 * How the time of reading a document grows with its size, beside a bare parse of it, and what hostile lines cost.
 *
 *     npm run bench:documents [-- --repeats 3] [--formats md,html] [--megabytes 1,10] [--print]
 *
 * All times are processor times: parsing and reading use more than one thread in some formats.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as commands from './commands.ts';
import { hostileRows } from './documents/hostile.ts';
import { sized } from './documents/prose.ts';
import { endings, writers, type Ending } from './documents/write.ts';
import { measureInTurn, type Measured } from './measure.ts';
import { machine, publish } from './report.ts';
import { table, type Row } from './table.ts';

const { values: options } = parseArgs({
  options: {
    repeats: { type: 'string', default: '3' },
    formats: { type: 'string', default: endings.join(',') },
    megabytes: { type: 'string', default: '1,10' },
    print: { type: 'boolean', default: false },
  },
});

const limits = { parse: { time: 20 }, growth: { time: 12 } };
const formats = endings.filter((ending) => options.formats.split(',').includes(ending));
const sizes = options.megabytes.split(',').map(Number);
if (!commands.isBuilt()) throw new Error('tomcheck is not built: npm run build');

/** Processor time in place of wall time. */
const inProcessor = (measured: Measured): Measured => ({ ...measured, seconds: measured.processor });

interface Run {
  readonly megabytes: number;
  readonly claims: Measured;
  readonly parse: Measured | undefined;
}

async function runOf(ending: Ending, megabytes: number): Promise<Run> {
  const path = join(commands.scratch, `document-${megabytes}.${ending}`);
  writeFileSync(path, await sized(megabytes * 1e6, writers[ending]));
  const trials = [commands.claims(path), ...(ending === 'txt' ? [] : [commands.parseDocument(path)])];
  const [claims, parse] = (await measureInTurn(trials, Number(options.repeats))).map(inProcessor);
  rmSync(path);
  if (claims === undefined) throw new Error('Nothing was measured');
  return { megabytes, claims, parse };
}

async function rowsOf(ending: Ending): Promise<readonly Row[]> {
  const runs: Run[] = [];
  for (const megabytes of sizes) runs.push(await runOf(ending, megabytes));
  const [first] = runs;
  return runs.flatMap((run): readonly Row[] => {
    const of = `${run.megabytes} MB of ${ending}`;
    const { claims, parse } = run;
    const growth = { what: `${of}, beside ${first?.megabytes} MB`, measured: claims, limits: limits.growth };
    return [
      ...(parse === undefined ? [] : [{ what: `${of}: bare parse`, measured: parse }]),
      { what: `${of}: claims`, measured: claims, ...(parse && { base: parse, limits: limits.parse }) },
      ...(first === undefined || first === run ? [] : [{ ...growth, base: first.claims }]),
    ];
  });
}

const rows: Row[] = [];
for (const ending of formats) rows.push(...(await rowsOf(ending)));
rmSync(commands.scratch, { recursive: true });
const report = [
  `${machine()} Medians of ${options.repeats} runs, processor time.`,
  table('document', rows),
  await hostileRows(limits.growth.time),
].join('\n\n');
if (options.print) process.stdout.write(`${report}\n`);
else publish('documents', report);
