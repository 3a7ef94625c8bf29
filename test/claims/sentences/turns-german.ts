import type { Sentences } from './table.ts';

/** German turns of phrase in which promises are made without the words of the trade. */
export const turnsGerman: Sentences = {
  'log-retention': {
    made: [
      ['Webserver-Logs sind nach zehn Tagen weg.', { days: 10, op: 'lte', type: 'access' }],
      ['Die Protokolle heben wir drei Jahre auf.', { days: 1095 }],
    ],
    notMade: ['Der Zugang ist nach zehn Tagen weg.', 'Das Büro ist drei Minuten weg vom Bahnhof.'],
  },
  'password-policy': {
    made: [
      ['Ihr Passwort braucht zehn Zeichen.', { min_length: 10, scope: 'customers' }],
      ['Passwörter brauchen mindestens zwölf Zeichen.', { min_length: 12 }],
    ],
    notMade: ['Der Titel braucht zehn Zeichen.'],
  },
  'session-management': {
    made: [['Nach 20 Minuten Pause meldet Sie die App ab.', { timeout_minutes: 20 }]],
    notMade: ['Die Praxis meldet die Störung ab.', 'Nach dem Umzug meldet der Mieter den Strom ab.'],
  },
  'rate-limiting': {
    made: [
      [
        'Mehr als 300 Anfragen in fünf Minuten lassen wir von einer Adresse nicht durch.',
        { requests: 300, window_minutes: 5 },
      ],
    ],
    notMade: ['Mehr als 300 Anfragen pro Woche beantwortet unser Support.'],
  },
  'least-privilege': {
    made: [
      ['An die Produktion kommen drei Leute.', { count: 3 }],
      ['Die Sachbearbeitung sieht nur die ihr zugewiesenen Mandanten.', {}],
    ],
    notMade: ['Zur Veranstaltung kommen drei Leute.', 'Der Besucher sieht nur die Tür.'],
  },
  rpo: {
    made: [['Wenn alles schiefgeht, fehlen höchstens 15 Minuten.', { hours: 0.25, op: 'lte' }]],
    notMade: ['Zum Ziel fehlen höchstens 15 Euro.'],
  },
  rto: {
    made: [
      ['Nach sechs Stunden laufen wir wieder.', { hours: 6 }],
      ['Es fehlen höchstens 15 Minuten, und nach sechs Stunden laufen wir wieder.', { hours: 6 }],
    ],
    notMade: ['Morgen laufen wir wieder zehn Kilometer.'],
  },
  'backup-frequency': {
    made: [
      ['Die Dokumente sichern wir alle vier Stunden.', { interval_hours: 4 }],
      ['Die Anhänge sichern wir täglich.', { interval_hours: 24 }],
    ],
    notMade: ['Die Dokumente sichern wir gegen Diebstahl.'],
  },
  'breach-notification': {
    made: [
      [
        'Dann rufen wir Sie spätestens 24 Stunden, nachdem wir es gemerkt haben, an.',
        { within_hours: 24, recipient: 'customer', trigger: 'awareness' },
      ],
      [
        'Datenpannen werden dem Auftraggeber binnen 36 Stunden nach Kenntnis gemeldet.',
        { within_hours: 36, recipient: 'customer' },
      ],
    ],
    notMade: ['Wir rufen Sie binnen 24 Stunden zurück.'],
  },
  certification: {
    made: [
      ['Das Zertifikat nach ISO 27001 peilen wir für Ende 2031 an.', {}, { modality: 'planned' }],
      ['ISO 27001 haben wir fest im Blick für 2031.', {}, { modality: 'planned' }],
    ],
    notMade: [],
  },
  'geo-redundancy': {
    made: [['Ein zweiter Serverstandort besteht nicht.', {}, { modality: 'negated' }]],
    notMade: ['Ein zweiter Termin besteht nicht.'],
  },
};
