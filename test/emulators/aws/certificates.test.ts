import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { IAMClient, UploadServerCertificateCommand } from '@aws-sdk/client-iam';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { beforeAll, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

beforeAll(async () => {
  const acm = new ACMClient({});
  for (const [DomainName, ValidationMethod] of Object.entries({
    'good.example': 'DNS',
    'bad.example': 'EMAIL',
  } as const))
    await acm.send(
      new RequestCertificateCommand({
        DomainName,
        ValidationMethod,
        Tags: [{ Key: 'env', Value: 'prod' }],
      }),
    );
  await new IAMClient({}).send(
    new UploadServerCertificateCommand({
      ServerCertificateName: 'uploaded',
      CertificateBody: 'not looked at',
      PrivateKey: 'not looked at',
    }),
  );
  const ssm = new SSMClient({});
  const put = (Name: string, Type: 'String' | 'SecureString') =>
    ssm.send(new PutParameterCommand({ Name, Type, Value: 'x', Tags: [{ Key: 'env', Value: 'prod' }] }));
  await put('/app/password', 'SecureString');
  await put('/app/stage', 'String');
});

test('certificates are renewed by themselves, or need a person', async () => {
  const found = await scan({ certificate: ['renewsItself'] }, undefined, { labels: true });

  expect(found.resources.map(({ type }) => type)).toContain('aws_iam_server_certificate');
  expect(found.fact('uploaded', 'renewsItself')).toBe(false);
  expect(realGaps(found)).toEqual([]);
});

test('parameters that are secrets are encrypted, and the others are none', async () => {
  const found = await scan({ secretStore: ['encryptedAtRest', 'keyManager'] }, undefined, { labels: true });

  expect(found.resources.map(({ id }) => id)).toEqual([
    'arn:aws:ssm:eu-central-1:123456789012:parameter/app/password',
  ]);
  expect(found.fact('/app/password', 'encryptedAtRest')).toBe(true);
  expect(found.fact('/app/password', 'keyManager')).toBe('provider');
  expect(found.resources[0]?.labels).toMatchObject({ value: { env: 'prod' } });
  expect(realGaps(found)).toEqual([]);
});
