import type { Parameters } from '../../model/claim.ts';
import { numberOf, perClaim } from './parameters.ts';
import { days } from './wording.ts';

/** One rule that the claim names, as a policy may keep it. */
export interface Rule {
  readonly field: 'minimumLength' | 'characterClasses' | 'maximumAgeDays' | 'remembered' | 'lockoutAttempts';
  readonly expected: string;
  /** Undefined where it cannot be told. */
  readonly keeps: (value: number) => boolean | undefined;
  readonly seen: (value: number) => string;
}

/** The rules that the parameters of a claim name. */
export const rulesOf = perClaim((params: Parameters): readonly Rule[] => {
  const length = numberOf(params['min_length']);
  const age = numberOf(params['rotation_days']);
  const history = params['history'] === true ? 1 : numberOf(params['history']);
  return [
    ...(length === undefined ? [] : [lengthRule(length)]),
    ...(params['complexity'] === true ? [classes] : []),
    ...(age === undefined ? [] : [ageRule(age)]),
    ...(history === undefined ? [] : [historyRule(history)]),
    ...(params['lockout'] === true ? [lockout] : []),
  ];
});

function lengthRule(least: number): Rule {
  return {
    field: 'minimumLength',
    expected: `at least ${least} characters`,
    keeps: (value) => value >= least,
    seen: (value) => `passwords of ${value} characters, not ${least}`,
  };
}

const classes: Rule = {
  field: 'characterClasses',
  expected: 'several kinds of characters',
  keeps: (value) => (value >= 3 ? true : value <= 1 ? false : undefined),
  seen: (value) =>
    value < 2 ? 'passwords of a single kind of characters' : `passwords of ${value} kinds of characters`,
};

function ageRule(most: number): Rule {
  return {
    field: 'maximumAgeDays',
    expected: `changed every ${days(most)}`,
    keeps: (value) => value <= most,
    seen: (value) =>
      value === Infinity
        ? 'passwords that are never changed'
        : `passwords that are ${days(value)} old, not ${most}`,
  };
}

function historyRule(least: number): Rule {
  return {
    field: 'remembered',
    expected: `the last ${least} refused`,
    keeps: (value) => value >= least,
    seen: (value) => `passwords that were used before (the last ${value} are refused)`,
  };
}

const lockout: Rule = {
  field: 'lockoutAttempts',
  expected: 'locked after failed attempts',
  keeps: (value) => value !== Infinity,
  seen: () => 'any number of failed attempts',
};
