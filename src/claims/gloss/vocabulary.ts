import { meanings } from './forms.ts';
import { inDigits, tokensOf, withoutMarks, type Token } from './tokens.ts';

/** What a language's words mean in English; tables of `english = form, form` lines. */
export type Tables = readonly string[];

/** Some tokens and what they mean. */
export interface Meant {
  /** Each `#` in it stands for a number of the tokens, in their order. */
  readonly english: string;
  /** How many tokens mean it. */
  readonly count: number;
}

export interface Vocabulary {
  /** The meaning of the longest form that begins with the token at `from`; undefined if none does. */
  readonly meaningAt: (tokens: readonly Token[], from: number) => Meant | undefined;
}

/** Where forms go on: by the next word itself, or by its beginning, its end, or a part of it. */
interface Node {
  readonly next: Map<string, Node>;
  readonly open: Map<string, [part: string, node: Node][]>;
  english?: string;
}

const newNode = (): Node => ({ next: new Map(), open: new Map() });

/**
 * Forms with a capital letter are looked for as they are written, others in any case; accents may be left out.
 * `#` stands for a number, in digits or in a word that means digits: `after # days = # päivän kuluttua`.
 * `+` stands for any form, for what is written in one word with it: `not + = ne+`.
 */
export function vocabularyOf(tables: Tables): Vocabulary {
  const root = newNode();
  const all = tables
    .flatMap(meanings)
    .flatMap(({ english, forms }) => forms.map((form) => [form, english] as const));
  const prefixes = all.filter(([form]) => form.endsWith('+'));
  for (const [form, english] of all) endOf(root, form).english = english;
  for (const [form, english] of all) {
    const bare = withoutMarks(form);
    if (bare !== form) endOf(root, bare).english ??= english;
  }
  return {
    meaningAt: (tokens, from) =>
      longest({ root, tokens }, root, from, 0) ?? withoutPrefix(prefixes, root, tokens, from),
  };
}

/** No form behind a prefix has more. */
const mostTokens = 12;

/** What a form means behind a prefix, where the whole word is not known. */
function withoutPrefix(
  prefixes: readonly (readonly [form: string, english: string])[],
  root: Node,
  tokens: readonly Token[],
  from: number,
): Meant | undefined {
  const token = tokens[from];
  for (const [form, english] of prefixes) {
    const prefix = form.slice(0, -1);
    if (token?.lower.startsWith(prefix) !== true) continue;
    const rest = token.lower.slice(prefix.length);
    const shortened = [{ ...token, text: rest, lower: rest }, ...tokens.slice(from + 1, from + mostTokens)];
    const meant = longest({ root, tokens: shortened }, root, 0, 0);
    if (meant !== undefined) return { ...meant, english: english.replace('+', meant.english) };
  }
  return undefined;
}

interface Search {
  readonly root: Node;
  readonly tokens: readonly Token[];
}

function endOf(root: Node, form: string): Node {
  let node = root;
  for (const word of wordsOf(form)) node = word.includes('~') ? openChild(node, word) : child(node, word);
  return node;
}

/** The tokens of a form, each with the `~` that stands at its ends. */
function wordsOf(form: string): readonly string[] {
  return form.split(' ').flatMap((part) => {
    if (/^\p{L}+$/u.test(part)) return [part];
    const words = bareWordsOf(part.replaceAll('~', ''));
    if (part.startsWith('~')) words[0] = `~${words[0] ?? ''}`;
    if (part.endsWith('~')) words[words.length - 1] = `${words.at(-1) ?? ''}~`;
    return words;
  });
}

