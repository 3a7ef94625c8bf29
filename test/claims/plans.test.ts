import { describe, expect, it, test } from 'vitest';
import { extract } from './reading.ts';

const said = async (text: string): Promise<readonly unknown[]> => {
  const { claims } = await extract(text);
  return claims.map(({ check, quote, params, modality }) => ({ check, quote, params, modality }));
};

describe('a table with plans as columns', () => {
  const table = `# Trust

## What depends on your plan

| | Crew | Fleet |
|--|--|--|
| Backups | once a day | every 6 hours |
| Point-in-time recovery | not offered | 7 days |
`;

  it('promises each plan its own, and quotes the row', async () => {
    const quote = 'Backups | once a day | every 6 hours';
    expect((await said(table)).slice(0, 2)).toEqual([
      {
        check: 'backup-frequency',
        quote,
        params: { plan: 'crew', interval_hours: 24 },
        modality: 'conditional',
      },
      {
        check: 'backup-frequency',
        quote,
        params: { plan: 'fleet', interval_hours: 6 },
        modality: 'conditional',
      },
    ]);
  });

  it('promises nothing to a plan that does not have it', async () => {
    expect((await said(table)).slice(2)).toMatchObject([
      { params: { plan: 'crew' }, modality: 'negated' },
      { params: { plan: 'fleet', window_days: 7 }, modality: 'conditional' },
    ]);
  });
});

test('a row of a plan is about that plan', async () => {
  const text = '| Plan | Backup |\n|--|--|\n| Team | daily backup |\n| Business | backup every 8 hours |\n';
  expect(await said(text)).toMatchObject([
    { params: { plan: 'team', interval_hours: 24 }, modality: 'conditional' },
    { params: { plan: 'business', interval_hours: 8 }, modality: 'conditional' },
  ]);
});

test.each([
  ['On the Orchard plan, backups are made every hour.', 'orchard'],
  ['Backups of Gold systems are made every hour.', 'gold'],
  ['Gold and Silver systems are backed up every hour.', ['gold', 'silver']],
] as const)('%s is about the plan %s', async (text, plan) => {
  expect(await said(`# T\n\n${text}\n`)).toMatchObject([{ params: { plan }, modality: 'conditional' }]);
});

test.each([
  'Backups are made daily as the Disaster Recovery plan asks.',
  'Standard contractual clauses apply, and backups are made daily.',
])('%s is about no plan', async (text) => {
  const found = await said(`# T\n\n${text}\n`);
  expect(found).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('"plan"');
});
