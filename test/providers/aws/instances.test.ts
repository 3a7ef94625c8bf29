import { describe, expect, test } from 'vitest';
import { ec2Error, ec2Xml, signedIn, type Reply } from './answers.ts';
import { readFrom } from './replies.ts';

signedIn();

const server = ec2Xml(
  'DescribeInstances',
  `<reservationSet><item><instancesSet><item><instanceId>i-1</instanceId><subnetId>subnet-1</subnetId>
  <instanceState><name>running</name></instanceState><placement><availabilityZone>eu-central-1a</availabilityZone></placement>
  <networkInterfaceSet><item><association><publicIp>192.0.2.1</publicIp></association>
  <groupSet><item><groupId>sg-1</groupId></item></groupSet></item></networkInterfaceSet>
  <blockDeviceMapping><item><deviceName>/dev/sda1</deviceName><ebs><volumeId>vol-1</volumeId></ebs></item></blockDeviceMapping>
  </item></instancesSet></item></reservationSet>`,
);
const subnets = ec2Xml(
  'DescribeSubnets',
  '<subnetSet><item><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><mapPublicIpOnLaunch>false</mapPublicIpOnLaunch></item></subnetSet>',
);

function table(associations: string): Reply {
  return ec2Xml(
    'DescribeRouteTables',
    `<routeTableSet><item><routeTableId>rtb-1</routeTableId><vpcId>vpc-1</vpcId>
    <routeSet><item><gatewayId>igw-1</gatewayId></item></routeSet><associationSet>${associations}</associationSet></item></routeTableSet>`,
  );
}

describe('an instance', () => {
  const denied = ec2Error('UnauthorizedOperation');

  test('of which the volumes are denied is not known to be encrypted', async () => {
    const found = await readFrom(
      { server: ['encryptedAtRest'] },
      { DescribeInstances: server, DescribeVolumes: denied },
    );

    expect(found.fact('i-1', 'encryptedAtRest')).toBe('unknown: denied');
    expect(found.origin('i-1', 'encryptedAtRest')).toMatchObject({
      call: { operation: 'ec2:DescribeVolumes', outcome: 'denied' },
    });
  });

  test('with a volume that was not listed is not known to be encrypted', async () => {
    const none = ec2Xml('DescribeVolumes', '<volumeSet></volumeSet>');
    const found = await readFrom(
      { server: ['encryptedAtRest'] },
      { DescribeInstances: server, DescribeVolumes: none },
    );

    expect(found.fact('i-1', 'encryptedAtRest')).toBe('unknown: not-shown');
  });

  test('is open by the address and the group of any of its interfaces', async () => {
    const rule =
      '<item><ipProtocol>-1</ipProtocol><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges></item>';
    const groups = `<securityGroupInfo><item><groupId>sg-1</groupId><groupName>open</groupName><ipPermissions>${rule}</ipPermissions></item></securityGroupInfo>`;
    const lists = ec2Xml('DescribeManagedPrefixLists', '<prefixListSet></prefixListSet>');
    const reads = { server: ['publiclyAccessible'] } as const;
    const answers = { DescribeInstances: server, DescribeManagedPrefixLists: lists };
    const shown = await readFrom(reads, {
      ...answers,
      DescribeSecurityGroups: ec2Xml('DescribeSecurityGroups', groups),
    });
    const dark = await readFrom(reads, { ...answers, DescribeSecurityGroups: denied });

    expect(shown.fact('i-1', 'publiclyAccessible')).toBe(true);
    expect(dark.fact('i-1', 'publiclyAccessible')).toBe('unknown: denied');
  });

  test('stands in the subnet of the main route table where it has none of its own', async () => {
    const reads = { server: ['subnets'] } as const;
    const vpcs = ec2Xml('DescribeVpcs', '<vpcSet></vpcSet>');
    const answers = { DescribeInstances: server, DescribeSubnets: subnets, DescribeVpcs: vpcs };
    const main = await readFrom(reads, {
      ...answers,
      DescribeRouteTables: table('<item><main>true</main></item>'),
    });
    const other = await readFrom(reads, { ...answers, DescribeRouteTables: table('') });
    const dark = await readFrom(reads, { ...answers, DescribeRouteTables: denied });

    expect(main.fact('i-1', 'subnets')).toBe('public');
    expect(other.fact('i-1', 'subnets')).toBe('unknown: not-shown');
    expect(dark.fact('i-1', 'subnets')).toBe('unknown: denied');
  });
});
