import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { anything, oneOf, parameters, perClaim, quantity, words, wordsOf } from './common/parameters.ts';
import { periodOf, tooLong, tooShort } from './common/period.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { days, nameOf } from './common/wording.ts';
import { examples } from './examples/log-retention.ts';

const logs = ['logStore', 'auditTrail'] as const;

const subjects = narrowing({
  parameter: 'scope',
  usually: logs,
  words: { logs, admin: ['auditTrail'] },
  elsewhere: (params) => params['plan'] !== undefined || periodOf(params).expected === undefined,
});

/** Audit logs are those of the cloud account; which log store holds access or error logs does not show. */
const auditOnly = perClaim(({ type }: Parameters) => {
  const named = wordsOf(type);
  return named.length > 0 && named.every((word) => word === 'audit');
});

const otherType = perClaim(({ type }: Parameters) => wordsOf(type).find((word) => word !== 'audit'));

const promised = perClaim((params: Parameters) => {
  const period = periodOf(params);
  return { ...period, expected: `kept ${period.expected ?? 'for a time'}` };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const judgement = judgePeriod(resource, params);
  const type = resource.kind === 'logStore' ? otherType(params) : undefined;
  if (type === undefined || judgement.verdict !== 'contradicted') return judgement;
  const why = `${judgement.why.replace(/\.$/, '')}; whether it holds ${type} logs is not known.`;
  return undecided(fact(resource, 'retentionDays'), judgement.expected, why);
}

function judgePeriod(resource: Resource, params: Parameters): Judgement {
  const { least, most, expected } = promised(params);
  const kept = fact(resource, 'retentionDays');
  if (!kept.known) return cannotTell(kept, expected, `How long records of ${nameOf(resource)} are kept`);
  const what = `Records of ${nameOf(resource)}`;
  if (least !== undefined && kept.value < least) {
    return fails(kept, expected, days(kept.value), tooShort(what, kept.value, least));
  }
  if (most === undefined || kept.value <= most) return holds();
  const { said, sentence } = tooLong(what, kept.value, most);
  return fails(kept, expected, said, sentence);
}

/** How long logs are kept. */
export const logRetention: Check = {
  id: 'log-retention',
  title: 'Logs are kept as long as promised, and no longer',
  why: 'An incident that is found late is only understood with old logs (GDPR Art. 32(1)(d), Art. 33(5)); logs that name persons must go when they are not needed (Art. 5(1)(e)).',
  references: [
    'GDPR Art. 5(1)(e)',
    'GDPR Art. 32(1)(d)',
    'GDPR Art. 33(5)',
    'ISO/IEC 27001:2022 A.8.15',
    'ISO/IEC 27001:2022 A.8.10',
  ],
  severity: 'medium',
  parameters: parameters({
    days: { ...quantity('How many days logs are kept.', 90), type: ['number', 'string'] },
    hours: quantity('How many hours logs are kept.', 72),
    min_days: quantity('At least so many days.', 180),
    max_days: quantity('At most so many days.', 730),
    op: oneOf(
      'At least (gte, eq) or at most (lte); at least where it is missing.',
      'gte',
      'lte',
      'eq',
      'between',
    ),
    type: words('Which logs; audit logs are those of the cloud account.', 'audit', 'access', 'application'),
    scope: words('What is logged: all, logs, admin.', 'admin', 'visitors'),
    tier: anything('Storage tier.', 'archive'),
    active_days: quantity('Days in which logs can be searched at once.', 90),
    archive_days: quantity('Days for which they are archived after that.', 300),
  }),
  reads: reading(logs, 'retentionDays'),
  quantifier: 'every',
  concerns: (resource, params) => subjects.concerns(resource, params) && concernsType(resource, params),
  unjudged: (params) =>
    unjudgedBut(['hours', 'min_days', 'max_days', 'op'], {
      days: (value) => (typeof value === 'number' ? undefined : 'how many days are meant'),
      type: (value) =>
        each(
          wordsOf(value).filter((word) => word !== 'audit'),
          (word) => `where ${word} logs are kept`,
        ),
      scope: () => each(subjects.unseen(params), (word) => `where logs of ${word} are kept`),
      tier: (value) => `whether logs lie in the ${String(value)} tier`,
      active_days: 'how long logs can be searched at once',
      archive_days: 'how long logs are archived',
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Set the retention of the log store to the promised number of days.',
    terraform:
      'resource "aws_cloudwatch_log_group" "app" {\n  retention_in_days = 90\n}\n\nresource "azurerm_log_analytics_workspace" "main" {\n  retention_in_days = 90\n}',
    commandLine: 'aws logs put-retention-policy --log-group-name <name> --retention-in-days 90',
  },
  reword: (resources, params, language) => {
    const kept = resources.map((resource) => fact(resource, 'retentionDays'));
    if (kept.length === 0 || kept.some((days) => !days.known)) return undefined;
    const values = new Set(kept.map((days) => (days.known ? days.value : 0)));
    return rewordPeriod(Math.min(...values), Math.max(...values), params['op'] === 'lte', language === 'en');
  },
};

/** A claim about audit logs alone does not speak of log stores; one about other logs not of the audit trail. */
function concernsType({ kind }: Resource, params: Parameters): boolean {
  if (auditOnly(params)) return kind === 'auditTrail';
  const named = wordsOf(params['type']);
  return kind === 'logStore' || named.length === 0 || named.includes('audit');
}

function rewordPeriod(shortest: number, longest: number, atMost: boolean, english: boolean): string {
  const period = atMost ? longest : shortest;
  if (period === Infinity) {
    return english ? 'Logs are kept without a time limit.' : 'Protokolle werden unbefristet aufbewahrt.';
  }
  if (english) {
    const bound = shortest === longest ? '' : atMost ? 'at most ' : 'at least ';
    return `Logs are kept for ${bound}${days(period)}.`;
  }
  const bound = shortest === longest ? '' : atMost ? 'höchstens ' : 'mindestens ';
  return `Protokolle werden ${bound}${days(period, 'de')} aufbewahrt.`;
}
