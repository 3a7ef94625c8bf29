import { describe, expect, it } from 'vitest';
import { german } from '../../../src/claims/wording/de/index.ts';
import { english } from '../../../src/claims/wording/en/index.ts';
import { lexiconOf } from '../../../src/claims/wording/lexicon.ts';
import { requiredWords } from '../../../src/claims/wording/required.ts';
import type { Concept } from '../../../src/claims/wording/lexicon.ts';

describe('words that a wording cannot do without', () => {
  it.each([
    ['audit trail', ['audit trail']],
    ['databases?', ['database']],
    ['(?:is|are) (?:logged|recorded)', ['logged', 'recorded']],
    ['(?:very )?encrypted', ['encrypted']],
    ['backups? \\d+', ['backup']],
    ['(?:a|bc)', undefined],
    ['log|trail', ['log', 'trail']],
  ])('of %s', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  const plain = Object.entries({ ...english }).flatMap(([concept, wordings]) =>
    wordings
      .filter((wording) => /^[a-z ]+$/.test(wording))
      .map((wording) => [concept as Concept, wording] as const),
  );

  it('hide no wording from a text that holds it', () => {
    expect(plain.length).toBeGreaterThan(500);
    const missed = plain.filter(
      ([concept, wording]) => !lexiconOf('de').has(concept, `we say ${wording} here`),
    );
    expect(missed).toEqual([]);
    expect(lexiconOf('de').has('negator', 'es gibt keine')).toBe('negator' in german);
  });
});
