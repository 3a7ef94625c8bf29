import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import type { Raw } from '../../verdicts/judge.ts';

const of = (until: string) => ({
  id: '1',
  name: 'web',
  domain_names: ['example.com'],
  not_valid_after: until,
});
const managed = (until: string): Raw => ({
  'hcloud_managed_certificate.web': { ...of(until), type: 'managed' },
});
const uploaded = (until: string): Raw => ({
  'hcloud_uploaded_certificate.web': { ...of(until), type: 'uploaded' },
});

export const cases: Cases = [
  good('a certificate that Hetzner renews', managed('2031-01-01T00:00:00Z'), { params: { automated: true } }),
  bad('a certificate that has expired', managed('2021-01-01T00:00:00Z'), {
    because: 'expired on 1 January 2021',
  }),
  bad('an uploaded certificate, promised to renew itself', uploaded('2031-01-01T00:00:00Z'), {
    params: { automated: true },
  }),
  unknown('a certificate that is issued only after apply', managed(''), {
    computed: { 'hcloud_managed_certificate.web': { not_valid_after: true } },
  }),
  bad(
    'the oldest name of an uploaded certificate, which nobody renews',
    {
      'hcloud_certificate.c': { id: '1', name: 'c', not_valid_after: '2027-05-01T00:00:00Z', labels: {} },
    },
    { params: { automated: true } },
  ),
];
