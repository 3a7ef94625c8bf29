import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { scratch, tomcheck } from './command.ts';

const policy = `# Rules

All employees are trained at least once a year.

Employees are bound to confidentiality in writing.

All databases are encrypted at rest.
`;

const env = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T09:00:00Z') / 1000) };

function company(): string {
  return scratch({ 'policy.md': policy, 'evidence/list.txt': 'Ada, Grace' });
}

const training = ['attest', 'policy.md', '--quote', 'trained at least', '--by', 'Ada Example'];

async function report(cwd: string, ...more: readonly string[]): Promise<Report> {
  const { out } = await tomcheck(['check', 'policy.md', '--documents-only', '-f', 'json', ...more], {
    cwd,
    env,
  });
  return JSON.parse(out) as Report;
}

describe.concurrent('attest', () => {
  test('lists what nobody has attested, with a command that works once it is filled in', async () => {
    const cwd = company();
    const { code, out, err } = await tomcheck(['attest', 'policy.md'], { cwd, env });

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('"All employees are trained at least once a year."');
    expect(out).toContain('2 promises are to attest, 0 shown by people or documents.');
    expect(out).not.toContain('encrypted');
    const [, command = ''] = /^ {4}tomcheck (attest .*training.*)$/m.exec(out) ?? [];
    const words = command.replace('"..."', 'Ada').replace('...', 'evidence/list.txt').split(' ');
    expect((await tomcheck(words, { cwd, env })).code).toBe(0);
    expect((await tomcheck(['attest', 'policy.md'], { cwd, env })).out).toContain(
      '1 promise is to attest, 1 shown',
    );
  });

  test('lists what is missing as data too', async () => {
    const { code, out } = await tomcheck(['attest', 'policy.md', '-f', 'json'], { cwd: company(), env });

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        document: 'policy.md',
        check: 'training',
        verdict: 'unattested',
        at: { line: 3 },
        why: ['Only people or documents can show this, and nobody has attested it.'],
        attestation: null,
      },
      { check: 'confidentiality-obligation' },
    ]);
  });

  test('writes who, when, how long and the hash of the evidence, and nothing else beside the document', async () => {
    const cwd = company();
    const line = [
      ...training,
      '--evidence',
      'evidence/list.txt',
      '--on',
      '2026-03-02',
      '--note',
      'all staff',
    ];
    const { code, out, err } = await tomcheck(line, { cwd, env });

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^training-[0-9a-f]{8} is attested by Ada Example until 2 March 2027, in policy\.attestations\.yaml\.\n$/,
    );
    const text = readFileSync(join(cwd, 'policy.attestations.yaml'), 'utf8');
    expect(text).toContain(`sha256: ${createHash('sha256').update('Ada, Grace').digest('hex')}`);
    expect(text).toContain('file: evidence/list.txt');
    expect(readdirSync(cwd).toSorted()).toEqual(['evidence', 'policy.attestations.yaml', 'policy.md']);
    expect((await report(cwd)).claims.find(({ check }) => check === 'training')).toMatchObject({
      verdict: 'attested',
      attestation: { by: 'Ada Example', on: '2026-03-02', validUntil: '2027-03-02', state: 'valid' },
    });
  });

  test('speaks for nothing any more when the evidence or the sentence changes, or time passes', async () => {
    const cwd = company();
    await tomcheck([...training, '--evidence', 'evidence/list.txt'], { cwd, env });
    const stateOf = async (setting: { readonly env: Record<string, string> } = { env }) => {
      const line = ['check', 'policy.md', '--documents-only', '-f', 'json'];
      const { out, code } = await tomcheck(line, { cwd, ...setting });
      const claim = (JSON.parse(out) as Report).claims.find(({ check }) => check === 'training');
      return [claim?.verdict, claim?.attestation?.state, code];
    };

    expect(await stateOf()).toEqual(['attested', 'valid', 0]);
    const later = String(Date.parse('2027-11-22T09:00:00Z') / 1000);
    expect(await stateOf({ env: { SOURCE_DATE_EPOCH: later } })).toEqual(['lapsed', 'expired', 1]);
    writeFileSync(join(cwd, 'evidence/list.txt'), 'Ada');
    expect(await stateOf()).toEqual(['lapsed', 'evidence-changed', 1]);
    rmSync(join(cwd, 'evidence/list.txt'));
    expect(await stateOf()).toEqual(['unattested', 'evidence-missing', 3]);
  });

  test('shows what lapsed in the list and in the report for people', async () => {
    const cwd = company();
    await tomcheck([...training, '--evidence', 'evidence/list.txt', '--on', '2025-03-02'], { cwd, env });
    const listed = await tomcheck(['attest', 'policy.md'], { cwd, env });
    const checked = await tomcheck(['check', 'policy.md', '--documents-only'], { cwd, env });

    expect(listed.out).toContain('lapsed');
    expect(checked.code).toBe(1);
    expect(checked.out.replaceAll(/\s+/g, ' ')).toContain(
      'Ada Example attested it on 2 March 2025, and that counted until 2 March 2026: attest it again.',
    );
    expect(checked.out).toMatch(/policy\.attestations\.yaml:7 · evidence\/list\.txt/);
    expect(checked.out).toContain('✗ 1 lapsed');
  });

  test.each([
    [['attest', 'policy.md', '--claim', 'x'], 'Nobody attests it.'],
    [training, 'No evidence is named.'],
    [[...training, '--evidence', 'gone.txt'], 'gone.txt cannot be read'],
    [[...training, '--evidence', 'evidence/list.txt', '--on', '2026-02-30'], 'no day of the calendar'],
    [[...training, '--evidence', 'evidence/list.txt', '--on', '2027-01-01'], 'still to come'],
    [[...training, '--evidence', 'evidence/list.txt', '--valid-for', '2y'], 'no duration'],
    [[...training, '--evidence', 'evidence/list.txt', '--valid-for', '400d'], 'every 365 days'],
    [
      ['attest', 'policy.md', '--quote', 'encrypted', '--by', 'A', '--evidence', 'evidence/list.txt'],
      'configuration decides it',
    ],
    [
      ['attest', 'policy.md', '--quote', 'nowhere', '--by', 'A', '--evidence', 'evidence/list.txt'],
      'No promise is called',
    ],
    [['attest', 'policy.md', '--by', 'A', '--evidence', 'evidence/list.txt'], 'No promise is named.'],
    [
      ['attest', 'policy.md', '--quote', 'e', '--by', 'A', '--evidence', 'evidence/list.txt'],
      'promises are called',
    ],
  ])('refuses %j', async (line, message) => {
    const cwd = company();
    const { code, out, err } = await tomcheck(line, { cwd, env });

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync(cwd).toSorted()).toEqual(['evidence', 'policy.md']);
  });

  test('of one document is not taken for that of another with the same name', async () => {
    const cwd = company();
    await tomcheck([...training, '--evidence', 'evidence/list.txt'], { cwd, env });
    writeFileSync(join(cwd, 'policy.txt'), policy);
    const line = ['check', 'policy.txt', '--documents-only', '-f', 'json'];
    const { out } = await tomcheck(line, { cwd, env });
    const words = ['attest', 'policy.txt', ...training.slice(2), '--evidence', 'evidence/list.txt'];
    const { code, err } = await tomcheck(words, { cwd, env });

    expect((JSON.parse(out) as Report).notices.join(' ')).not.toContain('belongs to no promise');
    expect(code).toBe(2);
    expect(err).toContain('policy.attestations.yaml holds the attestations of policy.md.');
  });

  test('names file and line of a fault in the attestations', async () => {
    const cwd = company();
    writeFileSync(
      join(cwd, 'policy.attestations.yaml'),
      'version: 1\ndocument: policy.md\nattestations:\n  - by: Ada\n',
    );
    const { code, err } = await tomcheck(['check', 'policy.md', '--documents-only'], { cwd, env });

    expect(code).toBe(2);
    expect(err).toContain('policy.attestations.yaml:4:5: "claim" is missing here.');
  });
});

