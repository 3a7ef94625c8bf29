import type { ClientModule } from './clients.ts';
import type { Operation } from './reviewed.ts';
import { commandOf, type List, type Presence, type Service } from './service.ts';

/** A list that is asked only to see whether there is anything in it: the operation, where the things stand, their name. */
export type Probe = Pick<List, 'scope' | 'only' | 'input' | 'paging' | 'absent' | 'about'> &
  Pick<Presence, 'things' | 'kinds' | 'when'> & {
    readonly operation: Operation;
    /** Path of the list in the answer. */
    readonly items: string;
    readonly load: () => Promise<ClientModule>;
  };

/** Services of which nothing is read but whether anything of them stands in an account. */
export function asServices(probes: readonly Probe[]): readonly Service[] {
  return probes.map(({ things, kinds, when, load, ...list }) => ({
    id: list.operation.slice(0, -commandOf(list.operation).length - 1),
    title: things[1],
    load,
    concurrency: 2,
    lists: [{ ...list, gives: [], presence: { things, kinds, ...(when === undefined ? {} : { when }) } }],
  }));
}
