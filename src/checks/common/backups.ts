import type { Parameters, ParameterValue } from '../../model/claim.ts';
import type { WritingLanguage } from '../../model/document.ts';
import type { Fact, Unknown } from '../../model/fact.ts';
import { cannotTell, fails, holds, type Judgement } from '../../model/judgement.ts';
import type { Backup, Kind, Resource } from '../../model/resource.ts';
import { fact } from './facts.ts';
import { entryOf, wordsOf } from './parameters.ts';
import { shareSentence, type Predicate } from './share.ts';
import { narrowing } from './subjects.ts';
import { nameOf, subject } from './wording.ts';

/** What keeps data of its own. Buckets are meant where the text speaks of files or of all data. */
const usually: readonly Kind[] = ['database', 'volume', 'server', 'fileShare'];

export const backedUpKinds = [
  'database',
  'volume',
  'server',
  'fileShare',
  'bucket',
  'search',
  'cache',
] as const;

/** Words of an exception with the kinds they take out. */
const exceptions: Readonly<Record<string, readonly Kind[]>> = {
  redis: ['cache'],
  cache: ['cache'],
  caches: ['cache'],
  kafka: [],
  files: ['bucket', 'fileShare'],
  buckets: ['bucket'],
  search: ['search'],
};

const scoped = narrowing({
  parameter: 'scope',
  usually,
  all: [...usually, 'bucket', 'search'],
  words: {
    database: ['database'],
    files: ['bucket', 'fileShare'],
    objects: ['bucket'],
    disks: ['volume', 'server'],
    volumes: ['volume'],
    servers: ['server'],
    systems: usually,
    cache: ['cache'],
    search: ['search'],
  },
  elsewhere: (params) =>
    ['plan', 'schedule', 'working_days'].some((name) => params[name] !== undefined) ||
    unknownExceptions(params['except']).length > 0 ||
    unknownExceptions(params['excludes']).length > 0,
});

/** Words of an exception that name no kind of resource: whatever has no backup may be meant. */
export function unknownExceptions(value: ParameterValue | undefined): readonly string[] {
  return wordsOf(value).filter((word) => !Object.hasOwn(exceptions, word));
}

/** Which resources a claim about backups speaks of. */
export const backupSubjects: typeof scoped = {
  concerns: (resource, params) => scoped.concerns(resource, params) && !excepted(resource.kind, params),
  unseen: scoped.unseen,
};

function excepted(kind: Kind, { except, excludes }: Parameters): boolean {
  if (except === undefined && excludes === undefined) return false;
  return [...wordsOf(except), ...wordsOf(excludes)].some(
    (word) => entryOf(exceptions, word)?.includes(kind) === true,
  );
}

export function backupsOf(resource: Resource): Fact<readonly Backup[]> {
  return fact(resource, 'backups');
}

export function noBackup(backups: Fact<readonly Backup[]>, resource: Resource, expected: string): Judgement {
  return fails(backups, expected, 'no backup', `${subject(resource)} has no backup.`);
}

export function unknownBackups(backups: Unknown, resource: Resource, expected: string): Judgement {
  return cannotTell(backups, expected, `Whether ${nameOf(resource)} is backed up`);
}

export const backedUpPredicate: Readonly<Record<WritingLanguage, Predicate>> = {
  en: { all: 'are backed up', some: 'are only partly backed up', none: 'are not backed up' },
  de: { all: 'werden gesichert', some: 'werden nur zum Teil gesichert', none: 'werden nicht gesichert' },
};

/** What is true where some have no backup at all: that comes before how often and how long. */
export function missingBackups(
  resources: readonly Resource[],
  language: WritingLanguage,
): string | undefined {
  return shareSentence(resources, judgePresence, backedUpPredicate[language], language);
}

function judgePresence(resource: Resource): Judgement {
  const backups = backupsOf(resource);
  if (!backups.known) return unknownBackups(backups, resource, 'a backup');
  return backups.value.length === 0 ? noBackup(backups, resource, 'a backup') : holds();
}
