import { CreateAccessKeyCommand, CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { scratch, tomcheck } from '../../cli/command.ts';
import { stateOf } from '../a-state.ts';
import { pointedAt, startMoto } from '../moto.ts';

const moto = startMoto();
const folder = scratch({
  'policy.md': '# Security\n\nVolumes are encrypted at rest.\n',
  'tomcheck.yaml': 'version: 1\nsources:\n  - terraform: s3://states/prod/terraform.tfstate\n',
});
let first: string | undefined;

function run(args: readonly string[], env: Record<string, string> = {}): ReturnType<typeof tomcheck> {
  return tomcheck(['check', 'policy.md', '-f', 'json', ...args], {
    cwd: folder,
    env: { ...pointedAt(moto.url), ...env },
  });
}

const source = (key: string): readonly string[] => ['--source', `s3://states/${key}`];

beforeAll(async () => {
  const s3 = new S3Client({ forcePathStyle: true });
  const put = (Key: string, Body: string): Promise<{ VersionId?: string | undefined }> =>
    s3.send(new PutObjectCommand({ Bucket: 'states', Key, Body }));
  const LocationConstraint = 'eu-central-1' as const;
  await s3.send(
    new CreateBucketCommand({ Bucket: 'states', CreateBucketConfiguration: { LocationConstraint } }),
  );
  await s3.send(
    new PutBucketVersioningCommand({
      Bucket: 'states',
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  );
  first = (await put('prod/terraform.tfstate', stateOf(1))).VersionId;
  await put('prod/terraform.tfstate', stateOf(2));
  await put('env:/our test/terraform.tfstate', stateOf(3));
  await put('notes.html', '<html></html>');
});

function sourceIn(report: string): object | undefined {
  return (JSON.parse(report) as { estate: { sources: readonly object[] } }).estate.sources[0];
}

describe('a state in S3', () => {
  test('is read with the credentials of the SDK, and says when it was written', async () => {
    const { code, out, err } = await run(source('prod/terraform.tfstate?region=eu-central-1'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(sourceIn(out)).toMatchObject({
      name: 's3://states/prod/terraform.tfstate',
      layer: 'state',
      about: { serial: '2', lineage: 'the-lineage' },
      modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    });
    expect(out).not.toContain('canary');
  });

  test('is read where tomcheck.yaml names it', async () => {
    expect(sourceIn((await run([])).out)).toMatchObject({ about: { serial: '2' } });
  });

  test('is read in an older version, and under a key as it is written', async () => {
    const older = await run(source(`prod/terraform.tfstate?version=${first ?? ''}`));
    const other = await run(source('env:/our test/terraform.tfstate'));
    expect(sourceIn(older.out)).toMatchObject({ about: { serial: '1' } });
    expect(sourceIn(other.out)).toMatchObject({ about: { serial: '3' } });
  });

  test.each([
    [source('other.tfstate'), 's3://states/other.tfstate does not exist.'],
    [['--source', 's3://nowhere/prod.tfstate'], 'There is no bucket nowhere.'],
    [source('notes.html'), 's3://states/notes.html is an HTML or XML page.'],
    [source('prod/'), 's3://states/prod/ names no object.'],
    [source('prod/terraform.tfstate?token=canary-9'), 'is given with the option token'],
  ])('is refused in one sentence: %s', async (args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toContain('canary-9');
  });

  test('is refused to who may not read it', async () => {
    const iam = new IAMClient({ region: 'us-east-1' });
    await iam.send(new CreateUserCommand({ UserName: 'nobody' }));
    const { AccessKey: made } = await iam.send(new CreateAccessKeyCommand({ UserName: 'nobody' }));
    await moto.enforcePermissions();
    const { code, err } = await run(source('prod/terraform.tfstate'), {
      AWS_ACCESS_KEY_ID: made?.AccessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: made?.SecretAccessKey ?? '',
    });
    const stranger = await run(source('prod/terraform.tfstate'));
    expect(code).toBe(2);
    expect(err).toContain('AWS refuses access to s3://states/prod/terraform.tfstate.');
    expect(err).toContain('s3:GetObject');
    expect(stranger.err).toContain(
      'AWS does not know the credentials for s3://states/prod/terraform.tfstate.',
    );
  });
});
