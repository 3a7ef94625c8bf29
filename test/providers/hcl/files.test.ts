import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { realWorld } from '../../../src/cli/world.ts';
import { readCode, readWorld, type Read } from './read-code.ts';

const database = (encrypted: string): string =>
  `resource "aws_db_instance" "main" {\n  storage_encrypted = ${encrypted}\n}\n`;

function encryption({ resources }: Read): unknown {
  const found = resources.find(({ type }) => type === 'aws_db_instance');
  return (found?.facts as Record<string, unknown> | undefined)?.['encryptedAtRest'];
}

describe('files for OpenTofu', () => {
  it('count beside those for Terraform', async () => {
    const files = { 'infra/a.tf': 'locals {\n  e = true\n}\n', 'infra/b.tofu': database('local.e') };
    expect(encryption(await readCode(files))).toMatchObject({ value: true });
  });

  it.each([
    ['main.tf', database('false'), 'main.tofu', database('true')],
    [
      'main.tf.json',
      '{"resource":{"aws_db_instance":{"main":{"storage_encrypted":false}}}}',
      'main.tofu.json',
      '{"resource":{"aws_db_instance":{"main":{"storage_encrypted":true}}}}',
    ],
  ])('take the place of %s of the same name, which is said', async (name, text, tofu, other) => {
    const read = await readCode({ [`infra/${name}`]: text, [`infra/${tofu}`]: other });
    expect(encryption(read)).toMatchObject({ value: true });
    expect(read.resources.filter(({ type }) => type === 'aws_db_instance')).toHaveLength(1);
    expect(read.sources[0]?.warnings).toEqual([
      `infra/${name} is not read: the .tofu file of that name takes its place.`,
    ]);
  });

  it('override, and take the place of overrides', async () => {
    const main = { 'infra/main.tf': database('false') };
    const one = await readCode({ ...main, 'infra/x_override.tofu': database('true') });
    const other = await readCode({
      ...main,
      'infra/override.tf': database('false'),
      'infra/override.tofu.json': '{"resource":{"aws_db_instance":{"main":{"storage_encrypted":true}}}}',
      'infra/x_override.tf': database('false'),
      'infra/x_override.tofu': database('true'),
    });
    expect(encryption(one)).toMatchObject({ value: true });
    expect(encryption(other)).toMatchObject({ value: true });
  });
});

const call = (source: string): string => `module "again" {\n  source = "${source}"\n}\n`;

describe('files in other languages', () => {
  it('are worked out: templates and YAML', async () => {
    const read = await readCode({
      'infra/main.tf': database(
        'yamldecode(templatefile("settings.tftpl", { on = "yes" })).storage.encrypted == "yes"',
      ),
      'infra/settings.tftpl': 'storage:\n  encrypted: "${on}"\n',
    });
    expect(encryption(read)).toMatchObject({ value: true });
  });
});

describe('a module that calls itself', () => {
  it.each([
    [{ 'infra/main.tf': call('./') }, 'module.again', './'],
    [
      { 'infra/main.tf': call('./a'), 'infra/a/main.tf': call('../b'), 'infra/b/main.tf': call('../a') },
      'module.again.module.again.module.again',
      '../a',
    ],
  ])('is said once: %o', async (files, address, source) => {
    const { sources } = await readCode(files);
    expect(sources[0]?.warnings).toEqual([
      `What ${address} holds is not told: the module ${source} calls itself, which Terraform refuses.`,
    ]);
  });
});

describe('a link', () => {
  const root = mkdtempSync(join(tmpdir(), 'tomcheck-links-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const world = realWorld(new AbortController().signal);
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  it('to a file of code is followed, as Terraform does', async () => {
    write('shared/database.tf', database('true'));
    write('one/main.tf', '');
    symlinkSync('../shared/database.tf', join(root, 'one/database.tf'));
    expect(encryption(await readWorld(join(root, 'one'), world))).toMatchObject({ value: true });
  });

  it('that leads out of the root module is not read by a function', async () => {
    write('secret.txt', 'true');
    write('two/inside.txt', 'true');
    symlinkSync('../secret.txt', join(root, 'two/outside.txt'));
    symlinkSync('inside.txt', join(root, 'two/link.txt'));
    for (const [name, known] of [
      ['inside', true],
      ['link', true],
      ['outside', false],
    ] as const) {
      write('two/main.tf', database(`file("${name}.txt") == "true"`));
      expect(encryption(await readWorld(join(root, 'two'), world))).toMatchObject({ known });
    }
  });

  it('that leads a module back to itself is seen at the first turn', async () => {
    write('three/main.tf', 'module "loop" {\n  source = "./loop"\n}\n');
    symlinkSync('.', join(root, 'three/loop'));
    const { sources } = await readWorld(join(root, 'three'), world);
    expect(sources[0]?.warnings).toEqual([
      'What module.loop holds is not told: the module ./loop calls itself, which Terraform refuses.',
    ]);
  });
});
