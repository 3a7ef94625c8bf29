import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Check, Example } from '../../src/model/check.ts';
import { exampleDay } from '../../src/model/example.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { Kind } from '../../src/model/resource.ts';
import type { ResourceVerdict } from '../../src/model/verdict.ts';

const verdicts: readonly ResourceVerdict[] = ['contradicted', 'inconclusive', 'confirmed'];

function judgements(check: Check, { given, params = {}, today = exampleDay }: Example): readonly Judgement[] {
  if (check.judgeTogether !== undefined) return check.judgeTogether(given, params, today);
  return given.map((resource) => check.judge(resource, params, today));
}

/** The worst for a check of every resource, the best for a check of one good resource per account. */
function decisive(check: Check, found: readonly Judgement[]): Judgement | undefined {
  const order = typeof check.quantifier === 'object' ? [...verdicts].reverse() : verdicts;
  for (const verdict of order) {
    const match = found.find((judgement) => judgement.verdict === verdict);
    if (match !== undefined) return match;
  }
  return undefined;
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  const cases = verdicts.flatMap((verdict) =>
    check.examples[verdict].map((example, index) => ({ verdict, example, name: `${verdict} ${index + 1}` })),
  );

  test.each(cases)('$name: $example.claim $example.because', ({ verdict, example }) => {
    const decided = decisive(check, judgements(check, example));

    expect(decided?.verdict).toBe(verdict);
    if (verdict === 'confirmed') expect(check.unjudged?.(example.params ?? {})).toBeUndefined();
    if (decided?.verdict === 'confirmed') return;
    expect(decided?.why).toBe(example.because);
    expect(decided?.expected).not.toBe('');
  });

  test.each(cases)('$name speaks of what its claim concerns: $example.claim', ({ example }) => {
    const concerned = example.given.filter(
      (resource) => check.concerns?.(resource, example.params ?? {}) ?? true,
    );

    expect(concerned).toEqual(example.given);
    expect(Object.keys(check.reads)).toEqual(
      expect.arrayContaining(example.given.map(({ kind }): Kind => kind)),
    );
  });

  test('every sentence is one, and names the resource', () => {
    for (const { example } of cases) {
      if (example.because === undefined) continue;
      expect(example.because).toMatch(/^[A-Z][ -~]*\.$/);
      if (check.quantifier === 'together') continue;
      expect(example.given.some(({ name }) => example.because?.includes(name))).toBe(true);
    }
  });
});
