import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import type { Collected } from '../../../src/model/provider.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { pulumi } from '../../../src/providers/pulumi/index.ts';
import { pulumiProgram } from '../../../src/providers/pulumi/program/index.ts';
import { clouds } from '../../../src/providers/terraform/clouds.ts';
import { readEverything, worldOf } from '../terraform/read.ts';

const head = 'name: shop\nruntime: yaml\n';
const dev = 'config:\n  aws:region: eu-central-1\n';

async function collected(
  files: Readonly<Record<string, unknown>>,
  input = 'infra',
): Promise<readonly Collected[]> {
  const world = worldOf({ 'infra/Pulumi.dev.yaml': dev, ...files });
  const things: Collected[] = [];
  const request = { inputs: [input], reads: readEverything(clouds), world };
  for await (const thing of pulumiProgram.collect(request)) things.push(thing);
  return things;
}

/** What is found in a program: `text` follows its name and runtime. */
function evaluated(text: string, stack = dev): Promise<readonly Collected[]> {
  return collected({ 'infra/Pulumi.yaml': `${head}${text}`, 'infra/Pulumi.dev.yaml': stack });
}

function found(things: readonly Collected[], name: string): Resource {
  const resource = things.find((thing) => thing.what === 'resource' && thing.name === name);
  if (resource?.what !== 'resource') throw new Error(`${name} is not among what was found`);
  return resource;
}

/** A database whose `storageEncrypted` is the expression. */
function database(expression: string, more = ''): string {
  return `resources:\n  v:\n    type: aws:rds:Instance\n    properties:\n      storageEncrypted: ${expression}\n${more}`;
}

async function encryption(expression: string, more = '', stack = dev): Promise<unknown> {
  const { facts } = found(await evaluated(database(expression, more), stack), 'v');
  return 'encryptedAtRest' in facts ? facts.encryptedAtRest : undefined;
}

