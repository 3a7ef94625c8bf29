import { describe, expect, it } from 'vitest';
import { singularsOf, toCamelCase, toPlural, toSnakeCase } from '../../../src/providers/pulumi/names.ts';
import { toPlain } from '../../../src/providers/pulumi/special-values.ts';
import { toTerraformType } from '../../../src/providers/pulumi/terraform-type.ts';
import { nameIn } from '../../../src/providers/pulumi/urn.ts';
import { createCatalog } from '../../../src/providers/terraform/catalog.ts';
import { clouds } from '../../../src/providers/terraform/clouds.ts';
import { tokens } from './as-stack.ts';

const same = (key: string): readonly string[] => [key];
const catalog = createCatalog(clouds);
const isKnown = (type: string, source: string): boolean => catalog.shapeOf(type, source).group !== 'unmapped';

describe('names of Pulumi', () => {
  it.each(['kms_key_id', 'ipv6_cidr_blocks', 'rule', 'apply_server_side_encryption_by_default'])(
    'lead back to %s',
    (name) => {
      expect(toSnakeCase(toCamelCase(name))).toBe(name);
    },
  );

  it.each(['rule', 'policy', 'alias', 'address', 'day'])('lead from the plural back to %s', (name) => {
    expect(singularsOf(toPlural(name))).toContain(name);
  });

  it('take words apart at letters that stand for words', () => {
    expect(toSnakeCase('policyVM')).toBe('policy_vm');
    expect(toSnakeCase('graphQLApi')).toBe('graph_ql_api');
  });
});

describe('types of Pulumi', () => {
  it.each(Object.entries(tokens))('%s is found by its token %s', (type, token) => {
    expect(toTerraformType(token, isKnown).type).toBe(type);
  });

  it.each([
    ['kubernetes:apps/v1:Deployment', 'hashicorp/kubernetes'],
    ['aws-native:s3:Bucket', 'hashicorp/aws-native'],
    ['aws:nothing/thing:Thing', 'hashicorp/aws'],
    ['no token', 'hashicorp/unknown'],
  ])('%s stays what it is where no mapping knows it', (token, source) => {
    expect(toTerraformType(token, isKnown)).toEqual({ type: token, source });
  });
});

describe('a URN', () => {
  it('tells the name, which may hold the separator', () => {
    expect(nameIn('urn:pulumi:dev::shop::my:app:App$aws:s3/bucket:Bucket::a::b')).toBe('a::b');
  });

  it.each(['arn:aws:s3:::x', 'urn:pulumi:dev::shop::aws:s3/bucket:Bucket'])('is none: %s', (text) => {
    expect(nameIn(text)).toBeUndefined();
  });
});

describe('a special value', () => {
  const sign = '4dabf18193072939515e22adb298388d';
  it.each([
    ['an encrypted secret', { ciphertext: 'v1:canary' }],
    ['a secret in clear text', { plaintext: '"canary"' }],
    ['a secret of a preview', { value: 'canary' }],
  ])('is dropped and marked: %s', (_, content) => {
    const secret = { [sign]: '1b47061264138c4ac30d75fd1eb44270', ...content };
    const plain = toPlain({ outer: [secret] }, same);
    expect(plain.secret).toEqual({ outer: [true] });
    expect(JSON.stringify(plain)).not.toContain('canary');
  });

  it('is unknown where a preview does not know it yet', () => {
    expect(toPlain('04da6b54-80e4-46f7-96ec-b56ff0331ba9', same).unknown).toBe(true);
    expect(toPlain('1c4a061d-8072-4f0a-a4cb-0ff528b18fe7', same).unknown).toBe(true);
    expect(toPlain({ [sign]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4' }, same).unknown).toBe(true);
  });

  it('is the value of an output that is known, and the id of a resource', () => {
    const output = { [sign]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', value: 7 };
    expect(toPlain(output, same)).toEqual({ value: 7, unknown: undefined, secret: undefined });
    const reference = { [sign]: '5cf8f73096256a8f31e491e813e4eb8e', urn: 'urn:pulumi:a', id: 'i-1' };
    expect(toPlain(reference, same).value).toBe('i-1');
  });

  it('is unknown where it is of a kind that is not known, or a resource without an id', () => {
    expect(toPlain({ [sign]: '803fd3297a5875dc03ca845dda5d2a98' }, same).unknown).toBe(true);
    expect(toPlain({ [sign]: '5cf8f73096256a8f31e491e813e4eb8e', id: '' }, same).value).toBe('');
    expect(toPlain({ [sign]: '5cf8f73096256a8f31e491e813e4eb8e' }, same).unknown).toBe(true);
  });

  it('hides an output that is a secret', () => {
    const output = { [sign]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', value: 'canary', secret: true };
    expect(toPlain(output, same)).toEqual({ value: undefined, unknown: undefined, secret: true });
  });
});
