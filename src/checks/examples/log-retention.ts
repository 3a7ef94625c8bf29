import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const days90 = { claim: 'Logs are kept for 90 days.', params: { days: 90 } };
const atMost7 = { claim: 'Server logs are deleted after 7 days at the latest.', params: { days: 7, op: 'lte' } };
const between = {
  claim: 'Logs are retained for at least 6 months and at most 2 years.',
  params: { min_days: 180, max_days: 730 },
};
const audit = { claim: 'Audit logs are kept for 12 months.', params: { days: 365, type: 'audit' } };
const access = { claim: 'Access logs are kept for 90 days.', params: { days: 90, type: 'access' } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...days90, given: [example('logStore', 'app', { retentionDays: 90 })] },
    { ...days90, given: [example('logStore', 'app', { retentionDays: Infinity })] },
    { ...atMost7, given: [example('logStore', 'app', { retentionDays: 3 })] },
    { ...between, given: [example('logStore', 'app', { retentionDays: 365 })] },
    { ...audit, given: [example('auditTrail', 'trail', { retentionDays: 400 })] },
    {
      claim: 'Logs are deleted after 72 hours.',
      params: { hours: 72, op: 'lte' },
      given: [example('logStore', 'app', { retentionDays: 3 })],
    },
  ],
  contradicted: [
    {
      ...days90,
      given: [example('logStore', 'app', { retentionDays: 14 })],
      because: 'Records of log store app are kept for 14 days, not 90.',
    },
    {
      ...atMost7,
      given: [example('logStore', 'app', { retentionDays: 30 })],
      because: 'Records of log store app are kept for 30 days, longer than 7.',
    },
    {
      ...atMost7,
      given: [example('logStore', 'app', { retentionDays: Infinity })],
      because: 'Records of log store app are never deleted, not after 7 days.',
    },
    {
      ...between,
      given: [example('logStore', 'app', { retentionDays: Infinity })],
      because: 'Records of log store app are never deleted, not after 730 days.',
    },
    {
      ...audit,
      given: [example('auditTrail', 'trail', { retentionDays: 90 })],
      because: 'Records of audit trail trail are kept for 90 days, not 365.',
    },
  ],
  inconclusive: [
    {
      ...days90,
      given: [example('logStore', 'app', { retentionDays: notKnown('computed') })],
      because: 'How long records of log store app are kept is not known: it is known only after apply.',
    },
    {
      ...audit,
      given: [example('auditTrail', 'trail', { retentionDays: notKnown('not-shown') })],
      because: 'How long records of audit trail trail are kept is not known: this source does not show it.',
    },
    {
      ...access,
      given: [example('logStore', 'app', { retentionDays: 14 })],
      because: 'Records of log store app are kept for 14 days, not 90; whether it holds access logs is not known.',
    },
  ],
};
