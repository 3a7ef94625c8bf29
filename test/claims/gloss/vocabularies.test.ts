import { describe, expect, it } from 'vitest';
import { meanings } from '../../../src/claims/gloss/forms.ts';
import { vocabularies } from '../../../src/claims/gloss/vocabularies.ts';
import { languageNames } from '../../../src/model/document.ts';

const settled = Object.entries(vocabularies).filter(([language]) => /es|fr|it|nl/.test(language));

describe('vocabularies', () => {
  it('are there for every language that has no wordings of its own', () => {
    expect(['de', 'en', ...Object.keys(vocabularies)].toSorted()).toEqual(
      Object.keys(languageNames).toSorted(),
    );
  });

  it.each(settled)('%s gives no form two meanings', (_, tables) => {
    const meant = new Map<string, Set<string>>();
    for (const { english, forms } of tables.flatMap(meanings))
      for (const form of forms) meant.set(form, (meant.get(form) ?? new Set()).add(english));
    expect(meant.size).toBeGreaterThan(500);
    const several = [...meant].filter(([, found]) => found.size > 1);
    expect(several.map(([form, found]) => `${form}: ${[...found].join(' / ')}`)).toEqual([]);
  });
});
