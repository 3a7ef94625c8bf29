import { describe, expect, test } from 'vitest';
import { answering, ec2Xml, signedIn, type Reply } from './answers.ts';
import { oneRegion, scan, type Scan } from './scan.ts';

signedIn();

const arn = 'arn:aws:kms:eu-central-1:123456789012:key/k1';

function json(value: object, status = 200): Reply {
  return { status, type: 'application/x-amz-json-1.1', body: JSON.stringify(value) };
}

/** A volume encrypted with a key, of which KMS says this. */
function volumeWith(key: Reply): Promise<Scan> {
  const handler = answering(({ operation }) => {
    if (operation === 'ListKeys') return json({ Keys: [{ KeyId: 'k1', KeyArn: arn }] });
    if (operation === 'ListAliases') return json({ Aliases: [] });
    if (operation === 'DescribeKey') return key;
    return ec2Xml(
      operation,
      `<volumeSet><item><volumeId>vol-1</volumeId><encrypted>true</encrypted><kmsKeyId>${arn}</kmsKeyId><availabilityZone>eu-central-1a</availabilityZone></item></volumeSet>`,
    );
  });
  return scan({ volume: ['keyManager'] }, oneRegion, { handler });
}

function described(KeyManager: string): Reply {
  return json({ KeyMetadata: { KeyId: 'k1', Arn: arn, KeyManager, Enabled: true, Origin: 'AWS_KMS' } });
}

/** Amazon EBS names the key by ARN, whoever manages it. */
describe('the key of a volume', () => {
  test.each([
    ['CUSTOMER', 'customer'],
    ['AWS', 'provider'],
  ])('that KMS calls one of %s is managed by the %s', async (manager, expected) => {
    const found = await volumeWith(described(manager));

    expect(found.fact('vol-1', 'keyManager')).toBe(expected);
  });

  test('that may not be looked at is not known', async () => {
    const found = await volumeWith(json({ __type: 'AccessDeniedException' }, 403));

    expect(found.fact('vol-1', 'keyManager')).toMatch(/^unknown/);
  });
});
