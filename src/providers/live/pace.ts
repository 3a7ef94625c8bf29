/** Runs work with bounded concurrency: so many at once in all, and so many of one group. */
export interface Pace {
  /** `group` names what shares a limit, such as a service in a region. */
  readonly run: <T>(group: string, limit: number, work: () => Promise<T>) => Promise<T>;
}

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

export function createPace(most: number): Pace {
  const lanes = new Map<string, Lane>();
  let running = 0;
  const admit = (lane: Lane, limit: number): void => {
    while (running < most && lane.running < limit) {
      const start = lane.waiting.shift();
      if (start === undefined) return;
      running += 1;
      lane.running += 1;
      start();
    }
  };
  const limits = new Map<Lane, number>();
  return {
    run: async (group, limit, work) => {
      let lane = lanes.get(group);
      if (lane === undefined) lanes.set(group, (lane = { running: 0, waiting: [] }));
      const own = lane;
      limits.set(own, limit);
      const turn = new Promise<void>((resolve) => void own.waiting.push(resolve));
      admit(own, limit);
      await turn;
      try {
        return await work();
      } finally {
        running -= 1;
        own.running -= 1;
        admit(own, limit);
        for (const [other, most] of limits) admit(other, most);
        if (own.running === 0 && own.waiting.length === 0) {
          lanes.delete(group);
          limits.delete(own);
        }
      }
    },
  };
}
