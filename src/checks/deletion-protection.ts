import type { Check } from '../model/check.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { parameters, words } from './common/parameters.ts';
import { shares } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/deletion-protection.ts';

const guarded = [
  'database',
  'volume',
  'server',
  'bucket',
  'fileShare',
  'cache',
  'search',
  'endpoint',
  'secretStore',
  'backupStore',
  'logStore',
  'key',
] as const;

const subjects = narrowing({
  parameter: 'scope',
  usually: ['database'],
  all: guarded,
  words: {
    database: ['database'],
    servers: ['server'],
    volumes: ['volume'],
    disks: ['volume'],
    files: ['bucket', 'fileShare'],
    keys: ['key', 'secretStore'],
  },
  elsewhere: (params) => params['plan'] !== undefined,
});

const expected = 'protected from deletion';

function judge(resource: Resource): Judgement {
  const guard = fact(resource, 'deletionProtection');
  if (!guard.known)
    return cannotTell(guard, expected, `Whether ${nameOf(resource)} is protected from deletion`);
  return guard.value
    ? holds()
    : fails(
        guard,
        expected,
        'can be deleted',
        `${subject(resource)} can be deleted at once: no protection is set.`,
      );
}

/** Whether what is important cannot be deleted by one wrong command. */
export const deletionProtection: Check = {
  id: 'deletion-protection',
  title: 'Important resources cannot be deleted by mistake',
  why: 'One wrong command deletes a database with everything in it. GDPR Art. 32(1)(b) asks for integrity and availability, Art. 5(1)(f) for protection from accidental loss.',
  references: [
    'GDPR Art. 5(1)(f)',
    'GDPR Art. 32(1)(b)',
    'ISO/IEC 27001:2022 A.5.33',
    'ISO/IEC 27001:2022 A.8.32',
  ],
  severity: 'medium',
  parameters: parameters({
    scope: words(
      'What is protected: database, servers, volumes, files, keys, all.',
      'database',
      'servers',
      'accounts',
    ),
  }),
  reads: reading(guarded, 'deletionProtection'),
  quantifier: 'every',
  concerns: subjects.concerns,
  unjudged: (params) =>
    unjudgedBut([], {
      scope: () => each(subjects.unseen(params), (word) => `whether ${word} are protected from deletion`),
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Switch on deletion protection, or put a lock on the resource or its group.',
    terraform:
      'resource "aws_db_instance" "main" {\n  deletion_protection = true\n}\n\nresource "azurerm_management_lock" "data" {\n  name       = "data"\n  scope      = azurerm_resource_group.data.id\n  lock_level = "CanNotDelete"\n}\n\nresource "hcloud_volume" "data" {\n  delete_protection = true\n}',
    commandLine: 'hcloud volume enable-protection <volume> delete',
  },
  reword: shares(judge, {
    en: {
      all: 'are protected from deletion',
      some: 'are protected from deletion only in part',
      none: 'are not protected from deletion',
    },
    de: {
      all: 'sind vor dem Löschen geschützt',
      some: 'sind nur zum Teil vor dem Löschen geschützt',
      none: 'sind nicht vor dem Löschen geschützt',
    },
  }),
};
