import type { Block } from '../model/document.ts';

/** What a format's reader finds in a text. */
export interface ReadText {
  readonly blocks: readonly Block[];
  /** The title the text gives itself outside its blocks, in front matter. */
  readonly title?: string;
}

/** What was read from a file that is no text. */
export interface Extracted extends ReadText {
  /** The text that the blocks' offsets count in. */
  readonly text: string;
  /** Where each page begins in it, where the format has pages. */
  readonly pages?: readonly number[];
}

/** Formats that are read from bytes. */
export type FileFormat = 'docx' | 'pdf';
