import { parentPort, workerData } from 'node:worker_threads';
import { createOracle, examine, type Fate } from './examine.ts';

export interface Order {
  readonly path: string;
  /** Number of the first mutant to try. */
  readonly from: number;
}

export type Message =
  | { readonly what: 'ready' }
  | { readonly what: 'alive' }
  | { readonly what: 'fate'; readonly fate: Fate }
  | { readonly what: 'done' };

const port = parentPort;
const say = (message: Message): void => port?.postMessage(message, []);

const often = 50;
let count = 0;
const alive = (): void => {
  count += 1;
  if (count % often === 0) say({ what: 'alive' });
};
const oracle = await createOracle(Number(workerData), alive);

port?.on('message', ({ path, from }: Order) => {
  void (async () => {
    for await (const fate of examine(oracle, path, from)) say({ what: 'fate', fate });
    say({ what: 'done' });
  })();
});
say({ what: 'ready' });
