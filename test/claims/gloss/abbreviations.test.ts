import { expect, it } from 'vitest';
import { writtenOut } from '../../../src/claims/gloss/abbreviations.ts';
import { extract } from '../reading.ts';

it.each([
  [
    'Sicherung der DB alle 3 Std., Aufbew. 14 Tg.',
    'Sicherung der Datenbank alle 3 Stunden, Aufbewahrung 14 Tage.',
  ],
  ['transportverschl. u. ausschl. f. Kunden', 'transportverschlüsselt und ausschließlich für Kunden'],
  ['Tausch 1x jährl.', 'Tausch 1x jährlich'],
  ['binnen 24 Std. Danach', 'binnen 24 Stunden. Danach'],
] as const)('%s is read as %s', (text, full) => {
  expect(writtenOut(text, 'de')?.text).toBe(full);
});

it.each(['i. d. R. nicht', 'z. B. täglich', 'Wir sichern täglich.'])('%s is left as it is', (text) => {
  expect(writtenOut(text, 'de')).toBeUndefined();
});

it('quotes what is written, not what it was read as', async () => {
  const { claims } = await extract('# Maßnahmen\n\n- Sicherung der DB alle 3 Std. durch uns\n');
  expect(claims.map(({ check, quote, params }) => ({ check, quote, params }))).toEqual([
    {
      check: 'backup-frequency',
      quote: 'Sicherung der DB alle 3 Std. durch uns',
      params: { interval_hours: 3, scope: 'database' },
    },
  ]);
});
