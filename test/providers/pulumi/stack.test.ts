import { describe, expect, it } from 'vitest';
import type { Collected } from '../../../src/model/provider.ts';
import { pulumi } from '../../../src/providers/pulumi/index.ts';
import { clouds } from '../../../src/providers/terraform/clouds.ts';
import { readEverything, worldOf } from '../terraform/read.ts';

async function collect(input: unknown): Promise<readonly Collected[]> {
  const request = {
    inputs: ['in.json'],
    reads: readEverything(clouds),
    world: worldOf({ 'in.json': input }),
  };
  const collected: Collected[] = [];
  for await (const thing of pulumi.collect(request)) collected.push(thing);
  return collected;
}

const provider = 'urn:pulumi:dev::shop::pulumi:providers:aws::eu';
const urnOf = (type: string, name: string): string => `urn:pulumi:dev::shop::${type}::${name}`;

function database(name: string, rest: object = {}, outputs: object = {}): object {
  const type = 'aws:rds/instance:Instance';
  const own = { identifier: name, storageEncrypted: true, backupRetentionPeriod: 7, ...outputs };
  return {
    urn: urnOf(type, name),
    custom: true,
    id: name,
    type,
    provider: `${provider}::p1`,
    outputs: own,
    ...rest,
  };
}

const region = {
  urn: provider,
  custom: true,
  id: 'p1',
  type: 'pulumi:providers:aws',
  inputs: { region: 'eu-central-1' },
};

function stack(...resources: readonly object[]): object {
  return { version: 3, deployment: { manifest: { time: 't', magic: 'm', version: 'v3' }, resources } };
}

async function databasesOf(input: unknown) {
  return (await collect(input)).flatMap((thing) =>
    thing.what === 'resource' && thing.kind === 'database' ? [thing] : [],
  );
}

