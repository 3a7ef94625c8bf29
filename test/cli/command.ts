import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { joined } from './set-up.ts';

/** What a command came to. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; empty where it is left out. */
  readonly input?: string | Uint8Array;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
  readonly uid?: number;
}

/** What is run: the joined command. */
export const entry = join(joined, 'cli', 'entry.js');
const compiled = join(tmpdir(), `tomcheck-test-compiled-${process.getuid?.() ?? 0}`);

/** The real command as a process of its own, in an environment that says nothing about terminals or CI. */
export function start(args: readonly string[], setting: Setting = {}): ChildProcessWithoutNullStreams {
  const { cwd = import.meta.dirname, env = {}, node = [], uid } = setting;
  return spawn(process.execPath, [...node, entry, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compiled, ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** Runs a command to its end. */
export async function tomcheck(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const child = start(args, setting);
  child.stdin.on('error', () => undefined);
  child.stdin.end(setting.input ?? '');
  return outcomeOf(child);
}

export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), codeOf(child)]);
  return { code, out, err };
}

/** The exit code of a process; null if a signal ended it. */
export function codeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => void child.once('close', resolve));
}

/** Path of a file in test/cli/fixtures. */
export function fixture(name: string): string {
  return join(import.meta.dirname, 'fixtures', name);
}

/** A folder of its own, gone after the tests of the file: files by name, with their text, or copied from fixtures. */
export function scratch(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  copied: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'tomcheck-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of copied) cpSync(fixture(name), join(folder, name));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
