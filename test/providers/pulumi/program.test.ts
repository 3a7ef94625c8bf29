import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { realWorld } from '../../../src/cli/world.ts';
import type { Collected } from '../../../src/model/provider.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { pulumiProgram } from '../../../src/providers/pulumi/program/index.ts';
import { collectFrom, evaluated, programOf } from './programs.ts';

const head = "import * as pulumi from '@pulumi/pulumi';\nimport * as aws from '@pulumi/aws';\n";

function found(things: readonly Collected[], name: string): Resource {
  const resource = things.find((thing) => thing.what === 'resource' && thing.name === name);
  if (resource?.what !== 'resource') throw new Error(`${name} is not among what was found`);
  return resource;
}

function cutOff(things: readonly Collected[]): readonly string[] {
  return things.flatMap((thing) => (thing.what === 'gap' && thing.why === 'cut-off' ? [thing.detail] : []));
}

describe('a program of Pulumi', () => {
  it('gives what it sets, at its line, as code', async () => {
    const things = await evaluated(
      `${head}new aws.ebs.Volume('drafts', { size: 8, encrypted: true, tags: { Name: 'drafts' } });\n`,
    );
    expect(things[0]).toMatchObject({
      what: 'source',
      layer: 'code',
      about: { project: 'shop', stack: 'dev' },
    });
    expect(found(things, 'drafts')).toMatchObject({
      kind: 'volume',
      address: 'urn:pulumi:dev::shop::aws:ebs/volume:Volume::drafts',
      region: { known: true, value: 'eu-central-1' },
      facts: { encryptedAtRest: { known: true, value: true, from: { path: 'encrypted' } } },
      at: { line: 3 },
    });
    expect(found(things, 'drafts').at?.file).toMatch(/index\.ts$/u);
  });

  it('leaves unknown what only an update tells, and what the provider fills in', async () => {
    const things = await evaluated(`${head}
      const key = new aws.kms.Key('k', {});
      new aws.rds.Instance('v', { identifier: 'v', storageEncrypted: key.arn.apply((arn: string) => arn !== '') });
      new aws.rds.Instance('d', { identifier: 'd' });`);
    expect(found(things, 'v').facts).toMatchObject({ encryptedAtRest: { known: false, why: 'computed' } });
    expect(found(things, 'd').facts).toMatchObject({ encryptedAtRest: { known: true, value: false } });
  });

  it('links what is split off by what its properties are made from', async () => {
    const things = await evaluated(`${head}
      const one = new aws.s3.Bucket('one', { bucket: 'one' });
      const two = new aws.s3.Bucket('two', { bucket: 'two' });
      new aws.s3.BucketVersioning('v', { bucket: two.id, versioningConfiguration: { status: 'Enabled' } });`);
    expect(found(things, 'two').facts).toMatchObject({ softDeleteDays: { known: true, value: Infinity } });
    expect(found(things, 'one').facts).not.toMatchObject({ softDeleteDays: { value: Infinity } });
  });

  it('links lists to as many as they name, and to none where that is not told', async () => {
    const things = await evaluated(`${head}
      const open = { protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: ['0.0.0.0/0'] };
      const one = new aws.ec2.SecurityGroup('one', { ingress: [open] });
      const two = new aws.ec2.SecurityGroup('two', { ingress: [] });
      const either = pulumi.all([one.id, two.id]).apply(([a]) => a);
      const server = { associatePublicIpAddress: true, ipv6Addresses: [] };
      new aws.ec2.Instance('both', { ...server, vpcSecurityGroupIds: [one.id, two.id] });
      new aws.ec2.Instance('any', { ...server, vpcSecurityGroupIds: [either] });`);
    expect(found(things, 'both').facts).toMatchObject({ publiclyAccessible: { known: true, value: true } });
    expect(found(things, 'any').facts).toMatchObject({ publiclyAccessible: { known: false } });
  });

  it('names the parts of components as the engine does, and leaves out the components', async () => {
    const things = await evaluated(`${head}
      class Inner extends pulumi.ComponentResource {
        constructor(name: string, options: pulumi.ComponentResourceOptions) {
          super('my:index:Inner', name, {}, options);
          new aws.ebs.Volume(name, { encrypted: true }, { parent: this });
        }
      }
      class Outer extends pulumi.ComponentResource {
        constructor(name: string) {
          super('my:index:Outer', name);
          new Inner(name, { parent: this });
        }
      }
      new Outer('x');`);
    expect(things[0]).toMatchObject({ counts: { total: 1 } });
    expect(found(things, 'x').address).toBe(
      'urn:pulumi:dev::shop::my:index:Outer$my:index:Inner$aws:ebs/volume:Volume::x',
    );
  });

  it('takes the region of the provider that is named, also from a parent', async () => {
    const things = await evaluated(`${head}
      const west = new aws.Provider('west', { region: 'eu-west-1' });
      const later = new aws.Provider('later', { region: west.urn.apply(() => 'eu-west-2') });
      const group = new pulumi.ComponentResource('my:index:Group', 'g', {}, { provider: west });
      new aws.ebs.Volume('a', {}, { provider: west });
      new aws.ebs.Volume('b', {}, { parent: group });
      new aws.ebs.Volume('c', {});`);
    const regions = ['a', 'b', 'c'].map((name) => found(things, name).region);
    expect(regions).toMatchObject([
      { value: 'eu-west-1' },
      { value: 'eu-west-1' },
      { value: 'eu-central-1' },
    ]);
  });

  it('reads no secret, and no encrypted value of the configuration', async () => {
    const things = await evaluated(
      `${head}
      const config = new pulumi.Config();
      new aws.rds.Instance('v', { identifier: 'v', storageEncrypted: pulumi.secret(true), tags: { pin: config.require('pin') } });
      new aws.rds.Instance('d', { identifier: 'd', storageEncrypted: config.getBoolean('on'), password: pulumi.secret('canary-1') });`,
      {
        'Pulumi.dev.yaml':
          'config:\n  shop:pin:\n    secure: v1:canary-2\n  shop:on: true\n  aws:region: eu-central-1\n',
      },
    );
    expect(found(things, 'v').facts).toMatchObject({ encryptedAtRest: { known: false, why: 'secret' } });
    expect(found(things, 'd').facts).toMatchObject({ encryptedAtRest: { known: true, value: true } });
    expect(JSON.stringify(things)).not.toMatch(/canary|tomcheck-(?:encrypted|unknown)/u);
  });

  it('takes the configuration of the project where the stack has none of its own', async () => {
    const things = await evaluated(
      `${head}
      const config = new pulumi.Config();
      const volume = config.requireObject<{ encrypted: boolean }>('volume');
      new aws.ebs.Volume('v', { encrypted: volume.encrypted, size: config.requireNumber('size') });`,
      {
        'Pulumi.yaml':
          'name: shop\nruntime: { name: nodejs }\nconfig:\n  aws:region: eu-north-1\n  size: { type: integer, default: 9 }\n',
        'Pulumi.dev.yaml': 'config:\n  volume: { encrypted: true }\n',
      },
    );
    expect(found(things, 'v')).toMatchObject({
      region: { value: 'eu-north-1' },
      facts: { encryptedAtRest: { value: true } },
    });
  });

  it('knows nothing of what functions of providers and other stacks would answer', async () => {
    const things = await evaluated(`${head}
      const zones = await aws.getZones();
      const other = new pulumi.StackReference('acme/net/dev');
      new aws.rds.Instance('a', { identifier: 'a', storageEncrypted: zones.encrypted, tags: { Zone: \`zone-\${zones.names[0]}\` } });
      new aws.rds.Instance('b', { identifier: 'b', storageEncrypted: aws.getZonesOutput().apply((z: { on: boolean }) => z.on) });
      new aws.rds.Instance(\`d-\${zones.id}\`, { identifier: 'd' });
      new aws.rds.Instance('c', { identifier: 'c', storageEncrypted: other.getOutput('encrypted') });`);
    for (const name of ['a', 'b', 'c'])
      expect(found(things, name).facts, name).toMatchObject({
        encryptedAtRest: { known: false, why: 'computed' },
      });
    expect(things.some((thing) => thing.what === 'resource' && thing.address.endsWith('::d-?'))).toBe(true);
    expect(cutOff(things)).toEqual([]);
  });

  it('is not complete where it goes by what is not known', async () => {
    const loop = await evaluated(`${head}
      const zones = await aws.getZones();
      for (const zone of zones.names) new aws.ebs.Volume(zone, {});
      zones.names.map((zone: string) => new aws.ebs.Volume(zone, {}));
      const key = new aws.kms.Key('k', {});
      key.arn.apply((arn: string) => new aws.ebs.Volume(arn, {}));`);
    expect(cutOff(loop)).toEqual([
      expect.stringMatching(/makes resources of a value that is known only after the update/u),
      expect.stringMatching(/works with the answer of aws:index\/getAvailabilityZones/u),
    ]);
    const component = await evaluated(
      `${head}new pulumi.ComponentResource('awsx:ec2:Vpc', 'net', {}, {}, true);`,
      { 'Pulumi.dev.yaml': 'environment:\n  - shop\n' },
    );
    expect(cutOff(component)).toEqual([
      expect.stringMatching(/environments of Pulumi ESC, which are not read/u),
      expect.stringMatching(/component net \(awsx:ec2:Vpc\) makes is not told/u),
    ]);
  });

  it('does not know what changes elsewhere where those are ignored, nor what old providers do', async () => {
    const things = await evaluated(`${head}
      new aws.rds.Instance('a', { identifier: 'a', storageEncrypted: true }, { ignoreChanges: ['storageEncrypted'] });
      new aws.rds.Instance('b', { identifier: 'b' }, { version: '3.1.0' });`);
    expect(found(things, 'a').facts).toMatchObject({ encryptedAtRest: { known: false, why: 'ambiguous' } });
    expect(found(things, 'b').facts).toMatchObject({ encryptedAtRest: { known: false, why: 'ambiguous' } });
  });

  it('reads azure-native by its token, and leaves unknown what is not set', async () => {
    const things = await evaluated(`${head}
      new pulumi.CustomResource('azure-native:storage:StorageAccount', 'files', {
        accountName: 'files', location: 'germanywestcentral', enableHttpsTrafficOnly: true, sku: { name: 'Standard_LRS' },
      });
      new pulumi.CustomResource('azure-native:web:WebApp', 'orders', {});`);
    const account = things.find((thing) => thing.what === 'resource' && thing.kind === 'bucket');
    expect(account).toMatchObject({ facts: { minimumTls: { known: false } } });
    expect(things).toContainEqual(
      expect.objectContaining({ what: 'gap', type: 'azure-native:web:WebApp', why: 'not-looked-at' }),
    );
  });
});

