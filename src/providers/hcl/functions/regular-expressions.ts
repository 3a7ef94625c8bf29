import { createContext, Script } from 'node:vm';
import { toText } from '../values/convert.ts';
import { EvaluationError, mapOf, NotWorkedOut, type Value } from '../values/value.ts';
import { whole, type FunctionOf } from './function-of.ts';

/** Milliseconds after which a search ends: a pattern may come from anywhere, and JavaScript's may take forever. */
const longest = 200;

/** Go's syntax in JavaScript's: names of groups are written otherwise, and flags stand at the beginning. */
function compile(pattern: string): RegExp {
  const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)(.*)$/su.exec(pattern) ?? [];
  try {
    return new RegExp(rest.replaceAll('(?P<', '(?<'), `gu${flags}`);
  } catch {
    throw new NotWorkedOut('uses a regular expression that cannot be read');
  }
}

const stage: { search: () => unknown } = { search: () => undefined };
createContext(stage);
const script = new Script('search()');

/** Only what runs in a context of its own can be stopped. */
function withinTime<T>(search: () => T): T {
  try {
    let found: T | undefined;
    stage.search = () => {
      found = search();
    };
    script.runInContext(stage, { timeout: longest });
    return found as T;
  } catch (error) {
    if (isTimeout(error)) throw new NotWorkedOut('uses a regular expression that takes too long');
    throw error;
  }
}

/** The error comes from the other context, where `Error` is another one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
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
    const searched = toText(text);
    const compiled = compile(toText(pattern));
    const match = withinTime(() => compiled.exec(searched));
    if (match === null) throw new EvaluationError('matches nothing');
    return resultOf(match);
  }),
  regexall: whole(([pattern = null, text = null]) => {
    const searched = toText(text);
    const compiled = compile(toText(pattern));
    return withinTime(() => [...searched.matchAll(compiled)]).map(resultOf);
  }),
  replace: whole(([text = null, part = null, by = null]) => {
    const pattern = /^\/(.*)\/$/su.exec(toText(part))?.[1];
    if (pattern === undefined) return toText(text).replaceAll(toText(part), () => toText(by));
    const replacement = toText(by).replaceAll(/\$\{(\w+)\}/gu, (_, name: string) =>
      /^\d+$/u.test(name) ? `$${name}` : `$<${name}>`,
    );
    const searched = toText(text);
    const compiled = compile(pattern);
    return withinTime(() => searched.replaceAll(compiled, replacement));
  }),
};
