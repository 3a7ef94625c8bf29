/**
 * What each check costs: all promises about the same inventory, in one process.
 *
 *     node bench/checks.ts [--resources 100000] [--form state] [--repeats 5] [--print]
 *
 * Processor time of judging alone; the inventory is read once, with everything that any check asks for.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { realWorld } from '../src/cli/world.ts';
import { extractClaims } from '../src/claims/extract-claims.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { evaluate } from '../src/engine/evaluate.ts';
import { defaultOptions } from '../src/engine/options.ts';
import { readsOf } from '../src/engine/reads-of.ts';
import { survey, type Estate } from '../src/engine/survey.ts';
import { takeInventory } from '../src/engine/take-inventory.ts';
import type { Claim } from '../src/model/claim.ts';
import type { ClaimId } from '../src/model/claim-ids.ts';
import { terraform } from '../src/providers/terraform/index.ts';
import { scratch } from './commands.ts';
import { everyPromise, technical } from './every-promise.ts';
import { writeFile } from './generate/write-file.ts';
import { median } from './measure.ts';
import { machine, publish } from './report.ts';

const { values: options } = parseArgs({
  options: {
    resources: { type: 'string', default: '100000' },
    form: { type: 'string', default: 'state' },
    repeats: { type: 'string', default: '5' },
    print: { type: 'boolean', default: false },
  },
});

const form = options.form === 'plan' ? 'plan' : 'state';

async function claimsOfAll(): Promise<readonly Claim[]> {
  const document = await readDocument(new TextEncoder().encode(everyPromise()), { source: 'every.md' });
  return extractClaims(document, 0).claims;
}

async function inventoryFor(claims: readonly Claim[]): Promise<Estate> {
  const path = join(scratch, 'inventory.json');
  await writeFile(path, form, Number(options.resources));
  const world = realWorld(new AbortController().signal);
  const reads = readsOf(claims, technical, defaultOptions);
  const inventory = await takeInventory([[terraform, [path]]], reads, world);
  rmSync(scratch, { recursive: true });
  return survey(inventory, reads, defaultOptions, world.now());
}

interface Cost {
  readonly id: ClaimId;
  readonly milliseconds: number;
  /** How many resources it judged. */
  readonly judged: number;
}

function costOf(id: ClaimId, claims: readonly Claim[], estate: Estate): Cost {
  const own = claims.filter(({ check }) => check === id).slice(0, 1);
  const times: number[] = [];
  let judged = 0;
  for (let round = 0; round <= Number(options.repeats); round++) {
    const before = process.cpuUsage();
    const [told] = evaluate(own, technical, estate, defaultOptions);
    const { user, system } = process.cpuUsage(before);
    // The first time code is compiled, which all checks together need once.
    if (round > 0) times.push((user + system) / 1000);
    judged = (told?.confirmed.length ?? 0) + (told?.findings.length ?? 0);
  }
  return { id, milliseconds: median(times), judged };
}

function tableOf(costs: readonly Cost[]): string {
  const middle = median(costs.map(({ milliseconds }) => milliseconds));
  const lines = costs
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .map(({ id, milliseconds, judged }) => [
      id,
      `${milliseconds.toFixed(1)} ms`,
      (milliseconds / middle).toFixed(1),
      judged.toLocaleString('en'),
      judged === 0 ? '' : `${((milliseconds * 1000) / judged).toFixed(2)} us`,
    ]);
  const head = ['check', 'time', 'ratio to the median', 'resources judged', 'per resource'];
  const all = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines];
  return all.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

const claims = await claimsOfAll();
const estate = await inventoryFor(claims);
const costs = technical.map(({ id }) => costOf(id, claims, estate));
const unclaimed = technical.filter(({ id }) => !claims.some(({ check }) => check === id));
if (unclaimed.length > 0) throw new Error(`No claim for ${unclaimed.map(({ id }) => id).join(', ')}`);
const title = `${Number(options.resources).toLocaleString('en')} resources (${form}). ${machine()} Medians of ${options.repeats} runs, processor time.`;
const report = [title, tableOf(costs)].join('\n\n');
if (options.print) process.stdout.write(`${report}\n`);
else publish('checks', report);
