import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always } from './facts.ts';

const byDns =
  'ACM renews certificates that are validated by DNS (AWS Certificate Manager user guide, renewal)';

/** Imported ones are never renewed; validation by mail needs a person. */
function renewsItself(certificate: Instance): Fact<boolean> {
  return chainFact(
    certificate.string('type', { value: 'AMAZON_ISSUED', note: 'not imported' }),
    (type, from) => {
      if (type === 'IMPORTED') return known(false, from);
      if (type !== 'AMAZON_ISSUED')
        return unknown('not-shown', from, `how ${type} certificates are renewed is not read`);
      return chainFact(certificate.string('validation_method'), (method, origin) =>
        known(method === 'DNS', { ...origin, note: byDns }),
      );
    },
  );
}

export const certificates: readonly TypeMapping[] = [
  typeMapping('certificate', {
    type: 'aws_acm_certificate',
    attributes: ['domain_name', 'not_after', 'type', 'validation_method'],
    facts: { expiresOn: (certificate) => certificate.string('not_after'), renewsItself },
  }),
  typeMapping('certificate', {
    type: 'aws_iam_server_certificate',
    attributes: ['expiration'],
    facts: {
      expiresOn: (certificate) => certificate.string('expiration'),
      renewsItself: always(
        'expiration',
        false,
        'IAM only keeps what is uploaded (IAM user guide, server certificates)',
      ),
    },
  }),
];
