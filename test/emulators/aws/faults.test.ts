import { CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateStreamCommand, KinesisClient } from '@aws-sdk/client-kinesis';
import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateClusterCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../../../src/checks/index.ts';
import { extractClaims } from '../../../src/claims/extract-claims.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import { check } from '../../../src/engine/check.ts';
import { defaultOptions } from '../../../src/engine/options.ts';
import type { Report } from '../../../src/model/report.ts';
import { awsProvider } from '../../../src/providers/aws/aws-provider.ts';
import { realHandler, type Handler } from '../../../src/providers/aws/handler.ts';
import { oneRegion, world } from '../../providers/aws/scan.ts';
import { startMoto } from '../moto.ts';

startMoto();

const text = `# Security

Stored data is encrypted.
Databases are encrypted at rest.
Databases and buckets are not publicly accessible.
All connections to databases are encrypted with TLS.
All data is stored in the EU.
`;

beforeAll(async () => {
  const s3 = new S3Client({ forcePathStyle: true });
  const LocationConstraint = 'eu-central-1' as const;
  for (const Bucket of ['kept', 'open']) {
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint } }));
    await s3.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
      }),
    );
  }
  await s3.send(
    new PutBucketPolicyCommand({
      Bucket: 'open',
      Policy: JSON.stringify({
        Statement: [
          { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::open/*' },
        ],
      }),
    }),
  );
  await new EC2Client({}).send(
    new CreateVolumeCommand({ AvailabilityZone: 'eu-central-1a', Size: 8, Encrypted: false }),
  );
  await new KinesisClient({ requestHandler: new NodeHttpHandler() }).send(
    new CreateStreamCommand({ StreamName: 'events', ShardCount: 1 }),
  );
  await new RedshiftClient({}).send(
    new CreateClusterCommand({
      ClusterIdentifier: 'warehouse',
      NodeType: 'ra3.large',
      MasterUsername: 'u',
      MasterUserPassword: 'Password1',
      Encrypted: true,
      PubliclyAccessible: false,
    }),
  );
  await new RDSClient({}).send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'main',
      DBInstanceClass: 'db.t3.micro',
      Engine: 'postgres',
      EngineVersion: '16.1',
      MasterUsername: 'u',
      MasterUserPassword: 'password1',
      AllocatedStorage: 20,
      StorageEncrypted: true,
      PubliclyAccessible: false,
    }),
  );
});

type Request = Parameters<Handler['handle']>[0];
type Response = Awaited<ReturnType<Handler['handle']>>['response'];

/** The same for the same question in every run. */
function keyOf({ method, hostname, path, query, body }: Request): string {
  return `${method} ${hostname} ${path} ${JSON.stringify(query)} ${typeof body === 'string' ? body : ''}`;
}

function reply(statusCode: number, type: string, body: string | Uint8Array): { response: Response } {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { response: { statusCode, headers: { 'content-type': type }, body: bytes } };
}

const error = (code: string): string => `<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>`;

/** What may come instead of an answer. */
const faults: Readonly<Record<string, (whole: Uint8Array) => { response: Response }>> = {
  denied: () => reply(403, 'text/xml', error('AccessDenied')),
  throttled: () => reply(400, 'text/xml', error('Throttling')),
  'cut off': (whole) => reply(200, 'text/xml', whole.slice(0, whole.length / 2)),
  'answered with a web page': () => reply(200, 'text/html', '<html><body>Sign in first</body></html>'),
};

async function run(handler: Handler): Promise<Report> {
  const document = await readDocument(new TextEncoder().encode(text), { source: 'policy.md' });
  return check({
    documents: [document],
    claimsOf: extractClaims,
    checks,
    sources: [[awsProvider({ settings: oneRegion, version: 'test', handler }), ['aws']]],
    options: { ...defaultOptions, estate: { declared: true, accounts: [] } },
    world: { ...world, signal: new AbortController().signal },
    version: 'test',
  });
}

/** Of every claim its verdict, and that of every resource. */
function verdictsOf({ claims, resources }: Report): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap(({ id, verdict, confirmed, findings }) => [
      [id, verdict] as const,
      ...confirmed.map((index) => [`${id} ${resources[index]?.id}`, 'confirmed'] as const),
      ...findings.map((finding) => [`${id} ${resources[finding.resource]?.id}`, finding.verdict] as const),
    ]),
  );
}

/** What got better, or worse, without being known: nothing may. */
function movedFrom(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...after].filter(([what, verdict]) => verdict !== 'inconclusive' && before.get(what) !== verdict);
}

const real = realHandler();
const answers = new Map<
  string,
  { readonly statusCode: number; readonly type: string; readonly body: Uint8Array }
>();
/** Asks the emulator once; a scan asks the same things every time. */
const recorded: Handler = {
  handle: async (request) => {
    const key = keyOf(request);
    const known = answers.get(key);
    if (known !== undefined) return reply(known.statusCode, known.type, known.body);
    const { response } = await real.handle(request);
    const chunks: Uint8Array[] = [];
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const { statusCode, headers } = response;
    const answer = { statusCode, type: headers['content-type'] ?? 'text/xml', body: Buffer.concat(chunks) };
    answers.set(key, answer);
    return reply(answer.statusCode, answer.type, answer.body);
  },
};

/** Questions that the emulator answers; what it does not have fails as it is. */
function answered(): readonly string[] {
  return [...answers].flatMap(([key, { statusCode }]) =>
    statusCode < 300 && !key.includes('GetCallerIdentity') ? [key] : [],
  );
}

/** What was recorded, but for some questions, to which a fault comes instead. */
function withFaults(wrong: ReadonlyMap<string, string>): Handler {
  return {
    handle: (request) => {
      const name = wrong.get(keyOf(request));
      if (name === undefined) return recorded.handle(request);
      const whole = answers.get(keyOf(request))?.body ?? new Uint8Array();
      return Promise.resolve(faults[name]?.(whole) ?? reply(500, '', ''));
    },
  };
}

describe('whichever call goes wrong', () => {
  test.each(Object.keys(faults))(
    'being %s moves verdicts to inconclusive at most',
    async (name) => {
      const healthy = await run(recorded);
      const before = verdictsOf(healthy);
      const asked = (healthy.calls ?? []).filter(({ operation }) => !operation.startsWith('sts:'));
      expect(asked.length).toBeGreaterThan(15);
      expect(new Set(before.values())).toContain('contradicted');
      expect(new Set(before.values())).toContain('confirmed');

      for (const key of answered()) {
        const after = verdictsOf(await run(withFaults(new Map([[key, name]]))));

        expect(movedFrom(before, after), key).toEqual([]);
      }
    },
    300_000,
  );
});

describe('whichever calls go wrong together', () => {
  test('verdicts move to inconclusive at most', async () => {
    const before = verdictsOf(await run(recorded));
    expect(new Set(before.values())).toEqual(new Set(['contradicted', 'confirmed', 'inconclusive']));
    const keys = answered();
    const fault = fc.constantFrom(...Object.keys(faults));
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fault), {
      minLength: 2,
      selector: ([key]) => key,
    });

    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        const faulty = withFaults(new Map(chosen));

        expect(movedFrom(before, verdictsOf(await run(faulty)))).toEqual([]);
      }),
      { numRuns: 60, seed: 20261121, interruptAfterTimeLimit: 15_000 },
    );
  }, 300_000);
});
