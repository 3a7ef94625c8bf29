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

// Written and labelled by people who did not know the wordings, eight of them in odd words on purpose.
const voices = await scoreFolder(join(import.meta.dirname, 'voices'), /^/);

describe('texts in voices of their own', () => {
  it.each([
    ['technical', { precision: 0.98, recall: 0.91, params: 0.9, told: 0.98 }],
    ['document', { precision: 0.99, recall: 0.88, params: 0.97, told: 0.98 }],
    ['organisational', { precision: 0.97, recall: 0.92, params: 0.94, told: 0.97 }],
  ] as const)('%s promises of all texts together', (kind, floors) => {
    const figures = figuresOf(voices.map(({ scored }) => ofKinds(scored, [kind])));
    for (const [name, floor] of Object.entries(floors))
      expect(figures[name as keyof typeof floors], name).toBeGreaterThanOrEqual(floor);
  });
});
