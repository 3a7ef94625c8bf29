import { describe, expect, it } from 'vitest';
import { figuresOf, kinds, ofKinds, type Figures } from '../../bench/claims/figures.ts';
import { scoreFolder, type Labelled } from '../../bench/claims/labelled.ts';
import { describeShared } from './shared-folder.ts';

type Floors = Readonly<Record<(typeof kinds)[number], Partial<Figures>>>;

/** Six labels name the holder of a certificate by its name, where the others say `provider`. */
const seeds: Floors = {
  technical: { precision: 0.98, recall: 0.97, params: 0.98, told: 1 },
  document: { precision: 1, recall: 1, params: 0.82, told: 1 },
  organisational: { precision: 0.88, recall: 1, params: 0.95 },
};

const corpus: Floors = {
  technical: { precision: 0.98, recall: 0.96, params: 0.97, told: 0.99 },
  document: { precision: 0.98, recall: 0.99, params: 0.97, told: 1 },
  organisational: { precision: 0.94, recall: 0.93, params: 0.97 },
};

function holds(texts: readonly Labelled[], floors: Floors): void {
  for (const kind of kinds) {
    const scored = texts.map((text) => ofKinds(text.scored, [kind]));
    const figures = figuresOf(scored);
    const mistakes = scored.flatMap(({ missed, wrong }) => [
      ...missed.map(({ claim, quote }) => `missed ${claim}: ${quote}`),
      ...wrong.map(({ check, quote }) => `false ${check}: ${quote}`),
    ]);
    for (const [name, floor] of Object.entries(floors[kind])) {
      const reached = figures[name as keyof Figures];
      expect(reached, `${kind} ${name}\n${mistakes.join('\n')}`).toBeGreaterThanOrEqual(floor);
    }
  }
}

describe('labelled texts', () => {
  describeShared('seeds', (folder) => {
    it('finds the promises of the seed texts, and no others', async () => {
      const texts = await scoreFolder(folder);
      expect(texts).toHaveLength(5);
      holds(texts, seeds);
      expect(texts.flatMap(({ scored }) => scored.sprung)).toEqual([]);
    });
  });

  describeShared('corpus', (folder) => {
    it('finds the promises of texts in three languages, and no others', async () => {
      const texts = await scoreFolder(folder);
      expect(texts).toHaveLength(14);
      holds(texts, corpus);
      const traps = texts.reduce((sum, text) => sum + text.traps, 0);
      const sprung = texts.reduce((sum, { scored }) => sum + scored.sprung.length, 0);
      expect(sprung / traps).toBeLessThanOrEqual(0.03);
    });
  });
});
