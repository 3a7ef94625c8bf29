import { parse } from 'yaml';
import { EvaluationError, type Value } from '../values/value.ts';
import { fromPlain } from './json.ts';

/** Without aliases: a few lines of them can stand for gigabytes. */
export function fromYaml(text: string): Value {
  try {
    return fromPlain(parse(text, { maxAliasCount: 0, schema: 'core', logLevel: 'silent' }));
  } catch {
    throw new EvaluationError('is no YAML');
  }
}
