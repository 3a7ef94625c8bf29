/**
 * Member states of the European Union, ISO 3166-1 alpha-2.
 *
 * Source: european-union.europa.eu, country profiles. The United Kingdom left on 2020-01-31.
 */
export const euMembers: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]);

/** The European Economic Area: the Union with Iceland, Liechtenstein and Norway. Switzerland is not in it. */
export const eeaMembers: ReadonlySet<string> = new Set([...euMembers, 'IS', 'LI', 'NO']);

/** Names of a place in the two languages, the first for sentences, and other ways to write it. */
export interface PlaceNames {
  readonly en: string;
  readonly de: string;
  readonly words?: readonly string[];
}

export const unionNames: Readonly<Record<'EU' | 'EEA', PlaceNames>> = {
  EU: {
    en: 'the EU',
    de: 'der EU',
    words: [
      'EU',
      'E.U.',
      'European Union',
      'EU member states',
      'EU member state',
      'EU countries',
      'Europäische Union',
      'Europäischen Union',
      'EU-Mitgliedstaaten',
      'EU-Mitgliedsstaaten',
      'EU-Mitgliedstaat',
      'EU-Mitgliedsstaat',
      'EU-Ländern',
    ],
  },
  EEA: {
    en: 'the EEA',
    de: 'dem EWR',
    words: [
      'EEA',
      'European Economic Area',
      'EU/EEA',
      'EEA/EU',
      'EU or EEA',
      'EU and EEA',
      'EU or the EEA',
      'EU and the EEA',
      'EWR',
      'EU/EWR',
      'EWR/EU',
      'EU oder EWR',
      'EU und EWR',
      'EU bzw. EWR',
      'EU oder des EWR',
      'EU und des EWR',
      'Europäischer Wirtschaftsraum',
      'Europäischen Wirtschaftsraum',
      'Europäischen Wirtschaftsraums',
      'Europäischen Wirtschaftsraumes',
    ],
  },
};
