import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentOf, extract } from './reading.ts';

const checks = [
  'audit-logging',
  'backup-enabled',
  'backup-frequency',
  'backup-retention',
  'data-residency',
  'encryption-at-rest',
  'encryption-in-transit',
  'hosting-provider',
  'log-retention',
  'network-restriction',
  'public-access',
  'soft-delete',
];

describe('the model policies', () => {
  it.each(['en', 'de'])('%s makes each promise once, and nothing else', async (language) => {
    const text = readFileSync(new URL(`../../policies/tom.${language}.md`, import.meta.url), 'utf8');
    const { claims, unclaimed } = await extract(text);
    expect(claims.map(({ check }) => check).sort()).toEqual(checks);
    expect(claims.map(({ modality, subject }) => `${modality} ${subject}`)).toEqual(
      claims.map(() => 'asserted company'),
    );
    expect(unclaimed).toEqual([]);
  });
});

describe('a table with a status', () => {
  const table = `| # | Measure | Status |
|---|---|---|
| 1 | Daily backups, kept 30 days | ✅ |
| 2 | Databases encrypted at rest | ⏳ 2027 |
| 3 | Firewall on every server | ❌ |
| 4 | Logs kept for 90 days | ➖ |
| 5 | Backups of your own servers | 👤 |
`;

  it('is a promise, a plan, a denial, nothing, or the duty of the customer', async () => {
    const { claims } = await extract(`# Measures\n\n${table}`);
    expect(claims.map(({ check, modality, subject }) => [check, modality, subject])).toEqual([
      ['backup-frequency', 'asserted', 'company'],
      ['backup-retention', 'asserted', 'company'],
      ['encryption-at-rest', 'planned', 'company'],
      ['network-restriction', 'negated', 'company'],
      ['backup-enabled', 'asserted', 'customer'],
    ]);
  });

  it('quotes the row with its status and without its number', async () => {
    const { claims } = await extract(`# Measures\n\n${table}`);
    expect(claims[0]?.quote).toBe('Daily backups, kept 30 days | ✅');
    expect(claims[0]?.at).toMatchObject({ line: 5 });
  });
});

describe('a table with columns', () => {
  it('reads each column as what its heading says', async () => {
    const { claims } = await extract(`# Backups

| Class | Backup | Kept | RPO |
|---|---|---|---|
| Gold | every 15 minutes | 90 days | 15 min |
| Silver | daily | 4 copies | 24 hours |
`);
    expect(
      claims.map(({ check, params }) => [
        check,
        params['interval_hours'] ?? params['days'] ?? params['count'],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['backup-frequency', 0.25],
        ['backup-retention', 90],
        ['backup-frequency', 24],
        ['backup-retention', 4],
      ]),
    );
  });

  it('knows providers and places by their columns', async () => {
    const { claims } = await extract(
      '# Stack\n\n| Part | Provider | Location |\n|---|---|---|\n| Shop | AWS | eu-west-1 |\n',
    );
    expect(claims.map(({ check, params }) => [check, params])).toEqual([
      ['data-residency', expect.objectContaining({ regions: ['eu-west-1', 'IE'] })],
      ['hosting-provider', expect.objectContaining({ provider: 'aws' })],
    ]);
  });
});

describe('one sentence', () => {
  it('can make several promises, all quoted by it', async () => {
    const { claims } = await extract('Backups are encrypted, taken daily and kept for 30 days.');
    expect(claims.map(({ check }) => check).sort()).toEqual([
      'backup-encryption',
      'backup-frequency',
      'backup-retention',
    ]);
    expect(new Set(claims.map(({ quote }) => quote)).size).toBe(1);
  });

  it('keeps the parameters of its clauses apart', async () => {
    const { claims } = await extract('Backups are kept for 30 days; logs are kept for 90 days.');
    expect(claims.map(({ check, params }) => [check, params['days']])).toEqual([
      ['backup-retention', 30],
      ['log-retention', 90],
    ]);
  });

  it('that makes the same promise twice is quoted by its parts', async () => {
    const { claims } = await extract(
      'We keep 28 daily backups and 12 monthly backups, and make daily incremental and weekly full backups.',
    );
    expect(
      claims
        .filter(({ check }) => check === 'backup-frequency')
        .map(({ params }) => params['interval_hours']),
    ).toEqual([24, 168]);
  });
});

