import type { Report, ReportClaim, ReportFinding, ReportResource } from '../../src/model/report.ts';
import type { Look } from '../../src/reporters/look.ts';

export const plain80: Look = { width: 80, color: false, unicode: true, verbose: false };

function volume(number: number): ReportResource {
  return {
    provider: 'aws',
    kind: 'volume',
    id: `vol-${number}`,
    name: `vol-${number}`,
    type: 'aws_ebs_volume',
    address: `module.storage.aws_ebs_volume.data[${number}]`,
    account: '111122223333',
    region: 'eu-central-1',
    source: 0,
  };
}

function unencrypted(resource: number): ReportFinding {
  return {
    resource,
    verdict: 'contradicted',
    expected: 'encrypted',
    observed: 'not encrypted',
    from: {
      path: 'encrypted',
      address: `module.storage.aws_ebs_volume.data[${resource}]`,
      file: 'infra/production.tfstate',
      line: 42 + resource,
      column: 7,
      note: null,
    },
    why: `Volume vol-${resource} is not encrypted.`,
    fingerprint: `00000000000000000000000000000${String(resource).padStart(3, '0')}`,
  };
}

function place(line: number, start: number): ReportClaim['at'] {
  return { line, column: 3, endLine: line, endColumn: 60, start, end: start + 57 };
}

const base: ReportClaim = {
  id: 'encryption-at-rest-1a2b3c4d',
  check: 'encryption-at-rest',
  quote: 'All customer data is encrypted at rest.',
  at: place(12, 300),
  document: 0,
  params: {},
  subject: 'company',
  modality: 'asserted',
  scope: [],
  reviewed: false,
  note: null,
  effect: 'decides',
  verdict: 'confirmed',
  incomplete: false,
  unmapped: [],
  why: 'It holds for the 2 databases of the declared estate.',
  confirmed: [],
  findings: [],
  gaps: [],
  attestation: null,
  remedy: null,
};

const claims: readonly ReportClaim[] = [
  {
    ...base,
    params: { algorithm: 'aes-256' },
    scope: ['customer data'],
    unmapped: ['customer data'],
    verdict: 'contradicted',
    why: 'It does not hold for 8 of 12 resources.',
    confirmed: [8, 9, 10],
    findings: [
      ...[0, 1, 2, 3, 4, 5, 6, 7].map(unencrypted),
      {
        resource: 11,
        verdict: 'inconclusive',
        expected: 'encrypted',
        observed: null,
        from: {
          path: 'kms_key_id',
          address: 'aws_s3_bucket_server_side_encryption_configuration.uploads',
          file: 'infra/production.tfstate',
          line: null,
          column: null,
          note: 'AWS default since 2023-01-05',
        },
        why: 'Whether bucket uploads is encrypted is not known: it is known only after apply.',
        fingerprint: 'ffffffffffffffffffffffffffffffff',
      },
    ],
    remedy: {
      cloud:
        'Copy the volume from an encrypted snapshot and switch on encryption by default for the account.',
      text: 'Customer data in databases is encrypted at rest.',
    },
  },
  {
    ...base,
    id: 'backups',
    check: 'backup-retention',
    quote: 'Backups are kept for 30 days, usually at a second place in the same country.',
    at: place(14, 400),
    modality: 'hedged',
    effect: 'warns',
    verdict: 'contradicted',
    why: 'It does not hold for the one database there is.',
    findings: [{ ...unencrypted(8), why: 'Backups of db-7 are kept for 7 days, not 30.' }],
    remedy: {
      cloud: 'Raise the retention of automated backups to 30 days.',
      text: 'Backups are kept for 7 days.',
    },
  },
  {
    ...base,
    id: 'data-residency-9',
    check: 'data-residency',
    quote: 'Backups are kept for 30 days, usually at a second place in the same country.',
    at: place(14, 400),
    verdict: 'consistent',
    why: 'It holds for the 2 databases given.',
    confirmed: [8, 9],
  },
  {
    ...base,
    id: 'audit-logging-1',
    check: 'audit-logging',
    quote: 'Every access is recorded.',
    at: place(16, 500),
    verdict: 'inconclusive',
    incomplete: true,
    gaps: [0],
    why: 'It cannot be told: one place could not be looked into.',
  },
  {
    ...base,
    quote: 'Queues will be encrypted next year.',
    at: place(18, 600),
    modality: 'planned',
    effect: 'shown',
    verdict: 'untested',
    why: 'Nothing it speaks of was found: queues.',
  },
  { ...base, quote: 'Databases are encrypted.', at: place(20, 700), verdict: 'confirmed', confirmed: [8, 9] },
  {
    ...base,
    id: 'training-1',
    check: 'training',
    quote: 'Our people are trained every year.',
    at: place(22, 800),
    verdict: 'unattested',
    why: 'Only people or documents can show this, and nobody has attested it.',
  },
  {
    ...base,
    id: 'certification-1',
    check: 'certification',
    quote: 'We hold a certificate to ISO 27001.',
    at: place(24, 900),
    verdict: 'lapsed',
    why: 'The certificate ended on 2026-01-31.',
  },
  {
    ...base,
    id: 'pen-test',
    check: 'penetration-test',
    quote: 'A third party tests us every year.',
    at: place(26, 1000),
    verdict: 'attested',
    why: 'Attested by the security team on 2026-06-01.',
  },
  {
    ...base,
    id: 'ddos-protection-1',
    check: 'ddos-protection',
    quote: 'The customer enables protection against floods.',
    at: null,
    subject: 'customer',
    effect: 'shown',
    verdict: 'untested',
    why: 'This is up to the customer, so it is not tested.',
  },
];

