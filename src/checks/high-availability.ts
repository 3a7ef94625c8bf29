import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { anything, parameters, perClaim, quantity, words, wordsOf } from './common/parameters.ts';
import { shares } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/high-availability.ts';

const redundant = [
  'database',
  'cache',
  'search',
  'endpoint',
  'server',
  'bucket',
  'fileShare',
  'queue',
  'stream',
] as const;

const ofZones = new Set(['multi-az', 'multi-zone']);
const ofNodes = new Set(['automatic-failover', 'failover', 'replica', 'fault-tolerant']);

const subjects = narrowing({
  parameter: 'scope',
  usually: ['database', 'cache', 'search', 'endpoint', 'server'],
  all: redundant,
  words: {
    database: ['database'],
    servers: ['server'],
    systems: ['database', 'cache', 'search', 'endpoint', 'server'],
    files: ['bucket', 'fileShare'],
  },
  elsewhere: (params) =>
    params['plan'] !== undefined ||
    wordsOf(params['mechanism']).some((word) => !ofZones.has(word) && !ofNodes.has(word)),
});

const promised = perClaim(({ mechanism }: Parameters) => {
  const zones = wordsOf(mechanism).some((word) => ofZones.has(word));
  return {
    zones,
    expected: zones ? 'goes on when a zone fails' : 'goes on when a node fails',
  };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const { zones, expected } = promised(params);
  const redundancy = fact(resource, 'redundancy');
  const what = zones ? 'zone' : 'node';
  if (!redundancy.known) {
    return cannotTell(redundancy, expected, `Whether ${nameOf(resource)} goes on when a ${what} fails`);
  }
  if (redundancy.value === 'zones' || (redundancy.value === 'nodes' && !zones)) return holds();
  return redundancy.value === 'none'
    ? fails(
        redundancy,
        expected,
        'one node',
        `${subject(resource)} has one node only, and nothing takes over when it fails.`,
      )
    : fails(redundancy, expected, 'one zone', `${subject(resource)} does not go on when its zone fails.`);
}

/** Whether what runs goes on when a node or a zone fails. */
export const highAvailability: Check = {
  id: 'high-availability',
  title: 'Systems go on when a part fails',
  why: 'A single machine or data centre fails sooner or later. GDPR Art. 32(1)(b) asks for the ongoing availability and resilience of systems.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(1)(c)',
    'ISO/IEC 27001:2022 A.8.14',
    'ISO/IEC 27001:2022 A.8.6',
  ],
  severity: 'medium',
  parameters: parameters({
    mechanism: words(
      'How: multi-az asks that a zone may fail; automatic-failover, replica, fault-tolerant that a node may.',
      'multi-az',
      'automatic-failover',
      'replica',
      'disk-mirroring',
    ),
    seconds: quantity('Longest interruption in seconds.', 60),
    scope: words('What is meant: database, servers, systems, files, all.', 'database', 'network'),
    availability: anything('Promised share of time.', 99.9),
  }),
  reads: reading(redundant, 'redundancy'),
  quantifier: 'every',
  concerns: (resource, params) => subjects.concerns(resource, params),
  unjudged: (params) =>
    unjudgedBut([], {
      mechanism: (value) =>
        each(
          wordsOf(value).filter((word) => !ofZones.has(word) && !ofNodes.has(word)),
          (word) => `whether there is ${word}`,
        ),
      seconds: (value) => `whether it takes ${String(value)} seconds at most`,
      scope: () => each(subjects.unseen(params), (word) => `whether ${word} goes on when a part fails`),
      availability: 'how large a share of the time it runs',
    })(params),
  judge,
  examples,
  remedy: {
    cloud: 'Run at least two nodes in different zones, with a failover that needs no person.',
    terraform:
      'resource "aws_db_instance" "main" {\n  multi_az = true\n}\n\nresource "azurerm_postgresql_flexible_server" "main" {\n  high_availability {\n    mode = "ZoneRedundant"\n  }\n}',
    commandLine: 'aws rds modify-db-instance --db-instance-identifier <id> --multi-az --apply-immediately',
  },
  reword: shares(judge, {
    en: {
      all: 'go on when a part fails',
      some: 'go on only in part when a part fails',
      none: 'do not go on when a part fails',
    },
    de: {
      all: 'laufen beim Ausfall eines Teils weiter',
      some: 'laufen beim Ausfall eines Teils nur zum Teil weiter',
      none: 'laufen beim Ausfall eines Teils nicht weiter',
    },
  }),
};
