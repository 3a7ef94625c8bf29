/**
 * The bytes of an input as UTF-8 without a byte order mark: PowerShell redirects in UTF-16.
 *
 * Offsets that tomcheck keeps count in these bytes.
 */
export function toUtf8(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer);
  if (encoding !== undefined) return transcode(buffer, encoding);
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  return marked ? buffer.subarray(3) : buffer;
}

type Wide = 'utf-16le' | 'utf-16be';

/** By byte order mark, else by the zero beside the brace that every state and plan begins with. */
export function encodingOf(buffer: Buffer): Wide | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  if (buffer[0] === 0x7b && buffer[1] === 0) return 'utf-16le';
  return buffer[0] === 0 && buffer[1] === 0x7b ? 'utf-16be' : undefined;
}

const chunk = 1 << 26;

/** In chunks, for the whole may be longer than a string can be. */
function transcode(buffer: Buffer, encoding: Wide): Buffer {
  const decoder = new TextDecoder(encoding);
  const parts: Buffer[] = [];
  for (let at = 0; at < buffer.length; at += chunk) {
    const stream = at + chunk < buffer.length;
    parts.push(Buffer.from(decoder.decode(buffer.subarray(at, at + chunk), { stream })));
  }
  return Buffer.concat(parts);
}
