import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';

const sentences = 'Alle Daten werden verschlüsselt gespeichert. Backups werden für 30 Tage aufbewahrt.';
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const page = (head: string, body = sentences): string => `<!doctype html><head>${head}</head><p>${body}</p>`;

const textOf = async (bytes: Uint8Array, source: string): Promise<string | undefined> =>
  (await readDocument(bytes, { source })).blocks[0]?.text;

describe('a page that is not in UTF-8', () => {
  test.each([
    ['windows-1252', '<meta charset="windows-1252">'],
    ['an older name', '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'],
    ['no quotation marks', '<!-- <meta charset=koi8-r> --><META CHARSET=latin1>'],
    ['a long head', `<!-- saved from ${'x'.repeat(1500)} --><meta charset='iso-8859-15'>`],
    ['nothing', ''],
  ])('is read as it declares: %s', async (_, head) => {
    expect(await textOf(latin(page(head)), 'a.html')).toBe(sentences);
  });

  test('is read as its XML declaration says', async () => {
    const bytes = latin(`<?xml version="1.0" encoding="ISO-8859-1"?><html><p>${sentences}</p></html>`);
    expect(await textOf(bytes, 'a.xhtml')).toBe(sentences);
  });

  test('has the letters of the encoding that it declares', async () => {
    // `wyłącznie`, `są` in ISO 8859-2.
    const bytes = latin(
      page('<meta charset="iso-8859-2">', 'Dane s\u{b1} przechowywane wy\u{b3}\u{b1}cznie w Polsce'),
    );
    expect(await textOf(bytes, 'a.html')).toBe('Dane są przechowywane wyłącznie w Polsce');
  });

  test('is in UTF-8 where its bytes are, whatever it declares', async () => {
    expect(await textOf(Buffer.from(page('<meta charset="windows-1252">')), 'a.html')).toBe(sentences);
  });

  test.each([
    ['an encoding that nobody knows', '<meta charset="klingon">'],
    ['UTF-8', '<meta charset="utf-8">'],
  ])('is refused if it declares %s', async (_, head) => {
    await expect(textOf(latin(page(head)), 'a.html')).rejects.toThrow(
      /^a\.html:1: the bytes are not valid UTF-8/,
    );
  });
});

describe('a text that is not in UTF-8', () => {
  test.each([
    sentences,
    'Les données sont chiffrées au repos et en transit. Les sauvegardes sont conservées pendant 30 jours.',
    'Our office in Zürich keeps the keys, and all of the data at rest is encrypted.',
    'Todos los datos se cifran en reposo y en tránsito según las normas de la compañía.',
  ])('is read as Windows-1252: %s', async (text) => {
    expect(await textOf(latin(text), 'a.txt')).toBe(text);
  });

  test('keeps the quotation marks and dashes of word processors', async () => {
    const bytes = latin(`${sentences} \u{84}Sicher\u{93} \u{96} f\u{fc}r alle.`);
    expect(await textOf(bytes, 'a.txt')).toBe(`${sentences} „Sicher“ – für alle.`);
  });

  test('leads its quotes back to its characters', async () => {
    const { text, blocks } = await readDocument(latin(sentences), { source: 'a.txt' });
    expect(blocks[0]?.offsets.map((offset) => text[offset]).join('')).toBe(sentences);
  });

  test.each([
    ['code page 850', 'Alle Daten werden verschl\u{81}sselt, nicht ungesch\u{81}tzt, gespeichert.'],
    [
      'code page 437, without umlauts but these',
      'Alle Daten werden regelm\u{84}\u{e1}ig und von uns gesichert.',
    ],
    ['Mac OS Roman', 'Alle Daten werden verschl\u{9f}sselt und von uns regelm\u{8a}\u{a7}ig gesichert.'],
    ['a Czech text', 'Data jsou ulo\u{9e}ena v \u{c8}esk\u{e9} republice a z\u{e1}lohy se nem\u{ec}n\u{ed}.'],
    ['a Polish text', 'Dane s\u{b1} przechowywane wy\u{b3}\u{b1}cznie w Polsce i nie s\u{b1} przekazywane.'],
    [
      'a text in Cyrillic',
      '\u{c2}\u{f1}\u{e5} \u{e4}\u{e0}\u{ed}\u{ed}\u{fb}\u{e5} \u{e7}\u{e0}\u{f8}\u{e8}\u{f4}\u{f0}\u{ee}\u{e2}\u{e0}\u{ed}\u{fb}.',
    ],
  ])('is refused where it may be another encoding: %s', async (_, text) => {
    await expect(textOf(latin(text), 'a.txt')).rejects.toThrow(/^a\.txt:1: the bytes are not valid UTF-8/);
  });
});
