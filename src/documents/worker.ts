import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import type { Answer, Order } from './extract.ts';
import type { Extracted } from './extracted.ts';

/** The thread that `extract` starts. */
async function read({ bytes, format, source }: Order): Promise<Extracted> {
  if (format === 'docx') return (await import('./docx/read-docx.ts')).readDocx(bytes, source);
  return (await import('./pdf/read-pdf.ts')).readPdf(bytes, source);
}

async function answer(order: Order): Promise<Answer> {
  try {
    return { extracted: await read(order) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message, hint: error.hint };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.postMessage(await answer(workerData as Order), []);
