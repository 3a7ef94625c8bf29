import type { Cases } from '../case.ts';
import { balancer, server } from './raw/edges.ts';
import { arn, cluster, database, table, volume } from './raw/stores.ts';

const on = { deletion_protection: true };

export const cases: Cases = [
  { is: 'good', what: 'a protected database', given: database(on) },
  { is: 'bad', what: 'a database that does not say it', given: database({ deletion_protection: null }) },
  { is: 'good', what: 'a protected cluster', given: cluster(on) },
  { is: 'bad', what: 'a cluster without', given: cluster({ deletion_protection: false }) },
  { is: 'good', what: 'a protected table', given: table({ deletion_protection_enabled: true }) },
  { is: 'bad', what: 'a table without', given: table({ deletion_protection_enabled: false }) },
  {
    is: 'good',
    what: 'a ledger that does not say it, which is protected by default',
    given: { 'aws_qldb_ledger.l': { id: 'l', arn: arn('qldb', 'ledger/l'), name: 'l' } },
  },
  {
    is: 'bad',
    what: 'users of a product without protection',
    given: {
      'aws_cognito_user_pool.p': {
        id: 'eu-central-1_1',
        arn: arn('cognito-idp', 'userpool/eu-central-1_1'),
        name: 'p',
        deletion_protection: 'INACTIVE',
      },
    },
  },
  {
    is: 'good',
    what: 'a server that cannot be terminated',
    given: server({ disable_api_termination: true }),
    params: { scope: 'servers' },
  },
  {
    is: 'bad',
    what: 'a server that can',
    given: server({ disable_api_termination: false }),
    params: { scope: 'servers' },
  },
  {
    is: 'bad',
    what: 'a balancer without protection',
    given: balancer(),
    params: { scope: 'all' },
  },
  {
    is: 'unknown',
    what: 'a volume, for which there is no such setting',
    given: volume(),
    params: { scope: 'volumes' },
  },
  {
    is: 'unknown',
    what: 'a setting that is known only after apply',
    given: database({ deletion_protection: null }),
    computed: { 'aws_db_instance.main': { deletion_protection: true, arn: true } },
  },
  {
    is: 'bad',
    what: 'a table that says nothing of its protection',
    given: { 'aws_dynamodb_table.t': { id: 't', arn: arn('dynamodb', 'table/t'), name: 't' } },
  },
  {
    is: 'bad',
    what: 'a cluster of Aurora DSQL that says nothing of it',
    given: { 'aws_dsql_cluster.d': { id: 'd', arn: arn('dsql', 'cluster/d'), identifier: 'd' } },
  },
];
