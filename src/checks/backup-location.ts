import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import type { Resource } from '../model/resource.ts';
import { backedUpKinds, backupsOf, unknownBackups } from './common/backups.ts';
import { fact, reading } from './common/facts.ts';
import { concernsKept, keepers, unseenKept } from './common/kept-backups.ts';
import { anything, flag, oneOf, parameters, perClaim, words } from './common/parameters.ts';
import { judgeResidency } from './common/residency.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { nameOf } from './common/wording.ts';
import { examples } from './examples/backup-location.ts';

/** What of the claim a provider's own settings can show. */
const asked = perClaim((params: Parameters) => ({
  places:
    params['regions'] === undefined
      ? undefined
      : ({ regions: params['regions'], scope: ['backups'] } as const),
  elsewhere: params['geo_redundant'] === true,
  offsite: params['offsite'] === true,
  same: params['same_region'] === true,
}));

function judge(resource: Resource, params: Parameters): Judgement {
  const { places } = asked(params);
  const distance = judgeDistance(resource, params);
  if (places === undefined || distance.verdict === 'contradicted') return distance;
  const residency = judgeResidency(resource, places);
  return residency.verdict === 'confirmed' ? distance : residency;
}

function judgeDistance(resource: Resource, params: Parameters): Judgement {
  const { elsewhere, offsite, same } = asked(params);
  if (!elsewhere && !offsite && !same) return isBackedUp(resource);
  const expected = same ? 'backups in the same region' : 'backups in another region';
  const { region } = resource;
  const copies = fact(resource, 'copies');
  const what =
    resource.kind === 'snapshot' || resource.kind === 'backupStore'
      ? nameOf(resource)
      : `backups of ${resource.name}`;
  if (!copies.known) return cannotTell(copies, expected, `Where copies of ${what} lie`);
  if (!region.known) return cannotTell(region, expected, `Where ${nameOf(resource)} lies`);
  const backups = copies.value.filter(({ kind }) => kind === 'backup' || resource.kind === 'snapshot');
  const away = backups.find((copy) => copy.region.known && copy.region.value !== region.value);
  const open = backups.find((copy) => !copy.region.known);
  if (same) {
    if (away?.region.known === true) {
      return fails(
        copies,
        expected,
        away.region.value,
        `Copies of ${what} lie in ${away.region.value}, not only in ${region.value}.`,
      );
    }
    return open?.region.known === false
      ? cannotTell(open.region, expected, `Where copies of ${what} lie`)
      : isBackedUp(resource);
  }
  if (away !== undefined) return isBackedUp(resource);
  if (open?.region.known === false) return cannotTell(open.region, expected, `Where copies of ${what} lie`);
  const why = `No copy of ${what} lies outside ${region.value}`;
  return elsewhere
    ? fails(copies, expected, region.value, `${why}.`)
    : undecided(copies, expected, `${why}; whether that counts as another site cannot be told.`);
}

function isBackedUp(resource: Resource): Judgement {
  if (resource.kind === 'snapshot' || resource.kind === 'backupStore') return holds();
  const backups = backupsOf(resource);
  return backups.known ? holds() : unknownBackups(backups, resource, 'a backup');
}

function concerns(resource: Resource, params: Parameters): boolean {
  const { places, elsewhere, offsite, same } = asked(params);
  return (places !== undefined || elsewhere || offsite || same) && concernsKept(resource, params);
}

/** Where the copies that backups make lie. */
export const backupLocation: Check = {
  id: 'backup-location',
  title: 'Backups lie where the text says',
  why: 'A backup beside its original burns with it, and one outside the EU needs grounds of its own: GDPR Art. 32(1)(c) asks that data can be restored, Art. 44 where it may go.',
  references: [
    'GDPR Art. 32(1)(c)',
    'GDPR Art. 44',
    'ISO/IEC 27001:2022 A.8.13',
    'ISO/IEC 27001:2022 A.5.30',
  ],
  severity: 'medium',
  parameters: parameters({
    regions: words(
      'Places of which one must hold: EU, EEA, countries, cities, regions.',
      ['EU'],
      ['DE', 'Frankfurt'],
    ),
    op: oneOf('Several places are alternatives.', 'one-of'),
    geo_redundant: flag('Also in a second region.'),
    offsite: flag('At another site; a copy in another region is one.'),
    same_region: flag('Nowhere but in the region of the original.'),
    provider: words('Provider that keeps them.', 'aws', 'cloudflare'),
    different_provider: flag('At another provider than the original.'),
    separate_account: flag('In another account than the original.'),
    separate_server: flag('On another server than the original.'),
    storage: anything('Kind of storage.', 'object-storage'),
    service: anything('Service that keeps them.', 's3'),
    scope: words('What is backed up.', 'database', 'devices'),
  }),
  reads: { ...reading(backedUpKinds, 'copies', 'backups'), ...reading(keepers, 'copies') },
  quantifier: 'every',
  concerns,
  unjudged: (params) =>
    Object.keys(params).length === 0
      ? 'where backups are meant to lie'
      : unjudgedBut(['regions', 'op', 'geo_redundant', 'offsite', 'same_region'], {
          provider: 'which provider keeps the backups',
          different_provider: 'whether backups lie at another provider',
          separate_account: 'whether backups lie in another account',
          separate_server: 'whether backups lie on another server',
          storage: (value) => `whether backups lie in ${String(value).replaceAll('-', ' ')}`,
          service: (value) => `whether backups lie in ${String(value)}`,
          scope: () => each(unseenKept(params), (word) => `where backups of ${word} lie`),
        })(params),
  judge,
  examples,
  remedy: {
    cloud:
      'Let the backup plan copy every backup to a vault in the promised region, and delete the copies that lie elsewhere.',
    terraform:
      'resource "aws_backup_plan" "daily" {\n  rule {\n    copy_action {\n      destination_vault_arn = aws_backup_vault.paris.arn\n    }\n  }\n}',
    commandLine:
      'az backup vault backup-properties set --name <vault> --resource-group <group> --backup-storage-redundancy GeoRedundant',
  },
  reword: (_resources, params, language) => {
    if (params['geo_redundant'] !== true && params['same_region'] !== true) return undefined;
    if (params['same_region'] === true) {
      return language === 'en'
        ? 'Some backups are also kept outside the region of the original.'
        : 'Einige Backups werden auch außerhalb der Region des Originals aufbewahrt.';
    }
    return language === 'en'
      ? 'Not all backups are kept in a second region.'
      : 'Nicht alle Backups werden in einer zweiten Region aufbewahrt.';
  },
};
