import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { spokenDay } from '../model/days.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { dayOf } from './common/moments.ts';
import { anything, flag, oneOf, parameters, quantity, words } from './common/parameters.ts';
import { unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/patching.ts';

const maintained = ['server', 'database', 'cache', 'search', 'workload'] as const;
const expected = 'a version that gets security updates';

function judge(resource: Resource, params: Parameters, today: string): Judgement {
  const support = judgeSupport(resource, today);
  if (support.verdict === 'contradicted') return support;
  const updates = judgeUpdates(resource, params);
  return updates.verdict === 'confirmed' ? support : updates;
}

function judgeSupport(resource: Resource, today: string): Judgement {
  const ends = fact(resource, 'supportEndsOn');
  if (!ends.known) {
    return cannotTell(ends, expected, `Until when the version of ${nameOf(resource)} gets security updates`);
  }
  if (ends.value === 'open') return holds();
  const day = dayOf(ends.value);
  if (day === undefined) {
    const why = `Until when the version of ${nameOf(resource)} gets security updates is not written as a date.`;
    return undecided(ends, expected, why);
  }
  if (today <= day) return holds();
  return fails(
    ends,
    expected,
    `none since ${spokenDay(day)}`,
    `The version of ${nameOf(resource)} has had no security updates since ${spokenDay(day)}.`,
  );
}

/** What is not updated by itself may be updated by hand, unless the text says that nobody need do it. */
function judgeUpdates(resource: Resource, params: Parameters): Judgement {
  const automatic = fact(resource, 'automaticUpdates');
  const wanted = 'security updates that come by themselves';
  if (!automatic.known) {
    return cannotTell(
      automatic,
      wanted,
      `Whether security updates of ${nameOf(resource)} come by themselves`,
    );
  }
  if (automatic.value) return holds();
  const why = `${subject(resource)} does not get security updates by itself`;
  return params['automated'] === true
    ? fails(automatic, wanted, 'by hand', `${why}.`)
    : undecided(automatic, wanted, `${why}; whether people install them in time, it does not show.`);
}

/** Whether what runs still gets security updates, and by itself: the half of the promise that configuration can break. */
export const patching: Check = {
  id: 'patching',
  title: 'Security updates are installed',
  why: 'Most attacks use weaknesses for which there are updates. GDPR Art. 32(1)(b) asks for ongoing resilience, Art. 32(1)(d) that measures stay effective.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(1)(d)',
    'ISO/IEC 27001:2022 A.8.8',
    'ISO/IEC 27001:2022 A.8.19',
  ],
  severity: 'high',
  parameters: parameters({
    automated: flag('Without a person.'),
    interval: anything('How often.', 'regular', 'timely'),
    interval_days: quantity('How often, in days.', 30),
    trigger: anything('What starts the time.', 'fix-available'),
    op: oneOf('Always understood as at most.', 'lte', 'eq'),
    severity: words('Of which severity.', 'critical'),
    within_hours: quantity('Longest time from the publication, in hours.', 24),
    within_days: quantity('Longest time from the publication, in days.', 30),
    scope: anything('What is updated.', 'servers'),
  }),
  reads: reading(maintained, 'automaticUpdates', 'supportEndsOn'),
  quantifier: 'every',
  unjudged: (params) =>
    unjudgedBut(['automated', 'interval', 'op'], {
      severity: 'how severe a weakness is',
      within_hours: 'how fast updates are installed',
      within_days: 'how fast updates are installed',
      interval_days: 'how often updates are installed',
      trigger: 'what starts the time',
      scope: 'what is meant',
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Move to a version that is supported, and let security updates be installed by themselves in a maintenance window.',
    terraform:
      'resource "aws_db_instance" "main" {\n  engine_version             = "17"\n  auto_minor_version_upgrade = true\n}\n\nresource "azurerm_linux_virtual_machine" "web" {\n  patch_mode = "AutomaticByPlatform"\n}',
    commandLine:
      'aws rds modify-db-instance --db-instance-identifier <id> --engine-version 17 --allow-major-version-upgrade',
  },
  reword: (_resources, params, language) => {
    if (params['automated'] === true) {
      return language === 'en'
        ? 'Security updates are installed automatically in part of our systems.'
        : 'Sicherheitsupdates werden auf einem Teil unserer Systeme automatisch eingespielt.';
    }
    return language === 'en'
      ? 'Security updates are installed, except on some systems whose version is no longer supported.'
      : 'Sicherheitsupdates werden eingespielt, außer auf einigen Systemen, deren Version nicht mehr unterstützt wird.';
  },
};
