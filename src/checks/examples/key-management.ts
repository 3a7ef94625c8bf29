import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const kms = { claim: 'Encryption keys are managed in AWS KMS.', params: { mechanism: 'kms' } };
const own = {
  claim: 'Keys are customer managed keys in AWS KMS.',
  params: { mechanism: 'kms', managed_by: 'company' },
};
const hsm = {
  claim: 'Encryption keys are held in hardware security modules (HSM).',
  params: { mechanism: 'hsm' },
};

export const examples: Check['examples'] = {
  confirmed: [
    { ...kms, given: [example('database', 'db-7', { keyManager: 'customer' })] },
    { ...own, given: [example('bucket', 'files', { keyManager: 'customer' })] },
    { ...hsm, given: [example('key', 'data', { enabled: true, hardware: true })] },
  ],
  contradicted: [
    {
      ...own,
      given: [example('database', 'db-7', { keyManager: 'provider' })],
      because: "Database db-7 is encrypted with a key of the provider's, not with one of your own.",
    },
    {
      ...hsm,
      given: [example('key', 'data', { enabled: true, hardware: false })],
      because: 'Key data is held in software, not in a hardware security module.',
    },
  ],
  inconclusive: [
    {
      ...kms,
      given: [example('database', 'db-7', { keyManager: 'provider' })],
      because:
        "Database db-7 is encrypted with a key of the provider's, and whether that is meant cannot be told.",
    },
    {
      ...own,
      given: [example('volume', 'data-1', { keyManager: notKnown('computed') })],
      because: 'Whose key encrypts volume data-1 is not known: it is known only after apply.',
    },
    {
      ...hsm,
      given: [example('key', 'data', { enabled: true })],
      because:
        'Whether key data stays in a hardware security module is not known: this source does not show it.',
    },
  ],
};
