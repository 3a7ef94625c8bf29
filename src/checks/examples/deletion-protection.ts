import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const databases = { claim: 'Databases have deletion protection.', params: { scope: 'database' } };
const volumes = { claim: 'Volumes have deletion protection.', params: { scope: 'volumes' } };

export const examples: Check['examples'] = {
  confirmed: [
    { ...databases, given: [example('database', 'db-7', { deletionProtection: true })] },
    { ...volumes, given: [example('volume', 'data-1', { deletionProtection: true })] },
  ],
  contradicted: [
    {
      ...databases,
      given: [example('database', 'db-7', { deletionProtection: false })],
      because: 'Database db-7 can be deleted at once: no protection is set.',
    },
  ],
  inconclusive: [
    {
      ...databases,
      given: [example('database', 'db-7', { deletionProtection: notKnown('computed') })],
      because: 'Whether database db-7 is protected from deletion is not known: it is known only after apply.',
    },
    {
      ...volumes,
      given: [example('volume', 'data-1', {})],
      because: 'Whether volume data-1 is protected from deletion is not known: this source does not show it.',
    },
  ],
};
