import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { check } from '../../src/engine/check.ts';
import { defaultOptions } from '../../src/engine/options.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';
import { evidence } from '../../src/providers/evidence/index.ts';
import type { EvidenceEntry } from '../../src/providers/evidence/evidence-entry.ts';
import { claimOn, extraction, read } from '../claims/documents.ts';
import { worldOf } from '../providers/terraform/read.ts';

const iso = 'We are certified to ISO/IEC 27001:2022.';
const ended = 'ISO/IEC 27001:2013 certificate 26.02.2022 - 25.02.2025';
const next = 'ISO/IEC 27001:2022 certificate 26.02.2025 - 25.02.2028';
const tests = 'Penetration tests are carried out every year.';
const last = 'The last penetration test ended on 4 May 2025.';
const review = 'This policy is reviewed every year.';

type Promised = Partial<Claim> & Pick<Claim, 'check'>;

const certificate: Promised = { check: 'certification', params: { standard: 'iso27001:2022' } };

/** A run on 2026-11-21 over one text with these promises, and these files. */
async function run(
  text: string,
  promises: Readonly<Record<string, Promised>>,
  entries: readonly EvidenceEntry[] = [],
  files: Readonly<Record<string, string>> = { 'iso.pdf': 'iso', 'test.pdf': 'test' },
): Promise<Report> {
  const document = await read(text);
  const claims = Object.entries(promises).map(([quote, claim], index) =>
    claimOn(document, quote, { id: `c${index}`, ...claim }),
  );
  return check({
    documents: [document],
    claimsOf: () => extraction(...claims),
    checks,
    sources: [],
    evidence: [[evidence(entries), []]],
    options: { ...defaultOptions, documentsOnly: true },
    world: worldOf(files),
    version: '0.0.0',
  });
}

function told({ claims }: Report): readonly string[] {
  return claims.flatMap(({ verdict, findings }) => [verdict, ...findings.map(({ why }) => why)]);
}

const filed: EvidenceEntry = {
  file: 'iso.pdf',
  kind: 'certificate',
  standard: 'iso27001:2022',
  validUntil: '2027-12-20',
};

async function noticesFor(validUntil: string): Promise<readonly string[]> {
  return (await run(`${iso}\n`, { [iso]: certificate }, [{ ...filed, validUntil }])).notices;
}

