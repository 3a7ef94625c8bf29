/** Runs work with bounded concurrency: so many at once in all, and so many of one group. */
export interface Pace {
  /** `group` names what shares a limit, such as a service in a region. */
  readonly run: <T>(group: string, limit: number, work: () => Promise<T>) => Promise<T>;
}

interface Lane {
  running: number;
  limit: number;
  /** What waits for a place, in order. */
  readonly waiting: (() => void)[];
}

/** A free place goes to the group that would take longest for what waits in it: it decides when the whole ends. */
export function createPace(most: number): Pace {
  const lanes = new Map<string, Lane>();
  const open = new Set<Lane>();
  let running = 0;
  const admit = (): void => {
    while (running < most) {
      const lane = longest(open);
      const start = lane?.waiting.shift();
      if (lane === undefined || start === undefined) return;
      if (lane.waiting.length === 0) open.delete(lane);
      running += 1;
      lane.running += 1;
      start();
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
      const lane = laneOf(group, limit);
      await new Promise<void>((resolve) => {
        lane.waiting.push(resolve);
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

function longest(open: ReadonlySet<Lane>): Lane | undefined {
  let found: Lane | undefined;
  let most = 0;
  for (const lane of open) {
    const left = lane.waiting.length / lane.limit;
    if (left <= most || lane.running >= lane.limit) continue;
    most = left;
    found = lane;
  }
  return found;
}
