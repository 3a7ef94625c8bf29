import { describe, expect, test } from 'vitest';
import { answering, signedIn, type Question, type Reply } from './answers.ts';
import { json, jsonError, type Replies } from './replies.ts';
import { oneRegion, scan, type Scan } from './scan.ts';

signedIn();

const account = '123456789012';
const acl = (scope: string): string => `arn:aws:wafv2:us-east-1:${account}:${scope}/webacl/front/id-1`;

/** Reads endpoints; what is not answered here holds nothing. */
function endpoints(reads: Parameters<typeof scan>[0], replies: Replies): Promise<Scan> {
  const answer = ({ operation, host }: Question): Reply =>
    replies[operation] ?? replies[`${host.split('.')[0]} ${operation}`] ?? json({});
  return scan(reads, oneRegion, { handler: answering(answer) });
}

interface Distribution {
  readonly behaviour?: string;
  readonly origin?: string;
  readonly certificate?: string;
  readonly acl?: string;
}

const ownOrigin = (policy: string): string =>
  `<CustomOriginConfig><OriginProtocolPolicy>${policy}</OriginProtocolPolicy></CustomOriginConfig>`;
const ownCertificate = (version: string): string =>
  `<ViewerCertificate><MinimumProtocolVersion>${version}</MinimumProtocolVersion></ViewerCertificate>`;

function distribution(id: string, { behaviour = 'redirect-to-https', ...rest }: Distribution): string {
  const { origin = ownOrigin('https-only'), certificate = ownCertificate('TLSv1.2_2021') } = rest;
  return `<DistributionSummary><Id>${id}</Id><ARN>arn:aws:cloudfront::${account}:distribution/${id}</ARN>
    <DomainName>${id}</DomainName><Enabled>true</Enabled>
    <Origins><Items><Origin><Id>o</Id><DomainName>o</DomainName>${origin}</Origin></Items></Origins>
    <DefaultCacheBehavior><ViewerProtocolPolicy>${behaviour}</ViewerProtocolPolicy></DefaultCacheBehavior>
    ${certificate}<WebACLId>${rest.acl ?? ''}</WebACLId></DistributionSummary>`;
}

function distributions(...summaries: readonly string[]): Replies {
  const body = `<DistributionList><Items>${summaries.join('')}</Items><IsTruncated>false</IsTruncated></DistributionList>`;
  return { 'GET /2020-05-31/distribution?': { body } };
}

