import { describe, expect, it } from 'vitest';
import { parseNamedStack, parseProgram } from '../../../src/providers/pulumi/named-stack.ts';

describe('the name of a stack', () => {
  it.each([
    ['dev', { folder: '.', stack: 'dev' }],
    ['acme/shop/dev', { folder: '.', stack: 'acme/shop/dev' }],
    ['infra#dev', { folder: 'infra', stack: 'dev' }],
    ['issue#7/infra#acme/dev', { folder: 'issue#7/infra', stack: 'acme/dev' }],
  ])('%s is read', (text, named) => {
    expect(parseNamedStack(text)).toEqual(named);
  });

  it.each(['', 'infra#', 'a b', '--show-secrets', '-s', 'a/b/c/d', 'dev;ls', 'infra#--json'])(
    '"%s" is refused: it would be no name for the CLI',
    (text) => {
      expect(() => parseNamedStack(text)).toThrow(/names no stack of Pulumi/u);
    },
  );
});

describe('the folder of a program', () => {
  it('is all of it where no stack is named', () => {
    expect(parseProgram('infra')).toEqual({ folder: 'infra', stack: undefined });
    expect(parseProgram('infra#dev')).toEqual({ folder: 'infra', stack: 'dev' });
    expect(() => parseProgram('infra#')).toThrow(/names no stack/u);
  });
});
