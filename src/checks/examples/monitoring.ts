import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = {
  claim: 'Our systems are monitored, and alarms are sent to the team.',
  params: { alerting: true },
};
const cloudWatch = {
  claim: 'Systems are monitored by Amazon CloudWatch with alarms.',
  params: { alerting: true, tool: 'cloudwatch' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('alarm', 'errors', { enabled: true, notifies: true })] },
    { ...cloudWatch, given: [example('alarm', 'errors', { enabled: true, notifies: true })] },
  ],
  contradicted: [
    {
      ...cloudWatch,
      given: [example('alarm', 'errors', { enabled: true, notifies: false })],
      because: 'Alarm errors tells nobody when it goes off.',
    },
    {
      ...cloudWatch,
      given: [example('alarm', 'errors', { enabled: false, notifies: true })],
      because: 'Alarm errors is switched off.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('alarm', 'errors', { enabled: true, notifies: notKnown('computed') })],
      because: 'Whether alarm errors tells somebody is not known: it is known only after apply.',
    },
  ],
};
