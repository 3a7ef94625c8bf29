/** Languages in which promises are understood, with their English names. */
export const languageNames = {
  en: 'English',
  de: 'German',
  cs: 'Czech',
  es: 'Spanish',
  et: 'Estonian',
  fi: 'Finnish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
} as const;

export type Language = keyof typeof languageNames;

/** Languages in which sentences are proposed; for documents in any other they are English. */
export type WritingLanguage = 'en' | 'de';

export const documentFormats = ['markdown', 'text', 'html', 'docx', 'pdf'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

export type BlockRole = 'heading' | 'paragraph' | 'item' | 'cell' | 'code';

/**
 * One piece of a document as a reader sees it: a heading, a paragraph, a list item, a table cell.
 *
 * `text` is free of markup and hard line breaks; `offsets[i]` is where its i-th character stands in
 * the original text, so that every quote leads back to the characters it was made from.
 */
export interface Block {
  readonly role: BlockRole;
  /** Heading level 1 to 6; for list items the nesting depth from 1; otherwise 0. */
  readonly level: number;
  readonly text: string;
  readonly offsets: readonly number[];
  /** Headings above it, outermost first. */
  readonly trail: readonly string[];
  /** Sentence that introduces a list, ending with a colon, where the item lives from it. */
  readonly lead?: string;
  /** For a table cell: the table's number in the document, its row from 0, and the heading of its column. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: string };
}

/** A text that makes promises, as it was read. */
export interface Document {
  /** Path as the user gave it, or `<stdin>`. */
  readonly source: string;
  readonly title: string;
  readonly format: DocumentFormat;
  readonly language: Language;
  /** Hex digest of the bytes as they were read. */
  readonly sha256: string;
  /**
   * The original characters: what `at` and `offsets` count in (UTF-16 code units).
   *
   * For formats that are not text (Word, PDF) it is what was extracted from them, and lines are lines of that.
   */
  readonly text: string;
  /** Where each page begins in `text`, ascending from 0; only where the format has pages. */
  readonly pages?: readonly number[];
  readonly blocks: readonly Block[];
}

/** Where a quote stands. Lines and columns count from 1, columns in characters; offsets from 0, end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
  /** From 1, where the quote begins; only where the format has pages. */
  readonly page?: number;
}

/** A sentence, or a clause of one, with its place. */
export interface Statement {
  /** The visible text, white space folded to single spaces. */
  readonly quote: string;
  readonly at: Place;
  /** Index of its block in the document. */
  readonly block: number;
}