describe('distributions of CloudFront', () => {
  const reads = { endpoint: ['transport', 'minimumTls', 'webFirewall', 'ddosProtection'] } as const;
  const fromBucket = '<S3OriginConfig><OriginAccessIdentity/></S3OriginConfig>';
  const shared =
    '<ViewerCertificate><CloudFrontDefaultCertificate>true</CloudFrontDefaultCertificate><MinimumProtocolVersion>TLSv1</MinimumProtocolVersion></ViewerCertificate>';

  test.each<[string, Distribution, string, string]>([
    ['refuses clear text on both sides', {}, 'required', '1.2'],
    ['fetches from a bucket', { origin: fromBucket }, 'required', '1.2'],
    ['lets viewers choose', { behaviour: 'allow-all' }, 'optional', 'none'],
    ['fetches by HTTP', { origin: ownOrigin('http-only') }, 'clear-behind', '1.2'],
    ['has the certificate of CloudFront', { certificate: shared }, 'required', '1.0'],
    ['is not shown in full', { origin: '', certificate: '' }, 'unknown: not-shown', 'unknown: not-shown'],
  ])('one that %s', async (_, made, transport, tls) => {
    const found = await endpoints(reads, distributions(distribution('d1', made)));

    expect(found.fact('d1', 'transport')).toBe(transport);
    expect(found.fact('d1', 'minimumTls')).toBe(tls);
    expect(found.calls.find(({ operation }) => operation.startsWith('cloudfront'))?.region).toBe('us-east-1');
  });

  test('keep to themselves what they send to their origins', async () => {
    const headers = `<CustomHeaders><Items><OriginCustomHeader><HeaderName>x-key</HeaderName><HeaderValue>canary</HeaderValue></OriginCustomHeader></Items></CustomHeaders>`;
    const found = await endpoints(
      reads,
      distributions(distribution('d1', { origin: `${headers}${ownOrigin('https-only')}` })),
    );

    expect(found.fact('d1', 'transport')).toBe('required');
    expect(JSON.stringify([found.resources, found.gaps, found.calls])).not.toContain('canary');
  });

  test('stand behind a web ACL, and behind Shield Advanced where it was ordered', async () => {
    const WebACL = { ARN: acl('global'), Name: 'front', Id: 'id-1', DefaultAction: { Allow: {} } };
    const rules = [{ Name: 'r', Priority: 0, Action: { Block: {} } }];
    const found = await endpoints(reads, {
      ...distributions(distribution('d1', { acl: acl('global') }), distribution('d2', {})),
      GetWebACL: json({ WebACL: { ...WebACL, Rules: rules } }),
      ListProtections: json({
        Protections: [{ Id: 'p', Name: 'p', ResourceArn: `arn:aws:cloudfront::${account}:distribution/d1` }],
      }),
    });

    expect(found.fact('d1', 'webFirewall')).toBe('blocking');
    expect(found.fact('d1', 'ddosProtection')).toBe('ordered');
    expect(found.fact('d2', 'webFirewall')).toBe('none');
    expect(found.fact('d2', 'ddosProtection')).toBe('included');
    expect(found.asked()).toMatchObject({ 'wafv2:GetWebACL': 1, 'shield:ListProtections': 1 });
  });

  test('have what everybody has where Shield Advanced was never ordered, and nothing known where that is not shown', async () => {
    const one = distributions(distribution('d1', {}));
    const none = await endpoints(reads, {
      ...one,
      ListProtections: jsonError('ResourceNotFoundException', 400),
    });
    const denied = await endpoints(reads, {
      ...one,
      ListProtections: jsonError('AccessDeniedException', 400),
    });

    expect(none.fact('d1', 'ddosProtection')).toBe('included');
    expect(denied.fact('d1', 'ddosProtection')).toBe('unknown: denied');
  });
});

const stage = (webAclArn?: string): Reply => json({ item: [{ stageName: 'live', webAclArn }] });

describe('a stage of an API', () => {
  const reads = { endpoint: ['webFirewall'] } as const;
  const api = { item: [{ id: 'a1', name: 'orders', endpointConfiguration: { types: ['REGIONAL'] } }] };
  test('is asked for the rules before it where it names some', async () => {
    const found = await endpoints(reads, {
      'GET /restapis?limit': json(api),
      'GET /restapis/a1/stages?': stage(acl('regional')),
      GetWebACLForResource: json({
        WebACL: { ARN: acl('regional'), Rules: [{ Name: 'r', Action: { Count: {} } }], DefaultAction: {} },
      }),
    });

    expect(found.fact('orders', 'webFirewall')).toBe('counting');
    expect(found.calls.find(({ operation }) => operation === 'wafv2:GetWebACLForResource')?.target).toBe(
      'arn:aws:apigateway:eu-central-1::/restapis/a1/stages/live',
    );
  });

  test('has none where it names none', async () => {
    const found = await endpoints(reads, {
      'GET /restapis?limit': json(api),
      'GET /restapis/a1/stages?': stage(),
    });

    expect(found.fact('orders', 'webFirewall')).toBe('none');
    expect(Object.keys(found.asked())).not.toContain('wafv2:GetWebACLForResource');
  });
});

const arn = (id: string): string => `arn:aws:transfer:eu-central-1:${account}:server/${id}`;

