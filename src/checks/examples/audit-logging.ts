import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const claim = 'Administrative actions are logged.';
const params = { scope: 'admin' };
const good = { logging: true, allRegions: true, managementEvents: 'all' } as const;

export const examples: Check['examples'] = {
  confirmed: [
    { claim, params, given: [example('auditTrail', 'trail', good)] },
    {
      claim: 'Changes of the configuration are logged.',
      params: { scope: 'config-changes' },
      given: [example('auditTrail', 'trail', good), example('auditTrail', 'old', { ...good, logging: false })],
    },
  ],
  contradicted: [
    {
      claim,
      params,
      given: [example('auditTrail', 'trail', { ...good, logging: false })],
      because: 'Audit trail trail is switched off.',
    },
    {
      claim,
      params,
      given: [example('auditTrail', 'trail', { ...good, allRegions: false })],
      because: 'Audit trail trail does not cover all regions.',
    },
    {
      claim,
      params,
      given: [example('auditTrail', 'trail', { ...good, managementEvents: 'write-only' })],
      because: 'Audit trail trail records changes only, and no reading access.',
    },
    {
      claim,
      params,
      given: [example('auditTrail', 'trail', { ...good, managementEvents: 'none' })],
      because: 'Audit trail trail records no management events.',
    },
  ],
  inconclusive: [
    {
      claim,
      params,
      given: [example('auditTrail', 'trail', { ...good, logging: notKnown('computed') })],
      because: 'Whether audit trail trail is switched on is not known: it is known only after apply.',
    },
    {
      claim,
      params,
      given: [example('auditTrail', 'trail', { ...good, allRegions: notKnown('denied') })],
      because: 'Whether audit trail trail covers all regions is not known: access was denied.',
    },
    {
      claim,
      params,
      given: [example('auditTrail', 'trail', { ...good, managementEvents: notKnown('not-shown') })],
      because: 'Which events audit trail trail records is not known: this source does not show it.',
    },
  ],
};
