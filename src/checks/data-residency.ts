import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { placeName } from '../model/places.ts';
import type { Resource } from '../model/resource.ts';
import { reading } from './common/facts.ts';
import { anything, flag, parameters, words } from './common/parameters.ts';
import {
  backedUp,
  backedUpKinds,
  backupsOnly,
  countriesOf,
  judgeResidency,
  wantedOf,
} from './common/residency.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { joined } from './common/wording.ts';
import { examples } from './examples/data-residency.ts';

const others = [
  'snapshot',
  'queue',
  'stream',
  'secretStore',
  'backupStore',
  'logStore',
  'auditTrail',
] as const;

const subjects = narrowing({
  parameter: 'scope',
  usually: [...backedUp, ...others, 'endpoint', 'workload'],
  words: {
    database: ['database'],
    files: ['bucket', 'fileShare'],
    disks: ['volume', 'server'],
    servers: ['server', 'volume'],
    logs: ['logStore', 'auditTrail'],
    backups: ['snapshot', 'backupStore'],
    cache: ['cache'],
    search: ['search'],
    queue: ['queue', 'stream'],
  },
  elsewhere: (params) =>
    params['primary'] !== undefined || params['location'] !== undefined || wantedOf(params).length === 0,
});

function concerns(resource: Resource, params: Parameters): boolean {
  if (subjects.concerns(resource, params)) return true;
  return backupsOnly(params) && backedUpKinds.has(resource.kind) && wantedOf(params).length > 0;
}

/** Where data is stored and processed, with its replicas and backup copies. */
export const dataResidency: Check = {
  id: 'data-residency',
  title: 'Data stays in the places named',
  why: 'Outside the EU and the EEA personal data is protected only under the conditions of GDPR Chapter V (Art. 44 to 49), and customers decide by the place that the text names.',
  references: [
    'GDPR Art. 44',
    'GDPR Art. 28(3)(a)',
    'GDPR Art. 32(1)(b)',
    'ISO/IEC 27001:2022 A.5.14',
    'ISO/IEC 27001:2022 A.5.34',
  ],
  severity: 'high',
  parameters: parameters({
    regions: words(
      'Places of which one must hold: EU, EEA, country codes, cities, regions of a provider.',
      ['EU'],
      ['DE', 'Frankfurt'],
      ['eu-central-1'],
    ),
    op: { description: 'Several places are alternatives.', enum: ['one-of'], examples: ['one-of'] },
    exclusive: flag('Nowhere else; so it is understood without it too.'),
    third_country: {
      description: 'False: not outside the EEA.',
      type: 'boolean',
      examples: [false],
    },
    scope: words(
      'Which data: all, customer-data, database, files, disks, servers, logs, backups, cache, search, queue.',
      'database',
      'backups',
      'video',
    ),
    primary: anything('The main place, beside which there may be others.', true, 'Frankfurt'),
    enforced: flag('Other regions are locked.'),
    location: anything('Premises that are no cloud.', 'company-premises'),
  }),
  reads: {
    ...reading(backedUp, 'copies', 'backups'),
    ...reading(others, 'copies'),
    endpoint: [],
    workload: [],
  },
  quantifier: 'every',
  concerns,
  unjudged: (params) =>
    wantedOf(params).length === 0 && params['location'] === undefined
      ? 'which places are meant'
      : unjudgedBut(['regions', 'op', 'exclusive', 'third_country'], {
          scope: () => each(subjects.unseen(params), (word) => `which resources hold ${word}`),
          primary: 'how much may lie outside the main place',
          enforced: 'whether other regions are locked',
          location: (value) => `what stands on ${String(value).replaceAll('-', ' ')}`,
        })(params),
  judge: judgeResidency,
  examples,
  remedy: {
    cloud:
      'Move the resource to a region in the named place, and point replicas and backup copies there; delete what remains elsewhere.',
    terraform:
      'provider "aws" {\n  region = "eu-central-1"\n}\n\nresource "hcloud_server" "web" {\n  location = "fsn1"\n}',
    commandLine: 'aws rds copy-db-snapshot --source-region us-east-1 --region eu-central-1 ...',
  },
  reword: (resources, _params, language) => {
    const codes = countriesOf(resources);
    if (codes === undefined || codes.length === 0) return undefined;
    const byName = codes
      .map((code) => placeName(code, language))
      .toSorted((a, b) => a.localeCompare(b, language));
    const names = joined(byName, language);
    return language === 'en'
      ? `Data is stored and processed in ${names}.`
      : `Daten werden in ${names} gespeichert und verarbeitet.`;
  },
};
