import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/claims/wording/de/index.ts';
import { english } from '../../../src/claims/wording/en/index.ts';
import { lexiconOf } from '../../../src/claims/wording/lexicon.ts';
import { compile, patternOf } from '../../../src/claims/wording/compile.ts';
import { requiredWords, requirements } from '../../../src/claims/wording/required.ts';
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

describe('all that a wording cannot do without', () => {
  it.each([
    [
      '(?:never|not) (?:\\w+ )?(?:copies|copied) (?:live|real) data',
      [['copies', 'copied'], [' data'], ['live', 'real'], ['never', 'not']],
    ],
    ['backups? (?:\\d+ )?days?', [['backup'], ['day']]],
    ['log|trail', [['log', 'trail']]],
    ['(?:very )?(?:ab|encrypted)', []],
  ])('of %s', (pattern, words) => {
    expect(requirements(pattern)).toEqual(words);
  });

  it('stands wherever the wording does', () => {
    const wordings = [...new Set([...Object.values(english), ...Object.values(german)].flat())];
    const lines = ['en', 'de'].flatMap((language) =>
      readFileSync(`policies/tom.${language}.md`, 'utf8').toLowerCase().split('\n'),
    );
    const found = wordings.flatMap((wording) => {
      const needed = requirements(patternOf(wording));
      const holds = (line: string): boolean =>
        needed.every((words) => words.some((word) => line.includes(word)));
      const standing = lines.filter((line) => line.search(compile(wording)) >= 0);
      return standing.map((line) => [wording, holds(line)] as const);
    });
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(([, holds]) => !holds)).toEqual([]);
  });
});

describe('a wording that begins with a choice', () => {
  it.each([
    ['(?:prüft|überwacht) täglich', 'wer überwacht täglich'],
    ['(?:über)?prüfung', 'die überprüfung'],
    ['[äa]nderung', 'jede änderung'],
  ])('%s is found where an umlaut opens it', (wording, text) => {
    expect(text).toMatch(compile(wording));
    expect(`xx${text.replaceAll(' ', 'x')}`).not.toMatch(compile(wording));
  });
});
