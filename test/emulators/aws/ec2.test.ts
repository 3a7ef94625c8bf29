import {
  AssociateRouteTableCommand,
  AttachInternetGatewayCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateInternetGatewayCommand,
  CreateManagedPrefixListCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  EC2Client,
  ModifyInstanceAttributeCommand,
  RegisterImageCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
  type IpPermission,
} from '@aws-sdk/client-ec2';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const ec2 = new EC2Client({});
const ids: Record<string, string> = {};

async function group(GroupName: string, VpcId: string, ...IpPermissions: IpPermission[]): Promise<string> {
  const { GroupId = '' } = await ec2.send(
    new CreateSecurityGroupCommand({ GroupName, Description: 'd', VpcId }),
  );
  if (IpPermissions.length > 0)
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
  return GroupId;
}

async function subnet(VpcId: string, CidrBlock: string): Promise<string> {
  const made = await ec2.send(
    new CreateSubnetCommand({ VpcId, CidrBlock, AvailabilityZone: 'eu-central-1a' }),
  );
  return made.Subnet?.SubnetId ?? '';
}

interface Wish {
  readonly groups: string[];
  readonly subnet: string;
  readonly address: boolean;
  readonly encrypted: readonly boolean[];
  readonly lasting?: boolean;
}

async function server(name: string, { groups, encrypted, ...wish }: Wish): Promise<string> {
  const made = await ec2.send(
    new RunInstancesCommand({
      ImageId: ids['image'],
      MinCount: 1,
      MaxCount: 1,
      NetworkInterfaces: [
        { DeviceIndex: 0, SubnetId: wish.subnet, Groups: groups, AssociatePublicIpAddress: wish.address },
      ],
      BlockDeviceMappings: encrypted.map((Encrypted, index) => ({
        DeviceName: index === 0 ? '/dev/sda1' : `/dev/sd${'abcdef'[index]}`,
        Ebs: { VolumeSize: 8, Encrypted },
      })),
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
    }),
  );
  const InstanceId = made.Instances?.[0]?.InstanceId ?? '';
  if (wish.lasting === true)
    await ec2.send(
      new ModifyInstanceAttributeCommand({ InstanceId, DisableApiTermination: { Value: true } }),
    );
  return InstanceId;
}

async function image(): Promise<string> {
  const { ImageId = '' } = await ec2.send(
    new RegisterImageCommand({ Name: 'base', RootDeviceName: '/dev/sda1', Architecture: 'x86_64' }),
  );
  return ImageId;
}

async function network(): Promise<string> {
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const VpcId = Vpc?.VpcId ?? '';
  const { InternetGateway } = await ec2.send(new CreateInternetGatewayCommand({}));
  const GatewayId = InternetGateway?.InternetGatewayId;
  await ec2.send(new AttachInternetGatewayCommand({ VpcId, InternetGatewayId: GatewayId }));
  ids['open subnet'] = await subnet(VpcId, '10.0.1.0/24');
  ids['closed subnet'] = await subnet(VpcId, '10.0.2.0/24');
  const { RouteTable } = await ec2.send(new CreateRouteTableCommand({ VpcId }));
  const RouteTableId = RouteTable?.RouteTableId;
  await ec2.send(new AssociateRouteTableCommand({ RouteTableId, SubnetId: ids['open subnet'] }));
  await ec2.send(new CreateRouteCommand({ RouteTableId, GatewayId, DestinationCidrBlock: '0.0.0.0/0' }));
  return VpcId;
}

beforeAll(async () => {
  const vpc = (ids['vpc'] = await network());
  ids['image'] = await image();
  const { PrefixList } = await ec2.send(
    new CreateManagedPrefixListCommand({
      PrefixListName: 'offices',
      MaxEntries: 5,
      AddressFamily: 'IPv4',
      Entries: [{ Cidr: '192.0.2.0/24' }],
    }),
  );
  const everybody = await group(
    'everybody',
    vpc,
    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
    { IpProtocol: '-1', Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
  );
  const offices = await group('offices', vpc, {
    IpProtocol: 'tcp',
    FromPort: 443,
    ToPort: 443,
    PrefixListIds: [{ PrefixListId: PrefixList?.PrefixListId }],
  });
  const [open, closed] = [ids['open subnet'] ?? '', ids['closed subnet'] ?? ''];
  ids['good'] = await server('good', {
    groups: [offices],
    subnet: closed,
    address: false,
    encrypted: [true, true],
    lasting: true,
  });
  await server('bad', { groups: [everybody], subnet: open, address: true, encrypted: [true, false] });
  await server('guarded', { groups: [offices], subnet: open, address: true, encrypted: [true] });
  const gone = await server('gone', { groups: [offices], subnet: closed, address: false, encrypted: [] });
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: [gone] }));
});

