import type { Cases } from '../case.ts';
import { arn } from './raw/stores.ts';

const key = (attributes: object = {}) => ({
  'aws_kms_key.data': {
    id: '1111',
    arn: arn('kms', 'key/1111'),
    key_id: '1111',
    is_enabled: true,
    customer_master_key_spec: 'SYMMETRIC_DEFAULT',
    custom_key_store_id: '',
    enable_key_rotation: true,
    rotation_period_in_days: 365,
    ...attributes,
  },
});
const secret = {
  'aws_secretsmanager_secret.s': {
    id: arn('secretsmanager', 'secret:s'),
    arn: arn('secretsmanager', 'secret:s'),
    name: 's',
  },
};
const rotation = (rules: object) => ({
  'aws_secretsmanager_secret_rotation.s': {
    id: arn('secretsmanager', 'secret:s'),
    secret_id: arn('secretsmanager', 'secret:s'),
    rotation_enabled: true,
    rotation_rules: [rules],
  },
});
const accessKey = (attributes: object) => ({
  'aws_iam_access_key.k': { id: 'key', user: 'deploy', status: 'Active', ...attributes },
});
const secrets = { scope: 'secrets', interval_days: 90 };

export const cases: Cases = [
  { is: 'good', what: 'a key that is rotated every year', given: key(), params: { interval_days: 365 } },
  { is: 'bad', what: 'a key that is not rotated', given: key({ enable_key_rotation: false }) },
  { is: 'bad', what: 'a key that does not say it', given: key({ enable_key_rotation: null }) },
  {
    is: 'bad',
    what: 'a key that is rotated every year for every 90 days',
    given: key(),
    params: { interval_days: 90 },
  },
  {
    is: 'good',
    what: 'a key of an older provider, which knows no period and means a year',
    given: key({ rotation_period_in_days: null }),
    params: { interval_days: 365 },
  },
  {
    is: 'good',
    what: 'a key that is switched off',
    given: key({ is_enabled: false, enable_key_rotation: false }),
  },
  {
    is: 'unknown',
    what: 'a key pair for signing, which is rotated by hand',
    given: key({ customer_master_key_spec: 'RSA_4096', enable_key_rotation: false }),
  },
  {
    is: 'unknown',
    what: 'a key in a store of its own',
    given: key({ custom_key_store_id: 'cks-1', enable_key_rotation: false }),
  },
  {
    is: 'unknown',
    what: 'a key with imported material',
    given: { 'aws_kms_external_key.e': { id: '2222', arn: arn('kms', 'key/2222'), enabled: true } },
  },
  {
    is: 'unknown',
    what: 'a replica whose primary key stands elsewhere',
    given: {
      'aws_kms_replica_key.r': {
        id: 'mrk-1',
        arn: arn('kms', 'key/mrk-1'),
        key_id: 'mrk-1',
        enabled: true,
        primary_key_arn: arn('kms', 'key/mrk-1', 'us-east-1'),
      },
    },
  },
  {
    is: 'good',
    what: 'a secret that is rotated every month',
    given: { ...secret, ...rotation({ automatically_after_days: 30 }) },
    params: secrets,
  },
  {
    is: 'good',
    what: 'a secret that is rotated by a rate',
    given: {
      ...secret,
      ...rotation({ automatically_after_days: null, schedule_expression: 'rate(30 days)' }),
    },
    params: secrets,
  },
  {
    is: 'bad',
    what: 'a secret that is rotated once a year',
    given: { ...secret, ...rotation({ automatically_after_days: 365 }) },
    params: secrets,
  },
  { is: 'bad', what: 'a secret that nothing rotates', given: secret, params: secrets },
  {
    is: 'unknown',
    what: 'a secret that nothing rotates, where there may be more than is given',
    given: secret,
    declared: false,
    params: secrets,
  },
  {
    is: 'bad',
    what: 'an access key of 2020',
    given: accessKey({ create_date: '2020-01-01T00:00:00Z' }),
    params: { scope: 'access-keys', interval_days: 90 },
  },
  {
    is: 'good',
    what: 'an access key of 2020 that is switched off',
    given: accessKey({ create_date: '2020-01-01T00:00:00Z', status: 'Inactive' }),
    params: { scope: 'credentials', interval_days: 90 },
  },
  {
    is: 'unknown',
    what: 'a key whose store is known only after apply',
    given: { 'aws_kms_key.data': { enable_key_rotation: true, rotation_period_in_days: 365 } },
    computed: { 'aws_kms_key.data': { custom_key_store_id: true } },
    params: { interval_days: 365 },
  },
  {
    is: 'bad',
    what: 'a key that is not rotated and does not say that it is in use',
    given: key({ is_enabled: null, enable_key_rotation: false }),
  },
  {
    is: 'unknown',
    what: 'a secret whose rotation says neither days nor a schedule',
    given: { ...secret, ...rotation({ automatically_after_days: null }) },
    params: secrets,
  },
  {
    is: 'unknown',
    what: 'a secret whose rotation comes after no days, as states write what is not set',
    given: { ...secret, ...rotation({ automatically_after_days: 0 }) },
    params: secrets,
  },
];
