import { expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { judge } from '../verdicts/judge.ts';
import expected from './pair-verdicts.json' with { type: 'json' };
import { describeShared, readShared } from './shared-folder.ts';

/** What is promised where a promise needs a number or a place to be judged. */
const promised: Partial<Record<ClaimId, Parameters>> = {
  'backup-frequency': { interval_hours: 24 },
  'backup-retention': { days: 30 },
  'data-deletion': { within_days: 30, scope: 'backups' },
  'data-residency': { regions: ['EU'] },
  'data-retention': { max_days: 90, scope: 'files' },
  'encryption-in-transit': { min_tls: '1.2' },
  'key-management': { managed_by: 'company' },
  'log-retention': { days: 365 },
  rpo: { hours: 1 },
  'soft-delete': { days: 30 },
};

/** `verdict, confirmed, contradicted`: what each promise comes to on the plan that the real provider made. */
const verdicts: Readonly<Record<string, Readonly<Record<string, string>>>> = expected;

describeShared('fixtures/terraform/pairs', (folder) => {
  it.each(Object.keys(verdicts))('judges the plan of %s as it was reviewed', async (pair) => {
    const plan: unknown = JSON.parse(new TextDecoder().decode(readShared(folder, `${pair}/plan.json`)));
    const told: Record<string, string> = {};
    for (const { id } of checks) {
      if (!Object.hasOwn(verdicts[pair] ?? {}, id)) continue;
      const { verdict, confirmed, findings } = await judge(id, promised[id] ?? {}, [plan]);
      const bad = findings.filter((finding) => finding.startsWith('contradicted'));
      told[id] = `${verdict}, ${confirmed.length}, ${bad.length}`;
    }
    expect(told).toEqual(verdicts[pair]);
  });
});
