import { expect, test } from 'vitest';
import { auditLogging } from '../../src/checks/audit-logging.ts';
import { example } from '../../src/model/example.ts';

const trail = example('auditTrail', 'trail', {});
const account = example('account', 'production', {});

test.each(['access', 'security-events', 'data-changes', 'application'])(
  'a claim about %s is no claim about the audit trail of an account',
  (scope) => {
    expect(auditLogging.concerns?.(trail, { scope })).toBe(false);
    expect(auditLogging.concerns?.(account, { scope })).toBe(false);
    expect(auditLogging.unjudged?.({ scope })).toMatch(/^whether applications and databases record /);
  },
);

test.each([{}, { scope: 'admin' }, { scope: ['access', 'admin'] }, { scope: 'all' }])(
  'a claim with %o concerns audit trails and the accounts that need one',
  (params) => {
    expect(auditLogging.concerns?.(trail, params)).toBe(true);
    expect(auditLogging.concerns?.(account, params)).toBe(true);
  },
);
