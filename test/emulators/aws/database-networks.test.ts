import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateDBInstanceCommand, CreateDBSubnetGroupCommand, RDSClient } from '@aws-sdk/client-rds';
import { beforeAll, expect, test } from 'vitest';
import { realGaps, scan } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const inside = { vpc: '' };

beforeAll(async () => {
  const ec2 = new EC2Client({});
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  inside.vpc = Vpc?.VpcId ?? '';
  const SubnetIds: string[] = [];
  for (const part of [1, 2]) {
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({ VpcId: inside.vpc, CidrBlock: `10.0.${part}.0/24` }),
    );
    SubnetIds.push(Subnet?.SubnetId ?? '');
  }
  const rds = new RDSClient({});
  await rds.send(
    new CreateDBSubnetGroupCommand({
      DBSubnetGroupName: 'inside',
      DBSubnetGroupDescription: 'd',
      SubnetIds,
    }),
  );
  await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'main',
      DBInstanceClass: 'db.t3.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'u',
      MasterUserPassword: 'password1',
      DBSubnetGroupName: 'inside',
    }),
  );
});

test('a database stands in the subnets of its group', async () => {
  const found = await scan({ database: ['networks', 'subnets'] });

  expect(found.fact('main', 'subnets')).toBe('private');
  expect(found.fact('main', 'networks')).toEqual([inside.vpc]);
  expect(realGaps(found)).toEqual([]);
  expect((await scan({ database: ['encryptedAtRest'] })).asked()).not.toHaveProperty(
    'rds:DescribeDBSubnetGroups',
  );
});
