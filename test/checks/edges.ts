import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { example, notKnown } from '../../src/model/example.ts';
import { known, unknown } from '../../src/model/fact.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { ResourceVerdict } from '../../src/model/verdict.ts';

/** What a check says at the edges that its examples do not reach: on the day itself, of what is not written as expected. */
export interface Edge {
  readonly id: ClaimId;
  readonly params: Parameters;
  /** Judged together; the verdict is that of the first. */
  readonly given: readonly [Resource, ...Resource[]];
  /** `left out`: the claim does not speak of it. */
  readonly verdict: ResourceVerdict | 'left out';
}

function edge(id: ClaimId, params: Parameters, verdict: Edge['verdict'], ...given: Edge['given']): Edge {
  return { id, params, given, verdict };
}

const origin = { path: 'attribute' };
const nowhere = { region: unknown('computed', origin) };
const daily = { by: 'plan', intervalHours: known(24, origin), retentionDays: known(7, origin) };
const locked = { ...daily, immutability: known('locked' as const, origin) };
const aes = { ...daily, encrypted: known(true, origin), encryptionAlgorithm: known('own', origin) };
const copyIn = (region: string, kind: 'backup' | 'replica' = 'backup') => ({
  kind,
  region: known(region, origin),
});
const lost = { kind: 'backup', region: unknown('computed', origin) } as const;
const tagged = (environment: string) => ({ labels: known({ environment }, { path: 'tags' }) });
const everybody = example('signInPolicy', 'p', { requiresMfa: true, enforced: true, appliesTo: 'everybody' });
const onForServers = example('vulnerabilityScanner', 'v', {
  enabled: true,
  allRegions: true,
  targets: ['servers'],
});
const noMailHere = {
  ...example('dnsZone', 'z', {}),
  facts: { mail: known(false, { ...origin, absence: true }), spf: known(false, origin) },
};
const withoutPasswordHere = {
  ...example('user', 'u', {}),
  facts: { passwordLogin: known(false, { ...origin, absence: true }) },
};
const key = { active: true, createdOn: '2024-03-01' } as const;
const quarter = { interval_days: 90 };

