import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOfPassage } from '../../src/documents/language.ts';
import type { Language } from '../../src/model/document.ts';

const texts: readonly (readonly [Language, string])[] = [
  ['pl', 'Serwery znajdują się w Niemczech.'],
  ['pl', 'Kopie zapasowe są szyfrowane.'],
  ['pl', 'Hasła: minimum 12 znaków, zmiana co 90 dni'],
  ['pl', 'Stosujemy least privilege, a backup i disaster recovery testujemy co kwartał.'],
  ['cs', 'Servery se nacházejí v Německu.'],
  ['cs', 'Zálohy jsou šifrovány.'],
  ['cs', 'Přístup přes VPN, dvoufaktorové ověření, šifrování disků'],
  ['cs', 'Používáme encryption at rest a pro zaměstnance multi-factor authentication.'],
  ['fi', 'Palvelimet sijaitsevat Saksassa.'],
  ['fi', 'Varmuuskopiot otetaan päivittäin.'],
  ['fi', 'Tiedot salataan levossa ja siirrettäessä.'],
  ['fi', 'Käytössä on zero trust -malli ja backup otetaan joka yö.'],
  ['et', 'Serverid asuvad Saksamaal ja andmed krüpteeritakse.'],
  ['et', 'Varukoopiad tehakse iga päev.'],
  ['et', 'Kõik andmed on krüpteeritud.'],
  ['et', 'Kasutame zero trust lähenemist ning backup tehakse iga päev.'],
  ['en', 'Backups are kept for 30 days in Kraków, Plzeň and Jyväskylä.'],
  ['en', 'Our partner Łódź Hosting stores the data for us.'],
  ['en', 'TLS 1.2, AES-256, daily backups'],
  ['de', 'Die Server stehen in Łódź und Děčín.'],
  ['de', 'Verschlüsselung der Datenträger, tägliche Sicherung'],
];

describe('the language of a text', () => {
  it.each(texts)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is told by its words where names and products come from elsewhere', () => {
    const text = `Our servers run in data centres of the companies Żabka, Škoda and Õismäe. We and they keep all of it.`;
    expect(detectLanguage(text)).toBe('en');
  });

  it('can be another for a passage', () => {
    const english = 'All of the data that we store for you is encrypted at rest and in transit.';
    for (const usual of ['pl', 'cs', 'fi', 'et'] as const) {
      expect(languageOfPassage(english, usual)).toBe('en');
      expect(languageOfPassage('Encryption at rest: AES-256', usual)).toBe(usual);
    }
  });
});
