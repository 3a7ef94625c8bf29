import { describe, expect, test } from 'vitest';
import { decode } from '../../src/input/decode.ts';

const sentence = 'Größe: 30 Tage\r\n';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a mark', Buffer.from(`\u{feff}${sentence}`)],
    ['UTF-16 LE with a mark', utf16(`\u{feff}${sentence}`, false)],
    ['UTF-16 BE with a mark', utf16(`\u{feff}${sentence}`, true)],
    ['UTF-16 LE without a mark', utf16(sentence, false)],
    ['UTF-16 BE without a mark', utf16(sentence, true)],
  ])('reads %s, without the mark', (_, bytes) => {
    expect(decode(bytes, 'a.txt')).toBe(sentence);
  });

  test('reads nothing as nothing', () => {
    expect(decode(new Uint8Array(), 'a.txt')).toBe('');
  });

  test.each([
    ['%PDF-1.7\n', 'a.txt is a PDF, not a text.'],
    ['PK\u{3}\u{4}....word/document.xml', 'a.txt is a Word document (DOCX), not a text.'],
    ['PK\u{3}\u{4}....', 'a.txt is a ZIP archive (or DOCX), not a text.'],
    ['\u{1f}\u{8b}\u{8}', 'a.txt is gzip-compressed, not a text.'],
    ['abc\0\0def', 'a.txt is a binary file, not a text.'],
  ])('refuses %j in one line', (content, message) => {
    expect(() => decode(Buffer.from(content, 'latin1'), 'a.txt')).toThrow(message);
  });

  test('names the line of bytes that are not UTF-8', () => {
    const bytes = Buffer.from('eins\nzwei\nGröße', 'latin1');

    expect(() => decode(bytes, 'a.txt')).toThrow(/^a\.txt:3: the bytes are not valid UTF-8; .*Windows-1252/);
  });

  test('refuses half a UTF-16 character', () => {
    expect(() => decode(Buffer.from([0xff, 0xfe, 0x41]), 'a.txt')).toThrow(/not valid UTF-16LE/);
  });

  test('refuses what is too large', () => {
    expect(() => decode(new Uint8Array(11), 'a.txt', 10)).toThrow(/at most 0 MB are read/);
    expect(() => decode(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'a.txt')).toThrow(
      'a.txt has 10 MB; at most 10 MB are read.',
    );
  });
});
