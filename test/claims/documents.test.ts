import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, kinds, ofKinds } from '../../bench/claims/figures.ts';
import { scoreFolder } from '../../bench/claims/labelled.ts';

const texts = await scoreFolder(join(import.meta.dirname, 'documents'), /^/);

describe('texts of different shapes, labelled by hand', () => {
  it.each(texts.map((text) => [text.name, text] as const))('%s', (_, { scored }) => {
    const figures = figuresOf([scored]);
    const mistakes = [
      ...scored.missed.map(({ claim, quote }) => `missed ${claim}: ${quote}`),
      ...scored.wrong.map(({ check, quote }) => `false ${check}: ${quote}`),
    ].join('\n');
    expect(figures.precision, mistakes).toBeGreaterThanOrEqual(0.93);
    expect(figures.recall, mistakes).toBeGreaterThanOrEqual(0.9);
  });

  it.each(kinds)('%s promises of all texts together', (kind) => {
    const { precision, recall, params, told } = figuresOf(texts.map(({ scored }) => ofKinds(scored, [kind])));
    expect(Math.min(precision, recall, params, told)).toBeGreaterThanOrEqual(0.96);
  });
});
