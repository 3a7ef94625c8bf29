import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareInputs } from './bare.ts';
import { ask, factsInputs, notices, rawInputs, type Input, type Outcome, type Told } from './inputs.ts';
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
  readonly workbench: Workbench;
  readonly labelled: readonly Input[];
  readonly pool: Pool;
  /** How many made-up inputs a survivor is asked at most. */
  readonly probes: number;
}

export async function createOracle(workbench: Workbench, probes: number): Promise<Oracle> {
  const labelled = [...(await rawInputs()), ...factsInputs(workbench)];
  return { workbench, labelled, pool: poolOf(labelled), probes };
}

interface Asked {
  readonly input: Input;
  readonly told: Told;
  readonly reached: ReadonlySet<number>;
}

/** Every mutant of a file from the given number on; `started` is told of each before it runs. */
export async function* examine(
  oracle: Oracle,
  path: string,
  from: number,
  started: (index: number) => void,
): AsyncGenerator<Fate> {
  const { workbench } = oracle;
  const source = readFileSync(join(root, path), 'utf8');
  const mutants = mutantsOf(path, source);
  const watched = observed(source, mutants);
  const atLoad = await reachedAtLoad(oracle, path, watched);
  const labelled = await askAll(oracle, path, watched, concerned(oracle, path));
  const near = nearest(labelled, source);
  let probes: readonly Asked[] | undefined;
  for (const [index, mutant] of mutants.entries()) {
    if (index < from) continue;
    started(index);
    const anybody = mutant.mark === undefined || atLoad.has(index);
    const meeting = (asked: readonly Asked[]) => asked.filter(({ reached }) => reached.has(index));
    const own = anybody ? near : meeting(labelled);
    workbench.replace(path, applied(source, mutant));
    if (await isKilled(workbench, own)) {
      yield { mutant, fate: 'killed', reached: true };
      continue;
    }
    if (probes === undefined)
      probes = await askAll(oracle, path, watched, made(oracle, source, near), () => started(index));
    workbench.replace(path, applied(source, mutant));
    const asked = spread(anybody ? probes : meeting(probes), oracle.probes);
    const witness = await witnessOf(workbench, asked);
    const reached = own.length + asked.length > 0;
    if (witness === undefined) yield { mutant, fate: 'survived', reached };
    else if (await isKilled(workbench, labelled)) yield { mutant, fate: 'killed', reached };
    else yield { mutant, fate: 'dangerous', reached, witness };
  }
  workbench.replace();
}

/** The labelled inputs that may come by a file. */
function concerned({ labelled }: Oracle, path: string): readonly Input[] {
  const cloud = /^src\/providers\/terraform\/(aws|azure|hetzner)\//u.exec(path)?.[1];
  if (cloud === undefined) return labelled;
  return labelled.filter((input) => input.from === 'raw' && input.cloud === cloud);
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
async function reachedAtLoad(
  { workbench }: Oracle,
  path: string,
  text: string,
): Promise<ReadonlySet<number>> {
  workbench.replace(path, text);
  return (await reachedBy(async () => loadAll(workbench))).reached;
}

function loadAll(workbench: Workbench): void {
  for (const path of ['test/verdicts/judge.ts', 'test/checks/edges.ts']) workbench.load(path);
}

async function askAll(
  { workbench }: Oracle,
  path: string,
  text: string,
  inputs: readonly Input[],
  alive: () => void = () => {},
): Promise<readonly Asked[]> {
  workbench.replace(path, text);
  loadAll(workbench);
  const asked: Asked[] = [];
  for (const input of inputs) {
    const { result, reached } = await reachedBy(() => ask(workbench, input));
    asked.push({ input, told: result, reached });
    alive();
  }
  workbench.replace();
  return asked;
}

async function isKilled(workbench: Workbench, asked: readonly Asked[]): Promise<boolean> {
  for (const { input, told } of asked) {
    // The label of an example about several resources may be that of one.
    if (notices(input, told)) continue;
    if (notices(input, await ask(workbench, input))) return true;
  }
  return false;
}

/** Inputs made from those that come by the file, and types alone; only those that could get better. */
function made({ workbench, pool, probes }: Oracle, source: string, near: readonly Asked[]): readonly Input[] {
  const each = Math.ceil((probes * 20) / (near.length + 1));
  const variants = near.flatMap(({ input }) => spread(variantsOf(input, pool), each));
  return [
    ...near.map(({ input }) => input),
    ...spread(variants, probes * 4),
    ...spread(bareInputs(workbench, source, pool), probes * 3),
  ];
}

async function witnessOf(workbench: Workbench, asked: readonly Asked[]): Promise<string | undefined> {
  for (const { input, told } of asked) {
    if (told.outcome !== 'bad' && told.outcome !== 'unknown') continue;
    const now = await ask(workbench, input);
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
