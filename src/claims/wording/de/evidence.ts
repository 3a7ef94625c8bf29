/** German words for certificates, tests and audits, by concept. */
export const evidence = {
  certified: [
    '~zertifi(?:ziert|zierung|kat|kate|zierte|zierten)',
    'testat',
    '~testat',
    'nachweise',
    '~bewertung',
    '~testiert',
    '~audit',
  ],
  pentest: [
    '~penetrationstests?',
    '~eindringtest',
    'pentests?',
    '~penetrationstests?~',
    '~penetration-tests?',
    'unabhängige\\w* (?:tester|prüfer|dritte\\w*|labor\\w*|fachleute) (?:[a-zäöüß]+ ){0,3}(?:testen|testet|prüfen|prüft|greifen)',
  ],
  audit: [
    '(?:interne|externe|internes|externes|jährliche) (?:[a-zäöüß-]+)?audits?',
    '~datenschutzaudit',
    '~sicherheitsaudit',
    '~begehung datenschutz',
    '~sicherheitsprüfung',
    'jährlicher blick',
    '(?:interne|externe|internes|externes|interner) (?:[a-zäöüß-]+ )?audits?',
    '~sicherheitsaudits?',
    '~datenschutzaudits?',
  ],
} as const;
