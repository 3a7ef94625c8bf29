import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { balancer, box, https } from './raw/project.ts';

export const cases: Cases = [
  good('a load balancer that takes HTTPS and redirects HTTP', balancer(https)),
  bad('a load balancer that takes HTTP', balancer({ protocol: 'http', listen_port: 80, http: [] })),
  bad(
    'a load balancer that takes HTTP beside HTTPS',
    balancer(https, { protocol: 'http', listen_port: 8080, http: [] }),
  ),
  unknown('a load balancer that hands bytes on unread', balancer({ protocol: 'tcp', listen_port: 443 })),
  unknown('a load balancer under a promise of TLS 1.2, which Hetzner does not show', balancer(https), {
    params: { min_tls: '1.2' },
  }),
  unknown('a load balancer of which no service is in the source', balancer()),
  bad(
    'a Storage Box with Samba open to the Internet',
    box({
      access_settings: { reachable_externally: true, samba_enabled: true },
    }),
  ),
  unknown(
    'a load balancer with HTTPS but without a certificate, which hands bytes on',
    balancer({ protocol: 'https', listen_port: 443, http: [{ certificates: [], redirect_http: false }] }),
  ),
  unknown(
    'a load balancer that takes what is not written beside HTTPS',
    balancer(https, { protocol: null, listen_port: 8080, http: [] }),
  ),
  unknown('a load balancer with a protocol that nobody knows', balancer({ ...https, protocol: 'quic' })),
];
