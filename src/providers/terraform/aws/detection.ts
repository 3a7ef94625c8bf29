import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kinds } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always, concatFacts, readFrom } from './facts.ts';

type Targets = Kinds['vulnerabilityScanner']['targets'];

const oneRegion = 'the service is switched on region by region (AWS docs)';
const continuous = 'scans whenever something changes (Amazon Inspector user guide)';
const targetOf: Readonly<Record<string, Targets[number]>> = {
  EC2: 'servers',
  ECR: 'images',
  LAMBDA: 'functions',
  LAMBDA_CODE: 'functions',
  CODE_REPOSITORY: 'code',
};

function targets(enabler: Instance): Fact<Targets> {
  return mapFact(enabler.strings('resource_types'), (types) => [
    ...new Set(types.flatMap((type) => targetOf[type] ?? [])),
  ]);
}

/** Images are scanned when they are pushed: as the repository asks for itself, else as the registry says. */
function scansOnPush(repository: Instance): Fact<boolean> {
  const own = repository.boolean('image_scanning_configuration.scan_on_push', {
    value: false,
    note: 'off unless asked for (AWS provider docs, aws_ecr_repository)',
  });
  if (!own.known || own.value) return own;
  const [registry] = repository.all('aws_ecr_registry_scanning_configuration');
  if (registry !== undefined) return readFrom(registry, registryScans(registry));
  const scanners = repository.all('aws_inspector2_enabler').map((enabler) => scansImages(enabler));
  // The setting of the registry, or Inspector, may stand in another source.
  return scanners.find((fact) => !fact.known || fact.value) ?? known(false, { ...own.from, absence: true });
}

function scansImages(enabler: Instance): Fact<boolean> {
  return readFrom(
    enabler,
    mapFact(enabler.strings('resource_types'), (types) => types.includes('ECR')),
  );
}

/** A rule of the registry for every repository; others would have to be matched by name. */
function registryScans(registry: Instance): Fact<boolean> {
  return chainFact(registry.blocks('rule'), (rules, from): Fact<boolean> => {
    const filters = concatFacts(
      rules.map((rule) =>
        chainFact(rule.blocks('repository_filter'), (list) => concatFacts(list.map(filterOf), from)),
      ),
      from,
    );
    return chainFact(filters, (names) => {
      if (names.includes('*')) return known(true, from);
      return names.length === 0
        ? known(false, from)
        : unknown('ambiguous', from, 'whether a rule of the registry takes it is not worked out');
    });
  });
}

function filterOf(filter: Reader): Fact<readonly string[]> {
  return mapFact(filter.string('filter'), (name) => [name]);
}

/** Services that look for attacks and for weaknesses. */
export const detection: readonly TypeMapping[] = [
  typeMapping('threatDetection', {
    type: 'aws_guardduty_detector',
    attributes: ['enable'],
    facts: {
      enabled: (detector) =>
        detector.boolean('enable', {
          value: true,
          note: 'provider default (AWS provider docs, aws_guardduty_detector)',
        }),
      allRegions: always('region', false, oneRegion),
      watches: always(
        'enable',
        ['server', 'database', 'bucket', 'workload'] as const,
        'it reads the records of the account, its networks and its DNS (Amazon GuardDuty user guide, foundational data sources)',
      ),
    },
  }),
  typeMapping('vulnerabilityScanner', {
    type: 'aws_inspector2_enabler',
    attributes: ['resource_types'],
    facts: {
      enabled: (enabler) => mapFact(enabler.strings('resource_types'), (types) => types.length > 0),
      allRegions: always('region', false, oneRegion),
      targets,
      intervalDays: always('scan', 0, continuous),
    },
  }),
  typeMapping('vulnerabilityScanner', {
    type: 'aws_ecr_registry_scanning_configuration',
    attributes: ['scan_type', 'rule'],
    facts: {
      enabled: (registry) => mapFact(registry.blocks('rule'), (rules) => rules.length > 0),
      allRegions: always('region', false, oneRegion),
      targets: always('scan_type', ['images'] as const, 'a registry holds images (Amazon ECR user guide)'),
    },
  }),
  typeMapping('vulnerabilityScanner', {
    type: 'aws_ecr_repository',
    attributes: ['image_scanning_configuration'],
    facts: {
      enabled: scansOnPush,
      allRegions: always('region', false, 'the setting is one of a repository (Amazon ECR user guide)'),
      targets: always('image_scanning_configuration', ['images'] as const, 'a repository holds images'),
      intervalDays: (repository) =>
        known(0, repository.origin('image_scanning_configuration', 'whenever an image is pushed')),
    },
  }),
];
