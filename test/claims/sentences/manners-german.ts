import type { Sentences } from './table.ts';

/** German sentences as they are said at a table, or as contracts put them. */
export const mannersGerman: Sentences = {
  'encryption-at-rest': {
    made: [
      ['Nach Art. 32 DSGVO verschlüsselt der Auftragnehmer alle Datenbanken.', { scope: 'database' }],
      ['Die Festplatten der Server sind mit BitLocker verschlüsselt.', { scope: 'disks' }],
    ],
    notMade: [
      'Nach Art. 32 DSGVO gehört zu den Maßnahmen gegebenenfalls die Verschlüsselung von Datenbanken.',
      'Zu den Maßnahmen nach Art. 32 DSGVO zählt die Verschlüsselung ruhender Daten.',
    ],
  },
  pseudonymisation: {
    made: [['Wir pseudonymisieren personenbezogene Daten vor der Auswertung.', {}]],
    notMade: [
      'Nach Art. 32 Abs. 1 DSGVO gehören zu den Maßnahmen gegebenenfalls die Pseudonymisierung und Verschlüsselung.',
      'Gemäß Artikel 32 DSGVO zählen Pseudonymisierung und Verschlüsselung zu den Maßnahmen.',
    ],
  },
  'endpoint-security': {
    made: [['Notebooks und Server sind mit BitLocker verschlüsselt.', { mechanism: 'disk-encryption' }]],
    notMade: [
      'Die Festplatten der Server in Minden sind mit BitLocker verschlüsselt.',
      'Unser Tipp: Verschlüsseln Sie auch Ihr Notebook.',
      'Am besten verschlüsseln Sie auch die Notebooks in der Praxis.',
    ],
  },
  'data-retention': {
    made: [['Rechnungsdaten bewahren wir nach § 147 AO zehn Jahre auf.', { days: 3650 }]],
    notMade: [
      'Patientenakten müssen Sie laut BGB zehn Jahre aufbewahren.',
      'Lohnkonten hat der Arbeitgeber nach § 41 EStG sechs Jahre aufzubewahren.',
      'Rechnungen müssen Sie nach § 147 AO zehn Jahre aufbewahren.',
    ],
  },
  'backup-location': {
    made: [['Eine Kopie der Datenbank liegt in einem Bankschließfach.', { offsite: true }]],
    notMade: [
      'Bei uns liegen Ihre Backups sicherer als in jedem Bankschließfach.',
      'Ihre Backups sind sicher wie in einem Bankschließfach.',
    ],
  },
  'backup-enabled': {
    made: [],
    notMade: [
      'Zabbix überwacht Server und Sicherungsläufe.',
      'Das Monitoring prüft Webserver und Backup-Jobs.',
    ],
  },
  'backup-encryption': {
    made: [
      ['Die Kopie der Sicherung wird mit AES-256 verschlüsselt.', { algorithm: 'aes-256' }],
      [
        'Eine Kopie wird mit AES-256 verschlüsselt und auf eine Storage Box übertragen.',
        { algorithm: 'aes-256' },
        { under: 'Datensicherung' },
      ],
    ],
    notMade: ['Eine Kopie des Vertrags wird verschlüsselt versandt.'],
  },
  'backup-immutability': {
    made: [['Der Server darf Backups nur hinzufügen, aber nicht löschen.', { mechanism: 'append-only' }]],
    notMade: ['Kommentare lassen sich nur hinzufügen, aber nicht löschen.'],
  },
  'encryption-in-transit': {
    made: [
      [
        'E-Mails werden, soweit der Empfänger dies unterstützt, transportverschlüsselt.',
        { scope: 'email', opportunistic: true },
        { modality: 'hedged' },
      ],
      ['Kopien der Backups werden verschlüsselt per SFTP übertragen.', { protocol: 'sftp' }],
    ],
    notMade: [],
  },
  'change-management': {
    made: [
      ['Keine Änderung geht live, bevor ein zweiter Entwickler sie freigegeben hat.', { peer_review: true }],
      ['Keine Änderung wird eingespielt, ehe ein zweiter Entwickler sie freigegeben hat.', {}],
    ],
    notMade: ['Tippfehler korrigieren wir ohne Freigabe durch einen Zweiten.'],
  },
  mfa: {
    made: [
      [
        'Den zweiten Faktor können Sie in den Einstellungen für Ihr Team einschalten.',
        { scope: 'customers', enforced: false },
        { subject: 'customer' },
      ],
      [
        'Für das Portal kann der Auftraggeber die Zwei-Faktor-Anmeldung seiner Beschäftigten freischalten lassen.',
        { scope: 'customers' },
        { subject: 'customer' },
      ],
      ['Unsere Mitarbeiter können sich ohne zweiten Faktor nicht anmelden.', { enforced: true }],
    ],
    notMade: [],
  },
  'network-restriction': {
    made: [['Die Server sind nur über das VPN erreichbar.', {}]],
    notMade: ['Die Server sind per SSH nur mit Schlüssel erreichbar.'],
  },
  'key-management': {
    made: [['Die Schlüssel liegen getrennt von den Daten in einem Key Vault.', {}]],
    notMade: ['Passwörter und Zugangsdaten liegen in einem Key Vault.'],
  },
};
