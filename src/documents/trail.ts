/** The headings above the current place, as blocks are read one after another. */
export interface Trail {
  /** Headings above, outermost first. */
  readonly above: () => readonly string[];
  /** Enters a heading and gives those above it. */
  readonly enter: (level: number, text: string) => readonly string[];
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
    level: () => open.at(-1)?.level ?? 0,
  };
}
