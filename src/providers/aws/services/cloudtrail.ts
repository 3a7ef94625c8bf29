import { blocks, computed, optional, tagMap, textAt, type Attributes } from '../../live/attributes.ts';
import type { Service } from '../service.ts';

const trail = 'aws_cloudtrail';
const store = 'aws_cloudtrail_event_data_store';

const advanced: Attributes = {
  advanced_event_selector: blocks('AdvancedEventSelectors', {
    field_selector: blocks('FieldSelectors', { field: 'Field', equals: 'Equals' }),
  }),
};

export const cloudTrail: Service = {
  id: 'cloudtrail',
  title: 'CloudTrail',
  load: () => import('../clients/cloudtrail.ts'),
  concurrency: 4,
  lists: [
    {
      // Trails of an organisation are shown to its members only among the shadows of trails of other regions.
      operation: 'cloudtrail:DescribeTrails',
      items: 'trailList',
      gives: [
        {
          type: trail,
          when: (item, { region }) => textAt(item, 'HomeRegion') === region,
          attributes: {
            arn: 'TrailARN',
            id: 'TrailARN',
            name: 'Name',
            is_multi_region_trail: 'IsMultiRegionTrail',
            s3_bucket_name: 'S3BucketName',
            s3_key_prefix: optional('S3KeyPrefix'),
            enable_log_file_validation: 'LogFileValidationEnabled',
            cloud_watch_logs_group_arn: optional('CloudWatchLogsLogGroupArn'),
          },
        },
      ],
    },
    {
      operation: 'cloudtrail:ListEventDataStores',
      items: 'EventDataStores',
      paging: { input: 'NextToken', output: 'NextToken', size: ['MaxResults', 1000] },
      gives: [
        {
          type: store,
          attributes: { arn: 'EventDataStoreArn', id: 'EventDataStoreArn', name: 'Name' },
        },
      ],
    },
  ],
  details: [
    {
      of: trail,
      operation: 'cloudtrail:GetTrailStatus',
      for: { auditTrail: ['logging'] },
      input: (name) => ({ Name: name('arn') }),
      adds: { enable_logging: 'IsLogging' },
    },
    {
      of: trail,
      operation: 'cloudtrail:GetEventSelectors',
      for: { auditTrail: ['managementEvents', 'dataEvents'] },
      input: (name) => ({ TrailName: name('arn') }),
      adds: {
        event_selector: blocks('EventSelectors', {
          read_write_type: 'ReadWriteType',
          include_management_events: 'IncludeManagementEvents',
          exclude_management_event_sources: 'ExcludeManagementEventSources',
          data_resource: blocks('DataResources', { type: 'Type' }),
        }),
        ...advanced,
      },
    },
    {
      of: store,
      operation: 'cloudtrail:GetEventDataStore',
      for: {
        auditTrail: ['logging', 'allRegions', 'managementEvents', 'dataEvents', 'retentionDays'],
      },
      input: (name) => ({ EventDataStore: name('arn') }),
      adds: {
        suspend: computed('Status', (answer) => textAt(answer, 'Status') !== 'ENABLED'),
        multi_region_enabled: 'MultiRegionEnabled',
        retention_period: 'RetentionPeriod',
        event_selector: null,
        ...advanced,
      },
    },
    ...[trail, store].map((of) => ({
      of,
      operation: 'cloudtrail:ListTags' as const,
      for: { labels: true } as const,
      input: (name: (attribute: string) => string) => ({ ResourceIdList: [name('arn')] }),
      adds: { tags: tagMap('ResourceTagList.TagsList'), tags_all: tagMap('ResourceTagList.TagsList') },
    })),
  ],
};
