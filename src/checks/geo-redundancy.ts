import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { fact, reading } from './common/facts.ts';
import { numberOf, parameters, perClaim, quantity, words } from './common/parameters.ts';
import { shares } from './common/share.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf, subject } from './common/wording.ts';
import { examples } from './examples/geo-redundancy.ts';

const zoned = [
  'database',
  'bucket',
  'fileShare',
  'search',
  'cache',
  'queue',
  'stream',
  'backupStore',
] as const;
const single = ['volume', 'snapshot', 'secretStore', 'logStore'] as const;

const subjects = narrowing({
  parameter: 'scope',
  usually: ['database', 'bucket', 'fileShare', 'volume'],
  all: [...zoned, ...single],
  words: {
    database: ['database'],
    files: ['bucket', 'fileShare'],
    data: ['database', 'bucket', 'fileShare'],
    'customer-data': ['database', 'bucket', 'fileShare'],
    backups: ['backupStore', 'snapshot'],
  },
  elsewhere: ({ plan: tier }) => tier !== undefined,
});

const promised = perClaim((params: Parameters) => {
  const sites = numberOf(params['min_sites']) ?? 2;
  return { sites, expected: `at least ${sites} regions` };
});

function judge(resource: Resource, params: Parameters): Judgement {
  const { sites, expected } = promised(params);
  const copies = fact(resource, 'copies');
  const { region } = resource;
  if (!copies.known) return cannotTell(copies, expected, `Where copies of ${nameOf(resource)} lie`);
  if (!region.known) return cannotTell(region, expected, `Where ${nameOf(resource)} lies`);
  const regions = new Set([region.value]);
  for (const copy of copies.value) if (copy.region.known) regions.add(copy.region.value);
  if (regions.size >= sites) return holds();
  const open = copies.value.find((copy) => !copy.region.known)?.region;
  if (open?.known === false) return cannotTell(open, expected, `Where copies of ${nameOf(resource)} lie`);
  const seen = regions.size === 1 ? `${region.value} only` : `${regions.size} regions only`;
  const why = `${subject(resource)} lies in ${seen}`;
  if (!zoned.some((kind) => kind === resource.kind)) {
    return params['scope'] === undefined
      ? undecided(copies, expected, `${why}; whether it holds data that is meant is not known.`)
      : fails(copies, expected, seen, `${why}.`);
  }
  const redundancy = fact(resource, 'redundancy');
  if (redundancy.known && redundancy.value !== 'zones') return fails(copies, expected, seen, `${why}.`);
  const doubt = redundancy.known
    ? 'it is spread over data centres there, and whether that is meant cannot be told'
    : `whether it is spread over data centres there is not known: ${redundancy.detail}`;
  return undecided(copies, expected, `${why}; ${doubt}.`);
}

/** Whether data lies in more than one region. */
export const geoRedundancy: Check = {
  id: 'geo-redundancy',
  title: 'Data lies at more than one site',
  why: 'What lies in one place only is gone when that place is. GDPR Art. 32(1)(b) and (c) ask for resilience, and for the ability to restore data after a physical incident.',
  references: [
    'GDPR Art. 32(1)(b)',
    'GDPR Art. 32(1)(c)',
    'ISO/IEC 27001:2022 A.8.14',
    'ISO/IEC 27001:2022 A.5.30',
  ],
  severity: 'medium',
  parameters: parameters({
    min_sites: quantity('How many sites at least; a region counts as one.', 2, 3),
    regions: words('Which places.', ['Frankfurt', 'Dublin']),
    locations: words('Which places.', ['Frankfurt', 'Dublin']),
    scope: words('What is meant: database, files, data, backups, all.', 'database', 'service'),
  }),
  reads: { ...reading(zoned, 'copies', 'redundancy'), ...reading(single, 'copies') },
  quantifier: 'every',
  concerns: subjects.concerns,
  unjudged: (params) =>
    unjudgedBut(['min_sites'], {
      regions: 'which of the places named holds which copy',
      locations: 'which of the places named holds which copy',
      scope: () => each(subjects.unseen(params), (word) => `whether ${word} runs at several sites`),
    })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Replicate the data, or copy its backups, to a second region inside the places that your text allows.',
    terraform:
      'resource "aws_s3_bucket_replication_configuration" "files" {\n  bucket = aws_s3_bucket.files.id\n  role   = aws_iam_role.replication.arn\n  rule {\n    status = "Enabled"\n    destination {\n      bucket = aws_s3_bucket.paris.arn\n    }\n  }\n}\n\nresource "azurerm_storage_account" "files" {\n  account_replication_type = "GZRS"\n}',
    commandLine: 'az storage account update --name <account> --sku Standard_GZRS',
  },
  reword: shares(judge, {
    en: {
      all: 'lie in several regions',
      some: 'lie in several regions only in part',
      none: 'lie in one region only',
    },
    de: {
      all: 'liegen in mehreren Regionen',
      some: 'liegen nur zum Teil in mehreren Regionen',
      none: 'liegen nur in einer Region',
    },
  }),
};
