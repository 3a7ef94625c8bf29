import type { Sentences } from './table.ts';

/** What a promise is about, beside that it is made. */
export const parametersGerman: Sentences = {
  mfa: {
    made: [
      [
        'Ein zweiter Faktor ist für Administratoren und für alle Beschäftigten vorgeschrieben.',
        { scope: ['admin', 'employees'] },
      ],
      [
        'Zwei-Faktor-Anmeldung ist Pflicht für Cloud-Konsole, GitLab und Passworttresor.',
        { scope: ['admin', 'internal-systems'] },
      ],
      ['Die Zwei-Faktor-Anmeldung im Kundenportal ist verpflichtend.', { scope: 'customers' }],
      ['Ohne zweiten Faktor lässt sich kein Administratorkonto nutzen.', { enforced: true, scope: 'admin' }],
    ],
    notMade: ['Zwei Faktoren bestimmen den Preis: die Zahl der Nutzer und der Tarif.'],
  },
  'password-policy': {
    made: [
      [
        'Kennwörter: mindestens 14 Zeichen; Wechsel alle 120 Tage; Sperre nach 4 Fehlversuchen',
        { min_length: 14, rotation_days: 120, lockout_attempts: 4 },
      ],
      ['Ihr Passwort muss mindestens 9 Zeichen haben.', { min_length: 9, scope: 'customers' }],
    ],
    notMade: ['Der Kunde bestimmt, wie lang die Passwörter seiner Benutzer sein müssen.'],
  },
  'encryption-in-transit': {
    made: [
      ['TLS 1.3, für ältere Telefone TLS 1.2', { min_tls: '1.2', scope: 'external' }],
      ['Der Dateiaustausch mit Banken erfolgt über SFTP.', { scope: 'file-exchange' }],
      ['Meldungen an das Finanzamt werden verschlüsselt übertragen.', { scope: 'authorities' }],
      [
        'Die Datenbank weist Verbindungen zurück, wenn sie nicht mit TLS verschlüsselt sind.',
        { enforced: true },
      ],
      ['Unverschlüsselte Aufrufe leitet der Lastverteiler auf HTTPS um.', { https_redirect: true }],
    ],
    notMade: ['Der Dateiaustausch dauert wenige Minuten.'],
  },
  'encryption-at-rest': {
    made: [
      [
        'Die Bemerkungsfelder verschlüsselt die Anwendung zusätzlich.',
        { scope: 'pii-fields', method: 'app-level' },
      ],
      ['Die Warenwirtschaft ist nicht verschlüsselt gespeichert.', { scope: 'erp' }, { modality: 'negated' }],
      ['Ausweiskopien werden verschlüsselt gespeichert.', { scope: 'identity-documents' }],
      ['Die Platten aller Server sind verschlüsselt (LUKS).', { scope: 'disks', method: 'luks' }],
    ],
    notMade: ['Das Anmeldeformular hat drei Felder.'],
  },
  'backup-enabled': {
    made: [
      ['Alle Datenbanken außer dem Redis-Cache werden automatisch gesichert.', { except: 'redis' }],
      [
        'Die Sicherung der Praxissoftware übernimmt die Praxis selbst.',
        { scope: 'practice-software' },
        { subject: 'customer' },
      ],
    ],
    notMade: ['Die Praxissoftware wird gewartet.'],
  },
  'backup-frequency': {
    made: [['Die Warenwirtschaft wird arbeitstäglich gesichert.', { scope: 'erp', schedule: 'weekdays' }]],
    notMade: ['Die Warenwirtschaft wird arbeitstäglich gepflegt.'],
  },
  'backup-encryption': {
    made: [['Bänder mit Sicherungen sind nicht verschlüsselt.', { scope: 'tapes' }, { modality: 'negated' }]],
    notMade: ['Bänder werden im Tresor gelagert.'],
  },
  'hosting-provider': {
    made: [
      [
        'Die Anwendung läuft auf eigenen Servern im Werk Quakenbrück.',
        { provider: 'own-premises', locations: ['Quakenbrück'] },
      ],
    ],
    notMade: ['Das Werk Quakenbrück wurde 1961 gebaut.'],
  },
  'data-residency': {
    made: [
      ['Die Daten unserer Gäste liegen in Hessen.', { regions: ['DE'], scope: 'customer-data' }],
      ['Dateianhänge werden in Zürich gespeichert.', { regions: ['Zurich', 'CH'], scope: 'files' }],
      ['Kundendaten bleiben ohne Ausnahme in Deutschland.', { exclusive: true, regions: ['DE'] }],
    ],
    notMade: [
      'Wählen Sie die Region, in der Ihre Daten liegen sollen: Europa oder USA.',
      'Ich wohne in Linz.',
    ],
  },
  'geo-redundancy': {
    made: [['Alle Daten werden zwischen Hamburg und Berlin gespiegelt.', { regions: ['Hamburg', 'Berlin'] }]],
    notMade: ['In Hamburg und Berlin haben wir Büros.'],
  },
  'environment-separation': {
    made: [['Die Testumgebung ist ein eigenes Projekt.', { environments: ['test', 'production'] }]],
    notMade: ['Tests finden in der Halle statt.'],
  },
  'log-retention': {
    made: [
      [
        'Protokolle werden mindestens ein Jahr aufbewahrt und spätestens nach 18 Monaten gelöscht.',
        { op: 'between', max_days: 545 },
      ],
    ],
    notMade: ['Rechnungen werden mindestens ein Jahr aufbewahrt und spätestens nach 18 Monaten gelöscht.'],
  },
  'log-immutability': {
    made: [
      [
        'Protokolle liegen in einem eigenen Konto, in dem niemand sie löschen oder ändern kann.',
        { separate_system: true },
      ],
    ],
    notMade: ['Niemand kann das Konto löschen.'],
  },
  'audit-logging': {
    made: [
      [
        'Anmeldungen und Änderungen an Rollen werden protokolliert.',
        { scope: ['security-events', 'access'] },
      ],
      ['Jede Einsicht in eine Akte wird protokolliert.', { scope: 'access' }],
      ['Verwaltungsvorgänge zeichnet CloudTrail auf.', { scope: 'admin' }],
    ],
    notMade: ['Änderungen an Rollen bespricht das Theater.'],
  },
  'key-management': {
    made: [
      ['Schlüssel liegen in einem eigenen Vault.', { managed_by: 'company', mechanism: 'vault' }],
      ['Jedes Feld ist mit einem eigenen Schlüssel pro Mandant verschlüsselt.', { unique_keys: true }],
    ],
    notMade: ['Den Schlüssel zum Keller verwaltet die Hausmeisterin.'],
  },
  'ddos-protection': {
    made: [['Angriffe (DDoS) filtert der Hoster schon im Rechenzentrum.', { mechanism: 'upstream' }]],
    notMade: ['Erweiterter DDoS-Schutz ist eine kostenpflichtige Option.'],
  },
  'network-restriction': {
    made: [['Firewall vor allen Servern; offen 80/443, Rest dicht', { mechanism: 'firewall' }]],
    notMade: ['Das Dach ist dicht.'],
  },
  'data-retention': {
    made: [
      ['Messwerte werden nach drei Jahren gelöscht.', { days: 1095, scope: 'readings' }],
      ['Lohnunterlagen werden 10 Jahre aufbewahrt.', { days: 3650, scope: 'payroll' }],
    ],
    notMade: ['Messwerte werden alle drei Jahre erhoben.'],
  },
  'data-deletion': {
    made: [
      [
        'Nach Vertragsende bleibt das Konto 20 Tage lesbar; 10 Tage später ist alles gelöscht.',
        { within_days: 30, scope: 'all' },
      ],
    ],
    notMade: ['10 Tage später ist Weihnachten.'],
  },
  'soft-delete': {
    made: [
      ['Gelöschte Buchungen lassen sich 10 Tage lang wiederherstellen.', { days: 10, scope: 'bookings' }],
    ],
    notMade: ['Buchungen sind 10 Tage lang möglich.'],
  },
  'access-review': {
    made: [
      [
        'Zugriffsrechte werden jährlich überprüft; bei privilegierten Konten geschieht dies monatlich.',
        { interval_days: 30 },
      ],
    ],
    notMade: ['Die Miete wird jährlich überprüft; bei Garagen geschieht dies monatlich.'],
  },
  patching: {
    made: [
      [
        'Sicherheitsupdates: kritische binnen 48 Stunden, übrige monatlich',
        { severity: 'other', within_days: 30 },
      ],
    ],
    notMade: ['Übrige Anfragen beantworten wir monatlich.'],
  },
};