describe('a program is loaded', () => {
  it('as ts-node would: with more than types, imports without endings, folders, JSON and __dirname', async () => {
    const things = await evaluated(
      `import { Kind, make } from './lib';\nimport names from './names.json';\nimport * as fs from 'fs';
      make(fs.existsSync(__dirname + '/names.json') ? names.first : 'none');
      make(Kind.second);`,
      {
        'lib/index.ts': `${head}export enum Kind { second = 'b' }
          export const make = (name: string) => new aws.ebs.Volume(name, {});`,
        'names.json': '{ "first": "a" }',
      },
    );
    expect([found(things, 'a').kind, found(things, 'b').kind]).toEqual(['volume', 'volume']);
  });

  it('from the file that main names, with what it exports as a function and what it makes later', async () => {
    const things = await evaluated('throw new Error("not this one");', {
      'package.json': '{ "main": "src/main.js" }',
      'src/main.js': `const pulumi = require('@pulumi/pulumi');
        const aws = require('@pulumi/aws');
        module.exports = async () => {
          new aws.ebs.Volume('a', {});
          pulumi.output(Promise.resolve('b')).apply((name) => new aws.ebs.Volume(name, {}));
          new aws.kms.Key('k', {}).arn.apply((arn) => new Date(arn));
        };`,
    });
    expect([found(things, 'a').kind, found(things, 'b').kind]).toEqual(['volume', 'volume']);
    expect(cutOff(things)).toEqual([]);
  });

  it.each([
    ['has a fault', 'throw new Error("broken\\nSECRET");', {}, /cannot be evaluated: broken\.$/u],
    [
      'lacks a package',
      "import '@pulumi/nothing';",
      {},
      /cannot be evaluated: Cannot find (?:package|module) '@pulumi\/nothing'/u,
    ],
    [
      'lacks a setting',
      `${head}new pulumi.Config().require('pin');`,
      {},
      /cannot be evaluated: Missing required configuration variable 'shop:pin'/u,
    ],
    ['ends by itself', 'process.exit(0);', {}, /ended before it was evaluated/u],
    [
      'writes files',
      "import { writeFileSync } from 'fs';\nwriteFileSync('x', '');",
      {},
      /cannot be evaluated: Access to this API has been restricted/u,
    ],
    [
      'starts others',
      "import { execSync } from 'child_process';\nexecSync('true');",
      {},
      /cannot be evaluated: Access to this API has been restricted/u,
    ],
    [
      'is Python',
      '',
      { 'Pulumi.yaml': 'name: shop\nruntime: python\n' },
      /has the runtime python; only programs of nodejs/u,
    ],
    [
      'has several stacks',
      '',
      { 'Pulumi.live.yaml': 'config: {}\n' },
      /Which stack of dev, live the program/u,
    ],
    ['is none', '', { 'Pulumi.yaml': '', 'index.ts': '' }, /has the runtime none/u],
  ])('but not where it %s', async (_, code, files, message) => {
    await expect(evaluated(code, files)).rejects.toThrow(message);
  });

  it('with no variable of the environment but its language and time zone', async () => {
    process.env['AWS_SECRET_ACCESS_KEY'] = 'canary';
    process.env['PULUMI_ACCESS_TOKEN'] = 'canary';
    try {
      const code = `${head}new aws.ebs.Volume(Object.keys(process.env).toSorted().join(' '), {});`;
      const [name] = (await evaluated(code)).flatMap((thing) =>
        thing.what === 'resource' && thing.kind === 'volume' ? [thing.name] : [],
      );
      expect(
        name?.split(' ').filter((key) => !/^(?:LANG|LC_ALL|TZ|TMPDIR|HOME|NODE_CHANNEL_\w+)$/u.test(key)),
      ).toEqual([]);
    } finally {
      delete process.env['AWS_SECRET_ACCESS_KEY'];
      delete process.env['PULUMI_ACCESS_TOKEN'];
    }
  });

  it('and ends with the run that was interrupted', async () => {
    const folder = programOf({
      'index.ts': `${head}setInterval(() => {}, 1000);\nawait new Promise(() => {});`,
    });
    const stop = new AbortController();
    const run = collectFrom(pulumiProgram, folder, realWorld(stop.signal));
    await sleep(300);
    stop.abort();
    await expect(run).rejects.toThrow(/abort/iu);
    expect(existsSync(join(folder, 'index.ts'))).toBe(true);
  });
});
