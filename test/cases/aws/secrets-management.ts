import type { Cases } from '../case.ts';
import { lambda } from './raw/edges.ts';
import { arn } from './raw/stores.ts';

const settings = (variables: object) => lambda({ environment: [{ variables }] });
const task = (environment: readonly object[]) => ({
  'aws_ecs_task_definition.api': {
    id: 'api',
    arn: arn('ecs', 'task-definition/api:3'),
    family: 'api',
    container_definitions: JSON.stringify([{ name: 'api', image: 'api', environment }]),
  },
});
const service = {
  'aws_ecs_service.api': {
    id: arn('ecs', 'service/main/api'),
    name: 'api',
    launch_type: 'FARGATE',
    task_definition: arn('ecs', 'task-definition/api:3'),
  },
};

export const cases: Cases = [
  { is: 'good', what: 'a function without settings', given: lambda({ environment: [] }) },
  { is: 'good', what: 'a function with harmless settings', given: settings({ LOG_LEVEL: 'info' }) },
  {
    is: 'bad',
    what: 'a function with a password in its settings',
    given: settings({ DB_PASSWORD: 'hunter2' }),
  },
  {
    is: 'good',
    what: 'a function that is told where its secret stands',
    given: settings({ DB_SECRET_ARN: arn('secretsmanager', 'secret:db'), DB_PASSWORD: '/live/db/password' }),
  },
  {
    is: 'unknown',
    what: 'a setting that is known only after apply',
    given: settings({}),
    computed: { 'aws_lambda_function.f': { arn: true, environment: [{ variables: { DB_PASSWORD: true } }] } },
  },
  {
    is: 'bad',
    what: 'a task with a token in its settings',
    given: task([{ name: 'API_TOKEN', value: 'abc' }]),
  },
  { is: 'good', what: 'a task with harmless settings', given: task([{ name: 'PORT', value: '8080' }]) },
  {
    is: 'bad',
    what: 'a service whose task has a token in its settings',
    given: { ...service, ...task([{ name: 'API_TOKEN', value: 'abc' }]) },
  },
  { is: 'unknown', what: 'a service whose task stands elsewhere', given: service },
  {
    is: 'unknown',
    what: 'clean settings under a promise about source code',
    given: settings({}),
    params: { in_repo: false },
  },
  {
    is: 'unknown',
    what: 'a job of Glue, whose arguments are not read',
    given: { 'aws_glue_job.j': { id: 'j', arn: arn('glue', 'job/j'), name: 'j' } },
    because: 'settings of workload j',
  },
];
