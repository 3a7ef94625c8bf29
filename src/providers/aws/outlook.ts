import type { Place } from '../live/attributes.ts';
import type { Answer } from './caller.ts';
import type { Gives, List } from './service.ts';
import { elementsOf } from './things.ts';

/** What the lists of an account show of each type, while they are still being asked. */
export interface Outlook {
  /** Notes a list that is being asked. */
  readonly expect: (list: List, place: Place, answer: Promise<Answer>) => void;
  /** Whether anything of these types stands in a region, or may stand there unseen. */
  readonly mayStand: (types: readonly string[], region: string) => Promise<boolean>;
}

interface Expected {
  readonly gives: Gives;
  readonly place: Place;
  readonly answer: Promise<Answer>;
}

export function createOutlook(): Outlook {
  const lists = new Map<string, Expected[]>();
  return {
    expect: ({ gives: all }, place, answer) => {
      for (const gives of all) {
        const key = keyOf(gives.type, place.region);
        const same = lists.get(key);
        if (same === undefined) lists.set(key, [{ gives, place, answer }]);
        else same.push({ gives, place, answer });
      }
    },
    mayStand: async (types, region) => {
      const asked = types.map((type) => lists.get(keyOf(type, region)) ?? []);
      // Where nobody asks for the things themselves, nobody knows.
      if (asked.some((found) => found.length === 0)) return true;
      const shown = await Promise.all(asked.flat().map(isThere));
      return shown.includes(true);
    },
  };
}

async function isThere({ gives, place, answer }: Expected): Promise<boolean> {
  const { items, reason } = await answer;
  return reason !== undefined || items.some((item) => elementsOf(gives, item, place).length > 0);
}

function keyOf(type: string, region: string): string {
  return `${type} ${region}`;
}
