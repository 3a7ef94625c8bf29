import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareInputs } from './bare.ts';
import {
  ask,
  createBench,
  factsInputs,
  notices,
  rawInputs,
  testInputs,
  type Bench,
  type Input,
  type Outcome,
  type Told,
} from './inputs.ts';
import { applied, mutantsOf, type Mutant } from './mutants.ts';
import { observed, reachedBy } from './reach.ts';
import { poolOf, variantsOf, type Pool } from './variants.ts';
import { root, type Workbench } from './workbench.ts';

/**
 * `killed`: a labelled input fails. `dangerous`: none does, and for the input in `witness` a promise that was
 * contradicted or inconclusive no longer is. `survived`: neither.
 */
export interface Fate {
  readonly mutant: Mutant;
  readonly fate: 'killed' | 'survived' | 'dangerous';
  /** Whether any input came by. */
  readonly reached: boolean;
  readonly witness?: string;
}

/** What mutants are held against: labelled inputs, and values to make others from. */
export interface Oracle {
  readonly bench: Bench;
  readonly labelled: readonly Input[];
  readonly pool: Pool;
  /** How many made-up inputs a survivor is asked at most. */
  readonly probes: number;
}

export async function createOracle(probes: number, alive: () => void): Promise<Oracle> {
  const bench = createBench(alive);
  const all = [...(await rawInputs()), ...factsInputs(bench.workbench), ...testInputs(bench)];
  const labelled = await fit(bench, all);
  return { bench, labelled, pool: poolOf(labelled), probes };
}

/** In milliseconds; a test that tries hundreds of made-up inputs takes longer, and finds a mutant that others find too. */
const longest = 300;

/** Those that pass here, and soon. */
async function fit(bench: Bench, inputs: readonly Input[]): Promise<readonly Input[]> {
  const quick: Input[] = [];
  for (const input of inputs) {
    const started = performance.now();
    const told = await ask(bench, input);
    const name = input.from === 'test' ? input.file : `${input.id} (${input.from})`;
    if (notices(input, told))
      process.stderr.write(`One of ${name} is left out, for it fails: ${told.sentences.slice(0, 200)}\n`);
    else if (performance.now() - started < longest) quick.push(input);
  }
  return quick;
}

interface Asked {
  readonly input: Input;
  readonly told: Told;
  readonly reached: ReadonlySet<number>;
}

/** Every mutant of a file from the given number on. */
export async function* examine(oracle: Oracle, path: string, from: number): AsyncGenerator<Fate> {
  const { bench } = oracle;
  const { workbench } = bench;
  const source = readFileSync(join(root, path), 'utf8');
  const mutants = mutantsOf(path, source);
  const watched = observed(source, mutants);
  const atLoad = await reachedAtLoad(oracle, path, watched);
  const labelled = await askAll(oracle, path, watched, concerned(oracle, path));
  const wrong = labelled.filter(({ input, told }) => notices(input, told));
  if (wrong.length > 0)
    throw new Error(`${wrong.length} labelled inputs fail without a mutant: ${wrong[0]?.told.sentences}`);
  // What stands in an index is everybody's.
  const near = path.endsWith('/index.ts') ? labelled : nearest(labelled, source);
  let probes: readonly Asked[] | undefined;
  for (const [index, mutant] of mutants.entries()) {
    if (index < from) continue;
    const anybody = mutant.mark === undefined || atLoad.has(index);
    const meeting = (asked: readonly Asked[]) => asked.filter(({ reached }) => reached.has(index));
    const own = anybody ? near : meeting(labelled);
    workbench.replace(path, applied(source, mutant));
    if (await isKilled(bench, own)) {
      yield { mutant, fate: 'killed', reached: true };
      continue;
    }
    if (probes === undefined) probes = await askAll(oracle, path, watched, made(oracle, source, near));
    workbench.replace(path, applied(source, mutant));
    const asked = spread(anybody ? probes : meeting(probes), oracle.probes);
    const witness = await witnessOf(bench, asked);
    const reached = own.length + asked.length > 0;
    if (witness === undefined) yield { mutant, fate: 'survived', reached };
    else if (await isKilled(bench, labelled)) yield { mutant, fate: 'killed', reached };
    else yield { mutant, fate: 'dangerous', reached, witness };
  }
  workbench.replace();
}

