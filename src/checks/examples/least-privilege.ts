import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const promise = { claim: 'Access follows the principle of least privilege.' };
const listed = { administrator: false, wildcard: false } as const;

export const examples: Check['examples'] = {
  confirmed: [
    { ...promise, given: [example('permission', 'read-files', { ...listed, holder: 'machine' })] },
    { ...promise, given: [example('permission', 'unused', { administrator: true, holder: 'nobody' })] },
    {
      ...promise,
      given: [example('permission', 'on-call', { administrator: true, holder: 'person', standing: false })],
    },
  ],
  contradicted: [
    {
      ...promise,
      given: [example('permission', 'deploy', { administrator: true, holder: 'machine', standing: true })],
      because: 'Permission deploy lets a machine do everything.',
    },
    {
      ...promise,
      given: [example('permission', 'alice', { administrator: true, holder: 'person', standing: true })],
      because: 'Permission alice lets a single user do everything.',
    },
  ],
  inconclusive: [
    {
      ...promise,
      given: [example('permission', 'admins', { administrator: true, holder: 'group' })],
      because: 'Permission admins lets a group do everything; who is in the group does not show here.',
    },
    {
      ...promise,
      given: [example('permission', 'storage', { administrator: false, wildcard: true })],
      because:
        'Permission storage allows all actions of a service on all resources; whether that is needed, only people can tell.',
    },
    {
      ...promise,
      given: [example('permission', 'custom', { administrator: notKnown('computed') })],
      because: 'Whether permission custom allows everything is not known: it is known only after apply.',
    },
  ],
};