describe('a certificate', () => {
  test('that only the text speaks of is not attested, and no run holds by it', async () => {
    const report = await run(`${iso}\n`, { [iso]: certificate });

    expect(told(report)).toEqual([
      'unattested',
      'The certificate of ISO/IEC 27001:2022 is only spoken of: no file shows it.',
    ]);
    expect(report.summary).toMatchObject({ exitCode: 2, resources: 0, verdicts: { unattested: 1 } });
  });

  test('on file attests the promise, and names the file', async () => {
    const report = await run(`${iso}\n`, { [iso]: certificate }, [filed]);

    expect(told(report)).toEqual(['attested']);
    expect(report.summary.exitCode).toBe(0);
    expect(report.resources[report.claims[0]?.confirmed[0] ?? -1]).toMatchObject({ address: 'iso.pdf' });
    expect(report.estate.sources).toMatchObject([{ name: 'iso.pdf', layer: 'document', reader: 'evidence' }]);
  });

  test('on file that has run out is lapsed, and fails the run', async () => {
    const report = await run(`${iso}\n`, { [iso]: certificate }, [{ ...filed, validUntil: '2026-11-20' }]);

    expect(told(report)).toEqual([
      'lapsed',
      'The certificate of ISO/IEC 27001:2022 in iso.pdf ran out on 20 November 2026.',
      'The certificate of ISO/IEC 27001:2022 is only spoken of: no file shows it.',
    ]);
    expect(report.summary.exitCode).toBe(1);
    expect(report.claims[0]?.remedy?.cloud).toContain('Renew the certificate');
  });

  test('that soon runs out is told in time, and not before', async () => {
    const notice = 'What iso.pdf shows is valid until 21 December 2026: renew it in time.';

    expect(await noticesFor('2026-12-21')).toContain(notice);
    expect((await noticesFor('2026-12-22')).join()).not.toContain('in time');
    expect((await noticesFor('2026-11-20')).join()).not.toContain('in time');
  });

  test('is good on its last day', async () => {
    const report = await run(`${iso}\n`, { [iso]: certificate }, [{ ...filed, validUntil: '2026-11-21' }]);

    expect(told(report)).toEqual(['attested']);
  });

  test('that ran out on file is replaced by a later one', async () => {
    const files = { 'iso.pdf': 'iso', 'old.pdf': 'old' };
    const old = { ...filed, file: 'old.pdf', validUntil: '2024-12-20' };
    const report = await run(`${iso}\n`, { [iso]: certificate }, [old, filed], files);

    expect(told(report)).toEqual(['attested']);
  });

  test('of somebody else, or of another edition, shows nothing', async () => {
    const others = [
      { ...filed, holder: 'hetzner' },
      { ...filed, standard: 'iso27001:2013', validUntil: '2027-12-20' },
      { ...filed, standard: 'soc2-type2' },
    ];
    const report = await run(`${iso}\n`, { [iso]: certificate }, others);

    expect(report.claims[0]?.verdict).toBe('unattested');
  });

  test('that cannot be read, or is not the file that was described, leaves the run incomplete', async () => {
    const missing = await run(`${iso}\n`, { [iso]: certificate }, [filed], {});
    const changed = await run(`${iso}\n`, { [iso]: certificate }, [{ ...filed, sha256: 'a'.repeat(64) }]);

    expect(missing.claims[0]).toMatchObject({ verdict: 'unattested', incomplete: true });
    expect(missing.estate.sources[0]?.warnings).toEqual(['iso.pdf cannot be read, so it shows nothing.']);
    expect(changed.claims[0]).toMatchObject({ verdict: 'unattested', incomplete: true });
    expect([missing, changed].map(({ summary }) => summary.exitCode)).toEqual([3, 3]);
  });

  test('that the text itself dates to the past is contradicted by it, unless the text names a later one', async () => {
    const old: Promised = {
      check: 'certification',
      params: { standard: 'iso27001:2013', valid_from: '2022-02-26', valid_until: '2025-02-25' },
    };
    const later: Promised = {
      check: 'certification',
      params: { standard: 'iso27001:2022', valid_from: '2025-02-26', valid_until: '2028-02-25' },
    };
    const alone = await run(`${ended}\n`, { [ended]: old });
    const both = await run(`${ended}\n\n${next}\n`, { [ended]: old, [next]: later });

    expect(told(alone)).toEqual([
      'contradicted',
      'The certificate of ISO/IEC 27001:2013 ran out on 25 February 2025, as the text itself says.',
    ]);
    expect(alone.summary.exitCode).toBe(1);
    expect(both.claims.map(({ verdict }) => verdict)).toEqual(['unattested', 'unattested']);
    expect(told(both)[1]).toContain('and the text names a later one');
  });

  test("of the provider with a typing error is contradicted, and never decides the company's run", async () => {
    const text = 'Hetzner Online is certified in accordance with DIN ISO/IEC 2700.';
    const report = await run(`${text}\n`, {
      [text]: {
        check: 'certification',
        subject: 'provider',
        params: { standard: 'iso27001', holder: 'provider', provider: 'hetzner', typo: '2700' },
      },
    });

    expect(told(report)).toEqual([
      'contradicted',
      'No certificates of ISO/IEC 2700 are known: ISO/IEC 27001 is probably meant.',
    ]);
    expect(report.claims[0]?.effect).toBe('shown');
  });

  test('that is planned or denied is nothing to attest', async () => {
    const planned = await run(`${iso}\n`, { [iso]: { ...certificate, modality: 'planned' } });
    const denied = await run(`${iso}\n`, { [iso]: { ...certificate, modality: 'negated' } });

    expect([planned, denied].map(({ claims }) => [claims[0]?.verdict, claims[0]?.effect])).toEqual([
      ['unattested', 'shown'],
      ['untested', 'shown'],
    ]);
    expect(planned.notices).not.toContainEqual(expect.stringContaining('tomcheck attest'));
  });
});

