import { expect, it } from 'vitest';
import { tlsVersions } from '../../../src/claims/parameters/tls.ts';
import { lexiconOf } from '../../../src/claims/wording/lexicon.ts';

it.each([
  ['tls 1.3, for old devices 1.2', { min_tls: '1.2', preferred_tls: '1.3' }],
  ['tls 1.2 at least (1.3 if your browser is new)', { min_tls: '1.2', preferred_tls: '1.3' }],
  ['tls 1.2 as section 1.1 of this policy asks', { min_tls: '1.2' }],
  ['tls 1.2, available 99 %, at 1.1 % cpu', { min_tls: '1.2' }],
  ['tls 1.3 (fallback to tls 1.2)', { min_tls: '1.2', preferred_tls: '1.3' }],
  ['tls 1.2 and 1.3', { min_tls: '1.2', tls_versions: ['1.2', '1.3'] }],
  ['https', {}],
] as const)('%s lets in %j', (text, expected) => {
  expect(tlsVersions(lexiconOf('en'), text)).toEqual(expected);
});
