import { at, computed, elementsAt, tagMap, textAt } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const certificate = 'aws_acm_certificate';

/** Without them the list holds certificates with short RSA keys only (ACM API reference, Filters). */
const keyTypes = [
  'RSA_1024',
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'EC_prime256v1',
  'EC_secp384r1',
  'EC_secp521r1',
];

/** One that was never issued, or has expired and is used by nothing, protects nothing. */
function counts(item: unknown): boolean {
  const status = textAt(item, 'Status');
  return status === 'ISSUED' || (status === 'EXPIRED' && at(item, 'InUse') === true);
}

/** One domain that is validated by mail is enough to need a person. */
function validation(answer: unknown): unknown {
  const methods = elementsAt(answer, 'Certificate.DomainValidationOptions.ValidationMethod');
  return methods.find((method) => method !== 'DNS') ?? methods[0];
}

export const certificates: Service = {
  id: 'acm',
  title: 'ACM',
  load: () => import('../clients/acm.ts'),
  concurrency: 4,
  lists: [
    {
      operation: 'acm:ListCertificates',
      input: () => ({ Includes: { keyTypes } }),
      items: 'CertificateSummaryList',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxItems', 1000] },
      gives: [
        {
          type: certificate,
          when: counts,
          attributes: {
            arn: 'CertificateArn',
            id: 'CertificateArn',
            domain_name: 'DomainName',
            not_after: 'NotAfter',
            type: 'Type',
          },
        },
      ],
    },
  ],
  details: [
    {
      of: certificate,
      operation: 'acm:DescribeCertificate',
      for: { certificate: ['renewsItself'] },
      when: (name) => name('type') === 'AMAZON_ISSUED',
      input: (name) => ({ CertificateArn: name('arn') }),
      adds: {
        validation_method: computed('Certificate.DomainValidationOptions.ValidationMethod', validation),
      },
    },
    {
      of: certificate,
      operation: 'acm:ListTagsForCertificate',
      for: { labels: true },
      input: (name) => ({ CertificateArn: name('arn') }),
      adds: { tags: tagMap('Tags'), tags_all: tagMap('Tags') },
    },
  ],
};
