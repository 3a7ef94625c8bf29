import { describe, expect, it } from 'vitest';
import { figuresOf, kinds, ofKinds, type Figures } from '../../bench/claims/figures.ts';
import { scoreFolder, type Labelled } from '../../bench/claims/labelled.ts';
import { describeShared } from './shared-folder.ts';

type Floors = Readonly<Record<(typeof kinds)[number], Partial<Figures>>>;

/** English and German; other languages have floors of their own. */
const documents = /^\d+_(?:en_|de_|[0-9a-f]+\.txt)/;

const seeds: Floors = {
  technical: { precision: 0.98, recall: 0.97, params: 0.95, told: 1 },
  document: { precision: 1, recall: 1, params: 0.67, told: 1 },
  organisational: { precision: 0.88, recall: 1, params: 0.93 },
};

const corpus: Floors = {
  technical: { precision: 0.97, recall: 0.96, params: 0.84, told: 0.99 },
  document: { precision: 0.98, recall: 0.99, params: 0.96, told: 1 },
  organisational: { precision: 0.94, recall: 0.9, params: 0.9 },
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
      const texts = await scoreFolder(folder, documents);
      expect(texts).toHaveLength(5);
      holds(texts, seeds);
      expect(texts.flatMap(({ scored }) => scored.sprung)).toEqual([]);
    });
  });

  describeShared('corpus', (folder) => {
    it('finds the promises of English and German texts, and no others', async () => {
      const texts = await scoreFolder(folder, documents);
      expect(texts).toHaveLength(13);
      holds(texts, corpus);
      const traps = texts.reduce((sum, text) => sum + text.traps, 0);
      const sprung = texts.reduce((sum, { scored }) => sum + scored.sprung.length, 0);
      expect(sprung / traps).toBeLessThanOrEqual(0.03);
    });
  });
});
