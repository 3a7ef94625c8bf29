import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import type { WritingLanguage } from '../model/document.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import {
  backedUpKinds,
  backedUpPredicate,
  backupsOf,
  backupSubjects,
  noBackup,
  unknownBackups,
  unknownExceptions,
} from './common/backups.ts';
import { reading } from './common/facts.ts';
import { flag, oneOf, parameters, words, wordsOf } from './common/parameters.ts';
import { shareSentence, type Predicate } from './common/share.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { every, subject } from './common/wording.ts';
import { examples } from './examples/backup-enabled.ts';

function judge(resource: Resource, params: Parameters): Judgement {
  const continuous = wordsOf(params['kind']).includes('continuous');
  const expected = continuous ? 'continuous backup' : 'a backup';
  const backups = backupsOf(resource);
  if (!backups.known) return unknownBackups(backups, resource, expected);
  if (backups.value.length === 0) return noBackup(backups, resource, expected);
  return continuous ? judgeContinuous(resource, expected) : holds();
}

function judgeContinuous(resource: Resource, expected: string): Judgement {
  const backups = backupsOf(resource);
  const intervals = backups.known ? backups.value.map(({ intervalHours }) => intervalHours) : [];
  if (intervals.some((interval) => interval.known && interval.value === 0)) return holds();
  const open = intervals.find((interval) => !interval.known);
  if (open?.known === false) return cannotTell(open, expected, `How often ${resource.name} is backed up`);
  const best = Math.min(...intervals.map((interval) => (interval.known ? interval.value : Infinity)));
  const often = every(best);
  return fails(backups, expected, often, `${subject(resource)} is backed up ${often}, not continuously.`);
}

/** Whether what is to be protected has a backup at all. */
export const backupEnabled: Check = {
  id: 'backup-enabled',
  title: 'Data is backed up',
  why: 'Without a backup, data that is deleted, encrypted by an attacker or lost in a fire is gone. GDPR Art. 32(1)(c) asks for the ability to restore it in time.',
  references: ['GDPR Art. 32(1)(b)', 'GDPR Art. 32(1)(c)', 'ISO/IEC 27001:2022 A.8.13'],
  severity: 'high',
  parameters: parameters({
    interval: oneOf('How often, where the text gives no number.', 'regular', 'unspecified'),
    automated: flag('Backups run by themselves; what a provider runs does.'),
    kind: words(
      'How backups are made; continuous asks for restore to any point in time.',
      'continuous',
      'manual',
      'full',
    ),
    scope: words(
      'What is backed up: database, volumes, disks, servers, files, objects, all, cache, search.',
      'database',
      'configuration',
    ),
    except: words('What is left out.', 'redis', 'pii'),
    excludes: words('What is left out.', 'cache', 'pii'),
  }),
  reads: reading(backedUpKinds, 'backups'),
  quantifier: 'every',
  concerns: backupSubjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['interval', 'automated'], {
      kind: (value) =>
        each(
          wordsOf(value).filter((word) => word !== 'continuous'),
          (word) => `whether there are ${word} backups`,
        ),
      scope: () => each(backupSubjects.unseen(params), (word) => `whether backups cover ${word}`),
      except: (value) => each(unknownExceptions(value), (word) => `what the exception of ${word} takes out`),
      excludes: (value) =>
        each(unknownExceptions(value), (word) => `what the exception of ${word} takes out`),
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Switch on the backups of the service, or add the resource to a backup plan; then restore one once to see that it works.',
    terraform:
      'resource "aws_db_instance" "main" {\n  backup_retention_period = 30\n}\n\nresource "hcloud_server" "web" {\n  backups = true\n}',
    commandLine: 'hcloud server enable-backup <server>',
  },
  reword: (resources, params, language) =>
    shareSentence(resources, (resource) => judge(resource, params), predicate(params, language), language),
};

function predicate(params: Parameters, language: WritingLanguage): Predicate {
  if (!wordsOf(params['kind']).includes('continuous')) return backedUpPredicate[language];
  return language === 'en'
    ? {
        all: 'are backed up continuously',
        some: 'are backed up continuously only in part',
        none: 'are not backed up continuously',
      }
    : {
        all: 'werden fortlaufend gesichert',
        some: 'werden nur zum Teil fortlaufend gesichert',
        none: 'werden nicht fortlaufend gesichert',
      };
}
