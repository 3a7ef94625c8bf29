import type { Sentences } from './table.ts';

/** Telegrams, subordinate clauses and split verbs, with what is built alike and promises nothing. */
export const constructionsGerman: Sentences = {
  'audit-logging': {
    made: [
      ['Die Software hält fest, wer wann welche Akte geöffnet hat.', {}],
      ['Das System hält jede Änderung mit Zeitstempel fest.', { scope: 'data-changes' }],
      ['Ein Journal hält fest, wer wann welchen Betrag gebucht hat.', { scope: 'data-changes' }],
      ['Protokoll aller Zugriffe (Benutzer, Zeitpunkt)', { scope: 'access' }],
      ['Protokoll jeder Fernwartung', { scope: 'access' }],
      ['Änderungen an Stammdaten: Protokoll mit Benutzer und Datum', { scope: 'data-changes' }],
      ['Anmeldungen und Eingriffe von Administratoren werden protokolliert.', { scope: 'admin' }],
    ],
    notMade: [
      'Der Vertrag hält fest, wer wann was liefert.',
      'Im Mietvertrag wird festgehalten, wer wann reinigt.',
      'Protokoll jeder Vorstandssitzung',
    ],
  },
  'log-immutability': {
    made: [
      ['Anmeldungen werden protokolliert, die Einträge können Administratoren nicht löschen.', {}],
      ['Zugriffe werden in einem Protokoll erfasst, dessen Einträge niemand ändern kann.', {}],
      ['Änderungen werden auf einem Server protokolliert, den Administratoren nicht bearbeiten können.', {}],
    ],
    notMade: ['Anmeldungen werden protokolliert, damit wir sie auswerten können.'],
  },
  'log-retention': {
    made: [
      ['Alle Zugriffe werden geloggt und 180 Tage vorgehalten.', { days: 180, type: 'audit' }],
      [
        'Protokolle werden mindestens sechs und höchstens zwölf Monate aufbewahrt.',
        { min_days: 180, max_days: 365, op: 'between' },
      ],
      ['Protokolle werden zwischen 6 und 12 Monaten aufbewahrt.', { min_days: 180, max_days: 365 }],
      ['Logs: mindestens 30 und höchstens 90 Tage', { min_days: 30, max_days: 90, op: 'between' }],
      ['Protokolle werden mindestens sechs Monate aufbewahrt.', { days: 180, op: 'gte' }],
    ],
    notMade: ['Anrufe werden aufgezeichnet und 30 Tage gespeichert.'],
  },
  'backup-retention': {
    made: [
      [
        'Sicherungen werden mindestens zwei und höchstens vier Wochen aufbewahrt.',
        { min_days: 14, max_days: 28, op: 'between' },
      ],
    ],
    notMade: ['Papierkorb: Gelöschte Dateien bleiben 30 Tage wiederherstellbar'],
  },
  'backup-frequency': {
    made: [
      ['Wir sichern täglich und bewahren die Kopien 14 Tage auf.', { interval_hours: 24 }],
      ['Die Datenbank sichern wir stündlich, die Dateien einmal am Tag.', { interval_hours: 1 }],
      ['Im Premium-Tarif sichern wir stündlich.', { interval_hours: 1 }, { modality: 'conditional' }],
      ['Demnächst sichern wir stündlich.', {}, { modality: 'planned' }],
      ['Tägliche Kopien der Datenbank liegen in Helsinki.', { interval_hours: 24 }],
    ],
    notMade: [
      'Wir sichern täglich mehr Arbeitsplätze in der Region.',
      'Die Eingänge sichern wir täglich ab 20 Uhr mit Alarmanlagen.',
      'Tägliche Sicherungen werden 30 Tage aufbewahrt, wöchentliche Sicherungen 12 Wochen.',
      'Einmal im Monat spielen wir eine Sicherung auf einem leeren Server ein.',
      'Jede Woche spielen wir einen Stand des Vortags auf einem Testsystem ein.',
    ],
  },
  'backup-restore-test': {
    made: [
      ['Monatlich spielen wir ein Backup auf einem Testserver ein.', { interval_days: 30 }],
      ['Jeden Monat spielen wir die Sicherung auf einem Ersatzsystem ein.', { interval_days: 30 }],
    ],
    notMade: ['Einmal pro Woche spielen wir Updates auf den Servern ein.'],
  },
  patching: {
    made: [
      ['Updates spielen wir monatlich ein, kritische sofort.', { within_days: 30 }],
      [
        'Innerhalb von 24 Stunden werden kritische Lücken geschlossen.',
        { severity: 'critical', within_hours: 24 },
      ],
      [
        'Updates kommen jede Nacht, kritische spielen wir am selben Tag ein.',
        { severity: 'critical', within_days: 1 },
      ],
      ['Einmal pro Woche spielen wir Updates auf den Servern ein.', { interval_days: 7 }],
    ],
    notMade: ['Einmal im Monat spielen wir eine Sicherung auf einem leeren Server ein.'],
  },
  'backup-encryption': {
    made: [
      ['Die Kopien sind verschlüsselt und bleiben 28 Tage erhalten.', {}, { under: 'Sicherungskopien' }],
      ['Verschlüsselte Kopien der Datenbank gehen nach Helsinki.', {}],
    ],
    notMade: [
      'Die Kopien sind verschlüsselt.',
      'Kopien der Datenbanken zur Fehlersuche: nur auf verschlüsselten Datenträgern',
      'Fragen zu Verschlüsselung und Datensicherung beantworten wir gern.',
    ],
  },
  'backup-location': {
    made: [
      ['Sicherungen liegen getrennt vom Produktivsystem.', {}],
      ['Sicherungen werden am Standort Ulm getrennt vom Rechenzentrum gelagert.', { offsite: true }],
    ],
    notMade: ['Die Sicherungen werden getrennt von den Rechnungen bezahlt.'],
  },
  'encryption-at-rest': {
    made: [
      ['Wir planen, alle Datenbanken zu verschlüsseln.', { scope: 'database' }, { modality: 'planned' }],
      [
        'Ab Herbst werden alle Datenbanken verschlüsselt sein.',
        { scope: 'database' },
        { modality: 'planned' },
      ],
      [
        'Ab Januar 2027 werden alle Datenbanken verschlüsselt.',
        { scope: 'database' },
        { modality: 'planned' },
      ],
      ['Bis Jahresende verschlüsseln wir alle Datenbanken.', { scope: 'database' }, { modality: 'planned' }],
      [
        'Die Verschlüsselung der Datenbanken folgt im dritten Quartal.',
        { scope: 'database' },
        { modality: 'planned' },
      ],
      ['Verschlüsselung der Datenbank ist aktuell nicht vorgesehen.', {}, { modality: 'negated' }],
      ['Eine Verschlüsselung der Datenbank bieten wir nicht an.', {}, { modality: 'negated' }],
      ['Die Datenbanken verschlüsseln wir seit Januar 2024.', { scope: 'database' }],
      ['Verschlüsselung bei Übertragung und Speicherung', {}],
      ['Verschlüsselung sowohl bei der Übertragung als auch bei der Speicherung', {}],
      ['Verschlüsselung der Server (LUKS)', { method: 'luks' }],
      ['Verschlüsselung aller Datenbankserver', { scope: 'database' }],
      ['Verschlüsselung des Praxisservers: Sache der Praxis', {}, { subject: 'customer' }],
      ['Zwei ältere Speichersysteme arbeiten noch ohne Verschlüsselung.', {}, { modality: 'negated' }],
      ['Verschlüsselung der Speichersysteme', {}, { modality: 'planned', under: 'Vorhaben 2027' }],
      ['Informationen zu Patienten werden verschlüsselt gespeichert.', {}],
      ['Wie es die DSGVO verlangt, sind alle Festplatten verschlüsselt.', { scope: 'disks' }],
      ['Die DSGVO verlangt Schutz, daher sind alle Festplatten verschlüsselt.', { scope: 'disks' }],
    ],
    notMade: [
      'Verschlüsselung der Webserver',
      'Verschlüsselung bei der Übertragung',
      'Verschlüsselte Kopien der Datenbank gehen nach Helsinki.',
      'Weitere Informationen zur Verschlüsselung der Datenbanken finden Sie im Handbuch.',
      'Warum wir alle Datenbanken verschlüsseln',
      'Art. 32 DSGVO nennt die Verschlüsselung gespeicherter Daten.',
      'Die DSGVO verlangt eine Verschlüsselung gespeicherter Daten.',
      'Zugangskontrolle: Maßnahmen, die eine Nutzung verhindern, z. B. Verschlüsselung von Datenträgern.',
    ],
  },
  'encryption-in-transit': {
    made: [
      ['Die Umstellung auf TLS 1.3 läuft.', {}, { modality: 'planned' }],
      ['Der Verkehr zwischen den Servern ist verschlüsselt.', { scope: 'internal' }],
      ['Zwischen unseren Diensten läuft der Verkehr verschlüsselt.', { scope: 'internal' }],
      ['Der gesamte Netzwerkverkehr wird verschlüsselt.', {}],
      ['Aufrufe über http:// leiten wir um, HSTS ist aktiv.', { https_redirect: true, hsts: true }],
      ['Eine ältere Fassung als TLS 1.2 handelt der Server nicht aus.', { min_tls: '1.2' }],
      ['E-Mails werden mit S/MIME verschlüsselt.', { protocol: 's/mime', scope: 'email' }],
      ['Ältere Geräte verbinden sich über TLS 1.2.', { min_tls: '1.2' }],
    ],
    notMade: ['Unser Büro liegt an einem Verkehrsknoten.'],
  },
  'endpoint-security': {
    made: [['Alle Notebooks sind verschlüsselt.', { mechanism: 'disk-encryption' }]],
    notMade: ['Die App spricht verschlüsselt mit unseren Servern: TLS 1.3, bei älteren Geräten TLS 1.2.'],
  },
  mfa: {
    made: [
      ['MFA führen wir gerade ein.', {}, { modality: 'planned' }],
      [
        'Zwei-Faktor-Anmeldung kann vom Nutzer aktiviert werden.',
        { enforced: false },
        { subject: 'customer' },
      ],
      [
        'Als Administrator können Sie die Zwei-Faktor-Anmeldung für einzelne oder alle Benutzer vorschreiben.',
        { enforced: false, scope: 'customers' },
        { subject: 'customer' },
      ],
      ['Kunden können ihre Konten mit einem Einmalcode absichern.', {}, { subject: 'customer' }],
    ],
    notMade: ['Warum ein zweiter Faktor noch selten ist', 'Nur einzelne Konten haben einen zweiten Faktor.'],
  },
  sso: {
    made: [
      [
        'Auf Wunsch binden Sie Ihr eigenes Verzeichnis per SAML an.',
        {},
        { subject: 'customer', modality: 'conditional' },
      ],
      ['Schließen Sie Ihr Active Directory per SAML an.', {}, { subject: 'customer' }],
    ],
    notMade: ['Binden Sie Ihr Logo in die Oberfläche ein.'],
  },
  'password-policy': {
    made: [
      ['Kennwort gesperrt nach 10 Fehlversuchen', { lockout_attempts: 10 }],
      ['Konten werden nach 5 falschen Passwörtern gesperrt.', { lockout_attempts: 5 }],
    ],
    notMade: ['SSH-Zugang nur mit Schlüssel, Kennwort gesperrt', 'SSH: Passwörter gesperrt, nur Schlüssel'],
  },
  'least-privilege': {
    made: [
      ['Auf die Datenbank haben derzeit sechs Personen Zugriff.', { count: 6 }],
      ['Zugriff auf die Produktion haben nur vier Personen.', { count: 4 }],
      ['Anzahl Administratoren: 2', { count: 2 }],
      ['Individuelle Benutzerkennung je Mitarbeiter', { mechanism: 'named-accounts' }],
      ['Jeder Mitarbeiter hat ein eigenes Benutzerkonto.', { mechanism: 'named-accounts' }],
      ['Unsere Techniker greifen nur nach Freigabe durch den Kunden auf das System zu.', {}],
      ['Unser Support sieht Ihr Konto nur mit Ihrer Zustimmung.', {}],
      ['Fernwartung nur nach Zustimmung des Kunden', {}],
      ['Adminrechte werden nur für begrenzte Zeit vergeben.', { mechanism: 'just-in-time' }],
      ['| Adminrechte | Zeitlich befristet | umgesetzt |', { mechanism: 'just-in-time' }],
    ],
    notMade: [
      'Zutritt zum Serverraum haben drei Personen.',
      'Anzahl der Kunden: 300',
      'In Ihrem persönlichen Konto sehen Sie alle Rechnungen.',
      'Eigener Schreibtisch je Mitarbeiter',
      'Ihre Daten geben wir nur nach Ihrer Zustimmung weiter.',
      'Die Nutzungsrechte sind zeitlich befristet.',
      'Der Arbeitsvertrag ist zeitlich befristet.',
    ],
  },
  'network-restriction': {
    made: [
      ['Firewall-Regeln: alles verboten, was nicht ausdrücklich erlaubt ist', { default_deny: true }],
      ['Die Datenbankserver stehen in einem Netz, das nur die Anwendung erreicht.', { scope: 'database' }],
      ['Die Firewall lässt nur ausdrücklich freigegebene Verbindungen zu.', { default_deny: true }],
      ['Die Firewalls sperren alles, was nicht freigegeben ist.', { default_deny: true }],
      [
        'Server werden nur über den Sprungserver mit zweitem Faktor verwaltet.',
        { mechanism: 'bastion', exclusive: true },
      ],
    ],
    notMade: [
      'Sie erreichen uns in einem Netz, das nur werktags besetzt ist.',
      'Für den Sprungserver gilt Zwei-Faktor-Pflicht.',
    ],
  },
  'network-segmentation': {
    made: [],
    notMade: ['Überlastungsangriffe (DDoS) filtert Hetzner im eigenen Netz.'],
  },
  'ddos-protection': {
    made: [
      [
        'Beim Netzbetreiber ist eine ständig aktive Filterung von DDoS-Angriffen beauftragt.',
        { mechanism: 'upstream', always_on: true },
      ],
    ],
    notMade: ['DDoS-Angriffe sind eine Gefahr.'],
  },
  'high-availability': {
    made: [
      [
        'Fällt ein Host aus, starten die VMs von selbst auf einem anderen.',
        { mechanism: 'automatic-failover' },
      ],
      ['Bei Ausfall eines Knotens werden die Container auf einem anderen Knoten gestartet.', {}],
    ],
    notMade: ['Starten Sie die App auf einem anderen Gerät neu.'],
  },
  'geo-redundancy': {
    made: [
      ['Zweites Rechenzentrum: nicht vorhanden', { min_sites: 2 }, { modality: 'negated' }],
      ['Ein dritter Standort ist für 2027 geplant.', { min_sites: 3 }, { modality: 'planned' }],
      ['Der Betrieb in einer zweiten AWS-Region ist in Planung.', {}, { modality: 'planned' }],
    ],
    notMade: ['Unser zweiter Standort ist ein Büro in Hamburg.'],
  },
  'hosting-provider': {
    made: [['Wir hosten auf AWS in zwei Regionen.', { provider: 'aws' }]],
    notMade: [
      'Der Betrieb in einer weiteren Azure-Region ist geplant.',
      'AWS besitzt ein Zertifikat nach ISO 27001 für den Betrieb der Rechenzentren.',
      'Auf die Server gelangt man nur über AWS Systems Manager.',
      'Jeder Mandant hat einen eigenen Server.',
    ],
  },
  'data-residency': {
    made: [
      ['Server im Rechenzentrum Nürnberg, Zutritt nur mit Chipkarte', { regions: ['Nuremberg', 'DE'] }],
      ['Rechenzentrum Nürnberg: Zutritt nur mit Chipkarte, Daten bleiben in Deutschland', {}],
    ],
    notMade: [
      'Serverraum Kassel: verschlossen, Zutritt nur für die Technik',
      'Verschlüsselte Kopien der Datenbank gehen nach Helsinki.',
      'Sicherungen: Ablage getrennt vom Rechenzentrum im Serverraum Kassel',
    ],
  },
  rto: {
    made: [['Binnen 4 Stunden ist der Dienst wieder online.', { hours: 4 }]],
    notMade: ['Jeden Zeitpunkt der letzten sieben Tage können wir auf die Minute genau wiederherstellen.'],
  },
  certification: {
    made: [
      ['Eine ISO-27001-Zertifizierung streben wir für 2027 an.', {}, { modality: 'planned' }],
      ['Die Zertifizierung nach ISO 27001 ist unser nächstes Ziel.', {}, { modality: 'planned' }],
      ['Auf die ISO-27001-Zertifizierung bereiten wir uns gerade vor.', {}, { modality: 'planned' }],
      [
        'Das Rechenzentrum ist zertifiziert nach DIN EN 50600.',
        { standard: 'en50600' },
        { subject: 'provider' },
      ],
      ['Nachweise Microsoft: ISO 27001 liegt vor', { holder: 'provider' }, { subject: 'provider' }],
      [
        'Das Zertifikat nach ISO/IEC 27001:2022 (Nr. IS-24-30517) gilt bis zum 2. September 2027.',
        { certificate_no: 'IS-24-30517', valid_until: '2027-09-02' },
      ],
      ['Unsere Nachweise: ISO 27001 liegt vor', { holder: 'company' }],
    ],
    notMade: ['Verkabelung nach EN 50600'],
  },
  'policy-review': {
    made: [
      ['Diese Sicherheitsrichtlinie wird jährlich überprüft.', { interval_days: 365 }],
      ['Die Leitlinie überarbeiten wir jedes Jahr.', { interval_days: 365 }],
    ],
    notMade: ['Das Notfallhandbuch wird jährlich überprüft.', 'Die Kennwortrichtlinie wird erzwungen.'],
  },
  'incident-response': {
    made: [
      ['Für Sicherheitsvorfälle gibt es einen schriftlichen Ablaufplan.', { documented: true }],
      ['Für Sicherheitsvorfälle gibt es eine Checkliste mit Meldewegen.', {}],
      ['Für Vorfälle gilt ein Eskalationsplan.', {}],
    ],
    notMade: ['Der Ablaufplan der Feier hängt aus.'],
  },
  'tenant-isolation': {
    made: [
      ['Mandantentrennung: nicht umgesetzt', {}, { modality: 'negated' }],
      ['Eine Mandantentrennung fehlt.', {}, { modality: 'negated' }],
      ['Jeder Kunde erhält eine eigene virtuelle Maschine.', { mechanism: 'vm' }],
      ['Jeder Mandant hat einen eigenen Server.', {}],
    ],
    notMade: ['Jeder Kunde erhält einen eigenen Ansprechpartner.'],
  },
  'data-minimisation': {
    made: [
      ['Von Mitgliedern speichern wir nur Namen und E-Mail-Adresse.', {}],
      ['Das Geburtsdatum fragen wir nicht ab.', {}],
    ],
    notMade: ['Sie müssen nur Namen und E-Mail-Adresse eingeben.'],
  },
  'data-retention': {
    made: [['Fehlzeiten löschen wir nach zwei Jahren.', { days: 730, scope: 'attendance' }]],
    notMade: [
      'Alle Zugriffe werden geloggt und 180 Tage vorgehalten.',
      'Fehlzeiten meldet die Schule nach zwei Tagen.',
    ],
  },
  'data-deletion': {
    made: [
      [
        'Nach Vertragsende werden die Daten binnen vier Wochen gelöscht, Sicherungen nach 90 Tagen.',
        { within_days: 28 },
      ],
      ['Alte Festplatten werden geschreddert.', { method: 'destruction' }],
    ],
    notMade: ['Papier wird geschreddert.', 'Papier: Aktenvernichter Stufe P-4'],
  },
  'physical-security': {
    made: [['Technische Maßnahmen gegen Einbruch: Alarmanlage, Wachdienst', {}]],
    notMade: ['Maßnahmen, die Unbefugten den Zutritt verwehren, z. B. Alarmanlage, Videoüberwachung.'],
  },
  pseudonymisation: {
    made: [],
    notMade: ['Art. 32 DSGVO nennt als Beispiele Pseudonymisierung und Verschlüsselung.'],
  },
  'malware-protection': {
    made: [['Virenschutz auf allen Servern und Notebooks', { scope: ['servers', 'workstations'] }]],
    notMade: [],
  },
  'rate-limiting': {
    made: [['Die API begrenzen wir auf 600 Anfragen pro Minute.', { requests: 600, window_minutes: 1 }]],
    notMade: [],
  },
  'business-continuity': {
    made: [['Notfallhandbuch, Übung einmal jährlich', { test_interval_days: 365 }]],
    notMade: [],
  },
  'breach-notification': {
    made: [
      [
        'Bei einer Datenpanne benachrichtigen wir die Schule innerhalb von 24 Stunden.',
        { within_hours: 24, recipient: 'customer' },
      ],
    ],
    notMade: [],
  },
  hardening: {
    made: [['Server werden nach den Empfehlungen des BSI gehärtet.', { standard: 'bsi' }]],
    notMade: [],
  },
  'vulnerability-scanning': {
    made: [
      ['Schwachstellenscan der App vor jeder Veröffentlichung', { trigger: 'release' }],
      ['Öffentlich erreichbare Adressen scannen wir wöchentlich auf Schwachstellen.', { target: 'external' }],
    ],
    notMade: [],
  },
  'intrusion-detection': {
    made: [['Ein SIEM ist in der Beschaffung.', {}, { modality: 'planned' }]],
    notMade: [],
  },
  waf: {
    made: [['Eine WAF wird evaluiert.', {}, { modality: 'planned' }]],
    notMade: [],
  },
  'public-access': {
    made: [
      [
        'Direkte Zugriffe aus öffentlichen Netzen auf interne Dienste sind nicht vorgesehen.',
        { allowed: false },
      ],
    ],
    notMade: [],
  },
  'environment-separation': {
    made: [
      ['Es gibt keine Trennung von Test und Produktion.', {}, { modality: 'negated' }],
      ['Die Trennung von Test und Produktion ist nicht umgesetzt.', {}, { modality: 'negated' }],
      ['Keine Testdaten in der Produktion, beide Umgebungen sind getrennt.', {}],
    ],
    notMade: [],
  },
};
