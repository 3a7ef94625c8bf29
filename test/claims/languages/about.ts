import type { Sentences } from '../sentences/table.ts';

/** What promises are about, beside that they are made: in languages that are read in the English of our wordings. */
export const aboutFrench: Sentences = {
  'encryption-at-rest': {
    made: [
      [
        "Les documents d'identité sont chiffrés par l'application.",
        { scope: 'identity-documents', method: 'app-level' },
      ],
      ['Les anciens exports ne sont pas chiffrés au repos.', { scope: 'exports' }, { modality: 'negated' }],
    ],
    notMade: ["Les documents d'identité sont demandés à l'entrée."],
  },
  'encryption-in-transit': {
    made: [
      [
        'Les courriels sont chiffrés si le serveur du destinataire le permet.',
        { opportunistic: true, scope: 'email' },
      ],
    ],
    notMade: ['Les lettres partent si le bureau est ouvert.'],
  },
  'log-retention': {
    made: [
      [
        "Les journaux d'accès sont conservés 6 mois en ligne puis 12 mois en archive.",
        { active_days: 180, archive_days: 365, type: 'access' },
      ],
    ],
    notMade: ['Les factures sont conservées 6 mois en ligne puis 12 mois en archive.'],
  },
  'breach-notification': {
    made: [
      [
        'Une violation de données est notifiée au client 36 heures au plus tard après sa découverte.',
        { within_hours: 36, trigger: 'awareness' },
      ],
    ],
    notMade: ['La découverte de la ville prend 36 heures.'],
  },
  'backup-restore-test': {
    made: [
      [
        "Un test de restauration a lieu chaque semestre et fait l'objet d'un compte rendu.",
        { interval_days: 180, documented: true },
      ],
    ],
    notMade: ["Chaque réunion fait l'objet d'un compte rendu."],
  },
  patching: {
    made: [
      [
        'Les correctifs critiques sont appliqués sous 24 heures, les correctifs importants sous 7 jours.',
        { severity: 'high', within_days: 7 },
      ],
    ],
    notMade: ['Les courriers importants reçoivent une réponse sous 7 jours.'],
  },
  'backup-frequency': {
    made: [
      [
        'Une sauvegarde des journaux de transactions est faite toutes les 10 minutes.',
        { kind: 'transaction-log' },
      ],
      ['Les photos sont sauvegardées chaque nuit.', { scope: 'files', interval_hours: 24 }],
    ],
    notMade: ['Les photos sont publiées chaque nuit.'],
  },
  certification: {
    made: [
      [
        'Nous ne détenons pas la certification HDS.',
        { standard: 'hds', holder: 'company' },
        { modality: 'negated' },
      ],
    ],
    notMade: ['Les données de santé ne sont pas concernées.'],
  },
  'data-residency': {
    made: [],
    notMade: ['Les sous-traitants sont établis en Belgique.'],
  },
};

export const aboutSpanish: Sentences = {
  'encryption-at-rest': {
    made: [['Los documentos de identidad son cifrados por la aplicación.', { scope: 'identity-documents' }]],
    notMade: ['Los documentos de identidad se piden en la entrada.'],
  },
  'log-retention': {
    made: [
      [
        'Los registros de acceso se conservan 6 meses en línea y luego 12 meses en archivo.',
        { active_days: 180, archive_days: 365 },
      ],
    ],
    notMade: ['Las facturas se conservan 6 meses en línea y luego 12 meses en archivo.'],
  },
};

export const aboutItalian: Sentences = {
  'encryption-at-rest': {
    made: [["I documenti di identità sono cifrati dall'applicazione.", { scope: 'identity-documents' }]],
    notMade: ["I documenti di identità sono richiesti all'ingresso."],
  },
  'log-retention': {
    made: [
      [
        'I log di accesso sono conservati per 6 mesi, poi per 12 mesi in archivio.',
        { active_days: 180, archive_days: 365 },
      ],
    ],
    notMade: ['Le fatture sono conservate per 6 mesi, poi per 12 mesi in archivio.'],
  },
  'breach-notification': {
    made: [
      [
        'Le violazioni dei dati sono notificate al cliente entro 24 ore dalla scoperta.',
        { within_hours: 24, trigger: 'awareness' },
      ],
    ],
    notMade: ['La scoperta richiede 24 ore.'],
  },
  'data-residency': { made: [], notMade: ['La nostra sede si trova a Bologna.'] },
};

export const aboutPolish: Sentences = {
  'encryption-at-rest': {
    made: [['Dokumenty tożsamości są szyfrowane przez aplikację.', { scope: 'identity-documents' }]],
    notMade: ['Dokumenty tożsamości są sprawdzane przy wejściu.'],
  },
  'encryption-in-transit': {
    made: [
      [
        'Wiadomości e-mail są szyfrowane, jeżeli serwer odbiorcy to umożliwia.',
        { opportunistic: true, scope: 'email' },
      ],
    ],
    notMade: ['Listy są wysyłane pocztą.'],
  },
  patching: {
    made: [
      ['Krytyczne poprawki są instalowane w ciągu 24 godzin.', { severity: 'critical', within_hours: 24 }],
    ],
    notMade: ['Krytyczne uwagi czytamy w ciągu 24 godzin.'],
  },
};
