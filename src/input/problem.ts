import { UserError } from '../errors.ts';
import type { Position } from './line-index.ts';

/** One thing that is wrong in a file. */
export interface Problem {
  readonly at: Position;
  /** Without a full stop: `unknown key "retension"`. */
  readonly reason: string;
  /** A whole sentence. */
  readonly fix: string;
}

/** More than these are counted, not listed. */
const listed = 20;

/** One error for all the problems of a file, in the order of their lines. */
export function problemsError(file: string, problems: readonly Problem[]): UserError {
  const ordered = [...problems].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const [first, ...others] = ordered;
  if (first === undefined) return new UserError(`${file} is not valid.`);
  if (others.length === 0) return new UserError(`${where(file, first)}: ${first.reason}.`, first.fix);
  const lines = ordered
    .slice(0, listed)
    .map((problem) => `${where(file, problem)}: ${problem.reason}. ${problem.fix}`);
  if (ordered.length > listed) lines.push(`${file}: and ${ordered.length - listed} more.`);
  return new UserError(lines.join('\n'), `Put right the ${ordered.length} places above.`);
}

function where(file: string, { at }: Problem): string {
  return `${file}:${at.line}:${at.column}`;
}
