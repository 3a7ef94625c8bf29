/** How many requests a run may still make. */
export interface Budget {
  /** Counts one request; false if there are none left. */
  readonly take: () => boolean;
  readonly most: number;
}

export function createBudget(most = Number.POSITIVE_INFINITY): Budget {
  let taken = 0;
  return {
    most,
    take: () => {
      if (taken >= most) return false;
      taken += 1;
      return true;
    },
  };
}