describe('other fronts', () => {
  test.each<[string, object, string, boolean]>([
    ['files by SSH', { Protocols: ['SFTP'], EndpointType: 'PUBLIC' }, 'required', false],
    ['files in clear text', { Protocols: ['FTP'], EndpointType: 'VPC', EndpointDetails: {} }, 'off', true],
    [
      'files from the Internet into a VPC',
      { Protocols: ['FTPS'], EndpointType: 'VPC', EndpointDetails: { AddressAllocationIds: ['eip'] } },
      'required',
      false,
    ],
  ])('%s', async (_, server, transport, internal) => {
    const base = { Arn: arn('s-1'), ServerId: 's-1' };
    const found = await endpoints(
      { endpoint: ['transport', 'internal'] },
      {
        ListServers: json({ Servers: [{ ...base, ...server, Protocols: undefined }] }),
        DescribeServer: json({ Server: { ...base, ...server } }),
      },
    );

    expect(found.fact('s-1', 'transport')).toBe(transport);
    expect(found.fact('s-1', 'internal')).toBe(internal);
  });

  test('services of App Runner and APIs for GraphQL', async () => {
    const ServiceArn = `arn:aws:apprunner:eu-central-1:${account}:service/shop/1`;
    const found = await endpoints(
      { endpoint: ['internal', 'transport', 'webFirewall'] },
      {
        'apprunner ListServices': json({
          ServiceSummaryList: [
            { ServiceArn, ServiceName: 'shop', Status: 'RUNNING' },
            { ServiceArn: `${ServiceArn}0`, ServiceName: 'gone', Status: 'DELETED' },
          ],
        }),
        DescribeService: json({
          Service: { NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } },
        }),
        GetWebACLForResource: json({}),
        'GET /v1/apis?maxResults': json({
          graphqlApis: [{ apiId: 'g', name: 'graph', arn: `arn:aws:appsync:eu-central-1:${account}:apis/g` }],
        }),
      },
    );

    expect(found.resources.map(({ name }) => name).toSorted()).toEqual(['graph', 'shop']);
    expect(found.fact('shop', 'internal')).toBe(true);
    expect(found.fact('shop', 'webFirewall')).toBe('none');
    expect(found.fact('graph', 'transport')).toBe('required');
    expect(found.fact('graph', 'webFirewall')).toBe('none');
  });
});

const status = (ec2: string, lambda: string): Reply =>
  json({
    accounts: [
      {
        accountId: account,
        state: { status: 'ENABLED' },
        resourceState: { ec2: { status: ec2 }, ecr: { status: 'DISABLED' }, lambda: { status: lambda } },
      },
    ],
  });

describe('Inspector', () => {
  test('scans what is switched on', async () => {
    const found = await endpoints(
      { vulnerabilityScanner: ['enabled', 'targets', 'intervalDays'] },
      { 'POST /status/batch/get?': status('ENABLED', 'ENABLED') },
    );
    const [scanner] = found.resources;

    expect(scanner?.facts).toMatchObject({
      enabled: { value: true },
      targets: { value: ['servers', 'functions'] },
    });
  });

  test('is nothing where nothing is', async () => {
    const found = await endpoints(
      { vulnerabilityScanner: ['enabled'] },
      { 'POST /status/batch/get?': status('DISABLED', 'DISABLED') },
    );

    expect(found.resources).toEqual([]);
  });
});

describe('tasks of ECS outside of services', () => {
  const replies: Replies = {
    ListClusters: json({ clusterArns: [`arn:aws:ecs:eu-central-1:${account}:cluster/main`] }),
    'ecs ListServices': json({ serviceArns: [] }),
    ListTasks: json({ taskArns: ['t1', 't2', 't3'] }),
    DescribeTasks: json({
      tasks: [
        { taskArn: 't1', group: 'service:web' },
        { taskArn: 't2', group: 'family:nightly' },
        { taskArn: 't3', group: 'family:import' },
      ],
    }),
    ListTaskDefinitionFamilies: json({ families: ['nightly'] }),
    DescribeTaskDefinition: json({
      taskDefinition: {
        taskDefinitionArn: `arn:aws:ecs:eu-central-1:${account}:task-definition/nightly:3`,
        family: 'nightly',
        containerDefinitions: [
          { name: 'job', environment: [{ name: 'DB_PASSWORD', value: 'hunter2hunter2' }] },
        ],
      },
    }),
  };

  test('are counted where they are like servers', async () => {
    const found = await endpoints({ server: ['encryptedAtRest'] }, replies);

    expect(found.gaps.map(({ detail }) => detail)).toContain(
      `Account ${account} has 2 tasks of ECS on Fargate outside of services in eu-central-1, which tomcheck does not read.`,
    );
    expect(found.asked()).toMatchObject({ 'ecs:DescribeTasks': 1 });
  });

  test('are judged by their definitions, whether they run or not', async () => {
    const found = await endpoints({ workload: ['secretsInClear'] }, replies);

    expect(found.fact('nightly', 'secretsInClear')).toBe(true);
    expect(JSON.stringify(found.resources)).not.toContain('hunter2');
    expect(Object.keys(found.asked())).not.toContain('ecs:ListTasks');
  });
});