describe.concurrent('check --documents-only', () => {
  const config = `version: 1
documents:
  - path: text/policy.md
    attestations: people/attested.yaml
evidence:
  - { file: iso.pdf, kind: certificate, standard: iso27001, valid-until: 2027-12-20 }
sources:
  - terraform: gone.tfstate
estate: { complete: true, accounts: ["111122223333"] }
`;
  const attested = 'version: 1\ndocument: ../text/policy.md\nattestations: []\n';

  test('needs no source, and judges by evidence and attestations of tomcheck.yaml', async () => {
    const cwd = scratch({
      'tomcheck.yaml': config,
      'text/policy.md': `${policy}\nWe are certified to ISO/IEC 27001.\n`,
      'people/attested.yaml': attested,
      'iso.pdf': 'certificate',
    });
    const { code, out } = await tomcheck(['check', '--documents-only', '-f', 'json'], { cwd, env });
    const { claims, notices, gaps } = JSON.parse(out) as Report;

    expect(code).toBe(0);
    expect(gaps).toEqual([]);
    expect(claims.map(({ check, verdict }) => [check, verdict])).toEqual([
      ['training', 'unattested'],
      ['confidentiality-obligation', 'unattested'],
      ['certification', 'attested'],
    ]);
    expect(notices).toContain('1 claim was left out by --only, --skip or --documents-only.');
  });

  test('says that a named attestations file is missing', async () => {
    const cwd = scratch({ 'tomcheck.yaml': config, 'text/policy.md': policy, 'iso.pdf': '' });
    const { code, err } = await tomcheck(['check', '--documents-only'], { cwd, env });

    expect(code).toBe(2);
    expect(err).toContain('people/attested.yaml cannot be read: there is no such file or folder.');
  });

  test.each([
    ['{ file: a, kind: certificate, valid-until: 2027-01-01 }', ':3:5: a certificate needs "standard".'],
    [
      '{ file: a, kind: certificate, standard: iso27001, valid-until: 2027-02-30 }',
      'is no day of the calendar',
    ],
    [
      '{ file: a, kind: certificate, standard: iso27010, valid-until: 2027-01-01 }',
      'Did you mean ISO/IEC 27001?',
    ],
    ['{ file: a, kind: report, about: penetration-test }', 'a report needs "issued"'],
    [
      '{ file: a, kind: report, about: penetration-test, issued: 2026-01-01, holder: x }',
      'a report has no "holder"',
    ],
    ['{ file: a, kind: badge }', '"kind"'],
  ])('refuses evidence %s with its line', async (entry, message) => {
    const cwd = scratch({ 'tomcheck.yaml': `version: 1\nevidence:\n  - ${entry}\n`, 'policy.md': policy });
    const { code, err } = await tomcheck(['check', 'policy.md', '--documents-only'], { cwd, env });

    expect(code).toBe(2);
    expect(err).toContain('tomcheck.yaml:3');
    expect(err).toContain(message);
  });
});
