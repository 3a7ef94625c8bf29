import { Type } from 'typebox';
import { describe, expect, test } from 'vitest';
import { claimsFromFile } from '../../../src/claims/file/claims-from-file.ts';
import { readClaimsFile } from '../../../src/claims/file/read-claims-file.ts';
import { UserError } from '../../../src/errors.ts';
import type { ClaimId } from '../../../src/model/claim-ids.ts';
import { read, textAt } from '../documents.ts';

const head = 'version: 1\ndocument: {source: policy.md}\nclaims:\n';

function parametersOf(check: ClaimId): ReturnType<typeof Type.Object> | undefined {
  return check === 'backup-retention'
    ? Type.Object({ days: Type.Number() }, { additionalProperties: false })
    : undefined;
}

async function failure(text: string): Promise<string> {
  const error: unknown = await readClaimsFile(text, 'claims.yaml', parametersOf).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.message : String(error);
}

describe('readClaimsFile', () => {
  test('fills in what a claim leaves out', async () => {
    const file = await readClaimsFile(
      `${head}  - id: a\n    check: backup-retention\n    quote: Kept.\n`,
      'claims.yaml',
    );

    expect(file.documents).toEqual([{ source: 'policy.md' }]);
    expect(file.claims).toEqual([
      {
        id: 'a',
        check: 'backup-retention',
        quote: { exact: 'Kept.' },
        params: {},
        subject: 'company',
        modality: 'asserted',
        scope: [],
        at: { line: 6, column: 12 },
      },
    ]);
  });

  test.each([
    [
      `${head}  - {id: a, check: backup-retension, quote: Kept.}\n`,
      'claims.yaml:4:20: "check" cannot be "backup-retension".',
    ],
    [`${head}  - {id: a, check: mfa, quote: Kept., parms: {}}\n`, 'claims.yaml:4:39: unknown key "parms".'],
    [
      `${head}  - {id: a, check: mfa, quote: Kept.}\n  - {id: a, check: mfa, quote: Kept.}\n`,
      'claims.yaml:5:10: the id "a" stands twice.',
    ],
    [
      `${head}  - {id: a, check: backup-retention, quote: Kept., params: {dayz: 3}}\n`,
      'claims.yaml:4:60: "days" is missing here. Add "days".\nclaims.yaml:4:61: unknown key "dayz". Did you mean "days"?',
    ],
    [
      `${head}  - {id: a, check: mfa, quote: Kept., document: other.md}\n`,
      'claims.yaml:4:49: the document "other.md" is not named at the top of this file.',
    ],
    [
      `${head}  - {id: a, check: mfa, quote: Kept., reviewed: {on: 1.2.2026}}\n`,
      'claims.yaml:4:54: "on" must match pattern',
    ],
    ['version: 1\nclaims: []\n', 'claims.yaml:1:1: "document" is missing here.'],
  ])('refuses %j with its place', async (text, message) => {
    expect(await failure(text)).toContain(message);
  });
});

describe('claimsFromFile', () => {
  test('anchors each quote in the document it belongs to', async () => {
    const documents = [
      await read('Backups are kept for 30 days.\n', 'docs/one.md'),
      await read('Logs are kept.\n\nBackups are kept for 30 days.\n', 'docs/two.md'),
    ];
    const yaml = `version: 1\ndocument: [{source: one.md}, {source: two.md}]\nclaims:
  - {id: a, check: backup-retention, quote: Backups are kept for 30 days., document: two.md, reviewed: {by: Ada, on: "2026-01-31"}}
  - {id: b, check: log-retention, quote: Logs are kept.}
  - {id: c, check: mfa, quote: Everybody has a second factor.}\n`;
    const [a, b, c] = claimsFromFile(await readClaimsFile(yaml, 'claims.yaml'), documents);

    expect([a?.document, a?.at?.line, a?.reviewed]).toEqual([1, 3, { by: 'Ada', on: '2026-01-31' }]);
    expect([b?.document, textAt(documents[1] ?? (await read('x')), b?.at)]).toEqual([1, 'Logs are kept.']);
    expect([c?.document, c?.at]).toEqual([0, undefined]);
  });
});
