import { expect, test } from 'vitest';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Modality } from '../../src/model/claim.ts';
import { extract } from './reading.ts';

async function readAs(text: string, id: ClaimId): Promise<readonly Modality[]> {
  const { claims } = await extract(text);
  return claims.filter(({ check }) => check === id).map(({ modality }) => modality);
}

const ofAPart: readonly (readonly [ClaimId, string])[] = [
  ['encryption-at-rest', 'Not all databases are encrypted.'],
  ['encryption-at-rest', 'Not all databases, volumes and buckets are encrypted.'],
  ['encryption-at-rest', 'Databases are only partly encrypted.'],
  ['encryption-at-rest', 'Databases are not fully encrypted.'],
  ['encryption-at-rest', 'Some databases are encrypted.'],
  ['encryption-at-rest', 'Some databases are not encrypted.'],
  ['encryption-at-rest', 'We encrypt some of our databases.'],
  ['encryption-at-rest', '3 of 5 databases are encrypted.'],
  ['encryption-at-rest', 'Three of our five databases are encrypted.'],
  ['encryption-at-rest', '80 % of our databases are encrypted.'],
  ['encryption-at-rest', 'Most databases are encrypted with AES-256.'],
  ['encryption-at-rest', 'Almost all databases are encrypted.'],
  ['encryption-at-rest', 'Databases are encrypted at rest on some systems.'],
  ['encryption-at-rest', 'Nicht alle Datenbanken sind verschlüsselt.'],
  ['encryption-at-rest', 'Nicht jede Datenbank ist verschlüsselt.'],
  ['encryption-at-rest', 'Datenbanken sind nur zum Teil verschlüsselt.'],
  ['encryption-at-rest', 'Die Datenbanken sind teilweise verschlüsselt.'],
  ['encryption-at-rest', 'Die meisten Datenbanken sind verschlüsselt.'],
  ['encryption-at-rest', 'Einige Datenbanken sind nicht verschlüsselt.'],
  ['encryption-at-rest', '3 von 5 Datenbanken sind verschlüsselt.'],
  ['encryption-at-rest', 'Ein Teil der Datenbanken ist verschlüsselt.'],
  ['encryption-at-rest', 'Fast alle Datenbanken sind verschlüsselt.'],
  ['mfa', 'Not all administrators use multi-factor authentication.'],
  ['mfa', 'Nicht alle Administratoren nutzen Mehrfaktor-Authentifizierung.'],
  ['backup-enabled', 'Databases are not always backed up.'],
  ['backup-enabled', 'Datenbanken werden nicht immer gesichert.'],
  ['backup-enabled', 'Databases are not backed up as often as we would like.'],
  ['backup-enabled', 'Datenbanken werden nicht so oft gesichert, wie das Ziel verlangt.'],
  ['backup-immutability', 'Datenbanken haben nur zum Teil Backups, die nicht gelöscht werden können.'],
  ['infrastructure-as-code', 'Part of our infrastructure is managed as code.'],
  ['infrastructure-as-code', 'Ein Teil unserer Infrastruktur wird als Code verwaltet.'],
  [
    'encryption-at-rest',
    '| Measure | Status |\n|---|---|\n| Encryption of databases | partially implemented |',
  ],
  [
    'encryption-at-rest',
    '| Maßnahme | Status |\n|---|---|\n| Verschlüsselung der Datenbanken | teilweise umgesetzt |',
  ],
];

test.each(ofAPart)('%s is promised for nothing in particular by: %s', async (id, text) => {
  expect(await readAs(text, id)).toEqual([]);
});

