import { expect, test } from 'vitest';
import { checkById, checks } from '../../src/checks/index.ts';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { example } from '../../src/model/example.ts';
import { known } from '../../src/model/fact.ts';
import type { Resource } from '../../src/model/resource.ts';

const origin = { path: 'attribute' };
const daily = { by: 'plan', intervalHours: known(24, origin), retentionDays: known(7, origin) };

const cases: readonly (readonly [ClaimId, readonly Resource[], Parameters, string, string])[] = [
  [
    'deletion-protection',
    [
      example('database', 'a', { deletionProtection: true }),
      example('database', 'b', { deletionProtection: false }),
    ],
    {},
    'Databases are protected from deletion only in part.',
    'Datenbanken sind nur zum Teil vor dem Löschen geschützt.',
  ],
  [
    'high-availability',
    [example('database', 'a', { redundancy: 'none' }), example('cache', 'b', { redundancy: 'zones' })],
    {},
    'Caches go on when a part fails; databases do not go on when a part fails.',
    'Caches laufen beim Ausfall eines Teils weiter; Datenbanken laufen beim Ausfall eines Teils nicht weiter.',
  ],
  [
    'backup-encryption',
    [example('database', 'a', { backups: [{ ...daily, encrypted: known(false, origin) }] })],
    {},
    'Databases have backups that are not encrypted.',
    'Datenbanken werden unverschlüsselt gesichert.',
  ],
  [
    'password-policy',
    [example('passwordPolicy', 'a', { users: 'administrators', minimumLength: 8 })],
    { min_length: 12 },
    'Passwords have at least 8 characters.',
    'Passwörter haben mindestens 8 Zeichen.',
  ],
  [
    'data-retention',
    [example('bucket', 'a', { expiryDays: 400 }), example('bucket', 'b', { expiryDays: 30 })],
    { days: 90, scope: 'files' },
    'Data is kept for at most 400 days.',
    'Daten werden höchstens 400 Tage aufbewahrt.',
  ],
  [
    'key-management',
    [example('key', 'k', { enabled: true }), example('volume', 'v', { keyManager: 'provider' })],
    { managed_by: 'company' },
    'Volumes are encrypted with keys that the provider manages.',
    'Volumes sind mit Schlüsseln des Anbieters verschlüsselt.',
  ],
  [
    'geo-redundancy',
    [example('database', 'a', { copies: [], redundancy: 'none' })],
    {},
    'Databases lie in one region only.',
    'Datenbanken liegen nur in einer Region.',
  ],
  [
    'ssh-key-auth',
    [example('server', 'a', { passwordLogin: true })],
    {},
    'Servers can be entered with a password.',
    'Server sind mit einem Passwort zugänglich.',
  ],
];

test.each(cases)('%s proposes a sentence that is true', (id, resources, params, english, german) => {
  const check = checkById(id);

  expect(check?.reword(resources, params, 'en')).toBe(english);
  expect(check?.reword(resources, params, 'de')).toBe(german);
});

test('nothing is proposed of what is not known', () => {
  const open = [example('database', 'a', {}), example('bucket', 'b', {}), example('server', 'c', {})];
  const proposed = ['deletion-protection', 'high-availability', 'ssh-key-auth', 'data-retention'].map((id) =>
    checkById(id)?.reword(open, { days: 90 }, 'en'),
  );

  expect(proposed).toEqual([undefined, undefined, undefined, undefined]);
});

test('no sentence that is proposed names a resource', () => {
  for (const check of checks) {
    for (const { given, params = {} } of check.examples.contradicted) {
      for (const language of ['en', 'de'] as const) {
        const sentence = check.reword(given, params, language) ?? '';
        for (const { name } of given) if (/\d/.test(name)) expect(sentence).not.toContain(name);
      }
    }
  }
});