describe('a stack of Pulumi', () => {
  it('gives the region of the provider that a resource was made with', async () => {
    const [found] = await databasesOf(stack(region, database('a')));
    expect(found?.region).toMatchObject({ known: true, value: 'eu-central-1' });
  });

  it('spells attributes as Pulumi does, and gives the line of the resource', async () => {
    const text = JSON.stringify(stack(region, database('a')), null, 2);
    const [found] = await databasesOf(text);
    expect(found?.facts).toMatchObject({
      encryptedAtRest: { value: true, from: { path: 'storageEncrypted' } },
    });
    expect(text.split('\n')[found?.at?.line ?? 0]).toContain('"urn"');
    expect(found?.address).toBe(urnOf('aws:rds/instance:Instance', 'a'));
  });

  it('leaves out what is left over from a replacement, components, and views', async () => {
    const input = stack(
      database('gone', { delete: true }),
      database('component', { custom: false }),
      database('view', { viewOf: 'urn' }),
      database('kept'),
    );
    expect((await databasesOf(input)).map(({ name }) => name)).toEqual(['kept']);
  });

  it('says that nothing is shown where a resource has no outputs', async () => {
    const [found] = await databasesOf(stack(database('a', { outputs: undefined })));
    expect(found?.facts).toMatchObject({ encryptedAtRest: { known: false, why: 'not-shown' } });
  });

  it('takes a property that is not written for not set', async () => {
    const type = 'hcloud:index/volume:Volume';
    const volume = { urn: urnOf(type, 'v'), custom: true, id: '1', type, outputs: { name: 'v', size: 10 } };
    expect(await collect(stack(volume))).toContainEqual(
      expect.objectContaining({
        kind: 'volume',
        facts: expect.objectContaining({ deletionProtection: expect.objectContaining({ value: false }) }),
      }),
    );
  });

  it('does not read a secret, whatever attribute it stands in', async () => {
    const secret = {
      '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270',
      plaintext: 'true',
    };
    const [found] = await databasesOf(stack(database('a', {}, { storageEncrypted: secret })));
    expect(found?.facts).toMatchObject({ encryptedAtRest: { known: false, why: 'secret' } });
  });

  it('keeps nothing of the settings of a function, but whether they hold a secret', async () => {
    const type = 'aws:lambda/function:Function';
    const environment = { variables: { DB_PASSWORD: 'canary-3' } };
    const outputs = { name: 'f', environment };
    const things = await collect(stack({ urn: urnOf(type, 'f'), custom: true, id: 'f', type, outputs }));
    expect(JSON.stringify(things)).not.toContain('canary-3');
    const facts = things.flatMap((thing) => (thing.what === 'resource' ? [thing.facts] : []));
    expect(facts).toContainEqual(
      expect.objectContaining({ secretsInClear: expect.objectContaining({ value: true }) }),
    );
  });

  it('leaves out labels whose name tells of a secret', async () => {
    const tags = { team: 'a', dbPassword: 'canary-4' };
    const [found] = await databasesOf(stack(database('a', {}, { tags })));
    expect(found?.labels).toMatchObject({ known: true, value: { team: 'a' } });
    expect(JSON.stringify(found)).not.toContain('canary-4');
  });

  it.each([
    [true, false, true],
    [false, true, false],
    [undefined, true, true],
    [undefined, undefined, false],
  ])(
    'goes by the outputs, and by the inputs where they have nothing: %s, %s',
    async (given, asked, value) => {
      const type = 'hcloud:index/volume:Volume';
      const volume = { urn: urnOf(type, 'v'), custom: true, id: '1', type };
      const things = await collect(
        stack({ ...volume, inputs: { deleteProtection: asked }, outputs: { deleteProtection: given } }),
      );
      expect(things).toContainEqual(
        expect.objectContaining({
          kind: 'volume',
          facts: expect.objectContaining({ deletionProtection: expect.objectContaining({ value }) }),
        }),
      );
    },
  );

  it('does not take a list for the attribute of one, where Terraform has both', async () => {
    const type = 'azure:network/networkSecurityRule:NetworkSecurityRule';
    const open = { direction: 'Inbound', access: 'Allow', protocol: 'Tcp', priority: 100 };
    const outputs = { name: 'r', networkSecurityGroupName: 'g', ...open };
    const ports = { sourceAddressPrefixes: ['10.0.0.0/8', '192.168.0.0/16'], destinationPortRanges: ['22'] };
    const groupType = 'azure:network/networkSecurityGroup:NetworkSecurityGroup';
    const things = await collect(
      stack(
        { urn: urnOf(groupType, 'g'), custom: true, id: 'g', type: groupType, outputs: { name: 'g' } },
        { urn: urnOf(type, 'r'), custom: true, id: 'r', type, outputs: { ...outputs, ...ports } },
      ),
    );
    const firewall = things.find((thing) => thing.what === 'resource' && thing.kind === 'firewall');
    expect(firewall).toMatchObject({
      facts: { ingress: { value: expect.arrayContaining([expect.objectContaining({ fromPort: 22 })]) } },
    });
  });

  it('leaves what it does not know as a gap', async () => {
    const type = 'mongodbatlas:index/cluster:Cluster';
    const things = await collect(stack({ urn: urnOf(type, 'x'), custom: true, id: 'x', type, outputs: {} }));
    expect(things).toContainEqual(expect.objectContaining({ what: 'gap', type, why: 'not-looked-at' }));
  });

  it.each([
    ['a checkpoint', { version: 3, checkpoint: { stack: 'dev', latest: { resources: [database('a')] } } }],
    [
      'a checkpoint of the first version',
      { version: 1, checkpoint: { latest: { resources: [database('a')] } } },
    ],
    ['a checkpoint from before versions', { target: 'dev', latest: { resources: [database('a')] } }],
  ])('is read from %s', async (_, input) => {
    expect(await databasesOf(input)).toHaveLength(1);
  });

  it('is empty where no resources are listed', async () => {
    expect(await databasesOf({ version: 3, deployment: {} })).toEqual([]);
  });

  it('is not complete where it uses a feature that is not known', async () => {
    const things = await collect({ ...stack(database('a')), version: 4, features: ['time-travel'] });
    expect(things).toContainEqual(expect.objectContaining({ what: 'gap', why: 'cut-off' }));
  });

  it.each([
    ['a newer version', { version: 9, deployment: {} }, /version 9, which is newer/u],
    ['other JSON', { hello: 1 }, /no export of a Pulumi stack/u],
    ['a resource without its urn', stack({ custom: true }), /in\.json:1:\d+: .*without its urn and type/u],
    ['a file that is cut off', JSON.stringify(stack(database('a'))).slice(0, -9), /is cut off/u],
  ])('is refused: %s', async (_, input, message) => {
    await expect(collect(input)).rejects.toThrow(message);
  });
});
