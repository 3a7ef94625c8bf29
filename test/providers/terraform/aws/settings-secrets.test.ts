import { describe, expect, it } from 'vitest';
import { readPlan, readState, valueOf, type Instances } from './read-aws.ts';

const secret = 'correct-horse-battery-staple';
const lambda = (environment: unknown): Instances => ({
  'aws_lambda_function.f': { function_name: 'f', environment },
});
const task = (container_definitions: unknown): Instances => ({
  'aws_ecs_task_definition.f': { family: 'f', container_definitions },
});
const containers = (...environment: readonly object[]): string =>
  JSON.stringify([{ name: 'f', environment }]);

describe('settings of a workload', () => {
  it.each<[string, Instances, unknown]>([
    ['none', lambda([]), false],
    ['not written', lambda(null), false],
    ['a name that tells nothing', lambda([{ variables: { MODE: 'live' } }]), false],
    ['a password', lambda([{ variables: { DB_PASSWORD: secret } }]), true],
    ['an empty password', lambda([{ variables: { DB_PASSWORD: '' } }]), false],
    ['the name of a secret', lambda([{ variables: { SECRET_NAME: 'db' } }]), false],
    ['a reference', lambda([{ variables: { TOKEN: '{{resolve:secretsmanager:db}}' } }]), false],
    ['a token of a container', task(containers({ name: 'API_TOKEN', value: secret })), true],
    ['a harmless setting of a container', task(containers({ name: 'PORT', value: '80' })), false],
    ['containers that are no JSON', task('oops'), 'unknown: failed'],
    ['containers that are no list', task('{}'), 'unknown: failed'],
  ])('%s', async (_, given, expected) => {
    const read = await readState(given);
    expect(valueOf(read, 'workload', Object.keys(given)[0] ?? '', 'secretsInClear')).toBe(expected);
  });

  it.each([
    lambda([{ variables: { DB_PASSWORD: secret, OTHER: secret } }]),
    task(containers({ name: 'API_TOKEN', value: secret })),
  ])('are not kept', async (given) => {
    expect(JSON.stringify(await readState(given))).not.toContain(secret);
  });

  it('are open where one of them is known only after apply', async () => {
    const read = await readPlan({
      'aws_lambda_function.f': {
        after: { function_name: 'f', environment: [{ variables: { MODE: 'live' } }] },
        unknown: { environment: [{ variables: { DB_PASSWORD: true } }] },
      },
    });
    expect(valueOf(read, 'workload', 'aws_lambda_function.f', 'secretsInClear')).toBe('unknown: computed');
  });
});
