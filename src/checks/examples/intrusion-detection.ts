import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';
import { known } from '../../model/fact.ts';

const promise = {
  claim: 'An intrusion detection system (IDS) watches our servers.',
  params: { mechanism: 'ids' },
};
const guardDuty = {
  claim: 'Amazon GuardDuty looks for unusual activity in all accounts.',
  params: { mechanism: 'anomaly-detection', tool: 'guardduty' },
};
const watches = ['server', 'database', 'bucket', 'workload'] as const;
const on = { enabled: true, allRegions: false, watches } as const;
const paris = { region: known('eu-west-3', { path: 'region' }) };

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('threatDetection', 'detector', on), example('server', 'web-1', {})] },
    {
      ...guardDuty,
      given: [
        example('threatDetection', 'plan', { enabled: true, allRegions: true, watches }),
        example('database', 'db-7', {}, paris),
      ],
    },
  ],
  contradicted: [
    {
      ...guardDuty,
      given: [example('threatDetection', 'detector', { enabled: false, allRegions: false })],
      because: 'Threat detection detector is switched off.',
    },
    {
      ...guardDuty,
      given: [example('threatDetection', 'detector', on), example('server', 'web-2', {}, paris)],
      because: 'No threat detection watches over server web-2.',
    },
  ],
  inconclusive: [
    {
      ...guardDuty,
      given: [
        example('threatDetection', 'plan', { enabled: true, allRegions: true }),
        example('database', 'db-7', {}),
      ],
      because: 'Whether threat detection plan watches over database db-7 is not known.',
    },
    {
      ...promise,
      given: [example('threatDetection', 'detector', { enabled: notKnown('computed') })],
      because: 'Whether threat detection detector is switched on is not known: it is known only after apply.',
    },
    {
      ...guardDuty,
      given: [
        example('threatDetection', 'detector', { enabled: true, watches }),
        example('server', 'web-2', {}, paris),
      ],
      because: 'Whether threat detection detector watches over server web-2 is not known.',
    },
  ],
};
