import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { realWorld } from '../../../src/cli/world.ts';
import type { Collected, Provider, World } from '../../../src/model/provider.ts';
import { pulumiProgram } from '../../../src/providers/pulumi/program/index.ts';
import { clouds } from '../../../src/providers/terraform/clouds.ts';
import { readEverything } from '../terraform/read.ts';

const modules = join(import.meta.dirname, '../../../node_modules');

/**
 * A package that makes resources as the generated SDKs do (pulumi/pulumi, pkg/codegen/nodejs): a class for each, with
 * the token, what it puts out, and functions that ask the provider.
 */
const sdk = `
const pulumi = require('@pulumi/pulumi');
const version = '7.48.0';
function resource(token, outputs) {
  return class extends pulumi.CustomResource {
    constructor(name, args = {}, options = {}) {
      const known = Object.fromEntries(outputs.map((output) => [output, undefined]));
      super(token, name, { ...known, ...args }, pulumi.mergeOptions({ version }, options));
    }
    static get(name, id, state, options) {
      return new this(name, state, { ...options, id });
    }
  };
}
exports.s3 = {
  Bucket: resource('aws:s3/bucket:Bucket', ['arn', 'region']),
  BucketPolicy: resource('aws:s3/bucketPolicy:BucketPolicy', []),
  BucketVersioning: resource('aws:s3/bucketVersioning:BucketVersioning', []),
};
exports.rds = { Instance: resource('aws:rds/instance:Instance', ['arn', 'endpoint']) };
exports.ebs = { Volume: resource('aws:ebs/volume:Volume', ['arn']) };
exports.ec2 = {
  SecurityGroup: resource('aws:ec2/securityGroup:SecurityGroup', ['arn', 'vpcId']),
  Instance: resource('aws:ec2/instance:Instance', ['arn', 'publicIp']),
};
exports.kms = { Key: resource('aws:kms/key:Key', ['arn']) };
exports.Provider = class extends pulumi.ProviderResource {
  constructor(name, args, options) {
    super('aws', name, args, options);
  }
};
exports.getZones = (args) => pulumi.runtime.invoke('aws:index/getAvailabilityZones:getAvailabilityZones', args ?? {});
exports.getZonesOutput = (args) =>
  pulumi.runtime.invokeOutput('aws:index/getAvailabilityZones:getAvailabilityZones', args ?? {});
`;

const project = 'name: shop\nruntime: nodejs\n';

/** A folder with a program, its project, and the packages that it needs. */
export function programOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tomcheck-program-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const written = {
    'Pulumi.yaml': project,
    'Pulumi.dev.yaml': 'config:\n  aws:region: eu-central-1\n',
    'node_modules/@pulumi/aws/package.json': '{ "name": "@pulumi/aws", "main": "index.js" }',
    'node_modules/@pulumi/aws/index.js': sdk,
    ...files,
  };
  for (const [name, content] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(modules, '@pulumi/pulumi'), join(folder, 'node_modules/@pulumi/pulumi'));
  return folder;
}

/** Everything that a provider yields of one input; by default in the real world. */
export async function collectFrom(
  provider: Provider,
  input: string,
  world: World = realWorld(new AbortController().signal),
): Promise<readonly Collected[]> {
  const things: Collected[] = [];
  for await (const thing of provider.collect({ inputs: [input], reads: readEverything(clouds), world }))
    things.push(thing);
  return things;
}

/** What is found in a program of one file. */
export function evaluated(
  code: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly Collected[]> {
  return collectFrom(pulumiProgram, programOf({ 'index.ts': code, ...files }));
}
