import { describe, expect, test } from 'vitest';
import { xml, xmlError, signedIn, type Reply } from './answers.ts';
import { json, readFrom } from './replies.ts';

signedIn();

describe('an event data store', () => {
  const arn = 'arn:aws:cloudtrail:eu-central-1:123456789012:eventdatastore/e';
  const advanced = [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }];
  const reads = { auditTrail: ['logging', 'allRegions', 'managementEvents', 'retentionDays'] } as const;
  const elsewhere = { DescribeTrails: json({ trailList: [] }) };

  test.each<[string, boolean]>([
    ['ENABLED', true],
    ['STOPPED_INGESTION', false],
  ])('that is %s records or not', async (Status, logging) => {
    const found = await readFrom(reads, {
      ...elsewhere,
      ListEventDataStores: json({ EventDataStores: [{ EventDataStoreArn: arn, Name: 'events' }] }),
      GetEventDataStore: json({
        Status,
        MultiRegionEnabled: true,
        RetentionPeriod: 366,
        AdvancedEventSelectors: advanced,
      }),
    });

    expect(found.fact('events', 'logging')).toBe(logging);
    expect(found.fact('events', 'allRegions')).toBe(true);
    expect(found.fact('events', 'managementEvents')).toBe('all');
    expect(found.fact('events', 'retentionDays')).toBe(366);
  });
});

describe('a trail of an organisation', () => {
  test('is told in its home region only, whichever account made it', async () => {
    const arn = 'arn:aws:cloudtrail:eu-central-1:999999999999:trail/all';
    const found = await readFrom(
      { auditTrail: ['logging', 'retentionDays'] },
      {
        DescribeTrails: json({
          trailList: [
            { TrailARN: arn, Name: 'all', HomeRegion: 'eu-central-1', S3BucketName: 'of-another' },
            { TrailARN: `${arn}-2`, Name: 'far', HomeRegion: 'eu-west-1', S3BucketName: 'b' },
          ],
        }),
        GetTrailStatus: json({ IsLogging: true }),
        ListEventDataStores: json({ EventDataStores: [] }),
        DescribeLogGroups: json({ logGroups: [] }),
        'GET /?max-buckets': { body: '<ListAllMyBucketsResult><Buckets></Buckets></ListAllMyBucketsResult>' },
      },
    );

    expect(found.resources.map(({ name }) => name)).toEqual(['all']);
    expect(found.fact('all', 'logging')).toBe(true);
    expect(found.fact('all', 'retentionDays')).toBe('unknown: not-shown');
  });
});

describe('a log group', () => {
  test('hands its records on to where its subscribers are', async () => {
    const found = await readFrom(
      { logStore: ['copies', 'deletionProtection'] },
      {
        DescribeLogGroups: json({
          logGroups: [
            {
              logGroupName: 'app',
              arn: 'arn:aws:logs:eu-central-1:123456789012:log-group:app:*',
              deletionProtectionEnabled: true,
            },
          ],
        }),
        DescribeSubscriptionFilters: json({
          subscriptionFilters: [
            { filterName: 'f', destinationArn: 'arn:aws:logs:us-east-1:999999999999:destination:d' },
          ],
        }),
      },
    );

    expect(found.fact('app', 'copies')).toMatchObject([{ region: { value: 'us-east-1' } }]);
    expect(found.fact('app', 'deletionProtection')).toBe(true);
  });

  test('whose records go to another account leaves open how long they are kept there', async () => {
    const found = await readFrom(
      { logStore: ['retentionDays'] },
      {
        DescribeLogGroups: json({
          logGroups: [
            {
              logGroupName: 'app',
              arn: 'arn:aws:logs:eu-central-1:123456789012:log-group:app:*',
              retentionInDays: 30,
            },
          ],
        }),
        DescribeSubscriptionFilters: json({
          subscriptionFilters: [
            { filterName: 'out', destinationArn: 'arn:aws:logs:eu-central-1:999999999999:destination:d' },
            { filterName: 'in', destinationArn: 'arn:aws:lambda:eu-central-1:123456789012:function:f' },
          ],
        }),
      },
    );

    expect(found.fact('app', 'retentionDays')).toBe(30);
    expect(found.fact('out', 'retentionDays')).toBe('unknown: not-shown');
    expect(found.resources.map(({ name }) => name)).not.toContain('in');
  });
});

const counts = (values: Readonly<Record<string, number>>): Reply =>
  xml(
    'GetAccountSummary',
    `<SummaryMap>${Object.entries(values)
      .map(([key, value]) => `<entry><key>${key}</key><value>${value}</value></entry>`)
      .join('')}</SummaryMap>`,
  );

describe('the root user', () => {
  const reads = { account: ['rootMfa', 'rootAccessKeys'] } as const;

  test.each<[string, Readonly<Record<string, number>>, unknown, unknown]>([
    [
      'with a second factor',
      { AccountMFAEnabled: 1, AccountPasswordPresent: 1, AccountAccessKeysPresent: 0 },
      true,
      false,
    ],
    [
      'with a password alone',
      { AccountMFAEnabled: 0, AccountPasswordPresent: 1, AccountAccessKeysPresent: 1 },
      false,
      true,
    ],
    [
      'without a password',
      { AccountMFAEnabled: 0, AccountPasswordPresent: 0, AccountAccessKeysPresent: 0 },
      'unknown: not-shown',
      false,
    ],
  ])('%s', async (_, values, mfa, keys) => {
    const found = await readFrom(reads, { GetAccountSummary: counts(values) });

    expect(found.fact('123456789012', 'rootMfa')).toBe(mfa);
    expect(found.fact('123456789012', 'rootAccessKeys')).toBe(keys);
  });

  test('of whom nothing is told is not known', async () => {
    const found = await readFrom(reads, { GetAccountSummary: xmlError('AccessDenied') });

    expect(found.fact('123456789012', 'rootMfa')).toBe('unknown: denied');
  });
});
