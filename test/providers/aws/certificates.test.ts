import { expect, test } from 'vitest';
import { signedIn, xml } from './answers.ts';
import { json, jsonError, readFrom, type Replies } from './replies.ts';

signedIn();

function certificate(DomainName: string, more: object): object {
  return {
    CertificateArn: `arn:aws:acm:eu-central-1:123456789012:certificate/${DomainName}`,
    DomainName,
    Status: 'ISSUED',
    Type: 'AMAZON_ISSUED',
    NotAfter: 1_800_000_000,
    ...more,
  };
}

const lists: Replies = {
  ListServerCertificates: xml('ListServerCertificates', '<IsTruncated>false</IsTruncated>'),
  ListCertificates: json({
    CertificateSummaryList: [
      certificate('issued', {}),
      certificate('imported', { Type: 'IMPORTED' }),
      certificate('late', { Status: 'EXPIRED', InUse: true }),
      certificate('forgotten', { Status: 'EXPIRED', InUse: false }),
      certificate('waiting', { Status: 'PENDING_VALIDATION' }),
    ],
  }),
};
const reads = { certificate: ['expiresOn', 'renewsItself'] } as const;

function validatedBy(...methods: readonly string[]): Replies {
  const DomainValidationOptions = methods.map((ValidationMethod) => ({ ValidationMethod }));
  return { ...lists, DescribeCertificate: json({ Certificate: { DomainValidationOptions } }) };
}

test('certificates of ACM count where they were issued, or expired while in use', async () => {
  const found = await readFrom(reads, validatedBy('DNS', 'DNS'));

  expect(found.resources.map(({ name }) => name).toSorted()).toEqual(['imported', 'issued', 'late']);
  expect(found.fact('issued', 'expiresOn')).toBe('2027-01-15T08:00:00.000Z');
  expect(found.fact('issued', 'renewsItself')).toBe(true);
  expect(found.fact('imported', 'renewsItself')).toBe(false);
  // Those that were imported are never renewed, so nothing is asked about them.
  expect(found.asked()['acm:DescribeCertificate']).toBe(2);
});

test('one domain that is validated by mail needs a person', async () => {
  const found = await readFrom(reads, validatedBy('DNS', 'EMAIL'));

  expect(found.fact('issued', 'renewsItself')).toBe(false);
});

test('how a certificate is validated is not known where that was denied', async () => {
  const found = await readFrom(reads, {
    ...lists,
    DescribeCertificate: jsonError('AccessDeniedException', 400),
  });

  expect(found.fact('issued', 'renewsItself')).toBe('unknown: denied');
});
