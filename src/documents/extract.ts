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

function answerOf(worker: Worker, source: string, { seconds, megabytes }: ExtractLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const refuse = (what: string): void =>
      reject(new UserError(`${source} ${what}.`, 'Save it as plain text, or leave out its pictures.'));
    const timer = setTimeout(() => refuse(`was not read within ${seconds} seconds`), seconds * 1000);
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(`needs more than ${megabytes} MB to be read`);
      else reject(error);
    });
  });
}
