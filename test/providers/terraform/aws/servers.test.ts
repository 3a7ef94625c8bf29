import { describe, expect, it } from 'vitest';
import { find, readPlan, readState, valueOf, type Instances } from './read-aws.ts';

const web = 'aws_instance.web';
const server = {
  id: 'i-1',
  arn: 'arn:aws:ec2:eu-central-1:111122223333:instance/i-1',
  public_ip: '192.0.2.1',
  vpc_security_group_ids: ['sg-1'],
  root_block_device: [{ encrypted: true }],
  ebs_block_device: [],
};
const group = (ingress: readonly object[]): Instances => ({
  'aws_security_group.g': {
    id: 'sg-1',
    name: 'g',
    arn: 'arn:aws:ec2:eu-central-1:111122223333:security-group/sg-1',
    ingress,
  },
});
const rule = (cidr: string) => ({ protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks: [cidr] });

describe('whether a server is public', () => {
  it.each<[string, Instances, unknown]>([
    ['with an open group', { [web]: server, ...group([rule('0.0.0.0/0')]) }, true],
    ['with a shut group', { [web]: server, ...group([rule('10.0.0.0/8')]) }, false],
    ['with a group that is not shown', { [web]: server }, 'unknown: not-shown'],
    [
      'with one shut group and one not shown',
      { [web]: { ...server, vpc_security_group_ids: ['sg-1', 'sg-2'] }, ...group([rule('10.0.0.0/8')]) },
      'unknown: not-shown',
    ],
    [
      'with one open group and one not shown',
      { [web]: { ...server, vpc_security_group_ids: ['sg-1', 'sg-2'] }, ...group([rule('0.0.0.0/0')]) },
      true,
    ],
    ['without an address', { [web]: { ...server, public_ip: '' }, ...group([rule('0.0.0.0/0')]) }, false],
    [
      'with an elastic address',
      {
        [web]: { ...server, public_ip: '' },
        'aws_eip.e': { instance: 'i-1' },
        ...group([rule('0.0.0.0/0')]),
      },
      true,
    ],
    [
      'with IPv6',
      { [web]: { ...server, public_ip: '', ipv6_addresses: ['2001:db8::1'] }, ...group([rule('0.0.0.0/0')]) },
      true,
    ],
    [
      'with the default group',
      {
        [web]: { ...server, vpc_security_group_ids: ['sg-9'] },
        'aws_default_security_group.d': { id: 'sg-9', ingress: [rule('0.0.0.0/0')] },
      },
      true,
    ],
    [
      'with a rule beside the group',
      {
        [web]: server,
        ...group([]),
        'aws_security_group_rule.r': { type: 'ingress', security_group_id: 'sg-1', ...rule('0.0.0.0/0') },
      },
      true,
    ],
  ])('%s', async (_, given, expected) => {
    expect(valueOf(await readState(given), 'server', web, 'publiclyAccessible')).toBe(expected);
  });

  it.each<[string, Instances[string], boolean, unknown]>([
    ['asks for an address', { associate_public_ip_address: true }, false, true],
    ['asks for none', { associate_public_ip_address: false }, true, false],
    ['leaves it to a subnet that gives one', {}, true, true],
    ['leaves it to a subnet that gives none', {}, false, false],
  ])('where a plan %s', async (_, after, maps, expected) => {
    const read = await readPlan({
      [web]: {
        after,
        unknown: {
          public_ip: true,
          ipv6_addresses: true,
          vpc_security_group_ids: true,
          subnet_id: true,
          ...('associate_public_ip_address' in after ? {} : { associate_public_ip_address: true }),
        },
        from: {
          subnet_id: ['aws_subnet.s.id', 'aws_subnet.s'],
          vpc_security_group_ids: ['aws_security_group.g.id', 'aws_security_group.g'],
        },
      },
      'aws_subnet.s': { after: { map_public_ip_on_launch: maps } },
      'aws_security_group.g': { after: { name: 'g', ingress: [rule('0.0.0.0/0')] } },
    });
    expect(valueOf(read, 'server', web, 'publiclyAccessible')).toBe(expected);
  });

  it('always has a filter before it', async () => {
    expect(valueOf(await readState({ [web]: server }), 'server', web, 'firewalled')).toBe(true);
  });
});

describe('whether the disks of a server are encrypted', () => {
  it.each<[string, object, unknown]>([
    ['all', {}, true],
    ['not the root', { root_block_device: [{ encrypted: false }] }, false],
    ['not one of the others', { ebs_block_device: [{ encrypted: true }, { encrypted: false }] }, false],
    ['not shown', { root_block_device: [] }, 'unknown: not-shown'],
  ])('%s', async (_, attributes, expected) => {
    expect(
      valueOf(await readState({ [web]: { ...server, ...attributes } }), 'server', web, 'encryptedAtRest'),
    ).toBe(expected);
  });
});