describe('what leans on its surroundings', () => {
  it('is understood under its heading', async () => {
    const { claims } = await extract('# Backups\n\n- Retention: 30 days\n- Interval: daily\n');
    expect(claims.map(({ check }) => check)).toEqual(['backup-retention', 'backup-frequency']);
  });

  it('is planned under a heading of plans, in every section below it', async () => {
    const { claims } = await extract('# Roadmap\n\n## Security\n\nDatabases are encrypted at rest.\n');
    expect(claims[0]?.modality).toBe('planned');
  });

  it('is not claimed by an address or a code block', async () => {
    const { claims } = await extract(
      'See <https://tls.example.com/backup>.\n\n```\nbackups are kept for 30 days\n```\n',
    );
    expect(claims).toEqual([]);
  });
});

describe('sentences without a claim', () => {
  it('are listed, so that nobody takes silence for proof', async () => {
    const { unclaimed } = await extract(
      '# Coffee\n\nOur coffee is served hot and on time. Is it good?\n\n- Fair trade beans\n',
    );
    expect(unclaimed.map(({ quote }) => quote)).toEqual([
      'Our coffee is served hot and on time.',
      'Fair trade beans',
    ]);
  });
});

describe('a claim', () => {
  it('has the check and a hash of its quote for an id, whatever the quotation marks', async () => {
    const [plain, curly] = [
      await extract('All “data” is encrypted at rest.'),
      await extract('All "data" is encrypted at rest.'),
    ];
    expect(plain.claims[0]?.id).toMatch(/^encryption-at-rest-[0-9a-f]{8}$/);
    expect(curly.claims[0]?.id).toBe(plain.claims[0]?.id);
  });

  it.each([
    ['Data of our Berlin office is encrypted at rest.', ['our berlin office']],
    ['Data in the staging environment is encrypted at rest.', ['staging environment']],
    ['Payment data is encrypted at rest.', ['payment data']],
    ['Databases, buckets and servers are encrypted at rest.', []],
    ['Backups are kept for 30 days.', []],
    ['Audit logs are kept for 90 days.', []],
    ['Dies ist für uns wichtig. Alle Patientendaten werden verschlüsselt gespeichert.', ['patientendaten']],
    [
      'Dies ist für uns wichtig. Datenbanken der Niederlassung Wien werden täglich gesichert.',
      ['niederlassung wien'],
    ],
    ['Dies ist für uns wichtig. Protokolle werden 90 Tage aufbewahrt.', []],
  ])('picks out a part of the estate and no plain kind of thing: %s', async (text, scope) => {
    const { claims } = await extract(text);
    expect(claims.map((claim) => claim.scope)).toEqual([scope]);
  });

  it('names the words that say which resources it speaks of', async () => {
    const { claims } = await extract('All production databases with customer data are encrypted at rest.');
    expect(claims[0]?.scope).toEqual(['production', 'customer data']);
  });

  it.each([
    [
      'By default, Microsoft manages the keys. Customer data on disks is always encrypted at rest.',
      'provider',
    ],
    ['Azure encrypts every disk. Data is encrypted at rest with AES-256.', 'provider'],
    ['Azure encrypts every disk. We add our own keys. Data is encrypted at rest with AES-256.', 'company'],
    ['Azure encrypts every disk. Acme runs its service on it. Data is encrypted at rest.', 'company'],
    ['Azure encrypts every disk. Our data is encrypted at rest with AES-256.', 'company'],
    ['AWS operates the data centres. All data is encrypted at rest.', 'company'],
    ['Azure encrypts every disk.\n\nData is encrypted at rest with AES-256.', 'company'],
    ['Without our consent, Microsoft will not store data outside Europe.', 'provider'],
  ])('is whose the paragraph speaks of: %s', async (text, subject) => {
    const { claims } = await extract(text);
    expect(claims.at(-1)?.subject).toBe(subject);
  });

  it.each([
    [
      'Backups are encrypted; logs are kept for 90 days; rooms are locked everywhere.',
      'logs are kept for 90 days',
    ],
    ['All rooms are locked, and logs are kept for 90 days.', 'logs are kept for 90 days.'],
    ['- Logs are kept for 90 days;', 'Logs are kept for 90 days'],
    ['Logs are kept for 90 days:\n\n- in the archive', 'Logs are kept for 90 days'],
  ])('is quoted without what joins it to its neighbours: %s', async (text, quote) => {
    const document = await documentOf(text);
    const { claims } = await extract(text);
    const claim = claims.find(({ check }) => check === 'log-retention');
    expect(claim?.quote).toBe(quote);
    expect(document.text.slice(claim?.at?.start, claim?.at?.end)).toBe(quote);
  });

  it('takes the tiers of backups in their order, and quotes what can be read by itself', async () => {
    const text =
      'Dumps are made daily and weekly. These backups are kept for 21 days and 8 weeks respectively.';
    const { claims } = await extract(text);
    const kept = claims.filter(({ check }) => check === 'backup-retention');
    expect(kept.map(({ params }) => params)).toEqual([
      expect.objectContaining({ days: 21, tier: 'daily' }),
      expect.objectContaining({ days: 56, tier: 'weekly' }),
    ]);
    for (const { quote } of claims) expect(quote.split(' ').length).toBeGreaterThan(2);
  });

  it('takes the title of a list for no claim', async () => {
    const { claims } = await extract('Encryption at rest:\n\n- Databases are encrypted with AES-256.');
    expect(claims.map(({ quote }) => quote)).toEqual(['Databases are encrypted with AES-256.']);
  });

  it('takes no algorithm of storage for one of transport', async () => {
    const { claims } = await extract('We use TLS in transit and AES-256 encryption for data at rest.');
    const transport = claims.find(({ check }) => check === 'encryption-in-transit');
    expect(transport?.params).not.toHaveProperty('algorithm');
  });

  it('keeps servers that hold backups apart from servers that are backed up', async () => {
    const { claims } = await extract('Daily backups of your data are stored on servers in another hall.');
    expect(claims.find(({ check }) => check === 'backup-frequency')?.params).not.toHaveProperty('scope');
  });

  it('stands where its quote stands, though the lines are broken', async () => {
    const document = await documentOf('Intro.\n\nBackups are kept\nfor 30 days.\n');
    const { claims } = await extract(document.text);
    expect(claims[0]?.at).toMatchObject({ line: 3, column: 1, endLine: 4, start: 8, end: 37 });
  });
});