/** An apostrophe at the end of a form ties it to the word that follows in the text. */
function bareWordsOf(part: string): string[] {
  const words = tokensOf(part).map(({ text }) => text);
  return /\p{L}'$/u.test(part) ? [...words.slice(0, -2), `${words.at(-2) ?? ''}'`] : words;
}

function child(node: Node, word: string): Node {
  const found = node.next.get(word) ?? newNode();
  node.next.set(word, found);
  return found;
}

/** So many letters at an end of a word find the forms that are open at the other. */
const telling = 3;

function openChild(node: Node, word: string): Node {
  const part = word.replaceAll('~', '');
  const key = word.startsWith('~')
    ? word.endsWith('~')
      ? ''
      : `~${part.slice(-telling)}`
    : part.slice(0, telling);
  if (part.length < telling) throw new RangeError(`an open word needs ${telling} letters: ${word}`);
  const siblings = node.open.get(key) ?? [];
  node.open.set(key, siblings);
  const known = siblings.find(([other]) => other === part);
  if (known !== undefined) return known[1];
  const made = newNode();
  siblings.push([part, made]);
  return made;
}

function longest(search: Search, node: Node, from: number, count: number): Meant | undefined {
  let best: Meant | undefined = node.english === undefined ? undefined : { english: node.english, count };
  const token = search.tokens[from];
  if (token === undefined) return best;
  for (const following of followers(node, token)) {
    const found = longest(search, following, from + 1, count + 1);
    if (found !== undefined && found.count > (best?.count ?? 0)) best = found;
  }
  for (const found of [withNumber(search, node, from, count), acrossHyphen(search, node, from, count)])
    if (found !== undefined && found.count > (best?.count ?? 0)) best = found;
  return best;
}

/** What follows a number, with the number in the place of the first `#`. */
function withNumber(search: Search, node: Node, from: number, count: number): Meant | undefined {
  const following = node.next.get('#');
  const number = following === undefined ? undefined : numberAt(search, from);
  if (following === undefined || number === undefined) return undefined;
  const found = longest(search, following, from + number.count, count + number.count);
  return found && { ...found, english: found.english.replace(/#(?!.*#)/, number.english) };
}

/** Digits, or the longest words that mean digits (`dwadzieścia cztery`). */
function numberAt({ root, tokens }: Search, from: number): Meant | undefined {
  const { text = '', lower = '' } = tokens[from] ?? {};
  const digits = inDigits(text);
  if (/^\d{1,5}$/.test(digits)) return { english: digits, count: 1 };
  const word = root.next.get(lower);
  if (word === undefined || !isNumber(word)) return undefined;
  const meant = longest({ root, tokens }, word, from + 1, 1);
  return meant !== undefined && isNumber(meant) ? meant : undefined;
}

const isNumber = ({ english = '' }: { readonly english?: string }): boolean =>
  /^\d+(?:\.\d+)?$/.test(english);

/** Words of a form may be joined by a hyphen. */
function acrossHyphen(search: Search, node: Node, from: number, count: number): Meant | undefined {
  const hyphen = search.tokens[from];
  if (count === 0 || hyphen?.text !== '-') return undefined;
  const [before, after] = [search.tokens[from - 1], search.tokens[from + 1]];
  if (hyphen.start !== before?.end || hyphen.end !== after?.start) return undefined;
  const found = longest(search, node, from + 1, count + 1);
  return found !== undefined && found.count > count + 1 ? found : undefined;
}

/** The word as written comes first, then in small letters, then words that are only known in part, longest first. */
function followers({ next, open }: Node, { text, lower }: Token): readonly Node[] {
  const exact = text === lower ? [next.get(lower)] : [next.get(text), next.get(lower)];
  const partly = open.size === 0 ? [] : partlyKnown(open, lower);
  return [...exact, ...partly].filter((node) => node !== undefined);
}

function partlyKnown(open: Node['open'], word: string): readonly Node[] {
  const begun = (open.get(word.slice(0, telling)) ?? []).filter(([part]) => word.startsWith(part));
  const ended = (open.get(`~${word.slice(-telling)}`) ?? []).filter(([part]) => word.endsWith(part));
  const within = (open.get('') ?? []).filter(([part]) => word.includes(part));
  if (begun.length + ended.length + within.length === 0) return [];
  return [...begun, ...ended, ...within].sort(([a], [b]) => b.length - a.length).map(([, node]) => node);
}
