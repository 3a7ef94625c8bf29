import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { unknown, type Fact } from '../model/fact.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Immutability, Resource } from '../model/resource.ts';
import { backedUpKinds, backupsOf, unknownBackups } from './common/backups.ts';
import { fact, reading } from './common/facts.ts';
import { concernsKept, unseenKept } from './common/kept-backups.ts';
import { parameters, perClaim, quantity, words, wordsOf } from './common/parameters.ts';
import { shares } from './common/share.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { capital, nameOf } from './common/wording.ts';
import { examples } from './examples/backup-immutability.ts';

const judgedMechanisms = new Set(['vault-lock', 'worm', 'deletion-protection']);
const expected = 'backups that nobody can delete';

/** Protection from deletion may be lifted by whoever has the right to; a lock may not. */
const liftableIsEnough = perClaim(({ mechanism }: Parameters) => {
  const named = wordsOf(mechanism);
  return named.length > 0 && named.every((word) => word === 'deletion-protection');
});

const notShown = unknown('not-shown', { path: 'backups' });

function judge(resource: Resource, params: Parameters): Judgement {
  if (resource.kind === 'backupStore') {
    const what = `what is kept in ${nameOf(resource)}`;
    return judgeBest(what, [fact(resource, 'immutability')], params);
  }
  const backups = backupsOf(resource);
  if (!backups.known) return unknownBackups(backups, resource, expected);
  const found = backups.value.map(({ immutability }) => immutability ?? notShown);
  return judgeBest(`every backup of ${resource.name}`, found, params);
}

/** One locked copy is enough: the others may go, it stays. */
function judgeBest(what: string, found: readonly Fact<Immutability>[], params: Parameters): Judgement {
  const good = (value: Immutability): boolean =>
    value === 'locked' || (value === 'liftable' && liftableIsEnough(params));
  if (found.some((one) => one.known && good(one.value))) return holds();
  const open = found.find((one) => !one.known);
  if (open?.known === false)
    return cannotTell(open, expected, `Whether ${what} can be deleted before its time`);
  const best = found.find((one) => one.known && one.value === 'liftable') ?? found[0] ?? notShown;
  const liftable = best.known && best.value === 'liftable';
  const how = liftable ? 'by whoever may lift the lock' : 'as no lock protects it';
  const why = `${capital(what)} can be deleted before its time, ${how}.`;
  return fails(best, expected, liftable ? 'a lock that can be lifted' : 'no lock', why);
}

/** Whether backups can be deleted before their time. */
export const backupImmutability: Check = {
  id: 'backup-immutability',
  title: 'Backups cannot be changed or deleted',
  why: 'Who takes over an account deletes the backups first. GDPR Art. 32(1)(b) and (c) ask for resilience and for data that can be restored after an attack, too.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(1)(c)',
    'ISO/IEC 27001:2022 A.8.13',
    'ISO/IEC 27001:2022 A.5.33',
  ],
  severity: 'high',
  parameters: parameters({
    mechanism: words(
      'How: vault-lock, worm, deletion-protection; which buckets hold backups does not show.',
      'vault-lock',
      'worm',
      'deletion-protection',
      'object-lock',
      'immutable-blob',
    ),
    days: quantity('For how many days they are locked.', 30),
    scope: words(
      'What is backed up: database, volumes, servers, files, backups, all.',
      'database',
      'devices',
    ),
  }),
  reads: { ...reading(backedUpKinds, 'backups'), ...reading(['backupStore'], 'immutability') },
  quantifier: 'every',
  concerns: (resource, params) =>
    resource.kind !== 'snapshot' &&
    wordsOf(params['mechanism']).every((word) => judgedMechanisms.has(word)) &&
    concernsKept(resource, params),
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedMechanisms.has(word)),
          (word) => `which resources hold backups under ${word}`,
        ),
      days: (value) => `whether backups are locked for ${String(value)} days`,
      scope: () => each(unseenKept(params), (word) => `whether backups of ${word} are locked`),
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Copy backups to a vault that is locked in compliance mode, so that not even an administrator can delete them; try it with a short time first, as it cannot be undone.',
    terraform:
      'resource "aws_backup_vault_lock_configuration" "main" {\n  backup_vault_name   = aws_backup_vault.main.name\n  changeable_for_days = 3\n  min_retention_days  = 30\n}\n\nresource "azurerm_recovery_services_vault" "main" {\n  immutability = "Locked"\n}',
    commandLine:
      'aws backup put-backup-vault-lock-configuration --backup-vault-name main --changeable-for-days 3 --min-retention-days 30',
  },
  reword: shares(judge, {
    en: {
      all: 'have backups that cannot be deleted',
      some: 'have backups that cannot be deleted only in part',
      none: 'have backups that administrators can delete',
    },
    de: {
      all: 'haben Backups, die nicht gelöscht werden können',
      some: 'haben nur zum Teil Backups, die nicht gelöscht werden können',
      none: 'haben Backups, die von Administratoren gelöscht werden können',
    },
  }),
};
