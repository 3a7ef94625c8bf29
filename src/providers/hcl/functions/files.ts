import { createHash } from 'node:crypto';
import { matchesGlob, posix } from 'node:path';
import { toMap, toText } from '../values/convert.ts';
import { EvaluationError, HclSet, Unknown, type Value } from '../values/value.ts';
import type { Scope } from '../evaluate/scope.ts';
import { whole, type FunctionOf } from './function-of.ts';

const path1 = (compute: (path: string) => Value): FunctionOf =>
  whole(([path = null]) => compute(toText(path)));

const content = (compute: (bytes: Buffer) => Value): FunctionOf =>
  whole(([path = null], scope) => {
    const bytes = scope.readFile(toText(path));
    return bytes === undefined ? unread(toText(path)) : compute(Buffer.from(bytes));
  });

function unread(path: string): Unknown {
  return new Unknown(`the file ${path} is not read`);
}

function filesIn(folder: string, pattern: string, scope: Scope): Value {
  const names = scope.listFiles(folder);
  if (names === undefined || pattern.includes('/')) return unread(posix.join(folder, pattern));
  return new HclSet(names.filter((name) => matchesGlob(name, pattern)));
}

const hashed = (algorithm: string, encoding: 'hex' | 'base64'): FunctionOf =>
  content((bytes) => createHash(algorithm).update(bytes).digest(encoding));

export const files: Readonly<Record<string, FunctionOf>> = {
  abspath: path1((path) => new Unknown(`where ${path} lies depends on the machine`)),
  basename: path1((path) => posix.basename(path)),
  dirname: path1((path) => posix.dirname(path)),
  file: content((bytes) => bytes.toString('utf8')),
  filebase64: content((bytes) => bytes.toString('base64')),
  filebase64sha256: hashed('sha256', 'base64'),
  fileexists: whole(([path = null], scope) => {
    const folder = posix.dirname(toText(path));
    const names = scope.listFiles(folder);
    return names === undefined ? unread(toText(path)) : names.includes(posix.basename(toText(path)));
  }),
  filemd5: hashed('md5', 'hex'),
  fileset: whole(([folder = null, pattern = null], scope) => filesIn(toText(folder), toText(pattern), scope)),
  filesha1: hashed('sha1', 'hex'),
  filesha256: hashed('sha256', 'hex'),
  filesha512: hashed('sha512', 'hex'),
  templatefile: whole(([path = null, names = null], scope) => {
    const bytes = scope.readFile(toText(path));
    if (bytes === undefined) return unread(toText(path));
    return scope.evaluateTemplate(Buffer.from(bytes).toString('utf8'), toMap(names));
  }),
  templatestring: whole(([template = null, names = null], scope) => {
    if (typeof template !== 'string') throw new EvaluationError('is no template');
    return scope.evaluateTemplate(template, toMap(names));
  }),
};
