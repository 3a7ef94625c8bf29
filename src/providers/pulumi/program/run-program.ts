import { fork, type ChildProcess } from 'node:child_process';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../../errors.ts';
import type { World } from '../../../model/provider.ts';
import type { Answer, Order } from './order.ts';

/** A program that takes longer waits for something that is not there. */
const patience = 60_000;

/** What a program may know of the machine it is evaluated on. */
const passedOn = ['LANG', 'LC_ALL', 'TZ', 'TMPDIR'];

/** It reads files and nothing else: no file is written, no other program started. Source: Node.js, "Permissions". */
const restraints = ['--no-warnings', '--permission', '--allow-fs-read=*', '--max-old-space-size=2048'];

export type Evaluated = Extract<Answer, { readonly resources: unknown }>;

/**
 * Evaluates a program in a process of its own, which ends with this run at the latest. Of the environment it gets
 * neither credentials nor anything of Pulumi's. Throws a `UserError` where it cannot be evaluated.
 */
export async function runProgram(order: Order, name: string, world: World): Promise<Evaluated> {
  if (!('registerHooks' in module))
    throw new UserError(
      `The program in ${name} cannot be evaluated by Node ${process.versions.node}.`,
      'Use Node 22.15 or newer, or 24.',
    );
  const child = fork(childFile(), {
    cwd: order.folder,
    env: environmentFor(order, world),
    execArgv: restraints,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Ctrl-C is for this process, which ends the other.
    detached: true,
  });
  try {
    child.send(order);
    const answer = await answerOf(child, name, world.signal);
    if ('resources' in answer) return answer;
    throw new UserError(
      `The program in ${name} cannot be evaluated: ${sentence(answer.failed)}`,
      hintFor(answer.failed),
    );
  } finally {
    child.kill('SIGKILL');
  }
}

/** Beside this file in the sources; below `dist` where our own files are joined. */
function childFile(): string {
  const sources = import.meta.url.endsWith('.ts');
  return fileURLToPath(
    new URL(sources ? './child.ts' : '../providers/pulumi/program/child.js', import.meta.url),
  );
}

function environmentFor({ folder }: Order, { environment }: World): NodeJS.ProcessEnv {
  const kept = passedOn.flatMap((name) => {
    const value = environment?.(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  // Programs look for settings of clouds at home.
  return { ...Object.fromEntries(kept), HOME: folder };
}

function answerOf(child: ChildProcess, name: string, signal: AbortSignal): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const refuse = (what: string, hint: string): void =>
    reject(new UserError(`The program in ${name} ${what}.`, hint));
  const timer = setTimeout(
    () =>
      refuse(
        `is not evaluated within ${patience / 1000} seconds`,
        'It may wait for something that only an update has.',
      ),
    patience,
  );
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop);
  child.once('message', (answer: Answer) => resolve(answer));
  child.once('error', reject);
  child.once('exit', () => refuse('ended before it was evaluated', 'It may end the process itself.'));
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  });
}

function sentence(message: string): string {
  return /[.!?]$/u.test(message) ? message : `${message}.`;
}

function hintFor(message: string): string {
  if (/Cannot find (?:module|package) '/u.test(message)) return 'Run npm install in its folder.';
  if (/Access to this API has been restricted|native addon/u.test(message))
    return 'It writes files, starts other programs or loads native code, which it may not do here. Give the exported stack instead.';
  return 'Give the exported stack instead: pulumi stack export > stack.json, and --source pulumi:stack.json.';
}
