import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes that mean it did its work. */
  readonly accept: readonly number[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Wall time of a whole process, and the most memory it held. */
export interface Measured {
  readonly seconds: number;
  /** Processor time of all its threads, in seconds. */
  readonly processor: number;
  /** Peak resident memory. */
  readonly bytes: number;
}

/** A script for Node, in the Node that runs the bench. */
export function nodeCommand(args: readonly string[], accept: readonly number[] = [0]): Command {
  return { command: process.execPath, args, accept };
}

/** Runs a command `repeats` times, alone, and gives the median of each figure. Needs GNU time. */
export async function measure(command: Command, repeats: number): Promise<Measured> {
  const [measured] = await measureInTurn([command], repeats);
  if (measured === undefined) throw new Error('Nothing was measured');
  return measured;
}

/**
 * Runs commands in turn, `repeats` times each, and gives the medians in their order: what slows the machine
 * down for a while slows all of them.
 */
export async function measureInTurn(
  commands: readonly Command[],
  repeats: number,
): Promise<readonly Measured[]> {
  const rounds: Measured[][] = [];
  for (let round = 0; round < repeats; round++) {
    const runs: Measured[] = [];
    for (const command of commands) runs.push(await runOnce(command));
    rounds.push(runs);
  }
  return commands.map((_, index) => medians(rounds.flatMap((runs) => runs[index] ?? [])));
}

function medians(runs: readonly Measured[]): Measured {
  const middle = (figure: keyof Measured): number => median(runs.map((run) => run[figure]));
  return { seconds: middle('seconds'), processor: middle('processor'), bytes: middle('bytes') };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function runOnce(command: Command): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'tomcheck-bench-'));
  try {
    return await runIn(folder, command);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** GNU time reports what the kernel counted for the process and those it waited for. */
const time = '/usr/bin/time';

async function runIn(folder: string, { command, args, accept, env }: Command): Promise<Measured> {
  const report = join(folder, 'memory');
  const started = performance.now();
  const { code, errors } = await finish(
    time,
    ['--quiet', '-f', '%M %U %S', '-o', report, command, ...args],
    env,
  );
  const seconds = (performance.now() - started) / 1000;
  if (!accept.includes(code))
    throw new Error(`${[command, ...args].join(' ')} ended with ${code}: ${errors}`);
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { seconds, processor: user + system, bytes: kilobytes * 1024 };
}

function finish(
  command: string,
  args: readonly string[],
  env: Command['env'] = {},
): Promise<{ code: number; errors: string }> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, errors: errors.join('').slice(0, 2000) }));
  });
}