describe('a program of Pulumi in YAML', () => {
  it('gives what it sets, at its line, as code, by the token that the engine knows', async () => {
    const things = await evaluated(database('true'));
    expect(things[0]).toMatchObject({ layer: 'code', about: { project: 'shop', stack: 'dev' } });
    expect(found(things, 'v')).toMatchObject({
      kind: 'database',
      address: 'urn:pulumi:dev::shop::aws:rds/instance:Instance::v',
      region: { known: true, value: 'eu-central-1' },
      facts: { encryptedAtRest: { known: true, value: true } },
      at: { line: 4, column: 3 },
    });
    expect(found(things, 'v').at?.file).toMatch(/infra\/Pulumi\.yaml$/u);
  });

  it.each([
    ['${on}', 'config:\n  on: { type: boolean, default: true }\n'],
    ['${on}', 'configuration:\n  on: { type: Boolean, default: true }\n'],
    ['${on}', 'config:\n  on: true\n'],
    ['${on}', 'variables:\n  on: true\n'],
    ['${set.list[1]["a.b"]}', 'variables:\n  set: { list: [false, { a.b: true }] }\n'],
    ['${set.list[1]}', 'variables:\n  set: { list: ["no", "${on}"] }\n  on: true\n'],
    ['${other.encrypted}', '  other:\n    type: aws:ebs:Volume\n    properties: { encrypted: true }\n'],
    ['{ "fn::select": [1, [false, true]] }', ''],
    ['{ "fn::join": ["", ["tr", "ue"]] }', ''],
    ['{ "Fn::FromBase64": "dHJ1ZQ==" }', ''],
    ['tr${end}', 'variables: { end: ue }\n'],
  ])('works out %s', async (expression, more) => {
    expect(await encryption(expression, more)).toMatchObject({ known: true, value: true });
  });

  it('takes the setting of the stack before the default', async () => {
    const stack = `${dev}  shop:on: true\n`;
    const more = 'config:\n  on: { type: boolean, default: false }\n';
    expect(await encryption('${on}', more, stack)).toMatchObject({ known: true, value: true });
  });

  it.each([
    ['${other.arn}', '  other:\n    type: aws:kms:Key\n', 'computed', '${other.arn} is known only after'],
    [
      '${other.encrypted}',
      '  other: { type: "aws:ebs:Volume", get: { id: x } }\n',
      'computed',
      'after the update',
    ],
    ['{ "fn::invoke": { function: "aws:getAmi", return: id } }', '', 'computed', 'aws:getAmi answers'],
    ['{ "fn::aws:getAmi": {} }', '', 'computed', 'fn::aws:getAmi answers'],
    ['${on}', 'config:\n  on: { type: boolean }\n', 'not-shown', 'the stack does not set on'],
    ['${nobody}', '', 'failed', '${nobody} leads to nothing'],
    ['${set.x}', 'variables: { set: {} }\n', 'failed', '${set.x} leads to nothing'],
    ['${a}', 'variables: { a: "${b}", b: "x${a}" }\n', 'failed', 'leads back to itself'],
    ['"${a b}"', '', 'failed', 'cannot be read'],
    ['${pulumi.cwd}', '', 'not-shown', 'is told by the run'],
    ['{ "fn::join": [1] }', '', 'failed', 'is not given what it takes'],
    ['${on}', 'config:\n  on: { type: boolean, secret: true, default: true }\n', 'secret', ''],
    ['{ "fn::secret": true }', '', 'secret', ''],
    ['x${s}', 'variables: { s: { "fn::secret": canary } }\n', 'secret', ''],
  ])('leaves %s unknown, with the reason', async (expression, more, why, detail) => {
    const fact = await encryption(expression, more);
    expect(fact).toMatchObject({ known: false, why });
    expect(JSON.stringify(fact)).toContain(detail);
  });

  it('reads no encrypted setting', async () => {
    const stack = `${dev}  shop:on:\n    secure: v1:canary\n`;
    const fact = await encryption('${on}', 'config:\n  on: { type: boolean }\n', stack);
    expect(fact).toMatchObject({ known: false, why: 'secret' });
  });

  it('does not unfold what a few lines put together of one another', async () => {
    const names = Array.from(
      { length: 60 },
      (_, index) => `  a${index}: ["\${a${index + 1}}", "\${a${index + 1}}"]`,
    );
    const texts = Array.from(
      { length: 60 },
      (_, index) => `  b${index}: "\${b${index + 1}}\${b${index + 1}}"`,
    );
    const more = `variables:\n${[...names, ...texts].join('\n')}\n  a60: x\n  b60: x\n`;
    expect(await encryption('${a0}', more)).toMatchObject({ known: false });
    expect(await encryption('${b0}', more)).toMatchObject({ known: false, why: 'failed' });
  });

  it('links what is split off, also by way of a variable', async () => {
    const things = await evaluated(`variables:
  bucket: \${two.id}
resources:
  one: { type: 'aws:s3:Bucket', properties: { bucket: one } }
  two: { type: 'aws:s3:Bucket', properties: { bucket: two } }
  versioning:
    type: aws:s3:BucketVersioning
    properties: { bucket: "\${bucket}", versioningConfiguration: { status: Enabled } }
`);
    expect(found(things, 'two').facts).toMatchObject({ softDeleteDays: { known: true, value: Infinity } });
    expect(found(things, 'one').facts).not.toMatchObject({ softDeleteDays: { value: Infinity } });
  });

  it('goes by the options: provider, parent, name, and changes that are left alone', async () => {
    const things = await evaluated(`resources:
  west: { type: 'pulumi:providers:aws', properties: { region: eu-west-1 } }
  north: { type: 'pulumi:providers:aws', defaultProvider: true, properties: { region: eu-north-1 } }
  a: { type: 'aws:ebs:Volume', options: { provider: "\${west}" } }
  b: { type: 'aws:ebs:Volume', name: bee, options: { parent: "\${a}" } }
  c: { type: 'aws:rds:Instance', properties: { storageEncrypted: true }, options: { ignoreChanges: [storageEncrypted] } }
`);
    expect(found(things, 'a').region).toMatchObject({ value: 'eu-west-1' });
    expect(found(things, 'bee')).toMatchObject({
      region: { value: 'eu-west-1' },
      address: 'urn:pulumi:dev::shop::aws:ebs/volume:Volume$aws:ebs/volume:Volume::bee',
    });
    expect(found(things, 'c')).toMatchObject({
      region: { value: 'eu-north-1' },
      facts: { encryptedAtRest: { known: false, why: 'ambiguous' } },
    });
  });

  it('leaves out what is only looked up, and says what it cannot read', async () => {
    const things = await evaluated(
      `resources:\n  seen: { type: 'aws:ebs:Volume', get: { id: vol-1 } }\n  odd: { properties: {} }\n`,
    );
    expect(things[0]).toMatchObject({ counts: { total: 0 } });
    expect(things).toContainEqual(
      expect.objectContaining({
        what: 'gap',
        detail: expect.stringContaining('odd of infra/Pulumi.yaml names no type'),
      }),
    );
  });

  it('stands in a file of its own where there is one', async () => {
    const things = await collected({
      'infra/Pulumi.yaml': `${head}main: code\n`,
      'infra/code/Main.yaml': database('true'),
    });
    expect(found(things, 'v').at?.file).toMatch(/infra\/code\/Main\.yaml$/u);
  });

  it('is refused in one line where a compiler writes it, or where it is no YAML', async () => {
    const compiled = 'name: shop\nruntime: { name: yaml, options: { compiler: cue export } }\n';
    await expect(collected({ 'infra/Pulumi.yaml': compiled })).rejects.toThrow('is written by a compiler');
    await expect(evaluated('resources: [\n')).rejects.toThrow('infra/Pulumi.yaml:');
  });

  it('says the same as the export of its stack, where nothing is left to the provider', async () => {
    const stack = JSON.parse(readFileSync('examples/pulumi-newsroom/stack.json', 'utf8')) as {
      readonly deployment: { readonly resources: readonly Stacked[] };
    };
    const { resources } = stack.deployment;
    const keys = new Map(resources.map(({ urn }, index) => [urn, `r${index}`]));
    const written = resources
      .filter(({ type }) => !type.startsWith('pulumi:'))
      .map(({ urn, type, inputs, parent = '' }) => [
        keys.get(urn),
        {
          type,
          name: urn.split('::').at(-1),
          properties: inputs,
          ...(parent.includes('Desk') ? { options: { parent: `\${${keys.get(parent)}}` } } : {}),
        },
      ]);
    const program = { name: 'newsroom', runtime: 'yaml', resources: Object.fromEntries(written) };
    const things = await collected(
      { 'infra/Pulumi.yaml': JSON.stringify(program), 'infra/Pulumi.production.yaml': 'config: {}\n' },
      'infra#production',
    );
    const declared = new Map(
      things.flatMap((thing) => (thing.what === 'resource' ? [[thing.address, thing]] : [])),
    );
    const request = {
      inputs: ['stack.json'],
      reads: readEverything(clouds),
      world: worldOf({ 'stack.json': stack }),
    };
    let compared = 0;
    for await (const thing of pulumi.collect(request)) {
      if (thing.what !== 'resource' || thing.kind === 'account') continue;
      const own: Readonly<Record<string, Fact<unknown>>> = declared.get(thing.address)?.facts ?? {};
      for (const [field, fact] of Object.entries<Fact<unknown>>(thing.facts)) {
        const other = own[field];
        if (!fact.known || other?.known !== true) continue;
        expect(other.value, `${thing.address} ${field}`).toEqual(fact.value);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

interface Stacked {
  readonly urn: string;
  readonly type: string;
  readonly inputs?: object;
  readonly parent?: string;
}
