import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { backedUpKinds, backupsOf, unknownBackups } from './common/backups.ts';
import { judgeBackupRetention } from './common/backup-retention.ts';
import { fact, reading } from './common/facts.ts';
import {
  anything,
  flag,
  numberOf,
  oneOf,
  parameters,
  perClaim,
  quantity,
  words,
  wordsOf,
} from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { days, daysNot, nameOf } from './common/wording.ts';
import { examples } from './examples/data-deletion.ts';

const recoverable = ['bucket', 'fileShare'] as const;

const promised = perClaim((params: Parameters) => {
  const within = numberOf(params['within_days']);
  const scope = wordsOf(params['scope']);
  return {
    within,
    /** Only a text that says so deletes from backups, too. */
    backups: within !== undefined && scope.some((word) => word === 'backups' || word === 'all'),
    files: within !== undefined && scope.includes('all'),
    retention: { days: within ?? 0, op: 'lte' } as const,
    expected: within === undefined ? 'deleted' : `gone after ${days(within)}`,
  };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const { backups, files, retention } = promised(params);
  if (backups && resource.kind !== 'fileShare' && resource.kind !== 'bucket')
    return judgeBackups(resource, retention);
  const kept = backups ? judgeBackups(resource, retention) : holds();
  if (kept.verdict === 'contradicted' || !files) return kept;
  const recovered = judgeRecovery(resource, params);
  return recovered.verdict === 'confirmed' ? kept : recovered;
}

function judgeBackups(resource: Resource, retention: Parameters): Judgement {
  const backups = backupsOf(resource);
  return backups.known
    ? judgeBackupRetention(resource, retention)
    : unknownBackups(backups, resource, 'backups that go');
}

/** What can be brought back is not gone. */
function judgeRecovery(resource: Resource, params: Parameters): Judgement {
  const { within = 0, expected } = promised(params);
  const kept = fact(resource, 'softDeleteDays');
  const what = `what is deleted from ${nameOf(resource)}`;
  if (!kept.known) return cannotTell(kept, expected, `For how long ${what} can be brought back`);
  if (kept.value <= within) return holds();
  const period = kept.value === Infinity ? 'without a time limit' : `for ${daysNot(kept.value, within)}`;
  const why = `What is deleted from ${nameOf(resource)} can be brought back ${period}.`;
  return fails(kept, expected, kept.value === Infinity ? 'never gone' : days(kept.value), why);
}

function concerns(resource: Resource, params: Parameters): boolean {
  const { backups, files } = promised(params);
  if (params['method'] !== undefined) return false;
  return backups || (files && recoverable.some((kind) => kind === resource.kind));
}

/** Whether copies outlive the promised deletion: the half of the promise that configuration can break. */
export const dataDeletion: Check = {
  id: 'data-deletion',
  title: 'Data is deleted in time, from copies too',
  why: 'GDPR Art. 17 and Art. 5(1)(e) ask that data goes when it is no longer needed; a processor deletes it after the end of the service (Art. 28(3)(g)).',
  references: ['GDPR Art. 5(1)(e)', 'GDPR Art. 17', 'GDPR Art. 28(3)(g)', 'ISO/IEC 27001:2022 A.8.10'],
  severity: 'high',
  parameters: parameters({
    within_days: quantity('Longest time after the end, in days.', 30, 60),
    op: oneOf('Always understood as at most.', 'lte', 'eq', 'lt'),
    scope: words('From where: backups and all are judged.', 'backups', 'all', 'active-environments'),
    on_request: flag('When somebody asks for it.'),
    method: words('How.', 'destruction', 'disk-format'),
    trigger: anything('What starts the time.', 'contract-end'),
  }),
  reads: {
    ...reading(backedUpKinds, 'backups'),
    bucket: ['backups', 'softDeleteDays'],
    fileShare: ['backups', 'softDeleteDays'],
  },
  quantifier: 'every',
  concerns,
  unjudged: (params) =>
    promised(params).within === undefined
      ? 'how fast data is deleted'
      : unjudgedBut(['within_days', 'op'], {
          scope: (value) =>
            wordsOf(value).every((word) => word === 'backups' || word === 'all')
              ? undefined
              : `whether ${wordsOf(value).join(', ').replaceAll('-', ' ')} are deleted from`,
          on_request: 'whether requests are followed',
          method: 'how it is destroyed',
          trigger: 'what starts the time',
        })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Keep backups and deleted versions for no longer than the promised time, or say in the text when copies go.',
    terraform:
      'resource "aws_s3_bucket_lifecycle_configuration" "files" {\n  bucket = aws_s3_bucket.files.id\n  rule {\n    id     = "old-versions"\n    status = "Enabled"\n    noncurrent_version_expiration {\n      noncurrent_days = 30\n    }\n  }\n}',
    commandLine: 'aws rds modify-db-instance --db-instance-identifier <id> --backup-retention-period 30',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Data is deleted after the end of the contract; copies in backups are overwritten later.'
      : 'Daten werden nach Vertragsende gelöscht; Kopien in Backups werden später überschrieben.',
};
