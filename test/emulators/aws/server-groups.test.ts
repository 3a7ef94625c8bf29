import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  CreateLaunchConfigurationCommand,
} from '@aws-sdk/client-auto-scaling';
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateImageCommand,
  CreateLaunchTemplateCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  EC2Client,
  EnableEbsEncryptionByDefaultCommand,
  DisableEbsEncryptionByDefaultCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { beforeAll, describe, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const names = { vpc: '' };

beforeAll(async () => {
  const ec2 = new EC2Client({});
  const autoScaling = new AutoScalingClient({});
  const vpc = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  names.vpc = vpc.Vpc?.VpcId ?? '';
  const subnets = await Promise.all(
    ['a', 'b'].map(async (zone, index) => {
      const made = await ec2.send(
        new CreateSubnetCommand({
          VpcId: names.vpc,
          CidrBlock: `10.0.${index}.0/24`,
          AvailabilityZone: `eu-central-1${zone}`,
        }),
      );
      return made.Subnet?.SubnetId ?? '';
    }),
  );
  const run = await ec2.send(new RunInstancesCommand({ ImageId: 'ami-1', MinCount: 1, MaxCount: 1 }));
  const image = await ec2.send(
    new CreateImageCommand({ InstanceId: run.Instances?.[0]?.InstanceId, Name: 'own' }),
  );
  const ImageId = image.ImageId ?? '';
  const { GroupId: open = '' } = await ec2.send(
    new CreateSecurityGroupCommand({ GroupName: 'open', Description: 'd', VpcId: names.vpc }),
  );
  const everybody = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
  await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId: open, IpPermissions: [everybody] }));
  const template = async (name: string, Encrypted: boolean): Promise<void> => {
    const BlockDeviceMappings = [{ DeviceName: '/dev/sda1', Ebs: { Encrypted, VolumeSize: 8 } }];
    await ec2.send(
      new CreateLaunchTemplateCommand({
        LaunchTemplateName: name,
        LaunchTemplateData: {
          ImageId,
          InstanceType: 't3.micro',
          BlockDeviceMappings,
          UserData: Buffer.from('canary').toString('base64'),
          NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: !Encrypted, Groups: [open] }],
        },
      }),
    );
    await autoScaling.send(
      new CreateAutoScalingGroupCommand({
        AutoScalingGroupName: name,
        LaunchTemplate: { LaunchTemplateName: name, Version: '$Latest' },
        MinSize: Encrypted ? 2 : 1,
        MaxSize: 4,
        DesiredCapacity: 2,
        VPCZoneIdentifier: subnets.join(','),
      }),
    );
  };
  await template('good', true);
  await template('bad', false);
  await autoScaling.send(
    new CreateLaunchConfigurationCommand({
      LaunchConfigurationName: 'old',
      ImageId,
      InstanceType: 't3.micro',
    }),
  );
  await autoScaling.send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName: 'old',
      LaunchConfigurationName: 'old',
      MinSize: 1,
      MaxSize: 1,
      AvailabilityZones: ['eu-central-1a'],
    }),
  );
});

describe('groups of servers', () => {
  test('are as their template and its image say, and stand in zones', async () => {
    const found = await scan({ server: ['encryptedAtRest', 'redundancy', 'networks'] });

    expect(realGaps(found)).toEqual([]);
    expect(found.fact('good', 'encryptedAtRest')).toBe(true);
    expect(found.fact('bad', 'encryptedAtRest')).toBe(false);
    expect(found.fact('old', 'encryptedAtRest')).toBe(false);
    expect(found.fact('good', 'redundancy')).toBe('zones');
    expect(found.fact('bad', 'redundancy')).toBe('none');
    expect(found.fact('good', 'networks')).toEqual([names.vpc]);
    expect(found.origin('good', 'encryptedAtRest')?.call?.operation).toBe(
      'ec2:DescribeLaunchTemplateVersions',
    );
  });

  test('are encrypted where the account encrypts every new volume', async () => {
    const ec2 = new EC2Client({});
    await ec2.send(new EnableEbsEncryptionByDefaultCommand({}));
    const found = await scan({ server: ['encryptedAtRest'] });
    await ec2.send(new DisableEbsEncryptionByDefaultCommand({}));

    expect(found.fact('bad', 'encryptedAtRest')).toBe(true);
  });

  test('are open where their servers get a public address and let everybody in', async () => {
    const found = await scan({ server: ['publiclyAccessible'] });

    expect(JSON.stringify(found.resources)).not.toContain(Buffer.from('canary').toString('base64'));
    expect(found.fact('bad', 'publiclyAccessible')).toBe(true);
    expect(found.fact('good', 'publiclyAccessible')).toBe(false);
  });

  test('say of their servers that these are replaced', async () => {
    const found = await scan({ server: ['redundancy'] }, undefined, { labels: true });
    const redundancyIn = (name: string): unknown =>
      found.resources.find(
        ({ type, labels }) =>
          type === 'aws_instance' && labels.known && labels.value['aws:autoscaling:groupName'] === name,
      )?.facts;

    expect(redundancyIn('good')).toMatchObject({ redundancy: { value: 'zones' } });
    expect(redundancyIn('bad')).toMatchObject({ redundancy: { value: 'none' } });
  });

  test('are asked for their templates only where their volumes matter', async () => {
    const found = await scan({ server: ['redundancy'] });

    expect(found.asked()).toMatchObject({ 'auto-scaling:DescribeAutoScalingGroups': 1 });
    expect(Object.keys(found.asked())).not.toContain('ec2:DescribeLaunchTemplateVersions');
  });
});