/** The labelled inputs that may come by a file. */
function concerned({ labelled }: Oracle, path: string): readonly Input[] {
  const check = /^src\/checks\/([a-z-]+)\.ts$/u.exec(path)?.[1];
  if (check !== undefined && check !== 'index')
    return labelled.filter(({ from, id }) => from === 'test' || id === check);
  const cloud = /^src\/providers\/terraform\/(aws|azure|hetzner)\//u.exec(path)?.[1];
  if (cloud === undefined) return labelled;
  return labelled.filter((input) => {
    if (input.from === 'raw') return input.cloud === cloud;
    return (
      input.from === 'test' &&
      !new RegExp(`/(?:checks|engine)/|/terraform/(?!${cloud})[a-z]+/`, 'u').test(input.file)
    );
  });
}

/** Those that run what stands in the file, or hold a type that it names; all, if there are none. */
function nearest(asked: readonly Asked[], source: string): readonly Asked[] {
  const names = ({ input }: Asked): boolean =>
    input.from === 'raw' &&
    Object.keys(input.given).some((address) => source.includes(`'${address.split('.')[0]}'`));
  const named = asked.filter(names);
  const running = asked.filter((each) => each.reached.size > 0 && !names(each));
  return named.length + running.length > 0 ? [...named, ...running] : asked;
}

/** What runs while modules load is met by every input that is asked of them. */
async function reachedAtLoad({ bench }: Oracle, path: string, text: string): Promise<ReadonlySet<number>> {
  bench.workbench.replace(path, text);
  return (await reachedBy(async () => loadAll(bench.workbench))).reached;
}

function loadAll(workbench: Workbench): void {
  for (const path of ['test/verdicts/judge.ts', 'test/checks/edges.ts']) workbench.load(path);
}

async function askAll(
  { bench }: Oracle,
  path: string,
  text: string,
  inputs: readonly Input[],
): Promise<readonly Asked[]> {
  bench.workbench.replace(path, text);
  loadAll(bench.workbench);
  const asked: Asked[] = [];
  for (const input of inputs) {
    const { result, reached } = await reachedBy(() => ask(bench, input));
    asked.push({ input, told: result, reached });
  }
  bench.workbench.replace();
  return asked;
}

async function isKilled(bench: Bench, asked: readonly Asked[]): Promise<boolean> {
  for (const { input } of asked) {
    if (notices(input, await ask(bench, input))) return true;
  }
  return false;
}

/** Inputs made from those that come by the file, and types alone; only those that could get better. */
function made(
  { bench: { workbench }, pool, probes }: Oracle,
  source: string,
  near: readonly Asked[],
): readonly Input[] {
  const each = Math.ceil((probes * 20) / (near.length + 1));
  const variants = near.flatMap(({ input }) => spread(variantsOf(input, pool), each));
  return [
    ...near.map(({ input }) => input),
    ...spread(variants, probes * 4),
    ...spread(bareInputs(workbench, source, pool), probes * 3),
  ];
}

async function witnessOf(bench: Bench, asked: readonly Asked[]): Promise<string | undefined> {
  for (const { input, told } of asked) {
    if (told.outcome !== 'bad' && told.outcome !== 'unknown') continue;
    const now = await ask(bench, input);
    if (isBetter(now.outcome)) return `${told.outcome} -> ${now.outcome}: ${JSON.stringify(input)}`;
  }
  return undefined;
}

function isBetter(outcome: Outcome): boolean {
  return outcome === 'good' || outcome === 'none';
}

/** At most so many of a list, from all over it, the same ones each time. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] as T);
}
