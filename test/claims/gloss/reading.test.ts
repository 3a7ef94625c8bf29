import { describe, expect, it } from 'vitest';
import { extract, documentOf } from '../reading.ts';

const text = `# Mesures

Ceci est le texte de nos mesures et il est destiné à vous tous dans le cadre du contrat.

L\u2019ensemble des don\u00adnées est chiffré au repos ; les **sauvegardes** sont conservées pendant 30\u00a0jours.

| Mesure | Statut |
| --- | --- |
| Les bases de données sont chiffrées au repos | prévu |

All our databases are encrypted at rest, and the keys are not kept with them.

Unsere Server werden durch eine Firewall geschützt und sind nicht aus dem Internet erreichbar.
`;

describe('a document in another language', () => {
  it('is quoted in its own words, where they stand', async () => {
    const document = await documentOf(text);
    const { claims } = await extract(text);
    const kept = claims.find(({ check }) => check === 'backup-retention');
    expect(document.language).toBe('fr');
    expect(kept?.quote).toBe('les sauvegardes sont conservées pendant 30 jours.');
    expect(kept?.params).toEqual({ days: 30 });
    expect(document.text.slice(kept?.at?.start, kept?.at?.end)).toBe(
      'les **sauvegardes** sont conservées pendant 30\u00a0jours.',
    );
    expect(kept?.at?.line).toBe(5);
  });

  it('is read by its rows, headings of columns and states', async () => {
    const { claims } = await extract(text);
    expect(claims.filter(({ modality }) => modality === 'planned')).toEqual([
      expect.objectContaining({
        check: 'encryption-at-rest',
        quote: 'Les bases de données sont chiffrées au repos | prévu',
      }),
    ]);
  });

  it('may hold passages in English and German', async () => {
    const { claims } = await extract(text);
    expect(claims.map(({ check, quote }) => [check, quote])).toEqual(
      expect.arrayContaining([
        ['encryption-at-rest', 'All our databases are encrypted at rest'],
        [
          'network-restriction',
          'Unsere Server werden durch eine Firewall geschützt und sind nicht aus dem Internet erreichbar.',
        ],
      ]),
    );
  });

  it('lists the sentences that promise nothing in its own words', async () => {
    const { unclaimed } = await extract(text);
    expect(unclaimed[0]?.quote).toBe(
      'Ceci est le texte de nos mesures et il est destiné à vous tous dans le cadre du contrat.',
    );
  });
});

describe('a document in English', () => {
  const bilingual = `# Security

All of our data is kept in the European Union and the backups are encrypted.

## Sauvegardes prévues

Les sauvegardes de la base de données sont réalisées toutes les six heures et conservées pendant 30 jours.
`;

  it('may hold passages in other languages, with their headings', async () => {
    const document = await documentOf(bilingual);
    const { claims } = await extract(bilingual);
    expect(document.language).toBe('en');
    expect(claims).toContainEqual(
      expect.objectContaining({
        check: 'backup-frequency',
        params: { interval_hours: 6, scope: 'database' },
        modality: 'planned',
        quote:
          'Les sauvegardes de la base de données sont réalisées toutes les six heures et conservées pendant 30 jours.',
      }),
    );
    expect(claims).toContainEqual(
      expect.objectContaining({ check: 'data-residency', quote: expect.stringContaining('All of our data') }),
    );
  });
});
