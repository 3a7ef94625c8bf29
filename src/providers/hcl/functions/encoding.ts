import { createHash } from 'node:crypto';
import { toText } from '../values/convert.ts';
import { EvaluationError, type Value } from '../values/value.ts';
import { whole, type FunctionOf } from './function-of.ts';
import { fromPlain, toJson } from './json.ts';

const text1 = (compute: (text: string) => Value): FunctionOf =>
  whole(([value = null]) => compute(toText(value)));
const digest = (algorithm: string, encoding: 'hex' | 'base64'): FunctionOf =>
  text1((text) => createHash(algorithm).update(text).digest(encoding));

function fromJson(text: string): Value {
  try {
    return fromPlain(JSON.parse(text));
  } catch {
    throw new EvaluationError('is no JSON');
  }
}

/** As a query is encoded: a space is a plus. */
function encodeQuery(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll(/[!'()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

export const encoding: Readonly<Record<string, FunctionOf>> = {
  base64decode: text1((text) => Buffer.from(text, 'base64').toString('utf8')),
  base64encode: text1((text) => Buffer.from(text).toString('base64')),
  base64sha256: digest('sha256', 'base64'),
  base64sha512: digest('sha512', 'base64'),
  jsondecode: text1(fromJson),
  jsonencode: whole(([value = null]) => toJson(value)),
  md5: digest('md5', 'hex'),
  sha1: digest('sha1', 'hex'),
  sha256: digest('sha256', 'hex'),
  sha512: digest('sha512', 'hex'),
  urlencode: text1(encodeQuery),
  yamldecode: whole(([value = null], { decodeYaml }) => decodeYaml(toText(value))),
};