describe('a penetration test', () => {
  const yearly: Promised = { check: 'penetration-test', params: { interval_days: 365 } };
  const dated: Promised = { check: 'penetration-test', params: { date: '2025-05-04' } };
  const report: EvidenceEntry = {
    file: 'test.pdf',
    kind: 'report',
    about: 'penetration-test',
    issued: '2026-05-04',
  };

  test('is contradicted by the date of the last one in another sentence, which itself is only told', async () => {
    const found = await run(`${tests}\n\n${last}\n`, { [tests]: yearly, [last]: dated });

    expect(told(found)).toEqual([
      'contradicted',
      'The last penetration test that the text names is dated 4 May 2025, longer ago than 365 days.',
      'unattested',
      'The last penetration test that the text names is dated 4 May 2025, and no file shows it.',
    ]);
  });

  test('is attested by a report within its interval, and lapsed by one beyond', async () => {
    const fresh = await run(`${tests}\n`, { [tests]: yearly }, [report]);
    const stale = await run(`${tests}\n`, { [tests]: yearly }, [{ ...report, issued: '2025-05-04' }]);

    expect(told(fresh)).toEqual(['attested']);
    expect(told(stale)).toEqual([
      'lapsed',
      'The penetration test in test.pdf is dated 4 May 2025, longer ago than 365 days.',
    ]);
  });

  test("of the provider is not shown by the company's own report", async () => {
    const found = await run(`${tests}\n`, { [tests]: { ...yearly, subject: 'provider' } }, [report]);

    expect(told(found)).toEqual(['unattested']);
  });

  test('with a part that no report tells is not attested by one', async () => {
    const scheme = { check: 'penetration-test', params: { interval_days: 365, scheme: 'crest' } } as const;
    const found = await run(`${tests}\n`, { [tests]: scheme }, [report]);

    expect(told(found)).toEqual([
      'unattested',
      'No file that was handed in tells which scheme was followed.',
    ]);
  });
});

describe('the review of a policy', () => {
  const yearly: Promised = { check: 'policy-review', params: { interval_days: 365, op: 'lte' } };

  test.each([
    ['Last reviewed: 4 March 2026', 'attested'],
    ['Last reviewed: 4 March 2025', 'contradicted'],
    ['Last updated: 4 March 2026', 'unattested'],
    ['Last updated: 4 March 2025', 'unattested'],
    ['Next review: June 2026', 'contradicted'],
    ['Next review: June 2027', 'unattested'],
    ['No date.', 'unattested'],
  ])('in a text with "%s" is %s', async (line, verdict) => {
    const report = await run(`${review}\n\n${line}\n`, { [review]: yearly });

    expect(report.claims[0]?.verdict).toBe(verdict);
  });
});

test('every day of a run is the day of its clock', async () => {
  const document = await read(`${iso}\n`);
  const until: Promised = {
    check: 'certification',
    params: { standard: 'iso27001', valid_until: '2026-11-21' },
  };
  const verdictOn = async (day: string): Promise<string | undefined> => {
    const report = await check({
      documents: [document],
      claimsOf: () => extraction(claimOn(document, iso, until)),
      checks,
      sources: [],
      options: defaultOptions,
      world: { ...worldOf({}), now: () => new Date(day) },
      version: '0.0.0',
    });
    return report.claims[0]?.verdict;
  };

  expect(await verdictOn('2026-11-21T23:59:59Z')).toBe('unattested');
  expect(await verdictOn('2026-11-22T00:00:00Z')).toBe('contradicted');
});