/** The day of the run is 21 November 2026: 180 days before it was 25 May. */
export const edges: readonly Edge[] = [
  edge('access-review', quarter, 'confirmed', example('accessKey', 'k', { ...key, lastUsed: '2026-05-25' })),
  edge(
    'access-review',
    quarter,
    'contradicted',
    example('accessKey', 'k', { ...key, lastUsed: '2026-05-24' }),
  ),
  edge(
    'access-review',
    quarter,
    'confirmed',
    example('accessKey', 'k', { active: true, createdOn: '2026-05-25', lastUsed: 'never' }),
  ),
  edge(
    'access-review',
    quarter,
    'contradicted',
    example('accessKey', 'k', { active: true, createdOn: '2026-05-24', lastUsed: 'never' }),
  ),
  edge(
    'access-review',
    quarter,
    'inconclusive',
    example('accessKey', 'k', { active: true, lastUsed: 'never' }),
  ),
  edge('access-review', quarter, 'inconclusive', example('accessKey', 'k', { ...key, lastUsed: 'N/A' })),
  edge(
    'access-review',
    quarter,
    'inconclusive',
    example('accessKey', 'k', { active: true, createdOn: 'N/A', lastUsed: 'never' }),
  ),
  edge(
    'access-review',
    quarter,
    'inconclusive',
    example('user', 'u', { passwordLogin: true, lastUsed: 'never' }),
  ),
  edge('access-review', {}, 'confirmed', example('accessKey', 'k', { ...key, lastUsed: '2025-12-01' })),

  edge(
    'backup-encryption',
    { algorithm: 'aes-256' },
    'inconclusive',
    example('database', 'd', { backups: [aes] }),
  ),
  edge('backup-encryption', { tool: 'restic' }, 'left out', example('database', 'd', { backups: [aes] })),
  edge('backup-encryption', {}, 'left out', example('database', 'd', { backups: [] })),
  edge('backup-immutability', {}, 'left out', example('snapshot', 's', {})),
  edge(
    'backup-immutability',
    { mechanism: 'deletion-protection' },
    'contradicted',
    example('backupStore', 'v', { immutability: 'none' }),
  ),
  edge(
    'backup-immutability',
    { mechanism: 'object-lock' },
    'left out',
    example('database', 'd', { backups: [locked] }),
  ),
  edge(
    'backup-immutability',
    { mechanism: 'deletion-protection' },
    'confirmed',
    example('database', 'd', { backups: [{ ...daily, immutability: known('liftable' as const, origin) }] }),
  ),
  edge(
    'backup-location',
    { geo_redundant: true },
    'inconclusive',
    example('database', 'd', { backups: [daily] }),
  ),
  edge(
    'backup-location',
    { geo_redundant: true },
    'inconclusive',
    example('database', 'd', { backups: [daily], copies: [] }, nowhere),
  ),
  edge(
    'backup-location',
    { same_region: true },
    'inconclusive',
    example('database', 'd', { backups: [daily], copies: [lost] }),
  ),
  edge(
    'backup-location',
    { same_region: true },
    'inconclusive',
    example('database', 'd', { backups: notKnown('denied'), copies: [] }),
  ),
  edge(
    'backup-location',
    { geo_redundant: true },
    'contradicted',
    example('database', 'd', { backups: [daily], copies: [copyIn('eu-west-3', 'replica')] }),
  ),
  edge(
    'backup-location',
    { geo_redundant: true },
    'confirmed',
    example('snapshot', 's', { copies: [copyIn('eu-west-3', 'replica')] }),
  ),
  edge(
    'backup-location',
    { geo_redundant: true },
    'confirmed',
    example('backupStore', 'v', { copies: [copyIn('eu-west-3')] }),
  ),
  edge(
    'backup-location',
    { geo_redundant: true },
    'contradicted',
    example('snapshot', 's', { copies: [copyIn('eu-central-1', 'replica')] }),
  ),
  edge(
    'backup-location',
    { regions: ['EU'] },
    'inconclusive',
    example('database', 'd', { backups: notKnown('denied'), copies: [copyIn('eu-west-3')] }),
  ),
  edge('backup-location', { geo_redundant: true }, 'left out', example('database', 'd', { backups: [] })),
  edge('backup-location', {}, 'left out', example('database', 'd', { backups: [daily] })),
  edge('certificate-validity', {}, 'inconclusive', example('certificate', 'c', { expiresOn: 'soon' })),
  edge('certificate-validity', {}, 'confirmed', example('certificate', 'c', { expiresOn: '2026-11-21' })),
  edge('certificate-validity', {}, 'contradicted', example('certificate', 'c', { expiresOn: '2026-11-20' })),
  edge(
    'certificate-validity',
    { days: 30 },
    'contradicted',
    example('certificate', 'c', { expiresOn: '2026-12-20' }),
  ),
  edge(
    'data-deletion',
    { within_days: 30, scope: 'backups' },
    'confirmed',
    example('bucket', 'b', { backups: [], softDeleteDays: Infinity }),
  ),
  edge(
    'data-deletion',
    { within_days: 30, scope: 'all' },
    'contradicted',
    example('bucket', 'b', { backups: [{ ...daily, retentionDays: known(90, origin) }], softDeleteDays: 0 }),
  ),
  edge('data-deletion', { within_days: 30 }, 'left out', example('bucket', 'b', { softDeleteDays: 7 })),
  edge(
    'data-deletion',
    { within_days: 30, scope: 'all', method: 'destruction' },
    'left out',
    example('bucket', 'b', {}),
  ),
  edge(
    'data-retention',
    { days: 30, op: 'gte', scope: 'files' },
    'confirmed',
    example('bucket', 'b', { expiryDays: 30 }),
  ),
  edge(
    'data-retention',
    { days: 30, scope: 'files' },
    'confirmed',
    example('bucket', 'b', { expiryDays: 30 }),
  ),
  edge('data-retention', { scope: 'files' }, 'left out', example('bucket', 'b', { expiryDays: 30 })),
  edge(
    'data-retention',
    { days: 30, scope: 'files' },
    'left out',
    example('database', 'd', { expiryDays: 30 }),
  ),
  edge('ddos-protection', { provider: 'cloudflare' }, 'left out', example('endpoint', 'e', {})),
  edge('ddos-protection', { provider: 'azure' }, 'left out', example('endpoint', 'e', {})),
  edge('ddos-protection', {}, 'left out', example('endpoint', 'e', { internal: true })),
  edge('ddos-protection', {}, 'left out', example('server', 's', { publiclyAccessible: false })),
  edge(
    'email-authentication',
    {},
    'inconclusive',
    example('dnsZone', 'z', { mail: true, spf: true, dkim: true }),
  ),
  edge(
    'email-authentication',
    {},
    'contradicted',
    example('dnsZone', 'z', { mail: true, spf: true, dkim: true, dmarc: 'missing' }),
  ),
  edge(
    'email-authentication',
    { mechanism: 'spf' },
    'confirmed',
    example('dnsZone', 'z', { mail: true, spf: true, dmarc: 'missing' }),
  ),
  edge(
    'email-authentication',
    { mechanism: 'spf', policy: 'reject' },
    'contradicted',
    example('dnsZone', 'z', { mail: true, spf: true, dmarc: 'none' }),
  ),
  edge(
    'email-authentication',
    { mechanism: 'spf' },
    'inconclusive',
    example('dnsZone', 'z', { mail: notKnown('denied'), spf: false }),
  ),
  edge('email-authentication', { mechanism: 's-mime' }, 'left out', example('dnsZone', 'z', { mail: true })),
  edge('email-authentication', {}, 'left out', example('dnsZone', 'z', { mail: false })),
  edge(
    'environment-separation',
    {},
    'inconclusive',
    example('server', 's', {}, { labels: unknown('denied', origin) }),
  ),
  edge(
    'environment-separation',
    {},
    'inconclusive',
    example('bucket', 'b', {}, tagged('prod')),
    example('bucket', 'c', {}, tagged('test')),
  ),
  edge(
    'environment-separation',
    {},
    'inconclusive',
    example('network', 'n', {}, tagged('prod')),
    example('bucket', 'c', {}, tagged('test')),
  ),
  edge(
    'environment-separation',
    {},
    'inconclusive',
    example('server', 's', { networks: [] }, tagged('prod')),
    example('bucket', 'c', {}, tagged('test')),
  ),
  edge(
    'environment-separation',
    {},
    'inconclusive',
    example('server', 's', { networks: ['a'] }, tagged('prod')),
    example('server', 't', { networks: ['a'] }),
    example('server', 'u', { networks: ['b'] }, tagged('test')),
  ),
  edge(
    'environment-separation',
    {},
    'inconclusive',
    example('server', 's', { networks: ['a'] }, { ...tagged('prod'), account: '111' }),
    example('server', 't', { networks: ['a'] }, { account: '111' }),
    example('server', 'u', {}, { ...tagged('test'), account: '222' }),
  ),
  edge('geo-redundancy', {}, 'inconclusive', example('database', 'd', { copies: [] }, nowhere)),
  edge('geo-redundancy', { scope: 'disks' }, 'left out', example('database', 'd', {})),
  edge('geo-redundancy', { scope: 'volumes' }, 'contradicted', example('volume', 'v', { copies: [] })),
  edge('intrusion-detection', { tool: 'wazuh' }, 'left out', example('server', 's', {})),
  edge('intrusion-detection', { tool: 'defender-for-cloud' }, 'left out', example('server', 's', {})),
  edge('intrusion-detection', { mechanism: 'siem' }, 'left out', example('server', 's', {})),
  edge('key-management', {}, 'left out', example('key', 'k', { hardware: true })),
  edge(
    'key-management',
    { mechanism: 'hsm' },
    'confirmed',
    example('key', 'k', { enabled: false, hardware: false }),
  ),
  edge('key-management', { mechanism: 'kms' }, 'left out', example('key', 'k', { enabled: true })),
  edge(
    'key-management',
    { managed_by: 'microsoft' },
    'left out',
    example('volume', 'v', { keyManager: 'provider' }),
  ),
  edge('key-management', { mechanism: 'keystore' }, 'left out', example('key', 'k', { enabled: true })),
  edge(
    'key-management',
    { scope: 'database' },
    'left out',
    example('volume', 'v', { keyManager: 'provider' }),
  ),
  edge('key-rotation', quarter, 'inconclusive', example('key', 'k', { rotationDays: Infinity })),
  edge(
    'key-rotation',
    { ...quarter, scope: 'access-keys' },
    'inconclusive',
    example('accessKey', 'k', { createdOn: '2026-01-01' }),
  ),
  edge(
    'key-rotation',
    { ...quarter, scope: 'access-keys' },
    'inconclusive',
    example('accessKey', 'k', { active: true, createdOn: 'N/A' }),
  ),
  edge('key-rotation', { scope: 'access-keys' }, 'inconclusive', example('accessKey', 'k', key)),
  edge(
    'key-rotation',
    { ...quarter, scope: 'access-keys' },
    'confirmed',
    example('accessKey', 'k', { active: true, createdOn: '2026-08-23' }),
  ),
  edge(
    'key-rotation',
    { ...quarter, scope: 'access-keys' },
    'contradicted',
    example('accessKey', 'k', { active: true, createdOn: '2026-08-22' }),
  ),
  edge(
    'key-rotation',
    { ...quarter, scope: 'access-keys' },
    'confirmed',
    example('accessKey', 'k', { ...key, active: false }),
  ),
  edge('least-privilege', {}, 'inconclusive', example('permission', 'p', { administrator: true })),
  edge(
    'least-privilege',
    {},
    'inconclusive',
    example('permission', 'p', { administrator: true, holder: 'person' }),
  ),
  edge('least-privilege', {}, 'inconclusive', example('permission', 'p', { administrator: false })),
  edge('log-immutability', { mechanism: 'hash-chain' }, 'inconclusive', example('auditTrail', 't', {})),
  edge(
    'log-immutability',
    { mechanism: 'hash-chain' },
    'inconclusive',
    example('logStore', 'l', { immutability: 'locked' }),
  ),
  edge('log-immutability', {}, 'inconclusive', example('logStore', 'l', {})),
  edge(
    'log-immutability',
    { mechanism: 'worm' },
    'contradicted',
    example('auditTrail', 't', { immutability: 'off', tamperEvident: true }),
  ),
  edge('log-immutability', { mechanism: 'append-only' }, 'left out', example('auditTrail', 't', {})),
  edge('mfa', {}, 'inconclusive', example('user', 'u', {})),
  edge('mfa', {}, 'inconclusive', withoutPasswordHere),
  edge('mfa', {}, 'left out', example('user', 'u', { passwordLogin: false })),
  edge('mfa', {}, 'inconclusive', example('signInPolicy', 'p', { enforced: true, appliesTo: 'everybody' })),
  edge(
    'mfa',
    {},
    'inconclusive',
    example('signInPolicy', 'p', { requiresMfa: true, appliesTo: 'everybody' }),
  ),
  edge('mfa', {}, 'inconclusive', example('signInPolicy', 'p', { requiresMfa: true, enforced: true })),
  edge('mfa', {}, 'left out', example('signInPolicy', 'p', { requiresMfa: false })),
  edge('mfa', {}, 'contradicted', example('account', 'a', { rootMfa: false }), everybody),
  edge('mfa', {}, 'confirmed', example('user', 'u', { passwordLogin: true, mfa: false }), everybody),
  edge(
    'mfa',
    {},
    'contradicted',
    example('user', 'u', { passwordLogin: true, mfa: false }, { provider: 'azure' }),
    everybody,
  ),
  edge('mfa', { scope: 'customers' }, 'left out', example('user', 'u', {})),
  edge('mfa', { enforced: false }, 'left out', example('user', 'u', {})),
  edge('monitoring', {}, 'inconclusive', example('alarm', 'a', { notifies: true })),
  edge('monitoring', { tool: 'zabbix' }, 'left out', example('alarm', 'a', {})),
  edge('monitoring', { tool: 'azure-monitor' }, 'left out', example('alarm', 'a', {})),
  edge('network-segmentation', {}, 'contradicted', example('network', 'n', { subnetCount: 0 })),
  edge(
    'network-segmentation',
    {},
    'inconclusive',
    example('network', 'n', { subnetCount: 0 }),
    example('network', 'm', { subnetCount: 3 }),
  ),
  edge(
    'network-segmentation',
    {},
    'confirmed',
    example('network', 'n', { subnetCount: 1 }),
    example('network', 'm', { subnetCount: 3 }),
  ),
  edge(
    'network-segmentation',
    {},
    'contradicted',
    example('database', 'd', { subnets: 'public' }),
    example('network', 'm', {}),
    example('network', 'n', {}),
  ),
  edge(
    'network-segmentation',
    {},
    'contradicted',
    example('network', 'n', { subnetCount: 1 }),
    example('network', 'm', { subnetCount: 3 }, { account: 'other' }),
  ),
  edge('network-segmentation', {}, 'left out', example('database', 'd', { subnets: 'none' })),
  edge('network-segmentation', { mechanism: 'vlan' }, 'left out', example('network', 'n', {})),
  edge(
    'password-policy',
    { complexity: true },
    'inconclusive',
    example('passwordPolicy', 'p', { characterClasses: 2 }),
  ),
  edge(
    'password-policy',
    { complexity: true },
    'confirmed',
    example('passwordPolicy', 'p', { characterClasses: 3 }),
  ),
  edge(
    'password-policy',
    { min_length: 12 },
    'confirmed',
    example('passwordPolicy', 'p', { minimumLength: 12 }),
  ),
  edge(
    'password-policy',
    { min_length: 12 },
    'contradicted',
    example('passwordPolicy', 'p', { minimumLength: 11 }),
  ),
  edge(
    'password-policy',
    { rotation_days: 90 },
    'confirmed',
    example('passwordPolicy', 'p', { maximumAgeDays: 90 }),
  ),
  edge(
    'password-policy',
    { rotation_days: 90 },
    'contradicted',
    example('passwordPolicy', 'p', { maximumAgeDays: Infinity }),
  ),
  edge(
    'password-policy',
    { history: true },
    'contradicted',
    example('passwordPolicy', 'p', { remembered: 0 }),
  ),
  edge('password-policy', { history: 5 }, 'confirmed', example('passwordPolicy', 'p', { remembered: 5 })),
  edge(
    'password-policy',
    { lockout: true },
    'confirmed',
    example('passwordPolicy', 'p', { lockoutAttempts: 5 }),
  ),
  edge(
    'password-policy',
    { lockout: true },
    'contradicted',
    example('passwordPolicy', 'p', { lockoutAttempts: Infinity }),
  ),
  edge(
    'password-policy',
    { min_length: 12 },
    'inconclusive',
    example('account', 'a', {}),
    example('passwordPolicy', 'p', { users: 'application', minimumLength: 14 }),
  ),
  edge(
    'password-policy',
    { min_length: 12 },
    'inconclusive',
    example('account', 'a', {}),
    example('passwordPolicy', 'p', { minimumLength: 14 }),
  ),
  edge(
    'password-policy',
    { min_length: 12, lockout: true },
    'contradicted',
    example('passwordPolicy', 'p', { minimumLength: 8 }),
  ),
  edge('password-policy', {}, 'left out', example('passwordPolicy', 'p', {})),
  edge(
    'patching',
    {},
    'inconclusive',
    example('server', 's', { automaticUpdates: true, supportEndsOn: 'soon' }),
  ),
  edge(
    'patching',
    {},
    'confirmed',
    example('server', 's', { automaticUpdates: true, supportEndsOn: '2026-11-21' }),
  ),
  edge(
    'patching',
    {},
    'contradicted',
    example('server', 's', { automaticUpdates: true, supportEndsOn: '2026-11-20' }),
  ),
  edge(
    'point-in-time-recovery',
    {},
    'confirmed',
    example('database', 'd', { backups: [{ ...daily, intervalHours: known(0.25, origin) }] }),
  ),
  edge(
    'point-in-time-recovery',
    {},
    'contradicted',
    example('database', 'd', { backups: [{ ...daily, intervalHours: known(0.26, origin) }] }),
  ),
  edge('point-in-time-recovery', { plan: 'pro' }, 'left out', example('database', 'd', {})),
  edge(
    'rpo',
    { hours: 0.25 },
    'confirmed',
    example('database', 'd', { backups: [{ ...daily, intervalHours: known(0, origin) }] }),
  ),
  edge('rpo', { hours: 24 }, 'left out', example('bucket', 'b', {})),
  edge('rpo', {}, 'left out', example('database', 'd', {})),
  edge('rpo', { hours: 24, class: 'A' }, 'left out', example('database', 'd', {})),
  edge('secrets-management', { in_repo: false }, 'left out', example('workload', 'w', {})),
  edge('secrets-management', { mechanism: 'env-vars' }, 'left out', example('workload', 'w', {})),
  edge(
    'vulnerability-scanning',
    { interval_days: 7 },
    'confirmed',
    example('vulnerabilityScanner', 'v', { enabled: true, intervalDays: 7 }),
  ),
  edge(
    'vulnerability-scanning',
    { interval_days: 7 },
    'contradicted',
    example('vulnerabilityScanner', 'v', { enabled: true, intervalDays: 8 }),
  ),
  edge('vulnerability-scanning', { target: 'code' }, 'left out', example('server', 's', {})),
  edge('vulnerability-scanning', { trigger: 'push' }, 'left out', example('server', 's', {})),
  edge('vulnerability-scanning', { tool: 'trivy' }, 'left out', example('server', 's', {})),
  edge('vulnerability-scanning', { tool: 'defender-for-cloud' }, 'left out', example('server', 's', {})),
  edge('vulnerability-scanning', { target: 'images' }, 'left out', example('server', 's', {})),
  edge(
    'vulnerability-scanning',
    { target: 'images' },
    'left out',
    example('vulnerabilityScanner', 'v', { targets: ['servers'] }),
  ),
  edge('vulnerability-scanning', {}, 'left out', example('workload', 'w', {})),
  edge('vulnerability-scanning', {}, 'contradicted', example('server', 's', {}), {
    ...onForServers,
    provider: 'azure',
  }),
  edge('vulnerability-scanning', {}, 'contradicted', example('server', 's', {}), {
    ...onForServers,
    account: '444455556666',
  }),
  edge(
    'vulnerability-scanning',
    {},
    'contradicted',
    example('server', 's', {}),
    example('vulnerabilityScanner', 'v', { enabled: true, allRegions: true, targets: ['images'] }),
  ),
  edge(
    'vulnerability-scanning',
    {},
    'contradicted',
    example('server', 's', {}),
    example('vulnerabilityScanner', 'v', { enabled: false, allRegions: true, targets: ['servers'] }),
  ),
  edge('vulnerability-scanning', {}, 'inconclusive', example('server', 's', {}), {
    ...onForServers,
    account: undefined,
  }),
  edge(
    'vulnerability-scanning',
    {},
    'inconclusive',
    example('server', 's', {}, { account: undefined }),
    onForServers,
  ),
  edge(
    'vulnerability-scanning',
    {},
    'inconclusive',
    example('server', 's', {}),
    example('vulnerabilityScanner', 'v', {
      enabled: notKnown('denied'),
      allRegions: true,
      targets: ['servers'],
    }),
  ),
  edge('vulnerability-scanning', {}, 'confirmed', example('server', 's', {}), onForServers),
  edge('waf', {}, 'inconclusive', example('endpoint', 'e', { webFirewall: 'none' })),
  edge('waf', { provider: 'cloudflare' }, 'left out', example('endpoint', 'e', {})),
  edge('waf', { mechanism: 'modsecurity' }, 'left out', example('endpoint', 'e', {})),
  edge('waf', { provider: 'azure' }, 'left out', example('endpoint', 'e', {})),
  edge('waf', {}, 'left out', example('endpoint', 'e', { web: false })),
  edge('waf', {}, 'left out', example('endpoint', 'e', { internal: true, web: true })),
  edge(
    'waf',
    { mechanism: 'prevention' },
    'confirmed',
    example('endpoint', 'e', { webFirewall: 'blocking' }),
  ),
  edge(
    'backup-encryption',
    {},
    'inconclusive',
    example('database', 'd', { backups: [aes, { ...daily, encrypted: unknown('computed', origin) }] }),
  ),
  edge('backup-encryption', { scope: 'files' }, 'left out', example('database', 'd', { backups: [aes] })),
  edge('email-authentication', { mechanism: 'spf' }, 'inconclusive', noMailHere),
];
