import type { Check } from '../model/check.ts';
import type { Parameters } from '../model/claim.ts';
import { cloudName, cloudNames } from '../model/clouds.ts';
import { known } from '../model/fact.ts';
import { cannotTell, fails, holds, undecided, type Judgement } from '../model/judgement.ts';
import { placeName } from '../model/places.ts';
import type { Resource } from '../model/resource.ts';
import { reading } from './common/facts.ts';
import { entryOf, anything, flag, parameters, perClaim, words, wordsOf } from './common/parameters.ts';
import { placesOf, type Places } from './common/residence.ts';
import { narrowing } from './common/subjects.ts';
import { each, unjudgedBut } from './common/unjudged.ts';
import { joined, nameOf, subject } from './common/wording.ts';
import { examples } from './examples/hosting-provider.ts';

const hosted = [
  'server',
  'database',
  'bucket',
  'volume',
  'snapshot',
  'fileShare',
  'cache',
  'search',
  'queue',
  'stream',
  'endpoint',
  'secretStore',
  'backupStore',
  'logStore',
] as const;

const subjects = narrowing({
  parameter: 'scope',
  usually: hosted,
  words: {
    database: ['database'],
    files: ['bucket', 'fileShare'],
    servers: ['server'],
    backups: ['snapshot', 'backupStore'],
  },
  elsewhere: ({ provider }) => wordsOf(provider).length === 0,
});

const otherNames: Readonly<Record<string, string>> = {
  amazon: 'aws',
  'amazon-web-services': 'aws',
  microsoft: 'azure',
  'microsoft-azure': 'azure',
  'hetzner-online': 'hetzner',
  'hetzner-cloud': 'hetzner',
};

const promised = perClaim((params: Parameters) => {
  const named = [...new Set(wordsOf(params['provider']).map((word) => entryOf(otherNames, word) ?? word))];
  const seeable = named.filter((name) => Object.hasOwn(cloudNames, name));
  // Where a provider that cannot be seen is named too, the places may be its own.
  const locations = named.length === seeable.length ? wordsOf(params['locations']) : [];
  return {
    named: new Set(named),
    places: locations.length === 0 ? undefined : placesOf(locations),
    seeable,
    names: joined(named.map(cloudName), 'en', 'or'),
    expected: `at ${joined(named.map(cloudName), 'en', 'or')}`,
    exclusive: params['exclusive'] === true,
  };
});

const note = 'the cloud the resource belongs to';
const origin = known(undefined, { path: 'provider', note });
/** What runs at the provider named may just not have been given. */
const nothingThere = known(undefined, { path: 'provider', note, absence: true });

/** One provider named that hosts nothing makes the sentence stale, even where all the rest fits. */
function judgeTogether(resources: readonly Resource[], params: Parameters): readonly Judgement[] {
  const { named, seeable, places, expected } = promised(params);
  const used = new Set(resources.map(({ provider }) => provider));
  const unused = seeable.filter((name) => !used.has(name)).map(cloudName);
  const nowhere = named.size > 0 && unused.length === seeable.length && named.size === seeable.length;
  const why = `Nothing was found at ${joined(unused, 'en', 'or')}, which this sentence names.`;
  const fitting = unused.length === 0 ? holds() : undecided(origin, expected, why);
  return resources.map((resource) => {
    if (!named.has(resource.provider)) return judgeElsewhere(resource, params, nowhere);
    return places === undefined ? fitting : judgePlace(resource, places, fitting);
  });
}

/** At the provider that is named, but in one of the places that are named too? */
function judgePlace(resource: Resource, places: Places, fitting: Judgement): Judgement {
  const { region } = resource;
  const { expected, outside } = places;
  if (!region.known) return cannotTell(region, expected, `Where ${nameOf(resource)} runs`);
  const { inside, where } = places.residence(resource.provider, region.value);
  if (inside === true) return fitting;
  const name = cloudName(resource.provider);
  return inside === false
    ? fails(region, expected, where, `${subject(resource)} runs at ${name} in ${where}, outside ${outside}.`)
    : undecided(
        region,
        expected,
        `Whether ${where}, where ${nameOf(resource)} runs, is ${expected} cannot be told.`,
      );
}

function judgeElsewhere(resource: Resource, params: Parameters, nowhere: boolean): Judgement {
  const { names, expected, exclusive } = promised(params);
  const seen = cloudName(resource.provider);
  if (nowhere || exclusive) {
    return fails(
      exclusive ? origin : nothingThere,
      expected,
      `at ${seen}`,
      `${subject(resource)} runs at ${seen}, not at ${names}.`,
    );
  }
  return undecided(
    origin,
    expected,
    `${subject(resource)} runs at ${seen}, which this sentence does not name.`,
  );
}

/** Which companies host the systems. */
export const hostingProvider: Check = {
  id: 'hosting-provider',
  title: 'Systems run at the providers named',
  why: 'A hosting provider is a processor whom the controller has to choose, name and bind by contract: GDPR Art. 28(2) and (4).',
  references: [
    'GDPR Art. 28(2)',
    'GDPR Art. 28(4)',
    'GDPR Art. 13(1)(e)',
    'ISO/IEC 27001:2022 A.5.19',
    'ISO/IEC 27001:2022 A.5.23',
  ],
  severity: 'medium',
  parameters: parameters({
    provider: words('Providers named: aws, azure, hetzner, or another, which cannot be seen.', 'aws', [
      'supabase',
      'aws',
    ]),
    exclusive: flag('At no other provider.'),
    locations: words('Places of the provider.', ['fsn1', 'nbg1']),
    service: anything('Service of the provider.', 'object-storage'),
    scope: words('What runs there: all, database, files, servers, backups.', 'database', 'video'),
  }),
  reads: reading(hosted),
  quantifier: 'together',
  concerns: subjects.concerns,
  unjudged: (params) =>
    promised(params).named.size === 0
      ? 'which provider is meant'
      : unjudgedBut(['exclusive'], {
          provider: () =>
            each(
              [...promised(params).named].filter((name) => !Object.hasOwn(cloudNames, name)),
              (name) => `whether anything runs at ${name}`,
            ),
          locations: (value) =>
            promised(params).places === undefined
              ? `which provider runs something in ${joined([value].flat().map((place) => placeName(String(place), 'en')))}`
              : undefined,
          service: (value) => `whether it uses ${String(value).replaceAll('-', ' ')}`,
          scope: () => each(subjects.unseen(params), (word) => `which provider hosts ${word}`),
        })(params),
  judge: (resource, params) => judgeTogether([resource], params)[0] ?? holds(),
  judgeTogether,
  examples,
  remedy: {
    cloud:
      'Name every provider that hosts your systems in the text and in the list of subprocessors, or move what runs elsewhere.',
  },
  reword: (resources, _params, language) => {
    const names = [...new Set(resources.map(({ provider }) => cloudName(provider)))].toSorted();
    if (names.length === 0) return undefined;
    return language === 'en'
      ? `Our systems are hosted at ${joined(names)}.`
      : `Unsere Systeme werden bei ${joined(names, 'de')} gehostet.`;
  },
};
