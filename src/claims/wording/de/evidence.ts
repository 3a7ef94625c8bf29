/** German words for certificates, tests and audits, by concept. */
export const evidence = {
  certified: ['~zertifi(?:ziert|zierung|kat|kate|zierte|zierten)', 'testat', '~testat', 'nachweise'],
  pentest: ['~penetrationstests?', '~eindringtest', 'pentests?'],
  audit: [
    '(?:interne|externe|internes|externes|jährliche) (?:[a-zäöüß-]+)?audits?',
    '~datenschutzaudit',
    '~sicherheitsaudit',
    'prüfung dieser anlage',
    '~begehung datenschutz',
    '~sicherheitsprüfung',
    'jährlicher blick',
  ],
} as const;