describe('whether a volume is encrypted', () => {
  const v = 'aws_ebs_volume.v';
  const state = { arn: 'arn:aws:ec2:eu-central-1:111122223333:volume/vol-1' };

  it.each([
    [true, true],
    [false, false],
    [null, 'unknown: not-shown'],
  ])('in a state that says %s', async (encrypted, expected) => {
    expect(valueOf(await readState({ [v]: { ...state, encrypted } }), 'volume', v, 'encryptedAtRest')).toBe(
      expected,
    );
  });

  it('is not known in a plan that says no, for the account may encrypt by default', async () => {
    const read = await readPlan({ [v]: { after: { encrypted: false } } });
    expect(valueOf(read, 'volume', v, 'encryptedAtRest')).toBe('unknown: not-shown');
  });

  it.each([
    [true, true],
    [false, false],
  ])('in a plan where the default of the account is %s', async (enabled, expected) => {
    const read = await readPlan({
      [v]: { after: {}, unknown: { encrypted: true } },
      'aws_ebs_encryption_by_default.d': { after: { enabled } },
    });
    expect(valueOf(read, 'volume', v, 'encryptedAtRest')).toBe(expected);
  });

  it('does not take the default of another region', async () => {
    const read = await readPlan({
      [v]: { after: { region: 'eu-central-1' } },
      'aws_ebs_encryption_by_default.d': { after: { enabled: true, region: 'us-east-1' } },
    });
    expect(valueOf(read, 'volume', v, 'encryptedAtRest')).toBe('unknown: not-shown');
  });
});

describe('where a resource is', () => {
  it.each<[string, Instances[string], object]>([
    ['by its region', { region: 'eu-west-1', arn: server.arn }, { value: 'eu-west-1' }],
    ['by its ARN', { arn: server.arn }, { value: 'eu-central-1' }],
    ['by its zone', { availability_zone: 'eusc-de-east-1a' }, { value: 'eusc-de-east-1' }],
    [
      'in a local zone, which is elsewhere',
      { arn: server.arn, availability_zone: 'eu-central-1-ham-1a' },
      { known: false },
    ],
    [
      'on an Outpost, which is with the customer',
      { arn: server.arn, outpost_arn: 'arn:aws:outposts:eu-central-1:1:outpost/op-1' },
      { known: false },
    ],
    ['nowhere that is shown', {}, { known: false, why: 'not-shown' }],
  ])('%s', async (_, attributes, expected) => {
    expect(find(await readState({ [web]: attributes }), 'server', web).region).toMatchObject(expected);
  });
});

describe('a snapshot', () => {
  it.each<[string, string, Instances, 'encryptedAtRest' | 'publiclyAccessible' | 'copies', unknown]>([
    [
      'that is encrypted',
      'aws_ebs_snapshot.s',
      { 'aws_ebs_snapshot.s': { encrypted: true } },
      'encryptedAtRest',
      true,
    ],
    [
      'that is not',
      'aws_ebs_snapshot.s',
      { 'aws_ebs_snapshot.s': { encrypted: false } },
      'encryptedAtRest',
      false,
    ],
    [
      'of a database that everybody may restore',
      'aws_db_snapshot.s',
      { 'aws_db_snapshot.s': { shared_accounts: ['all'] } },
      'publiclyAccessible',
      true,
    ],
    [
      'of a database shared with one account',
      'aws_db_snapshot.s',
      { 'aws_db_snapshot.s': { shared_accounts: ['111122223333'] } },
      'publiclyAccessible',
      false,
    ],
    [
      'copied to another region',
      'aws_db_snapshot_copy.s',
      { 'aws_db_snapshot_copy.s': { destination_region: 'us-east-1' } },
      'copies',
      [{ kind: 'backup', region: 'us-east-1' }],
    ],
    [
      'as an image that everybody may launch',
      'aws_ami.s',
      { 'aws_ami.s': { id: 'ami-1' }, 'aws_ami_launch_permission.p': { image_id: 'ami-1', group: 'all' } },
      'publiclyAccessible',
      true,
    ],
    [
      'as an image with an open volume',
      'aws_ami.s',
      { 'aws_ami.s': { id: 'ami-1', ebs_block_device: [{ encrypted: true }, { encrypted: false }] } },
      'encryptedAtRest',
      false,
    ],
  ])('%s', async (_, address, given, field, expected) => {
    expect(valueOf(await readState(given), 'snapshot', address, field)).toEqual(expected);
  });
});
