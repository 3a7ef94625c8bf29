import type { Cases } from '../case.ts';
import { arn, database } from './raw/stores.ts';

const trail = (attributes: object = {}) => ({
  'aws_cloudtrail.main': {
    id: 'main',
    arn: arn('cloudtrail', 'trail/main'),
    name: 'main',
    enable_logging: true,
    is_multi_region_trail: true,
    s3_bucket_name: 'trail',
    event_selector: [],
    advanced_event_selector: [],
    ...attributes,
  },
});
const selector = (...fields: readonly (readonly [string, string])[]) => ({
  advanced_event_selector: [{ field_selector: fields.map(([field, value]) => ({ field, equals: [value] })) }],
});
const second = {
  'aws_cloudtrail.second': {
    id: 'second',
    arn: arn('cloudtrail', 'trail/second'),
    name: 'second',
    enable_logging: false,
    is_multi_region_trail: false,
    s3_bucket_name: 'trail',
  },
};

export const cases: Cases = [
  { is: 'good', what: 'a trail for all regions', given: trail() },
  { is: 'good', what: 'a good trail beside a bad one', given: { ...trail(), ...second } },
  { is: 'bad', what: 'a trail that is switched off', given: trail({ enable_logging: false }) },
  { is: 'bad', what: 'a trail for one region', given: trail({ is_multi_region_trail: null }) },
  {
    is: 'bad',
    what: 'a trail that records changes only',
    given: trail({ event_selector: [{ read_write_type: 'WriteOnly', include_management_events: true }] }),
  },
  {
    is: 'bad',
    what: 'a trail that records data events only',
    given: trail({ event_selector: [{ read_write_type: 'All', include_management_events: false }] }),
  },
  {
    is: 'good',
    what: 'an advanced selector for all management events',
    given: trail(selector(['eventCategory', 'Management'])),
  },
  {
    is: 'bad',
    what: 'an advanced selector for changes only',
    given: trail(selector(['eventCategory', 'Management'], ['readOnly', 'false'])),
  },
  {
    is: 'unknown',
    what: 'an advanced selector that leaves one service out',
    given: trail(selector(['eventCategory', 'Management'], ['eventSource', 'kms.amazonaws.com'])),
  },
  {
    is: 'unknown',
    what: 'a trail that leaves the calls of KMS out',
    given: trail({
      event_selector: [
        {
          read_write_type: 'All',
          include_management_events: true,
          exclude_management_event_sources: ['kms.amazonaws.com'],
        },
      ],
    }),
  },
  { is: 'bad', what: 'no trail', given: database() },
  {
    is: 'unknown',
    what: 'no trail, where there may be more than is given',
    given: database(),
    declared: false,
  },
  {
    is: 'good',
    what: 'an event data store',
    given: {
      'aws_cloudtrail_event_data_store.lake': {
        id: arn('cloudtrail', 'eventdatastore/1'),
        arn: arn('cloudtrail', 'eventdatastore/1'),
        name: 'lake',
        suspend: false,
        multi_region_enabled: true,
      },
    },
  },
  {
    is: 'unknown',
    what: 'a trail under a promise about access of users',
    given: trail(),
    params: { scope: 'access' },
  },
];
