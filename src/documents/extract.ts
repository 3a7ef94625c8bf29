import { Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import type { Extracted, FileFormat } from './extracted.ts';

/** What is handed to the worker. */
export interface Order {
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  readonly source: string;
}

/** What comes back: the text, what the user can put right, or a bug with its stack. */
export type Answer =
  | { readonly extracted: Extracted }
  | { readonly refused: string; readonly hint: string | undefined }
  | { readonly bug: string };

export interface ExtractLimits {
  readonly seconds: number;
  /** Of what the reader keeps in memory. */
  readonly megabytes: number;
}

const usual: ExtractLimits = { seconds: 60, megabytes: 1024 };

/**
 * Reads a file that is no text, in a thread of its own that is stopped where it takes too long or too much memory.
 *
 * Throws a UserError for what cannot be read.
 */
export async function extract(order: Order, limits: ExtractLimits = usual): Promise<Extracted> {
  const worker = new Worker(workerFile(), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    stdout: true,
    stderr: true,
  });
  try {
    const answer = await answerOf(worker, order.source, limits);
    if ('extracted' in answer) return answer.extracted;
    if ('refused' in answer) throw new UserError(answer.refused, answer.hint);
    throw new Error(answer.bug);
  } finally {
    await worker.terminate();
  }
}

/** Beside this file in the sources; below `dist` where our own files are joined. */
function workerFile(): URL {
  const sources = import.meta.url.endsWith('.ts');
  return new URL(sources ? './worker.ts' : '../documents/worker.js', import.meta.url);
}

/** How often its memory is looked at, in milliseconds. */
const interval = 50;

function answerOf(worker: Worker, source: string, { seconds, megabytes }: ExtractLimits): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const refuse = (what: string): void =>
    reject(new UserError(`${source} ${what}.`, 'Save it as plain text, or leave out its pictures.'));
  const tooLarge = `needs more than ${megabytes} MB of memory to be read`;
  const timer = setTimeout(() => refuse(`was not read within ${seconds} seconds`), seconds * 1000);
  // The limit of the thread does not count what is unpacked.
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * 1024 * 1024) refuse(tooLarge);
  }, interval);
  worker.once('message', resolve);
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(tooLarge);
    else reject(error);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
  });
}
