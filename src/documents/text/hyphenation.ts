import type { Language } from '../../model/document.ts';

/** English first parts that keep their hyphen: `on-site`, `multi-factor`. */
const compounds = new Set(
  `on off multi single third two three non self end pre post cross high low long short well real role risk least need
   read write full part time cloud data in up out industry state least hard soft open close point write day hour year`.split(
    /\s+/,
  ),
);

const connecting = /^(und|oder|bzw\.?|sowie|bis|and|or|to)\b/i;

/** What stands between two lines of which the first ends with a hyphen. */
export type Joint = 'space' | 'hyphen' | 'hyphen and space' | 'nothing';

/** Decides per line end, by the words of the whole text, whether a hyphen there belongs to the word. */
export function learnHyphenation(text: string, language: Language): (before: string, after: string) => Joint {
  let words: ReadonlySet<string> | undefined;
  return (before, after) => {
    if (/\d[-\u2010]$/.test(before) && /^\d/.test(after)) return 'hyphen';
    const left = /([\p{L}\p{N}]+)[-\u2010]$/u.exec(before)?.[1]?.toLowerCase();
    const right = /^\p{L}+/u.exec(after)?.[0].toLowerCase();
    if (left === undefined || right === undefined) return 'space';
    if (connecting.test(after)) return 'hyphen and space';
    // Names such as eu-west-3 have more hyphens.
    if (/^\p{L}+-\d/u.test(after)) return 'hyphen';
    words ??= new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
    if (words.has(left + right)) return 'nothing';
    if (words.has(`${left}-${right}`) || /^\p{Lu}/u.test(after) || /\d$/.test(left)) return 'hyphen';
    return language === 'en' && compounds.has(left) ? 'hyphen' : 'nothing';
  };
}
