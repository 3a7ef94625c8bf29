import { globSync } from 'node:fs';
import type { Case } from '../../test/cases/case.ts';
import type { Edge } from '../../test/checks/edges.ts';
import type { judge, planOf, stateOf } from '../../test/verdicts/judge.ts';
import { readTables, type Table } from '../../test/cases/tables.ts';
import type { Check, Example } from '../../src/model/check.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { createRunner, type Ready } from './runner.ts';
import { createWorkbench, root, type Workbench } from './workbench.ts';

/** `none`: it speaks of nothing that is there. `error`: it does not run. */
export type Outcome = 'good' | 'bad' | 'unknown' | 'none' | 'error';

/** Raw instances as they enter from a state or plan. */
export interface RawInput extends Omit<Case, 'is' | 'what' | 'because'> {
  readonly from: 'raw';
  readonly cloud: Table['cloud'];
  readonly id: Check['id'];
  /** The label; none where no person wrote it. */
  readonly is?: Case['is'];
  readonly because?: string;
}

/** Facts that a check is handed, without a provider. */
export interface FactsInput {
  readonly from: 'facts';
  readonly id: Check['id'];
  readonly given: readonly Resource[];
  readonly params: Parameters;
  readonly today?: string;
  readonly is?: Outcome;
  readonly because?: string;
  /** Only the first of them is asked about. */
  readonly first?: true;
}

/** A test of `test/`, of which nothing is known but whether it passes. */
export interface TestInput {
  readonly from: 'test';
  readonly id: string;
  readonly file: string;
  readonly number: number;
  readonly is: Outcome;
}

export type Input = RawInput | FactsInput | TestInput;

/** What inputs are asked of. */
export interface Bench {
  readonly workbench: Workbench;
  /** The tests of a file, made anew when anything they import was replaced. */
  readonly testsOf: (file: string) => readonly Ready[];
  /** Is told now and then that work goes on. */
  readonly alive: () => void;
}

export function createBench(alive: () => void): Bench {
  const { vitest, collect } = createRunner();
  const workbench = createWorkbench({ vitest });
  const known = new WeakMap<object, readonly Ready[]>();
  const testsOf = (file: string): readonly Ready[] => {
    let module: object = {};
    const made = collect(() => (module = workbench.load(file) as object));
    const tests = known.get(module) ?? made;
    known.set(module, tests);
    return tests;
  };
  return { workbench, testsOf, alive };
}

/** Tests of what verdicts are made of; those of whole folders of texts and of pages say nothing of them. */
const testFiles = [
  'test/checks/*.test.ts',
  'test/engine/*.test.ts',
  'test/verdicts/*.test.ts',
  'test/providers/terraform/*.test.ts',
  'test/providers/terraform/{aws,azure,hetzner}/*.test.ts',
];

/** A file that waits while it loads, or imports what is not there, is left out and named. */
export function testInputs({ testsOf }: Bench): readonly TestInput[] {
  return globSync(testFiles, { cwd: root })
    .toSorted()
    .flatMap((file) => {
      try {
        return testsOf(file).map((_, number): TestInput => ({
          from: 'test',
          id: file,
          file,
          number,
          is: 'good',
        }));
      } catch (error) {
        process.stderr.write(`${file} is left out: ${String(error).slice(0, 200)}\n`);
        return [];
      }
    });
}

export interface Told {
  readonly outcome: Outcome;
  readonly sentences: string;
}

/** Every labelled case of `test/cases`. */
export async function rawInputs(): Promise<readonly RawInput[]> {
  const tables = await readTables();
  return tables.flatMap(({ cloud, id, cases }) =>
    cases.map((each): RawInput => ({ from: 'raw', cloud, id, ...each })),
  );
}

