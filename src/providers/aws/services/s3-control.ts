import { known } from '../../../model/fact.ts';
import { blocks, type Attributes } from '../../live/attributes.ts';
import type { Detail, Service } from '../service.ts';

const accountBlock = 'aws_s3_account_public_access_block';
const point = 'aws_s3_access_point';

const block: Attributes = {
  block_public_acls: 'BlockPublicAcls',
  ignore_public_acls: 'IgnorePublicAcls',
  block_public_policy: 'BlockPublicPolicy',
  restrict_public_buckets: 'RestrictPublicBuckets',
};

/** What is asked about each access point that can be reached from outside of a VPC. */
function ask(operation: Detail['operation'], adds: Attributes, absent: readonly string[] = []): Detail {
  return {
    of: point,
    operation,
    for: { bucket: ['publiclyAccessible'] },
    when: (name) => name('vpc_configuration.vpc_id') === '',
    input: (name, { account }) => ({ AccountId: account, Name: name('name') }),
    absent,
    adds,
  };
}

/** The client puts the account before the host, which an address cannot take: emulators go by their name. */
function emulated(environment: NodeJS.ProcessEnv): object {
  const url = environment['AWS_ENDPOINT_URL_S3_CONTROL'] ?? environment['AWS_ENDPOINT_URL'];
  return url === undefined ? {} : { endpoint: url.replace('//127.0.0.1', '//localhost') };
}

export const s3Control: Service = {
  id: 's3-control',
  title: 'S3 access points',
  load: () => import('../clients/s3-control.ts'),
  options: () => emulated(process.env),
  lists: [
    {
      operation: 's3-control:GetPublicAccessBlock',
      scope: 'account',
      input: ({ account }) => ({ AccountId: account }),
      items: 'PublicAccessBlockConfiguration',
      absent: ['NoSuchPublicAccessBlockConfiguration'],
      gives: [{ type: accountBlock, attributes: block }],
      for: { bucket: ['publiclyAccessible'], account: ['blocksPublicBuckets'] },
    },
    {
      operation: 's3-control:ListAccessPoints',
      input: ({ account }) => ({ AccountId: account }),
      items: 'AccessPointList',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      gives: [
        {
          type: point,
          attributes: {
            arn: 'AccessPointArn',
            name: 'Name',
            bucket: 'Bucket',
            vpc_configuration: blocks('VpcConfiguration', { vpc_id: 'VpcId' }),
          },
        },
      ],
      for: { bucket: ['publiclyAccessible'] },
    },
  ],
  accountFacts: {
    blocksPublicBuckets: (all) => {
      const from = {
        path: 'PublicAccessBlockConfiguration',
        note: 'off until it is set (Amazon S3 user guide)',
      };
      const settings = all(accountBlock).flatMap((setting) =>
        Object.keys(block).map((path) => setting.boolean(path)),
      );
      return settings.find((fact) => !fact.known || !fact.value) ?? settings[0] ?? known(false, from);
    },
  },
  details: [
    ask('s3-control:GetAccessPointPolicy', { policy: 'Policy' }, ['NoSuchAccessPointPolicy']),
    ask('s3-control:GetAccessPoint', {
      public_access_block_configuration: blocks('PublicAccessBlockConfiguration', block),
    }),
  ],
};
