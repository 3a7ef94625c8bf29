import { parentPort, workerData } from 'node:worker_threads';
import { createOracle, examine, type Fate } from './examine.ts';

export interface Order {
  readonly path: string;
  /** Number of the first mutant to try. */
  readonly from: number;
}

export type Message =
  | { readonly what: 'ready' }
  | { readonly what: 'at'; readonly index: number }
  | { readonly what: 'fate'; readonly fate: Fate }
  | { readonly what: 'done' };

const oracle = await createOracle(Number(workerData));
const port = parentPort;
const say = (message: Message): void => port?.postMessage(message, []);

port?.on('message', ({ path, from }: Order) => {
  void (async () => {
    for await (const fate of examine(oracle, path, from, (index) => say({ what: 'at', index }))) {
      say({ what: 'fate', fate });
    }
    say({ what: 'done' });
  })();
});
say({ what: 'ready' });