describe('instances', () => {
  test('are encrypted if all their volumes are', async () => {
    const found = await scan({ server: ['encryptedAtRest', 'encryptionAlgorithm'] });

    expect(found.fact('good', 'encryptedAtRest')).toBe(true);
    expect(found.fact('good', 'encryptionAlgorithm')).toBe('aes-256');
    expect(found.fact('bad', 'encryptedAtRest')).toBe(false);
    expect(found.origin('bad', 'encryptedAtRest')).toMatchObject({
      call: { operation: 'ec2:DescribeVolumes', region: 'eu-central-1' },
    });
    expect(found.resources.map(({ name }) => name)).not.toContain('gone');
    expect(found.resources.find(({ name }) => name === 'good')?.id).toBe(
      `arn:aws:ec2:eu-central-1:123456789012:instance/${ids['good']}`,
    );
    expect(found.asked()['ec2:DescribeVolumes']).toBe(1);
    expect(realGaps(found)).toEqual([]);
  });

  test('can be reached by a public address and an open group together', async () => {
    const found = await scan({ server: ['publiclyAccessible', 'firewalled'] });

    expect(found.fact('good', 'publiclyAccessible')).toBe(false);
    expect(found.fact('bad', 'publiclyAccessible')).toBe(true);
    expect(found.fact('guarded', 'publiclyAccessible')).toBe(false);
    expect(found.fact('guarded', 'firewalled')).toBe(true);
    expect(found.asked()['ec2:DescribeVolumes']).toBeUndefined();
  });

  test('are asked about their protection against termination only where it matters', async () => {
    const found = await scan({ server: ['deletionProtection'] });

    expect(found.fact('good', 'deletionProtection')).toBe(true);
    expect(found.fact('bad', 'deletionProtection')).toBe(false);
    expect(found.asked()['ec2:DescribeInstanceAttribute']).toBe(3);
    expect((await scan({ server: ['firewalled'] })).asked()).not.toHaveProperty(
      'ec2:DescribeInstanceAttribute',
    );
  });

  test('stand in public subnets where a route leads to the Internet, else in private ones', async () => {
    const found = await scan({ server: ['networks', 'subnets'] });

    expect(found.fact('bad', 'subnets')).toBe('public');
    // Its subnet has no route table of its own, so the main one of the VPC holds.
    expect(found.fact('good', 'subnets')).toBe('private');
    expect(found.fact('good', 'networks')).toEqual([ids['vpc']]);
  });
});

describe('security groups', () => {
  test('show every rule that lets traffic in', async () => {
    const found = await scan({ firewall: ['ingress'] });

    expect(found.fact('everybody', 'ingress')).toEqual([
      { protocol: 'tcp', cidrs: ['0.0.0.0/0'], fromPort: 22, toPort: 22 },
      { protocol: 'all', cidrs: ['::/0'], fromPort: 0, toPort: 65_535 },
    ]);
    expect(found.fact('offices', 'ingress')).toEqual([
      { protocol: 'tcp', cidrs: ['192.0.2.0/24'], fromPort: 443, toPort: 443 },
    ]);
    expect(realGaps(found)).toEqual([]);
  });
});

describe('networks', () => {
  test('count their subnets, and the default one of AWS is none', async () => {
    const found = await scan({ network: ['subnetCount'] });

    expect(found.resources.map(({ id }) => id)).toEqual([
      `arn:aws:ec2:eu-central-1:123456789012:vpc/${ids['vpc']}`,
    ]);
    expect(found.fact(ids['vpc'] ?? '', 'subnetCount')).toBe(2);
  });
});
