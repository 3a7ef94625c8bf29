import { numberPattern } from '../parameters/numbers.ts';

const verbs =
  'rais(?:e|ed|es)|increas(?:e|ed|es)|extend(?:ed|s)?|lengthen(?:ed|s)?|prolong(?:ed|s)?|reduc(?:e|ed|es)|shorten(?:ed|s)?|lower(?:ed|s)?|cut|chang(?:e|ed|es)|went|gone|grew|grown|rose|risen|moved';

/** `Extended from 14 to 28 days`: the number that holds no longer, with the words around it. */
const former = new RegExp(
  `\\b((?:${verbs})\\b[^.;|\\d]{0,60}?)\\b(from (?:${numberPattern})(?: [a-z]+)? to )(?=(?:${numberPattern})\\b)`,
  'g',
);

/** Folded text, as long as before, in which numbers that have been replaced by others are blank. */
export const withoutFormer = (folded: string): string =>
  folded.includes('from ')
    ? folded.replaceAll(former, (_, before: string, gone: string) => before + ' '.repeat(gone.length))
    : folded;