/** The examples of every check, and the edges beyond them. */
export function factsInputs(workbench: Workbench): readonly FactsInput[] {
  const { checks } = workbench.load('src/checks/index.ts') as { readonly checks: readonly Check[] };
  const { edges } = workbench.load('test/checks/edges.ts') as { readonly edges: readonly Edge[] };
  const examples = checks.flatMap(({ id, examples }) =>
    Object.entries(examples).flatMap(([verdict, list]) =>
      list.map((example: Example) => ofExample(id, verdict, example)),
    ),
  );
  const atEdges = edges.map(({ id, params, given, verdict }): FactsInput => ({
    from: 'facts',
    id,
    params,
    given,
    is: outcomes[verdict] ?? 'none',
    first: true,
  }));
  return [...examples, ...atEdges];
}

function ofExample(
  id: Check['id'],
  verdict: string,
  { given, params = {}, today, because }: Example,
): FactsInput {
  const is = outcomes[verdict] ?? 'none';
  return {
    from: 'facts',
    id,
    given,
    params,
    is,
    ...(today !== undefined && { today }),
    ...(because !== undefined && { because }),
  };
}

const outcomes: Readonly<Record<string, Outcome>> = {
  confirmed: 'good',
  consistent: 'good',
  contradicted: 'bad',
  inconclusive: 'unknown',
  untested: 'none',
};

/** What a run says of an input, with the modules as they are in the workbench now. */
export async function ask(bench: Bench, input: Input): Promise<Told> {
  bench.alive();
  try {
    if (input.from === 'raw') return await askRaw(bench.workbench, input);
    if (input.from === 'facts') return askFacts(bench.workbench, input);
    await bench.testsOf(input.file)[input.number]?.run();
    return { outcome: 'good', sentences: '' };
  } catch (error) {
    return { outcome: 'error', sentences: String(error) };
  }
}

interface Judging {
  readonly judge: typeof judge;
  readonly planOf: typeof planOf;
  readonly stateOf: typeof stateOf;
}

async function askRaw(workbench: Workbench, input: RawInput): Promise<Told> {
  const { judge, planOf, stateOf } = workbench.load('test/verdicts/judge.ts') as Judging;
  const { id, given, params = {}, computed, declared = true } = input;
  const source = computed === undefined ? stateOf(given) : planOf(given, computed);
  const told = await judge(id, params, [source], { estate: { declared, accounts: [] } });
  const sentences = [...told.findings, ...told.gaps].join(' ');
  const half = told.verdict === 'unattested' && told.confirmed.length > 0 && sentences === '';
  return { outcome: half ? 'good' : (outcomes[told.verdict] ?? 'unknown'), sentences };
}

const order: readonly Outcome[] = ['bad', 'unknown', 'good'];

function askFacts(
  workbench: Workbench,
  { id, given, params, today = '2026-11-21', first }: FactsInput,
): Told {
  const { checkById } = workbench.load('src/checks/index.ts') as { checkById: (id: string) => Check };
  const check = checkById(id);
  const asked = first === true ? given.slice(0, 1) : given;
  if (asked.some((resource) => check.concerns?.(resource, params) === false))
    return { outcome: 'none', sentences: '' };
  const all =
    check.judgeTogether?.(given, params, today) ??
    given.map((resource) => check.judge(resource, params, today));
  const told = all.slice(0, asked.length);
  const found = new Set(told.map(({ verdict }) => outcomes[verdict] ?? 'unknown'));
  const ranked = typeof check.quantifier === 'object' ? order.toReversed() : order;
  const outcome = ranked.find((each) => found.has(each)) ?? 'none';
  const sentences = told.map((each) => ('why' in each ? each.why : '')).join(' ');
  return {
    outcome: outcome === 'good' && check.unjudged?.(params) !== undefined ? 'unknown' : outcome,
    sentences,
  };
}

/** Whether a test with this label fails. */
export function notices(input: Input, { outcome, sentences }: Told): boolean {
  const label = input.from === 'raw' && outcome === 'none' ? 'unknown' : outcome;
  const because = input.from === 'test' ? '' : (input.because ?? '');
  return label !== input.is || !sentences.includes(because);
}
