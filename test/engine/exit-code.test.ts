import { describe, expect, test } from 'vitest';
import type { FailOn } from '../../src/engine/options.ts';
import { exitCode, type Outcome } from '../../src/engine/exit-code.ts';
import { headline } from '../../src/engine/headline.ts';
import type { Effect, Verdict } from '../../src/model/verdict.ts';

function outcome(claims: readonly (readonly [Verdict, Effect])[], complete = true): Outcome {
  return {
    complete,
    claims: claims.map(([verdict, effect]) => ({
      verdict,
      effect,
      confirmed: verdict === 'confirmed' || verdict === 'consistent' ? [0] : [],
      findings: verdict === 'contradicted' ? [0] : [],
    })),
  };
}

const held = ['consistent', 'decides'] as const;

describe('the exit code', () => {
  test.each<[readonly (readonly [Verdict, Effect])[], boolean, readonly FailOn[], number]>([
    [[held], true, [], 0],
    [[held, ['inconclusive', 'decides']], true, [], 0],
    [[held, ['inconclusive', 'decides']], true, ['inconclusive'], 1],
    [[held, ['untested', 'decides']], true, [], 0],
    [[held, ['untested', 'decides']], true, ['untested'], 1],
    [[held, ['untested', 'shown']], true, ['untested'], 0],
    [[held, ['unattested', 'decides']], true, [], 0],
    [[held, ['unattested', 'decides']], true, ['unattested'], 1],
    [[held, ['lapsed', 'decides']], true, [], 1],
    [[held, ['contradicted', 'decides']], true, [], 1],
    [[held, ['contradicted', 'decides']], false, [], 1],
    [[held, ['contradicted', 'warns']], true, [], 0],
    [[held, ['contradicted', 'warns']], true, ['warnings'], 1],
    [[held, ['contradicted', 'shown']], true, ['warnings', 'inconclusive'], 0],
    [[held], false, [], 3],
    [[['inconclusive', 'decides']], false, [], 3],
    [[held, ['inconclusive', 'decides']], false, ['inconclusive'], 1],
    [[], true, [], 2],
    [[['unattested', 'decides']], true, ['unattested'], 2],
    [[['untested', 'decides']], true, [], 2],
    [[['inconclusive', 'decides']], true, [], 2],
    [[['contradicted', 'shown']], true, [], 2],
  ])('%j, complete %s, fail on %j: %i', (claims, complete, failOn, expected) => {
    expect(exitCode(outcome(claims, complete), failOn)).toBe(expected);
  });
});

describe('the headline', () => {
  test.each<[readonly (readonly [Verdict, Effect])[], 0 | 1 | 2 | 3, string]>([
    [[held], 0, '1 promise holds for what was read; none is known to be untrue.'],
    [
      [held, held, ['untested', 'decides']],
      0,
      '2 promises hold for what was read, 1 is open; none is known to be untrue.',
    ],
    [
      [held, ['contradicted', 'warns']],
      0,
      '1 promise holds for what was read, 1 hedged one does not; no other is known to be untrue.',
    ],
    [
      [
        ['contradicted', 'decides'],
        ['lapsed', 'decides'],
      ],
      1,
      '1 promise is not true today, 1 is no longer shown.',
    ],
    [[['lapsed', 'decides']], 1, '1 promise is no longer shown: what showed it has run out.'],
    [[held, ['contradicted', 'warns']], 1, '1 promise is not true today, though only hedged.'],
    [[held, ['inconclusive', 'decides']], 1, '1 promise is open, and this run asks for more.'],
    [[], 2, 'Nothing could be judged: no sentence makes a promise that tomcheck knows.'],
    [
      [
        ['unattested', 'decides'],
        ['contradicted', 'shown'],
      ],
      2,
      'Nothing could be judged: no file shows and nobody attests what the text promises.',
    ],
    [
      [['untested', 'decides']],
      2,
      'Nothing could be judged: no resource was found that a promise speaks of.',
    ],
    [
      [held, ['inconclusive', 'decides']],
      3,
      'No drift was proven, but not everything could be read: 1 promise is open.',
    ],
  ])('of %j with %i', (claims, code, expected) => {
    expect(headline(outcome(claims), code)).toBe(expected);
  });
});
