import { describe, expect, it } from 'vitest';
import { aws } from '../../../../src/providers/terraform/aws/index.ts';
import { readState, valueOf } from './read-aws.ts';

const reviewed = (type: string): boolean =>
  aws.irrelevant.some((entry) => (typeof entry === 'string' ? entry === type : entry.test(type)));
const mapped = new Set(aws.types.map((mapping) => mapping.type));

describe('the types of AWS', () => {
  it.each([
    'aws_iam_instance_profile',
    'aws_route53_health_check',
    'aws_vpc_endpoint',
    'aws_nat_gateway',
    'aws_kms_grant',
    'aws_acm_certificate_validation',
    'aws_api_gateway_integration',
    'aws_lb_target_group',
    'aws_cloudfront_origin_access_control',
    'aws_s3_bucket_notification',
    'aws_lambda_permission',
    'aws_autoscaling_policy',
  ])('%s is nothing that a promise speaks of', (type) => {
    expect(reviewed(type)).toBe(true);
  });

  it.each([
    'aws_elastic_beanstalk_environment',
    'aws_sagemaker_feature_group',
    'aws_cloudformation_stack',
    'aws_dms_replication_task',
    'aws_datasync_task',
    'aws_msk_replicator',
    'aws_opensearch_outbound_connection',
    'aws_route53_query_log',
    'aws_fsx_file_cache',
    'aws_directory_service_directory',
    'aws_glacier_vault',
    'aws_s3control_multi_region_access_point',
    'aws_api_gateway_rest_api_put',
    'aws_service_of_tomorrow',
  ])('%s may hold or move data and stays a gap', (type) => {
    expect(reviewed(type)).toBe(false);
    expect(mapped.has(type)).toBe(false);
    expect(aws.mightBe(type).length).toBeGreaterThan(0);
  });

  it('that are read are not set aside as well', () => {
    expect([...mapped, ...aws.links.map((link) => link.type)].filter(reviewed)).toEqual([]);
  });

  it('that are set aside match whole names', () => {
    for (const entry of aws.irrelevant) expect(String(entry)).toMatch(/^(?:aws_|\/\^aws_)/);
  });

  it.each([
    ['aws_fsx_file_cache', ['fileShare', 'bucket', 'endpoint']],
    ['aws_rds_export_task', ['database']],
    ['aws_cloud9_environment_ec2', ['server', 'volume', 'workload']],
    [
      'aws_iam_service_specific_credential',
      ['permission', 'user', 'accessKey', 'signInPolicy', 'passwordPolicy'],
    ],
  ])('%s might be %j', (type, kinds) => {
    expect(aws.mightBe(type)).toEqual(kinds);
  });

  it('of which nothing is known might be anything but an account', () => {
    expect(aws.mightBe('aws_service_of_tomorrow')).not.toContain('account');
    expect(aws.mightBe('aws_service_of_tomorrow')).toContain('database');
  });

  it('read no attribute that names a secret', () => {
    // Of what may hold secrets only an answer is kept.
    const whole = aws.types.flatMap(({ attributes, kept = {} }) =>
      attributes.filter((name) => !Object.hasOwn(kept, name)),
    );
    const attributes = [...whole, ...aws.links.flatMap((link) => link.attributes)];
    // Rules for passwords, which are none themselves.
    const rules = new Set([
      'minimum_password_length',
      'max_password_age',
      'password_reuse_prevention',
      'password_policy',
    ]);
    const telling =
      /password|user_data|secret_string|token|^secret$|^environment$|container_definitions|private_key/;
    expect(attributes.filter((name) => telling.test(name) && !rules.has(name))).toEqual([]);
  });
});

/** One instance of every known type, each of which belongs to each. */
const everything = Object.fromEntries(
  [...new Set([...aws.types, ...aws.links].map(({ type }) => type))].map((type) => {
    const own = aws.links.filter((link) => link.type === type).map((link) => link.by);
    const named = aws.links.filter((link) => link.to.includes(type)).flatMap((link) => link.matching);
    const telling =
      /(?:_ids?|_arns?|_names?|^name|^arn|^id|_identifier|_group|_configuration|_definition|^role|^user|^group)$/;
    const targets = aws.types
      .filter((mapping) => mapping.type === type)
      .flatMap(({ attributes }) => attributes.filter((name) => telling.test(name)));
    const names = ['id', 'arn', 'name', ...own, ...named, ...targets].filter((name) => !name.includes('.'));
    return [`${type}.x`, Object.fromEntries(names.map((name) => [name, 'x']))];
  }),
);

describe('every type beside every other', () => {
  it('reads only what is listed', async () => {
    const { resources, gaps } = await readState(everything);
    expect(resources.length + gaps.length).toBeGreaterThan(aws.types.length / 2);
  });

  it.each(Object.entries(everything))('%s reads only what is listed, alone', async (address) => {
    await expect(readState({ [address]: {} })).resolves.toBeDefined();
  });
});

describe('the account', () => {
  const shut = {
    block_public_acls: true,
    ignore_public_acls: true,
    block_public_policy: true,
    restrict_public_buckets: true,
  };
  const account = '111122223333';

  it.each([
    ['blocks public buckets', { id: account, ...shut }, true],
    ['blocks them in part', { id: account, ...shut, restrict_public_buckets: false }, false],
    ['blocks nothing by default', { id: account }, false],
  ])('%s', async (_, attributes, expected) => {
    const read = await readState({ 'aws_s3_account_public_access_block.a': attributes });
    expect(valueOf(read, 'account', account, 'blocksPublicBuckets')).toBe(expected);
  });

  it('says nothing of volumes where one region has the default on', async () => {
    const read = await readState({
      'aws_s3_account_public_access_block.a': { id: account },
      'aws_ebs_encryption_by_default.e': { enabled: true },
    });
    expect(valueOf(read, 'account', account, 'encryptsVolumesByDefault')).toBe('unknown: not-shown');
  });

  it('does not encrypt all volumes where one region has the default off', async () => {
    const read = await readState({
      'aws_s3_account_public_access_block.a': { id: account },
      'aws_ebs_encryption_by_default.e': { enabled: false },
    });
    expect(valueOf(read, 'account', account, 'encryptsVolumesByDefault')).toBe(false);
  });
});

describe('the identity of a resource', () => {
  it.each([
    [
      'aws_cloudwatch_log_group.l',
      { arn: 'arn:aws:logs:eu-central-1:111122223333:log-group:l:*', name: 'l' },
      { id: 'arn:aws:logs:eu-central-1:111122223333:log-group:l', name: 'l' },
    ],
    [
      'aws_ebs_volume.v',
      { id: 'vol-1', tags: { Name: 'data' }, tags_all: { Name: 'data', team: 'a' } },
      { id: 'vol-1', name: 'data', labels: { value: { Name: 'data', team: 'a' } } },
    ],
    [
      'aws_ebs_volume.v',
      { tags: { team: 'a' } },
      { id: 'aws_ebs_volume.v', name: 'v', labels: { value: { team: 'a' } } },
    ],
  ])('%s %j', async (_, attributes, expected) => {
    const [type] = _.split('.');
    const read = await readState({ [_]: attributes });
    expect(read.resources.find((resource) => resource.type === type)).toMatchObject(expected);
  });
});
