export interface Binary {
  /** With its article: `a PDF`. */
  readonly what: string;
  readonly hint?: string;
}

interface Signature extends Binary {
  readonly starts: readonly number[];
  /** Must stand within the first bytes as well, in ASCII. */
  readonly contains?: string;
}

const exportIt = 'Export it as DOCX, PDF, HTML, Markdown or plain text and try again.';
const zip = [0x50, 0x4b, 0x03, 0x04];

/** First bytes of common formats, as their specifications give them; the first that fits wins. */
const signatures: readonly Signature[] = [
  { starts: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', hint: exportIt },
  { starts: zip, contains: 'word/', what: 'a Word document (DOCX)', hint: exportIt },
  { starts: zip, contains: 'xl/', what: 'an Excel workbook (XLSX)', hint: exportIt },
  { starts: zip, contains: 'opendocument.text', what: 'an OpenDocument text (ODT)', hint: exportIt },
  {
    starts: zip,
    what: 'a ZIP archive (or DOCX)',
    hint: 'Unpack it and name the document in it.',
  },
  { starts: [0x1f, 0x8b], what: 'gzip-compressed', hint: 'Unpack it with gunzip and try again.' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document (DOC, XLS)', hint: exportIt },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a Rich Text document (RTF)', hint: exportIt },
  { starts: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { starts: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { starts: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
];

/**
 * What kind of binary file these bytes are, or undefined if they look like a text.
 *
 * @param wide whether zero bytes are to be expected, as in UTF-16
 */
export function describeBinary(bytes: Uint8Array, wide: boolean): Binary | undefined {
  const known = signatures.find((signature) => fits(signature, bytes));
  if (known !== undefined) return known;
  return !wide && bytes.includes(0) ? { what: 'a binary file' } : undefined;
}

function fits({ starts, contains }: Signature, bytes: Uint8Array): boolean {
  if (!starts.every((byte, index) => bytes[index] === byte)) return false;
  return (
    contains === undefined || new TextDecoder('latin1').decode(bytes.subarray(0, 65_536)).includes(contains)
  );
}
