/** Runs work with bounded concurrency: so many at once in all, and so many of one group. */
export interface Pace {
  /**
   * `group` names what shares a limit, such as a service in a region. A limit of Infinity is for what others may wait for
   * while they hold a place (renewed keys): it waits for none, and takes none.
   */
  readonly run: <T>(group: string, limit: number, work: () => Promise<T>) => Promise<T>;
}

interface Lane {
  running: number;
  limit: number;
  /** What waits for a place, in order. */
  readonly waiting: (() => void)[];
}

/**
 * A free place goes to the group that would take longest for what waits in it: it decides when the whole ends. The
 * others together get as many places as let them end by then. More would only take the processor away from it.
 */
export function createPace(most: number): Pace {
  const lanes = new Map<string, Lane>();
  const open = new Set<Lane>();
  let running = 0;
  let waiting = 0;
  const isEnough = (slowest: Lane): boolean =>
    (running - slowest.running) * roundsOf(slowest) >= (waiting - slowest.waiting.length) * spare;
  const admit = (): void => {
    while (running < most) {
      const lane = longest(open, hasPlace);
      if (lane === undefined) return;
      const slowest = longest(open) ?? lane;
      if (lane !== slowest && isEnough(slowest)) return;
      if (lane.waiting.length === 1) open.delete(lane);
      running += 1;
      waiting -= 1;
      lane.running += 1;
      lane.waiting.shift()?.();
    }
  };
  const laneOf = (group: string, limit: number): Lane => {
    let lane = lanes.get(group);
    if (lane === undefined) lanes.set(group, (lane = { running: 0, limit, waiting: [] }));
    lane.limit = limit;
    return lane;
  };
  return {
    run: async (group, limit, work) => {
      if (limit === Infinity) return work();
      const lane = laneOf(group, limit);
      await new Promise<void>((resolve) => {
        lane.waiting.push(resolve);
        waiting += 1;
        open.add(lane);
        admit();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        lane.running -= 1;
        if (lane.running === 0 && lane.waiting.length === 0) lanes.delete(group);
        admit();
      }
    },
  };
}

/** What is found on the way comes on top of what waits. */
const spare = 1.25;

const roundsOf = ({ waiting, limit }: Lane): number => waiting.length / limit;
const hasPlace = ({ running, limit }: Lane): boolean => running < limit;

function longest(open: ReadonlySet<Lane>, counts: (lane: Lane) => boolean = () => true): Lane | undefined {
  let found: Lane | undefined;
  let most = 0;
  for (const lane of open) {
    const rounds = roundsOf(lane);
    if (rounds <= most || !counts(lane)) continue;
    most = rounds;
    found = lane;
  }
  return found;
}
