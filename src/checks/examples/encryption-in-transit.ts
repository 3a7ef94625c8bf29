import type { Check } from '../../model/check.ts';
import { example, notKnown } from '../../model/example.ts';

const tls12 = { claim: 'We use TLS 1.2 or higher for all connections.', params: { min_tls: '1.2' } };
const encrypted = { claim: 'All connections are encrypted.' };

export const examples: Check['examples'] = {
  confirmed: [
    { ...encrypted, given: [example('database', 'db-7', { transport: 'required' })] },
    { ...tls12, given: [example('endpoint', 'www', { transport: 'required', minimumTls: '1.2' })] },
    { ...tls12, given: [example('bucket', 'files', { transport: 'required', minimumTls: '1.3' })] },
    {
      claim: 'Connections use TLS 1.2 or TLS 1.3.',
      params: { tls_versions: ['1.3', '1.2'] },
      given: [example('endpoint', 'www', { transport: 'required', minimumTls: '1.2' })],
    },
    {
      claim: 'Our website is only available via HTTPS.',
      params: { protocol: 'https', scope: 'external', exclusive: true },
      given: [example('endpoint', 'www', { transport: 'required' })],
    },
  ],
  contradicted: [
    {
      ...encrypted,
      given: [example('database', 'db-7', { transport: 'optional' })],
      because: 'Database db-7 also accepts unencrypted connections.',
    },
    {
      ...encrypted,
      given: [example('cache', 'sessions', { transport: 'off' })],
      because: 'Connections to cache sessions are not encrypted.',
    },
    {
      claim: 'All HTTP traffic is encrypted via HTTPS.',
      params: { protocol: 'https' },
      given: [example('bucket', 'files', { transport: 'optional' })],
      because: 'Bucket files also accepts unencrypted connections.',
    },
    {
      ...tls12,
      given: [example('endpoint', 'www', { transport: 'required', minimumTls: '1.0' })],
      because: 'Endpoint www accepts TLS 1.0, not only TLS 1.2 or higher.',
    },
    {
      ...tls12,
      given: [example('queue', 'jobs', { transport: 'required', minimumTls: 'none' })],
      because: 'Queue jobs accepts connections of any version, not only TLS 1.2 or higher.',
    },
    {
      ...tls12,
      given: [example('search', 'index', { transport: 'optional', minimumTls: '1.2' })],
      because: 'Search domain index also accepts unencrypted connections.',
    },
    {
      ...tls12,
      given: [example('endpoint', 'www', { transport: notKnown('computed'), minimumTls: '1.1' })],
      because: 'Endpoint www accepts TLS 1.1, not only TLS 1.2 or higher.',
    },
  ],
  inconclusive: [
    {
      ...encrypted,
      given: [
        example('endpoint', 'www', { transport: 'required' }),
        example('server', 'web-1', { publiclyAccessible: true }),
      ],
      because:
        'Server web-1 can be reached from the Internet, and configuration does not show whether what it serves is encrypted.',
    },
    {
      ...encrypted,
      given: [
        example('endpoint', 'www', { transport: 'required' }),
        example('server', 'web-1', { publiclyAccessible: notKnown('computed') }),
      ],
      because: 'Whether server web-1 can be reached from the Internet is not known: it is known only after apply.',
    },
    {
      ...encrypted,
      given: [example('database', 'db-7', { transport: notKnown('computed') })],
      because:
        'Whether database db-7 accepts encrypted connections only is not known: it is known only after apply.',
    },
    {
      ...encrypted,
      given: [example('endpoint', 'lb-1', { transport: 'passthrough' })],
      because:
        'Endpoint lb-1 hands connections on unread: whether they are encrypted is up to the servers behind it.',
    },
    {
      ...tls12,
      given: [example('endpoint', 'lb-1', { transport: 'passthrough', minimumTls: '1.2' })],
      because:
        'Endpoint lb-1 hands connections on unread: whether they are encrypted is up to the servers behind it.',
    },
    {
      ...tls12,
      given: [example('endpoint', 'www', { transport: 'required', minimumTls: notKnown('not-shown') })],
      because: 'Which TLS versions endpoint www accepts is not known: this source does not show it.',
    },
    {
      ...tls12,
      given: [example('fileShare', 'share', { minimumTls: '1.2' })],
      because:
        'Whether file share share accepts encrypted connections only is not known: this source does not show it.',
    },
  ],
};
