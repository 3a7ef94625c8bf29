import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'Audit logs cannot be changed or deleted.' };
const worm = {
  claim: 'Audit logs are kept in write-once storage (WORM).',
  params: { mechanism: 'worm' },
};
const chain = {
  claim: 'The audit log is tamper-proof: entries are chained by hash.',
  params: { mechanism: 'hash-chain' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('auditTrail', 'trail', { immutability: 'locked' })] },
    { ...worm, given: [example('logStore', 'archive', { immutability: 'locked' })] },
    { ...chain, given: [example('auditTrail', 'trail', { tamperEvident: true })] },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('auditTrail', 'trail', { immutability: 'off', tamperEvident: false })],
      because: 'Records of audit trail trail can be deleted by administrators.',
    },
    {
      ...worm,
      given: [example('auditTrail', 'trail', { immutability: 'liftable', tamperEvident: false })],
      because: 'Records of audit trail trail can be deleted by whoever may lift the lock.',
    },
    {
      ...chain,
      given: [example('auditTrail', 'trail', { tamperEvident: false })],
      because: 'A later change of records of audit trail trail cannot be shown: its records are not signed.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('auditTrail', 'trail', { immutability: notKnown('not-shown') })],
      because:
        'Whether records of audit trail trail can be changed or deleted is not known: this source does not show it.',
    },
    {
      ...promise,
      given: [example('auditTrail', 'trail', { immutability: 'off', tamperEvident: true })],
      because:
        'Records of audit trail trail can be deleted by administrators, though a change can be shown later.',
    },
    {
      ...promise,
      given: [example('logStore', 'app', { immutability: 'off' })],
      because: 'Log store app is not locked; whether it holds records that are meant is not known.',
    },
  ],
};
