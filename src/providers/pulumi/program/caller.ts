import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from './order.ts';

const depth = 60;

/** The innermost place of the call stack that is code of the program itself, not of a package it uses. */
export function callerIn(folder: string): Place | undefined {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = depth;
  const lines = (new Error('place').stack ?? '').split('\n');
  Error.stackTraceLimit = before;
  return lines.map(placeIn).find((place) => place !== undefined && isOwn(place.file, folder));
}

/** `at new Store (file:///app/store.ts:4:5)`, or with a plain path. */
function placeIn(line: string): Place | undefined {
  const [, named = '', row, column] = /\(?((?:file:\/\/)?\/[^()]*):(\d+):(\d+)\)?$/u.exec(line) ?? [];
  if (named === '') return undefined;
  const file = named.startsWith('file:') ? fileURLToPath(named) : named;
  return { file, line: Number(row), column: Number(column) };
}

function isOwn(file: string, folder: string): boolean {
  return file.startsWith(`${folder}${sep}`) && !file.includes(`${sep}node_modules${sep}`);
}
