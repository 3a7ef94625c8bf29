import type { DocumentFormat, Language } from '../model/document.ts';
import { textFormat } from './format.ts';
import { detectLanguage } from './language.ts';

/** Pages say how they are encoded at their beginning; browsers look at 1024 bytes, but saved pages may say more before. */
const beginning = 4096;

const declaration =
  /<meta[^>]{1,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})|^\s{0,99}<\?xml[^>]{1,200}encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i;

/**
 * The characters of a text that is not in UTF-8: of a page in the encoding that it declares, of anything else in
 * Windows-1252 if that makes an ordinary text in a language of Western Europe of it. Undefined where it cannot be told.
 */
export function decodeOlder(
  bytes: Uint8Array,
  source: string,
  format: DocumentFormat | undefined,
): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, beginning));
  const isPage = (format ?? textFormat(source, head)) === 'html';
  const declared = isPage ? declaredIn(head) : undefined;
  return declared === undefined ? decodeWestern(bytes) : decodeAs(declared, bytes);
}

function declaredIn(head: string): string | undefined {
  const match = declaration.exec(head.replaceAll(/<!--[^]*?(?:-->|$)/g, ''));
  return match?.[1] ?? match?.[2];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Nobody knows an encoding of this name, or the bytes are not in it.
    return undefined;
  }
}

/** Letters beside those of ASCII that texts in these languages are written with, small; names of others among them. */
const letters: Readonly<Partial<Record<Language, string>>> = {
  en: 'äöüéèêëàáâçïíñóøåß',
  de: 'äöüßéèàç',
  fr: 'àâæçèéêëîïôùûüÿœ',
  es: 'áéíóúüñçªº',
  it: 'àèéìíîòóùúªº',
  nl: 'áàäçéèêëíïóöúü',
  fi: 'äöåéš',
};

/** Signs that word processors and web pages put into texts, beside those of ASCII. */
const signs = '\u{a0}§©«\u{ad}®°´·»¿¡\u{2013}\u{2014}‘’‚“”„•…€™';

/** Letters of these languages are signs in other encodings, and those stand within words then: `f„r` for `für`. */
const signInWord = /\p{L}[^\p{L}\p{N}\s‘’\u{ad}\u{2013}\u{2014}·!-~]\p{L}/u;

function decodeWestern(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const own = letters[detectLanguage(text)];
  if (own === undefined || signInWord.test(text)) return undefined;
  const usual = new Set(own + own.toUpperCase() + signs);
  const strange = text.match(/[^\t\n\f\r -~]/gu)?.some((character) => !usual.has(character)) ?? false;
  return strange ? undefined : text;
}
