import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { entryOf, flag, parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/audit-logging.ts';

const trail = ['auditTrail'] as const;

/** What the audit trail of an account records in full. */
const judgedScopes = new Set(['admin', 'config-changes']);

/**
 * Access, security events and changes of data are recorded by applications: of these an audit trail says
 * nothing either way. "Everything" is not shown in full, but fails without the trail.
 */
const speaksOfTrail = perClaim(({ scope }: Parameters) => {
  const named = wordsOf(scope);
  return named.length === 0 || named.some((word) => word === 'all' || judgedScopes.has(word));
});

const expected = 'all management events in all regions recorded';

function judge(resource: Resource): Judgement {
  const logging = fact(resource, 'logging');
  if (logging.known && !logging.value) {
    return fails(logging, expected, 'switched off', `${subject(resource)} is switched off.`);
  }
  const regions = fact(resource, 'allRegions');
  if (regions.known && !regions.value) {
    return fails(regions, expected, 'one region', `${subject(resource)} does not cover all regions.`);
  }
  const events = fact(resource, 'managementEvents');
  if (events.known && events.value !== 'all') {
    return fails(events, expected, events.value, `${subject(resource)} ${partial[events.value]}.`);
  }
  if (!logging.known) return cannotTell(logging, expected, `Whether ${nameOf(resource)} is switched on`);
  if (!regions.known) return cannotTell(regions, expected, `Whether ${nameOf(resource)} covers all regions`);
  if (!events.known) return cannotTell(events, expected, `Which events ${nameOf(resource)} records`);
  return holds();
}

const partial = {
  'write-only': 'records changes only, and no reading access',
  'read-only': 'records reading access only, and no changes',
  none: 'records no management events',
};

/** Whether what administrators do is recorded, in each account. */
export const auditLogging: Check = {
  id: 'audit-logging',
  title: 'Administrative actions are recorded',
  why: 'Who changed or read what can only be shown from records: GDPR Art. 5(2) asks for accountability, Art. 32(1)(b) for integrity, Art. 33 for breaches to be understood.',
  references: [
    'GDPR Art. 5(2)',
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 33',
    'ISO/IEC 27001:2022 A.8.15',
    'ISO/IEC 27001:2022 A.8.16',
  ],
  severity: 'high',
  parameters: parameters({
    scope: words(
      'What is recorded: admin, config-changes; the rest is up to applications.',
      'admin',
      'access',
      'security-events',
      'data-changes',
      'application',
      'all',
    ),
    centralised: flag('Records are gathered in one place.'),
  }),
  reads: reading(trail, 'logging', 'allRegions', 'managementEvents'),
  quantifier: { some: 'auditTrail' },
  concerns: (_resource, params) => speaksOfTrail(params),
  unjudged: (params) =>
    unjudgedBut([], {
      scope: (value) =>
        each(
          wordsOf(value).filter((word) => !judgedScopes.has(word)),
          (word) => `whether applications and databases record ${entryOf(recorded, word) ?? word}`,
        ),
      centralised: 'whether records are gathered in one place',
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Create one trail per account that covers all regions and all management events, and switch it on. In Azure, export the activity log of each subscription.',
    terraform:
      'resource "aws_cloudtrail" "main" {\n  name                  = "main"\n  s3_bucket_name        = aws_s3_bucket.audit.id\n  is_multi_region_trail = true\n  enable_logging        = true\n}',
    commandLine:
      'aws cloudtrail update-trail --name main --is-multi-region-trail && aws cloudtrail start-logging --name main',
  },
  reword: (_resources, _params, language) =>
    language === 'en'
      ? 'Not all of our cloud accounts record every administrative action.'
      : 'Nicht alle unsere Cloud-Konten zeichnen jeden administrativen Vorgang auf.',
};

/** By the words of a clause: hyphens are gone. */
const recorded: Readonly<Record<string, string>> = {
  'api access': 'API access',
  'data changes': 'changes of data',
  application: 'what users do',
  all: 'everything',
};
