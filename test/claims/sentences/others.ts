import type { Sentences } from './table.ts';

/** The kinds of promises beyond the twelve that have checks, in both languages. */
export const others: Sentences = {
  'backup-encryption': {
    made: [
      ['All backups are encrypted with AES-256.', { algorithm: 'aes-256' }],
      ['Alle Sicherungen sind verschlüsselt.', {}],
    ],
    notMade: ['Databases are encrypted.', 'Backups are kept for 30 days.'],
  },
  'backup-location': {
    made: [
      ['Backups are stored in a different region.', {}],
      ['Die Sicherungen liegen an einem anderen Ort.', { offsite: true }],
    ],
    notMade: ['Backups are encrypted.', 'Our office is in a different region.'],
  },
  'point-in-time-recovery': {
    made: [
      ['Databases can be restored to any point in time within the last 7 days.', { window_days: 7 }],
      ['Wiederherstellung auf jeden Zeitpunkt der letzten 14 Tage', { window_days: 14 }],
    ],
    notMade: ['Backups are restored from time to time.'],
  },
  rpo: {
    made: [
      ['RPO: 1 hour, RTO: 4 hours', { hours: 1 }],
      ['The recovery point objective is 12 hours.', { hours: 12 }],
    ],
    notMade: ['RPO: user defined', 'Backups run every hour.'],
  },
  rto: {
    made: [['RPO: 1 hour, RTO: 4 hours', { hours: 4 }]],
    notMade: ['The power supply bridges 4 hours.'],
  },
  mfa: {
    made: [
      ['Multi-factor authentication is required for all administrators.', { enforced: true, scope: 'admin' }],
      ['Zwei-Faktor-Authentifizierung für alle Administratoren', { enforced: true }],
      ['You can enable 2FA for your account.', { enforced: false }, { subject: 'customer' }],
      ['Zweiter Faktor: derzeit nicht aktiviert', {}, { modality: 'negated' }],
    ],
    notMade: ['The door opens with a badge and a code (two factors).', 'Access is granted by role.'],
  },
  'password-policy': {
    made: [
      ['Passwords must have at least 12 characters.', { min_length: 12 }],
      ['Passwortlänge mindestens 12 Zeichen', { min_length: 12 }],
    ],
    notMade: ['Passwords are stored as salted hashes.'],
  },
  'vulnerability-scanning': {
    made: [
      ['Vulnerability scans run every week.', { interval_days: 7 }],
      ['Monatliche Schwachstellenscans', { interval_days: 30 }],
    ],
    notMade: ['Documents are scanned by the mail room.'],
  },
  monitoring: {
    made: [
      ['All systems are monitored around the clock.', { coverage: '24x7' }],
      ['Die Dienste werden rund um die Uhr überwacht.', { coverage: '24x7' }],
    ],
    notMade: ['Our hotline is staffed around the clock.', 'Guards patrol 24 hours a day.'],
  },
  'intrusion-detection': {
    made: [
      ['Production systems are watched by an intrusion detection system (IDS).', { mechanism: 'ids' }],
      ['Einsatz eines SIEM', { mechanism: 'siem' }],
    ],
    notMade: ['We have a SOC 2 report.', 'We follow the threat landscape.'],
  },
  'key-rotation': {
    made: [
      ['Encryption keys are rotated every year.', { interval_days: 365 }],
      ['Schlüssel werden alle 12 Monate gewechselt.', { interval_days: 365 }],
    ],
    notMade: ['Passwords are changed every 90 days.', 'Key rotation is supported.'],
  },
  'high-availability': {
    made: [
      ['The service runs in three availability zones.', { mechanism: 'multi-az' }],
      ['Datenbank mit automatischem Failover', { mechanism: 'automatic-failover' }],
    ],
    notMade: ['A generator bridges a power cut.', 'We would love to be always available.'],
  },
  'environment-separation': {
    made: [
      ['Development, test and production environments are separate.', {}],
      ['Trennung von Produktiv- und Testumgebung', {}],
      ['Test and production environments are not separated.', {}, { modality: 'negated' }],
    ],
    notMade: ['We test our software.'],
  },
  certification: {
    made: [
      [
        'We are certified to ISO/IEC 27001:2022, valid until 14 April 2028.',
        { standard: 'iso27001:2022', valid_until: '2028-04-14' },
      ],
      [
        'PCI DSS v4.0 attestation of compliance, dated 11 March 2025, valid for one year.',
        { standard: 'pci-dss', version: '4.0', valid_from: '2025-03-11', valid_until: '2026-03-11' },
      ],
      [
        'ISO/IEC 27001:2022 certificate No. IND.24.1/IS, issued on 21 January 2025.',
        { certificate_no: 'IND.24.1/IS', valid_from: '2025-01-21' },
        { modality: 'asserted' },
      ],
      ['Our data centres are certified to ISO 27001.', { holder: 'provider' }, { subject: 'provider' }],
      ['ISO 27001 certification is planned.', {}, { modality: 'planned' }],
      ['We do not hold a SOC 2 report.', { standard: 'soc2' }, { modality: 'negated' }],
    ],
    notMade: ['Our policy is aligned with ISO 27001.', 'We take certificates seriously.'],
  },
  'penetration-test': {
    made: [
      [
        'Penetration tests are performed annually by an external company.',
        { interval_days: 365, independent: true },
      ],
      ['Jährlicher Penetrationstest durch ein externes Haus', { interval_days: 365, independent: true }],
    ],
    notMade: ['You may run your own penetration test.'],
  },
  'breach-notification': {
    made: [
      ['We notify customers of a breach within 24 hours.', { within_hours: 24, recipient: 'customer' }],
      ['Datenpannen meldet der Auftragnehmer binnen 24 Stunden.', { within_hours: 24 }],
    ],
    notMade: ['The supervisory authority is informed of a breach within 72 hours.'],
  },
  'credential-hashing': {
    made: [['Passwords are hashed with bcrypt.', { algorithm: 'bcrypt' }]],
    notMade: ['Files are hashed.'],
  },
  'data-minimisation': {
    made: [['IP addresses are never stored.', { scope: 'ip' }]],
    notMade: ['Passwords are never stored in plain text.', 'Data are never stored outside the EU.'],
  },
};
