import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { planText } from './plan.ts';
import { stackText } from './stack.ts';
import { stateText } from './state.ts';

export type Form = 'plan' | 'state' | 'stack';

const texts = { plan: planText, state: stateText, stack: stackText };

/** Writes a plan, a raw state or an export of a Pulumi stack with that many resources, piece by piece: it never stands in memory as a whole. */
export async function writeFile(path: string, form: Form, resources: number): Promise<void> {
  const text = texts[form](resources);
  await pipeline(Readable.from(batches(text), { objectMode: false }), createWriteStream(path));
}

const batchLength = 256 * 1024;

function* batches(texts: Iterable<string>): Generator<string> {
  let batch = '';
  for (const text of texts) {
    batch += text;
    if (batch.length < batchLength) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
