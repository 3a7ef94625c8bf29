import { expect, test } from 'vitest';
import type { ClaimId } from '../../src/model/claim-ids.ts';
import type { Parameters } from '../../src/model/claim.ts';
import { judge, stateOf } from './judge.ts';

/** Promises that say too little, or something that nothing here shows, with what they would speak of. */
const promises: readonly (readonly [ClaimId, Parameters])[] = [
  ['backup-location', {}],
  ['hosting-provider', {}],
  ['hosting-provider', { provider: 'aws', locations: [] }],
  ['log-retention', { days: ['30', '90'] }],
  ['rpo', {}],
];

const given = {
  'aws_db_instance.main': {
    id: 'db-1',
    arn: 'arn:aws:rds:eu-central-1:111122223333:db:main',
    identifier: 'main',
    engine: 'postgres',
    backup_retention_period: 14,
  },
  'aws_cloudwatch_log_group.app': { id: 'app', name: 'app', retention_in_days: 60 },
};

test.each(promises)('%s with %o is left open, and not called untested', async (id, params) => {
  const told = await judge(id, params, [stateOf(given)], { estate: { declared: true, accounts: [] } });

  expect(told.verdict).toBe('inconclusive');
});
