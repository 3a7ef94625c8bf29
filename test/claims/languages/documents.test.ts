import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../bench/claims/figures.ts';
import { scoreFolder } from '../../../bench/claims/labelled.ts';

const texts = await scoreFolder(join(import.meta.dirname, 'documents'));

describe('whole annexes in other languages, labelled by hand', () => {
  it('has one for each of them', () => {
    expect(texts.map(({ document }) => document.language)).toEqual(
      expect.arrayContaining(['cs', 'es', 'et', 'fi', 'fr', 'it', 'nl', 'pl']),
    );
  });

  it.each(texts.map((text) => [text.name, text] as const))('%s', (_, { scored }) => {
    const { precision, recall, params, told } = figuresOf([scored]);
    const mistakes = [
      ...scored.missed.map(({ claim, quote }) => `missed ${claim}: ${quote}`),
      ...scored.wrong.map(({ check, quote }) => `false ${check}: ${quote}`),
    ].join('\n');
    expect(Math.min(precision, recall), mistakes).toBeGreaterThanOrEqual(0.95);
    expect(Math.min(params, told)).toBeGreaterThanOrEqual(0.95);
    expect(scored.sprung).toEqual([]);
  });
});
