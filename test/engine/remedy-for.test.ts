import { describe, expect, it } from 'vitest';
import { encryptionAtRest } from '../../src/checks/encryption-at-rest.ts';
import { remedyFor } from '../../src/engine/remedy-for.ts';
import type { Language } from '../../src/model/document.ts';
import { example } from '../../src/model/example.ts';
import { claimOf } from './made-up.ts';

const volume = example('volume', 'bad', { encryptedAtRest: false });

/** The sentence that is proposed for a document in a language. */
function proposed(language: Language): string | null | undefined {
  const remedy = remedyFor(
    claimOf('encryption-at-rest'),
    encryptionAtRest,
    {
      verdict: 'contradicted',
      effect: 'decides',
      why: '',
      incomplete: false,
      unmapped: [],
      confirmed: [0],
      findings: [],
      gaps: [],
    },
    { today: '2026-11-21', resources: [volume], indexesOf: () => [0] },
    language,
  );
  return remedy?.text;
}

describe('the sentence that would be true', () => {
  it('is German for German documents, and English for all others', () => {
    expect(proposed('de')).toBe('Volumes sind nicht verschlüsselt.');
    expect(proposed('en')).toBe('Volumes are not encrypted.');
    expect(proposed('fr')).toBe(proposed('en'));
    expect(proposed('fi')).toBe(proposed('en'));
  });
});