const stillSaid: readonly (readonly [ClaimId, string, Modality])[] = [
  [
    'least-privilege',
    'Not all users may access customer data, only administrators on a need-to-know basis.',
    'asserted',
  ],
  [
    'least-privilege',
    'Only some employees have access to customer data, on a need-to-know basis.',
    'asserted',
  ],
  ['least-privilege', 'Access is limited to selected employees on a need-to-know basis.', 'asserted'],
  [
    'least-privilege',
    'Not all employees need access, so access rights follow the need-to-know principle.',
    'asserted',
  ],
  [
    'least-privilege',
    'Zugriff auf Produktionsdaten haben nur einige wenige Administratoren nach dem Need-to-know-Prinzip.',
    'asserted',
  ],
  ['network-restriction', 'Nicht alle Ports sind aus dem Internet erreichbar, nur 443.', 'asserted'],
  ['backup-encryption', 'Backups are not only partly encrypted.', 'asserted'],
  ['encryption-at-rest', 'Most importantly, all databases are encrypted.', 'asserted'],
  ['backup-frequency', 'In most cases, backups are taken daily.', 'hedged'],
  ['backup-frequency', 'In den meisten Fällen werden Backups täglich erstellt.', 'hedged'],
  ['encryption-at-rest', 'All databases are encrypted (some with customer-managed keys).', 'asserted'],
  [
    'encryption-at-rest',
    'Alle Datenbanken sind verschlüsselt, einige davon mit eigenen Schlüsseln.',
    'asserted',
  ],
  ['backup-enabled', 'Not only databases are backed up, but also volumes.', 'asserted'],
  ['backup-encryption', 'Not only backups, but also databases are encrypted.', 'asserted'],
  ['encryption-at-rest', 'All databases except Redis are encrypted.', 'asserted'],
  ['encryption-at-rest', 'Alle Datenbanken außer Redis sind verschlüsselt.', 'asserted'],
  ['encryption-at-rest', 'Databases are not encrypted.', 'negated'],
  ['encryption-at-rest', 'Alle Datenbanken sind nicht verschlüsselt.', 'negated'],
  ['encryption-at-rest', '100 % of our databases are encrypted.', 'asserted'],
  ['encryption-at-rest', '5 of 5 databases are encrypted.', 'asserted'],
  ['encryption-at-rest', 'Databases are encrypted with some of the strongest ciphers.', 'asserted'],
  ['encryption-at-rest', 'One of our measures is the encryption of all databases.', 'asserted'],
  ['encryption-at-rest', 'Part of our security concept is that all databases are encrypted.', 'asserted'],
  [
    'encryption-at-rest',
    'Ein Teil unseres Sicherheitskonzepts ist, dass alle Datenbanken verschlüsselt sind.',
    'asserted',
  ],
  ['encryption-at-rest', 'Some databases are encrypted with AES-128, all others with AES-256.', 'asserted'],
  ['encryption-at-rest', 'Some databases hold no personal data; all databases are encrypted.', 'asserted'],
  ['data-residency', 'Data is stored partly in Germany and partly in Finland.', 'asserted'],
  ['data-residency', 'Die Daten werden teils in Deutschland und teils in Finnland gespeichert.', 'asserted'],
  ['log-retention', 'Logs are kept for 90 days at most.', 'asserted'],
  ['encryption-at-rest', 'Encryption of some databases is planned.', 'planned'],
  ['encryption-at-rest', 'Noch nicht alle Datenbanken sind verschlüsselt.', 'planned'],
  ['encryption-at-rest', 'All databases are encrypted, except for some of the oldest.', 'conditional'],
  ['encryption-at-rest', 'Alle Datenbanken sind verschlüsselt, bis auf wenige Ausnahmen.', 'conditional'],
  ['encryption-at-rest', 'Alle Datenbanken außer einigen alten sind verschlüsselt.', 'conditional'],
  ['encryption-at-rest', 'All databases are encrypted, with no exceptions.', 'asserted'],
  ['backup-encryption', 'Databases have backups that are not encrypted.', 'negated'],
  ['backup-encryption', 'Datenbanken werden unverschlüsselt gesichert.', 'negated'],
  ['backup-enabled', 'Databases have backups that are not encrypted.', 'asserted'],
  ['deletion-protection', 'Databases are not protected from deletion.', 'negated'],
  ['deletion-protection', 'Databases cannot be deleted by accident.', 'asserted'],
  ['soft-delete', 'Deleted files can be brought back without a time limit.', 'asserted'],
];

test.each(stillSaid)('%s is still said by: %s (%s)', async (id, text, modality) => {
  expect(await readAs(text, id)).toContain(modality);
});

test('names what is denied where it is only how backups are made', async () => {
  const { claims } = await extract('Databases are not backed up continuously.');

  expect(claims).toContainEqual(
    expect.objectContaining({ modality: 'negated', params: { kind: 'continuous', scope: 'database' } }),
  );
});

test('lists what holds of a part among the sentences that make no promise, so that people see it', async () => {
  const { unclaimed } = await extract('Not all databases are encrypted.');

  expect(unclaimed.map(({ quote }) => quote)).toEqual(['Not all databases are encrypted.']);
});
