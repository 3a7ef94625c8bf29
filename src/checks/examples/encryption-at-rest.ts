import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const aes256 = 'All stored data is encrypted with AES-256.';

export const examples: Check['examples'] = {
  confirmed: [
    { claim: 'All data is encrypted at rest.', given: [example('volume', 'data-1', { encryptedAtRest: true })] },
    { claim: 'All data is encrypted at rest.', given: [example('server', 'web-1', { encryptedAtRest: true })] },
    {
      claim: aes256,
      params: { algorithm: 'aes-256' },
      given: [example('bucket', 'files', { encryptedAtRest: true, encryptionAlgorithm: 'aes-256' })],
    },
    {
      claim: 'Data is encrypted with AES-128.',
      params: { algorithm: 'aes-128' },
      given: [example('database', 'db-7', { encryptedAtRest: true, encryptionAlgorithm: 'aes-256-gcm' })],
    },
    {
      claim: 'Data is encrypted using either AES-256 or AES-128.',
      params: { algorithm: ['aes-256', 'aes-128'], op: 'one-of' },
      given: [example('database', 'db-7', { encryptedAtRest: true, encryptionAlgorithm: 'aes-128' })],
    },
    {
      claim: 'Stored data is encrypted with a minimum of 256-bit keys.',
      params: { key_bits: 256, op: 'gte' },
      given: [example('snapshot', 'snap-1', { encryptedAtRest: true, encryptionAlgorithm: 'aes-256' })],
    },
  ],
  contradicted: [
    {
      claim: 'All data is encrypted at rest.',
      given: [example('volume', 'data-1', { encryptedAtRest: false })],
      because: 'Volume data-1 is not encrypted.',
    },
    {
      claim: 'Our databases are encrypted at rest.',
      params: { scope: 'database' },
      given: [example('database', 'db-7', { encryptedAtRest: false })],
      because: 'Database db-7 is not encrypted.',
    },
    {
      claim: 'All data is encrypted at rest.',
      given: [example('server', 'web-1', { encryptedAtRest: false })],
      because: 'The root disk of server web-1 is not encrypted.',
    },
    {
      claim: aes256,
      params: { algorithm: 'aes-256' },
      given: [example('database', 'db-7', { encryptedAtRest: true, encryptionAlgorithm: 'aes-128' })],
      because: 'Database db-7 is encrypted with AES-128, not with AES-256.',
    },
    {
      claim: aes256,
      params: { algorithm: 'aes-256' },
      given: [example('cache', 'sessions', { encryptedAtRest: false, encryptionAlgorithm: 'aes-256' })],
      because: 'Cache sessions is not encrypted.',
    },
  ],
  inconclusive: [
    {
      claim: 'All data is encrypted at rest.',
      given: [example('volume', 'data-1', { encryptedAtRest: notKnown('computed') })],
      because: 'Whether volume data-1 is encrypted is not known: it is known only after apply.',
    },
    {
      claim: 'All data is encrypted at rest.',
      given: [example('volume', 'data-1', {})],
      because: 'Whether volume data-1 is encrypted is not known: this source does not show it.',
    },
    {
      claim: 'All data is encrypted at rest.',
      given: [example('server', 'web-1', { encryptedAtRest: notKnown('denied') })],
      because: 'Whether the root disk of server web-1 is encrypted is not known: access was denied.',
    },
    {
      claim: aes256,
      params: { algorithm: 'aes-256' },
      given: [example('bucket', 'files', { encryptedAtRest: true, encryptionAlgorithm: notKnown('not-shown') })],
      because: 'With which algorithm bucket files is encrypted is not known: this source does not show it.',
    },
    {
      claim: 'Data is encrypted with AES-256-GCM.',
      params: { algorithm: 'aes-256-gcm' },
      given: [example('bucket', 'files', { encryptedAtRest: true, encryptionAlgorithm: 'aes-256' })],
      because: 'Bucket files is encrypted with AES-256; whether that is AES-256-GCM cannot be told.',
    },
  ],
};