function database(number: number): ReportResource {
  return {
    ...volume(number),
    kind: 'database',
    type: 'aws_db_instance',
    address: `aws_db_instance.db[${number}]`,
  };
}

/** A report made by hand that shows every verdict and every part of the output. */
export const exampleReport: Report = {
  version: 1,
  tool: { name: 'tomcheck', version: '0.1.0' },
  clock: '2026-11-21T09:00:00.000Z',
  complete: false,
  documents: [
    {
      source: 'policy/toms.md',
      title: 'Technical and organisational measures',
      format: 'markdown',
      language: 'en',
      sha256: '00'.repeat(32),
      text: '# Technical and organisational measures\n',
      blocks: [{ role: 'heading', level: 1, start: 2, end: 39 }],
    },
  ],
  estate: {
    declared: true,
    sources: [
      {
        reader: 'terraform',
        name: 'infra/production.tfstate',
        layer: 'state',
        about: { serial: '12', lineage: '5d7c2f1e-0000-4000-8000-000000000001' },
        modified: '2026-11-20T22:00:00.000Z',
        counts: { total: 40, mapped: 12, linked: 6, irrelevant: 20, unmapped: 2 },
        types: {
          mapped: { aws_ebs_volume: 8, aws_db_instance: 3, aws_s3_bucket: 1 },
          linked: { aws_s3_bucket_server_side_encryption_configuration: 6 },
          irrelevant: { aws_iam_role: 20 },
          unmapped: { google_sql_database_instance: 2 },
        },
        warnings: ['aws_db_instance.old is tainted: the next apply replaces it.'],
      },
    ],
    missing: ['444455556666'],
    excluded: [{ resource: 'aws_ebs_volume.scratch', reason: 'scratch space without data' }],
  },
  resources: [
    ...[0, 1, 2, 3, 4, 5, 6, 7].map(volume),
    ...[8, 9, 10].map(database),
    { ...volume(11), kind: 'bucket', name: 'uploads', address: 'aws_s3_bucket.uploads', region: null },
  ],
  claims,
  unclaimed: [
    {
      quote: 'We take security seriously.',
      at: { ...place(5, 100), line: 5 } as NonNullable<ReportClaim['at']>,
      document: 0,
    },
  ],
  gaps: [
    {
      kinds: ['auditTrail'],
      provider: 'aws',
      account: '444455556666',
      region: null,
      source: null,
      subject: '444455556666',
      why: 'failed',
      detail: 'Account 444455556666 belongs to the declared estate, and no source covers it.',
    },
    ...[1, 2, 3, 4].map((number) => ({
      kinds: ['database' as const],
      provider: 'google',
      account: null,
      region: null,
      source: 0,
      subject: `google_sql_database_instance.db[${number}]`,
      why: 'not-looked-at' as const,
      detail: `google_sql_database_instance.db[${number}] may be a database, and tomcheck does not know its type.`,
    })),
  ],
  checks: [
    {
      id: 'encryption-at-rest',
      title: 'Stored data is encrypted',
      why: 'Art. 32(1)(a) GDPR names encryption.',
      references: ['GDPR Art. 32(1)(a)'],
      severity: 'high',
    },
  ],
  summary: {
    verdicts: {
      contradicted: 2,
      inconclusive: 1,
      untested: 2,
      consistent: 1,
      confirmed: 1,
      lapsed: 1,
      unattested: 1,
      attested: 1,
    },
    resources: 12,
    unclaimed: 1,
    exitCode: 1,
    headline: '2 promises are not true today.',
  },
  notices: [
    'The claims were found by rule and nobody has reviewed them: tomcheck claims <document> --write.',
  ],
};