describe('the lines of a certificate', () => {
  it('are told by what stands around them', async () => {
    const { claims } = await extract(`# Certificates

BUREAU VERITAS

ISO/IEC 27001:2022

Subject to continued operation, this certificate expires on: 20-December-2027.

Certificate No. IND.24.19034/IS/U, issue date: 21-January-2025
`);
    const expiry = claims.find(({ params }) => params['valid_until'] !== undefined);
    expect(expiry?.params).toMatchObject({
      standard: 'iso27001:2022',
      issuer: 'bureau-veritas',
      certificate_no: 'IND.24.19034/IS/U',
      valid_until: '2027-12-20',
    });
  });
});

describe('a title that runs into its text', () => {
  it('promises nothing that the text does not', async () => {
    const { claims } = await extract(
      '# Security\n\n- **DDoS protection.** We use AWS Shield to protect our services against DDoS attacks.\n',
    );
    expect(claims.map(({ check, quote }) => [check, quote])).toEqual([
      ['ddos-protection', 'We use AWS Shield to protect our services against DDoS attacks.'],
    ]);
  });

  it('is a promise where the text goes on about something else', async () => {
    const { claims } = await extract('# Security\n\n- Encrypted backups. We make them every day.\n');
    expect(claims.map(({ check }) => check)).toContain('backup-encryption');
  });

  it('is none where it answers a question', async () => {
    const { claims } = await extract(
      '# Security\n\n### Do you encrypt traffic?\n\nYes, TLS 1.3. Older versions of TLS are refused.\n',
    );
    expect(claims[0]?.params).toMatchObject({ min_tls: '1.3' });
  });
});
