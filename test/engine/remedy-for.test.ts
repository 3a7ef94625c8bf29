import { describe, expect, it } from 'vitest';
import { encryptionAtRest } from '../../src/checks/encryption-at-rest.ts';
import { remedyFor } from '../../src/engine/remedy-for.ts';
import type { Language } from '../../src/model/document.ts';
import { example } from '../../src/model/example.ts';
import { claimOf, evaluated, inventoryOf, surveyed } from './made-up.ts';

const claim = claimOf('encryption-at-rest');
const inventory = inventoryOf([example('volume', 'bad', { encryptedAtRest: false })]);

/** The sentence that is proposed for a document in a language. */
const proposed = (language: Language): string | null | undefined =>
  remedyFor(claim, encryptionAtRest, evaluated(claim, inventory), surveyed([claim], inventory), language)
    ?.text;

describe('the sentence that would be true', () => {
  it('is German for German documents, and English for all others', () => {
    expect(proposed('de')).toBe('Volumes sind nicht verschlüsselt.');
    expect(proposed('en')).toBe('Volumes are not encrypted.');
    expect(proposed('fr')).toBe(proposed('en'));
    expect(proposed('fi')).toBe(proposed('en'));
  });
});
