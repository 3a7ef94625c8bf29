import { Worker } from 'node:worker_threads';
import type { Fate } from './examine.ts';
import type { Message, Order } from './worker.ts';

/** How long a mutant may be silent before it counts as one that never ends. */
const patience = 60_000;

export type Found = Omit<Fate, 'mutant'> & { readonly mutant?: Fate['mutant'] };

/** Examines files, several at a time; what never ends or takes all memory is killed, in both senses. */
export async function examineAll(
  paths: readonly string[],
  jobs: number,
  probes: number,
  done: (path: string, found: readonly Found[]) => void,
): Promise<void> {
  const left = [...paths];
  const work = async (): Promise<void> => {
    const hand = createHand(probes);
    for (let path = left.shift(); path !== undefined; path = left.shift())
      done(path, await hand.examine(path));
    await hand.end();
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

interface Hand {
  readonly examine: (path: string) => Promise<readonly Found[]>;
  readonly end: () => Promise<unknown>;
}

function createHand(probes: number): Hand {
  let worker: Worker | undefined;
  const examine = async (path: string): Promise<readonly Found[]> => {
    const found: Found[] = [];
    for (;;) {
      worker ??= await started(probes);
      const ended = await ordered(worker, { path, from: found.length }, found);
      if (ended) return found;
      found.push({ fate: 'killed', reached: true });
      await worker.terminate();
      worker = undefined;
    }
  };
  return { examine, end: async () => worker?.terminate() };
}

function started(probes: number): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: probes,
    resourceLimits: { maxOldGenerationSizeMb: 3000 },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', function hear({ what }: Message) {
      if (what !== 'ready') return;
      worker.off('error', reject);
      worker.off('message', hear);
      resolve(worker);
    });
  });
}

/** Whether it went on to the end of the file; if not, the mutant after those found stopped it. */
function ordered(worker: Worker, order: Order, found: Found[]): Promise<boolean> {
  return new Promise((resolve) => {
    let timer = setTimeout(() => finish(false), patience);
    const finish = (whole: boolean): void => {
      clearTimeout(timer);
      worker.off('message', hear);
      worker.off('error', fail);
      resolve(whole);
    };
    const fail = (error: unknown): void => {
      process.stderr.write(`${order.path}: ${String(error)}\n`);
      finish(false);
    };
    const hear = (message: Message): void => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(false), patience);
      if (message.what === 'fate') found.push(message.fate);
      if (message.what === 'done') finish(true);
    };
    worker.on('message', hear);
    worker.on('error', fail);
    worker.postMessage(order, []);
  });
}
