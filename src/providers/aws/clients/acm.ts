/** Named one by one, so that the build takes in nothing else. */
export {
  ACMClient as Client,
  DescribeCertificateCommand,
  ListCertificatesCommand,
  ListTagsForCertificateCommand,
} from '@aws-sdk/client-acm';
