import type { Raw } from '../../verdicts/judge.ts';
import type { Cases } from '../case.ts';
import { arn } from './raw/stores.ts';

const certificate = (attributes: Raw[string] = {}): Raw => ({
  'aws_acm_certificate.web': {
    id: arn('acm', 'certificate/1'),
    arn: arn('acm', 'certificate/1'),
    domain_name: 'www.example.com',
    type: 'AMAZON_ISSUED',
    validation_method: 'DNS',
    not_after: '2031-06-01T23:59:59Z',
    ...attributes,
  },
});
const uploaded = (expiration: string): Raw => ({
  'aws_iam_server_certificate.old': {
    id: 'A1',
    name: 'old',
    arn: 'arn:aws:iam::111122223333:server-certificate/old',
    expiration,
  },
});
const automatic = { automated: true };

export const cases: Cases = [
  { is: 'good', what: 'a certificate that renews itself', given: certificate(), params: automatic },
  {
    is: 'good',
    what: 'an imported certificate that is still valid',
    given: certificate({ type: 'IMPORTED' }),
  },
  {
    is: 'bad',
    what: 'a certificate that has expired',
    given: certificate({ not_after: '2020-06-01T23:59:59Z' }),
    params: automatic,
    because: 'expired on 1 June 2020',
  },
  {
    is: 'bad',
    what: 'an imported certificate, promised to renew itself',
    given: certificate({ type: 'IMPORTED', validation_method: 'NONE' }),
    params: automatic,
    because: 'not renewed by itself',
  },
  {
    is: 'bad',
    what: 'a certificate that is validated by mail, promised to renew itself',
    given: certificate({ validation_method: 'EMAIL' }),
    params: automatic,
  },
  {
    is: 'bad',
    what: 'an uploaded certificate that has expired',
    given: uploaded('2021-01-31T00:00:00Z'),
    because: 'expired on 31 January 2021',
  },
  { is: 'good', what: 'an uploaded certificate that is valid', given: uploaded('2031-01-31T00:00:00Z') },
  {
    is: 'unknown',
    what: 'a certificate that is issued only after apply',
    given: certificate(),
    computed: { 'aws_acm_certificate.web': { not_after: true } },
  },
  {
    is: 'unknown',
    what: 'a certificate under a promise of how often it is renewed',
    given: certificate(),
    params: { automated: true, interval_days: 60 },
  },
  {
    is: 'unknown',
    what: 'a certificate of a private authority, whose renewal is not read',
    given: certificate({ type: 'PRIVATE' }),
    params: automatic,
  },
];
