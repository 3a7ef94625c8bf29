import { readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CreateSnapshotCommand, CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateUserCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { outcomeOf, scratch, start, tomcheck, type Outcome } from '../../cli/command.ts';
import { pointedAt, startMoto } from '../moto.ts';

const moto = startMoto();

const folder = scratch({
  'policy.md': '# Security\n\nVolumes are encrypted at rest.\nDatabases are not publicly accessible.\n',
  'tomcheck.yaml': 'version: 1\nsources:\n  - aws: { regions: [eu-central-1] }\nestate: { complete: true }\n',
});

beforeAll(async () => {
  const ec2 = new EC2Client({});
  const made = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone: 'eu-central-1a', Size: 8, Encrypted: false }),
  );
  for (let count = 0; count < 100; count += 1)
    await ec2.send(new CreateSnapshotCommand({ VolumeId: made.VolumeId }));
  await new RDSClient({}).send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'main',
      DBInstanceClass: 'db.t3.micro',
      Engine: 'postgres',
      MasterUsername: 'canaryuser',
      MasterUserPassword: 'canary-password',
      AllocatedStorage: 20,
      PubliclyAccessible: true,
    }),
  );
});

function run(line: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return tomcheck(line.split(' '), { cwd: folder, env: { ...pointedAt(moto.url), ...env } });
}

function report(): Report {
  return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Report;
}

/** Stands before the emulator and hands on so many requests; those that follow get no answer. */
async function startSilence(
  url: string,
  answered: number,
): Promise<{ readonly url: string; readonly silent: Promise<void>; readonly close: () => void }> {
  let asked = 0;
  const { promise: silent, resolve: fallSilent } = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    asked += 1;
    if (asked > answered) return fallSilent();
    const { method, headers } = request;
    const onward = ask(`${url}${request.url ?? ''}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, silent, close };
}

describe('check --source aws', () => {
  test('finds drift, and leads from it to the call in the ledger', async () => {
    const { code, out, err } = await run('check policy.md -f terminal -f json=run.json');
    const { claims, calls = [], estate } = report();
    const finding = claims
      .flatMap(({ findings }) => findings)
      .find(({ verdict }) => verdict === 'contradicted');

    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('Volume vol-');
    expect(estate.sources).toMatchObject([{ reader: 'aws', name: 'aws:123456789012', layer: 'live' }]);
    expect(calls[finding?.from.call ?? -1]).toMatchObject({
      operation: 'ec2:DescribeVolumes',
      account: '123456789012',
      region: 'eu-central-1',
      outcome: 'answered',
      status: 200,
      pages: 1,
      items: 1,
    });
    expect(calls.length).toBeGreaterThan(3);

    const explained = await run(`explain ${finding?.fingerprint ?? ''} --from run.json`);
    expect(explained.out).toContain(
      '  asked        ec2:DescribeVolumes, account 123456789012, region eu-central-1, ',
    );
    expect(explained.out).toMatch(/ {2}answer {7}answered, HTTP status 200, request \S+\n/);
  });

  test('lets no secret and no name of a person into any output', async () => {
    const { out, err } = await run('check policy.md --verbose -f terminal -f json=run.json');

    expect(`${out}${err}${JSON.stringify(report())}`).not.toContain('canary');
  });

  test('stops at the budget, and is incomplete', async () => {
    const { code, out } = await run('check policy.md --max-calls 2');

    expect(code).not.toBe(0);
    expect(out).toContain('no more than 2 calls (--max-calls)');
  });

  test('refuses a budget that is none', async () => {
    expect(await run('check policy.md --max-calls none')).toEqual({
      code: 2,
      out: '',
      err: 'tomcheck: --max-calls is "none", which is no count.\n  Write a whole number above 0.\n',
    });
  });

  test('lists what it would ask, and asks nothing', async () => {
    const { code, out } = await run('check policy.md --dry-run', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });

    expect(code).toBe(0);
    expect(out).toContain('sts:GetCallerIdentity  once\n');
    expect(out).toContain('ec2:DescribeVolumes  once per account and region\n');
    expect(out).not.toContain('s3:GetBucketVersioning');
  });

  test('says what to do where there are no credentials', async () => {
    const { AWS_ENDPOINT_URL = '' } = pointedAt(moto.url);
    const { code, err } = await tomcheck(['check', 'policy.md'], {
      cwd: folder,
      env: { AWS_ENDPOINT_URL, AWS_EC2_METADATA_DISABLED: 'true', HOME: folder },
    });

    expect(code).toBe(2);
    expect(err).toMatch(/^tomcheck: No AWS credentials were found\.\n {2}Sign in \(aws sso login\)/);
  });

  test('writes what it has when it is interrupted, marked incomplete', async () => {
    const everything = scratch({ 'policy.md': 'Snapshots of volumes are not publicly accessible.\n' });
    const slow = await startSilence(moto.url, 30);
    const child = start(['check', 'policy.md', '-s', 'aws', '--no-config', '-f', 'json=run.json'], {
      cwd: everything,
      env: { ...pointedAt(slow.url) },
    });
    const outcome = outcomeOf(child);
    await slow.silent;
    child.kill('SIGINT');
    const { code } = await outcome;
    slow.close();
    const written = JSON.parse(readFileSync(join(everything, 'run.json'), 'utf8')) as Report;

    expect(code).toBe(130);
    expect(written.complete).toBe(false);
    expect(written.calls?.length).toBeGreaterThan(0);
    expect(written.gaps.map(({ why }) => why)).toContain('cut-off');
  });
});

describe('doctor', () => {
  test('says which permission is missing where, and for which promise', async () => {
    const iam = new IAMClient({ region: 'us-east-1' });
    await iam.send(new CreateUserCommand({ UserName: 'reader' }));
    const { Policy } = await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'p',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'rds:Describe*', Resource: '*' }],
        }),
      }),
    );
    await iam.send(new AttachUserPolicyCommand({ UserName: 'reader', PolicyArn: Policy?.Arn }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'reader' }));
    await moto.enforcePermissions();
    const { code, out } = await run('doctor policy.md', {
      AWS_ACCESS_KEY_ID: AccessKey?.AccessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: AccessKey?.SecretAccessKey ?? '',
    });

    expect(code).toBe(3);
    expect(out).toContain('ec2:DescribeVolumes is missing in 123456789012 eu-central-1.\n');
    expect(out).toMatch(/Needed for: encryption-at-rest-[0-9a-f]+/);
    expect(out).not.toContain('rds:');
  });
});
