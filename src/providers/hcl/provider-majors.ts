/** From the oldest to the newest major version that may be meant. */
export interface Majors {
  readonly oldest: number;
  readonly newest: number;
}

export const allMajors: Majors = { oldest: 0, newest: Infinity };

/** What both let in. Where that is nothing, the code and its lock file are at odds: then it is both ends. */
export function within(one: Majors, other: Majors): Majors {
  return {
    oldest: Math.max(one.oldest, other.oldest),
    newest: Math.min(one.newest, other.newest),
  };
}

/**
 * The majors that a version constraint lets in: 2 alone for `~> 2.5` and for `>= 2.0, < 3.0.0`.
 * Source: Terraform documentation, version constraints.
 */
export function majorsIn(constraint: string): Majors {
  return constraint.split(',').map(majorsOfPart).reduce(within, allMajors);
}

function majorsOfPart(part: string): Majors {
  const [, operator = '', digits = '', rest = ''] =
    /^(=|!=|>=?|<=?|~>)?\s*v?(\d+)(?!\d)([\d.]*)/u.exec(part.trimStart()) ?? [];
  const major = Number(digits);
  if (digits === '' || operator === '!=') return allMajors;
  if (operator === '>' || operator === '>=' || (operator === '~>' && rest === ''))
    return { oldest: major, newest: Infinity };
  if (!operator.startsWith('<')) return { oldest: major, newest: major };
  const excluded = operator === '<' && /^[0.]*$/u.test(rest);
  return { oldest: 0, newest: excluded ? major - 1 : major };
}
