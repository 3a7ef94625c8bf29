/** The headings above the current place, as blocks are read one after another. */
export interface Trail {
  /** Headings above, outermost first. */
  readonly above: () => readonly string[];
  /** Enters a heading and gives those above it. */
  readonly enter: (level: number, text: string) => readonly string[];
  /** Leaves every heading of this level or a deeper one. */
  readonly leave: (level: number) => void;
  /** Level of the innermost heading, 0 without one. */
  readonly level: () => number;
}

export function startTrail(): Trail {
  let open: readonly { readonly level: number; readonly text: string }[] = [];
  let texts: readonly string[] = [];
  return {
    above: () => texts,
    enter(level, text) {
      open = open.filter((heading) => heading.level < level);
      const above = open.map((heading) => heading.text);
      open = [...open, { level, text }];
      texts = [...above, text];
      return above;
    },
    leave(level) {
      open = open.filter((heading) => heading.level < level);
      texts = open.map((heading) => heading.text);
    },
    level: () => open.at(-1)?.level ?? 0,
  };
}
