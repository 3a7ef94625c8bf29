import * as fc from 'fast-check';
import { known, unknown, type Fact, type Why } from '../../src/model/fact.ts';
import type { Field } from '../../src/model/resource.ts';

export const origin = { path: 'attribute' };
const reasons: readonly Why[] = ['denied', 'computed', 'secret', 'ambiguous', 'not-shown', 'not-looked-at'];

/** Known with any of these values, or unknown for any reason. */
export function factOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    value.map((value) => known(value, origin)),
    fc.constantFrom(...reasons).map((why) => unknown(why, origin)),
  );
}

export const region = fc.constantFrom('eu-central-1', 'us-east-1', 'fsn1', 'westeurope', 'global', 'nowhere');

const copies = fc.array(
  fc.record({ kind: fc.constantFrom('replica' as const, 'backup' as const), region: factOf(region) }),
  { maxLength: 3 },
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 4000 }),
  fc.constant(Infinity),
  fc.double({ min: 0, max: 2, noNaN: true }),
);
const moment = fc.constantFrom(
  '2019-02-28',
  '2026-11-21T17:41:00Z',
  '2026-11-21',
  '2031-01-01',
  'never',
  'open',
  '',
);
const day = fc.constantFrom('2019-02-28', '2026-11-20', '2026-11-21', '2026', '2031-01', '2026-02-30', '');
const immutability = fc.constantFrom('locked', 'liftable', 'off');
const algorithm = fc.constantFrom('aes-256', 'aes-128', 'aes-256-gcm', 'unheard-of', '');
const backup = fc.record(
  {
    by: fc.constant('plan'),
    intervalHours: factOf(amount),
    retentionDays: factOf(amount),
    retainedCopies: fc.nat(40),
    encrypted: factOf(fc.boolean()),
    encryptionAlgorithm: factOf(algorithm),
    immutability: factOf(immutability),
  },
  { requiredKeys: ['by', 'intervalHours', 'retentionDays'] },
);
const cidr = fc.constantFrom('0.0.0.0/0', '::/0', '10.0.0.0/8', '0.0.0.0/1', '192.0.2.1', 'pl-1', '');
const rule = fc
  .record({
    protocol: fc.constantFrom('tcp', 'udp', 'icmp', 'all'),
    ports: fc.tuple(fc.nat(65_535), fc.nat(65_535)),
    cidrs: fc.array(cidr, { maxLength: 3 }),
  })
  .map(({ protocol, ports: [a, b], cidrs }) => ({
    protocol,
    fromPort: Math.min(a, b),
    toPort: Math.max(a, b),
    cidrs,
  }));

/** Any value that a field may have. */
export const values: Record<Field, fc.Arbitrary<unknown>> = {
  encryptedAtRest: fc.boolean(),
  encryptionAlgorithm: algorithm,
  keyManager: fc.constantFrom('customer', 'provider'),
  copies,
  publiclyAccessible: fc.boolean(),
  transport: fc.constantFrom('required', 'optional', 'off', 'passthrough'),
  minimumTls: fc.constantFrom('none', '1.0', '1.1', '1.2', '1.3'),
  backups: fc.array(backup, { maxLength: 3 }),
  softDeleteDays: amount,
  redundancy: fc.constantFrom('none', 'nodes', 'zones'),
  deletionProtection: fc.boolean(),
  immutability,
  expiryDays: amount,
  automaticUpdates: fc.boolean(),
  supportEndsOn: moment,
  networks: fc.array(fc.constantFrom('vpc-1', 'vpc-2'), { maxLength: 2 }),
  subnets: fc.constantFrom('private', 'public', 'none'),
  ddosProtection: fc.constantFrom('none', 'included', 'ordered'),
  firewalled: fc.boolean(),
  internal: fc.boolean(),
  web: fc.boolean(),
  webFirewall: fc.constantFrom('blocking', 'counting', 'none'),
  passwordLogin: fc.boolean(),
  ingress: fc.array(rule, { maxLength: 4 }),
  retentionDays: amount,
  logging: fc.boolean(),
  allRegions: fc.boolean(),
  managementEvents: fc.constantFrom('all', 'write-only', 'read-only', 'none'),
  dataEvents: fc.boolean(),
  tamperEvident: fc.boolean(),
  blocksPublicBuckets: fc.boolean(),
  encryptsVolumesByDefault: fc.boolean(),
  rootMfa: fc.boolean(),
  rootAccessKeys: fc.boolean(),
  mfa: fc.boolean(),
  lastUsed: moment,
  active: fc.boolean(),
  createdOn: moment,
  administrator: fc.boolean(),
  wildcard: fc.boolean(),
  holder: fc.constantFrom('person', 'group', 'machine', 'nobody'),
  standing: fc.boolean(),
  users: fc.constantFrom('administrators', 'application'),
  minimumLength: fc.nat(40),
  characterClasses: fc.nat(4),
  maximumAgeDays: amount,
  remembered: fc.nat(24),
  lockoutAttempts: amount,
  enforced: fc.boolean(),
  requiresMfa: fc.boolean(),
  appliesTo: fc.constantFrom('everybody', 'administrators', 'some'),
  enabled: fc.boolean(),
  hardware: fc.boolean(),
  rotationDays: amount,
  expiresOn: moment,
  renewsItself: fc.boolean(),
  notifies: fc.boolean(),
  watches: fc.subarray(['server', 'database', 'bucket', 'workload']),
  targets: fc.subarray(['servers', 'images', 'functions', 'code']),
  intervalDays: amount,
  subnetCount: fc.nat(4),
  secretsInClear: fc.boolean(),
  mail: fc.boolean(),
  spf: fc.boolean(),
  dmarc: fc.constantFrom('missing', 'none', 'quarantine', 'reject'),
  dkim: fc.boolean(),
  onFile: fc.boolean(),
  standard: fc.constantFrom('iso27001', 'iso27001:2013', 'iso27001:2022', 'iso27010', 'soc2-type2', 'x', ''),
  heldBy: fc.constantFrom('company', 'Hetzner Online GmbH', ''),
  validFrom: day,
  validUntil: day,
  issuer: fc.constantFrom('Bureau Veritas', ''),
  number: fc.constantFrom('A-1', ''),
  succeeded: fc.boolean(),
  about: fc.constantFrom('penetration-test', 'security-audit', 'policy-review'),
  date: day,
  independent: fc.boolean(),
  reviewedOn: day,
  changedOn: day,
  nextReviewOn: day,
};
