/** Characters with the place each of them has in the original text (UTF-16 code units, strictly increasing). */
export interface Marked {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A text that is put together piece by piece. */
export interface MarkedBuilder {
  readonly add: (text: string, at: number) => void;
  readonly addMarked: (marked: Marked) => void;
  readonly marked: () => Marked;
}

export function markedBuilder(): MarkedBuilder {
  const pieces: string[] = [];
  const offsets: number[] = [];
  return {
    add(text, at) {
      pieces.push(text);
      for (let index = 0; index < text.length; index++) offsets.push(at + index);
    },
    addMarked(marked) {
      pieces.push(marked.text);
      for (const offset of marked.offsets) offsets.push(offset);
    },
    marked: () => ({ text: pieces.join(''), offsets }),
  };
}
