import { setTimeout as wait } from 'node:timers/promises';
import { loadProgram } from './load-program.ts';
import type { Answer, Order, Registered } from './order.ts';
import { record } from './record.ts';
import { loadSdk } from './sdk.ts';
import { answerUnknown } from './unknown-answers.ts';
import { watchForUnseen } from './unseen-resources.ts';

/** For so long, in milliseconds, nothing more may be registered before it counts as all. */
const settling = 30;

/**
 * Runs a program in this process as a preview whose engine knows nothing: inputs are as they are written, outputs
 * are not known, and no provider is asked.
 */
export async function evaluate(order: Order): Promise<Answer> {
  const sdk = loadSdk(order.main);
  const { runtime } = sdk;
  const notes = new Set<string>();
  await runtime.setMocks({ newResource, call }, order.project, order.stack, true);
  runtime.setAllConfig(order.config, order.secrets);
  const miss = (sentence: string): void => void notes.add(sentence);
  answerUnknown(sdk, miss);
  watchForUnseen(sdk, miss);
  const resources: Registered[] = [];
  await runtime.runInPulumiStack(() => {
    record(sdk, order, (resource) => void resources.push(resource));
    return loadProgram(order.main);
  });
  await settled(resources);
  return { resources, notes: [...notes].toSorted() };
}

/** Resources that are made of what others gave come after them. */
async function settled(resources: readonly Registered[]): Promise<void> {
  for (let before = -1; before !== resources.length;) {
    before = resources.length;
    await wait(settling);
  }
}

function newResource({ inputs }: { readonly inputs: object }): {
  readonly id: string;
  readonly state: object;
} {
  // An empty id is one that is not known yet.
  return { id: '', state: inputs };
}

function call(): never {
  throw new Error('no function of a provider is asked');
}
