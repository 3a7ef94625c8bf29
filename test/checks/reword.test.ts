import { expect, test } from 'vitest';
import { checkById } from '../../src/checks/index.ts';
import type { Parameters } from '../../src/model/claim.ts';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import { example, notKnown } from '../../src/model/example.ts';
import { known } from '../../src/model/fact.ts';
import type { Backup, IngressRule, Resource } from '../../src/model/resource.ts';

const origin = { path: 'attribute' };
const backup = (days: number, hours = 24): Backup => ({
  by: 'plan',
  intervalHours: known(hours, origin),
  retentionDays: known(days, origin),
});
const open = (fromPort: number, toPort: number): IngressRule => ({
  protocol: 'tcp',
  fromPort,
  toPort,
  cidrs: ['0.0.0.0/0'],
});
const volume = (name: string, encryptedAtRest: boolean) => example('volume', name, { encryptedAtRest });
const database = (...backups: readonly Backup[]) => example('database', 'db', { backups });
const american = { region: known('us-east-1', origin) };

const cases: readonly (readonly [ClaimId, readonly Resource[], Parameters, string, string])[] = [
  [
    'encryption-at-rest',
    [volume('a', true), volume('b', false), example('bucket', 'c', { encryptedAtRest: true })],
    {},
    'Buckets are encrypted; volumes are only partly encrypted.',
    'Buckets sind verschlüsselt; Volumes sind nur zum Teil verschlüsselt.',
  ],
  [
    'encryption-in-transit',
    [example('endpoint', 'www', { transport: 'required', minimumTls: '1.0' })],
    { min_tls: '1.2' },
    'Endpoints do not require TLS 1.2 or higher.',
    'Endpunkte verlangen kein TLS ab Version 1.2.',
  ],
  [
    'data-residency',
    [example('bucket', 'a', { copies: [] }, american), example('bucket', 'b', { copies: [] })],
    { regions: ['EU'] },
    'Data is stored and processed in Germany and the United States.',
    'Daten werden in den USA und Deutschland gespeichert und verarbeitet.',
  ],
  [
    'hosting-provider',
    [volume('a', true), example('server', 'b', {}, { provider: 'hetzner' })],
    { provider: 'azure' },
    'Our systems are hosted at AWS and Hetzner.',
    'Unsere Systeme werden bei AWS und Hetzner gehostet.',
  ],
  [
    'backup-enabled',
    [database(), database(backup(7))],
    {},
    'Databases are only partly backed up.',
    'Datenbanken werden nur zum Teil gesichert.',
  ],
  [
    'backup-frequency',
    [database(backup(7, 24)), database(backup(7, 168))],
    { interval_hours: 24 },
    'Backups are taken at least every 7 days.',
    'Backups werden mindestens alle 7 Tage erstellt.',
  ],
  [
    'backup-retention',
    [database(backup(7)), database(backup(1), backup(7))],
    { days: 30 },
    'Backups are kept for 7 days.',
    'Backups werden 7 Tage aufbewahrt.',
  ],
  [
    'backup-retention',
    [database(backup(7)), database(backup(35))],
    { days: 30 },
    'Backups are kept for at least 7 days.',
    'Backups werden mindestens 7 Tage aufbewahrt.',
  ],
  [
    'backup-retention',
    [database(backup(35)), database()],
    { days: 30 },
    'Databases are only partly backed up.',
    'Datenbanken werden nur zum Teil gesichert.',
  ],
  [
    'soft-delete',
    [example('bucket', 'a', { softDeleteDays: 7 }), example('bucket', 'b', { softDeleteDays: Infinity })],
    { days: 30 },
    'Deleted data can be brought back for at least 7 days.',
    'Gelöschte Daten lassen sich mindestens 7 Tage lang wiederherstellen.',
  ],
  [
    'log-retention',
    [example('logStore', 'a', { retentionDays: 7 }), example('logStore', 'b', { retentionDays: Infinity })],
    { days: 30, op: 'lte' },
    'Logs are kept without a time limit.',
    'Protokolle werden unbefristet aufbewahrt.',
  ],
  [
    'public-access',
    [
      example('bucket', 'a', { publiclyAccessible: true }),
      example('database', 'b', { publiclyAccessible: false }),
    ],
    {},
    'Databases are not reachable from the Internet; buckets are reachable from the Internet.',
    'Datenbanken sind aus dem Internet nicht erreichbar; Buckets sind aus dem Internet erreichbar.',
  ],
  [
    'network-restriction',
    [example('firewall', 'a', { ingress: [open(443, 443), open(20, 25), open(22, 22)] })],
    {},
    'These ports can be reached from the Internet: 20-25 and 443.',
    'Diese Ports sind aus dem Internet erreichbar: 20-25 und 443.',
  ],
];

test.each(cases)('%s is reworded as it is', (id, resources, params, english, german) => {
  const check = checkById(id);

  expect(check?.reword(resources, params, 'en')).toBe(english);
  expect(check?.reword(resources, params, 'de')).toBe(german);
});

test('what is not known in full is not reworded', () => {
  const resources = [volume('a', false), example('volume', 'b', { encryptedAtRest: notKnown('denied') })];

  expect(checkById('encryption-at-rest')?.reword(resources, {}, 'en')).toBeUndefined();
});
