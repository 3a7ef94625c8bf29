import { toText } from '../values/convert.ts';
import { EvaluationError, mapOf, type Value } from '../values/value.ts';
import { whole, type FunctionOf } from './function-of.ts';

/** Longer texts than this are not searched: a pattern may come from anywhere, and JavaScript's may take forever. */
const longest = 10_000;

/** Go's syntax in JavaScript's: names of groups are written otherwise, and flags stand at the beginning. */
function compile(pattern: string, text: string): RegExp {
  if (text.length > longest || /\([^)]*[+*][^)]*\)[+*]/u.test(pattern))
    throw new EvaluationError('uses a regular expression that may take too long');
  const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)(.*)$/su.exec(pattern) ?? [];
  try {
    return new RegExp(rest.replaceAll('(?P<', '(?<'), `gu${flags}`);
  } catch {
    throw new EvaluationError('uses a regular expression that cannot be read');
  }
}

/** The groups of a match: named ones as a map, others as a list, and the match itself where there are none. */
function resultOf(match: RegExpExecArray | RegExpMatchArray): Value {
  if (match.groups !== undefined)
    return mapOf(Object.entries(match.groups).map(([name, text]) => [name, text ?? null]));
  const [whole_, ...groups] = match;
  return groups.length === 0 ? (whole_ ?? '') : groups.map((group) => group ?? null);
}

export const regularExpressions: Readonly<Record<string, FunctionOf>> = {
  regex: whole(([pattern = null, text = null]) => {
    const match = compile(toText(pattern), toText(text)).exec(toText(text));
    if (match === null) throw new EvaluationError('matches nothing');
    return resultOf(match);
  }),
  regexall: whole(([pattern = null, text = null]) =>
    Array.from(toText(text).matchAll(compile(toText(pattern), toText(text))), resultOf),
  ),
  replace: whole(([text = null, part = null, by = null]) => {
    const pattern = /^\/(.*)\/$/su.exec(toText(part))?.[1];
    if (pattern === undefined) return toText(text).replaceAll(toText(part), () => toText(by));
    const replacement = toText(by).replaceAll(/\$\{(\w+)\}/gu, (_, name: string) =>
      /^\d+$/u.test(name) ? `$${name}` : `$<${name}>`,
    );
    return toText(text).replaceAll(compile(pattern, toText(text)), replacement);
  }),
};
