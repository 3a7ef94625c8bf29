import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/providers/terraform/mapping.ts';
import { follow } from '../../../src/providers/terraform/node.ts';
import { createReader } from '../../../src/providers/terraform/reader.ts';
import { isSecretName } from '../../../src/providers/terraform/secret-names.ts';

function reader(value: unknown, unknown: unknown = {}, secret: unknown = {}): Reader {
  return createReader({
    first: (step, from) => follow({ value, unknown, secret }, [step], from),
    origin: (path, note) => (note === undefined ? { path } : { path, note }),
  });
}

const absent = { value: true, note: 'provider default' };

describe('a reader', () => {
  it('reads scalars, also written as text', () => {
    const read = reader({ a: true, b: 'false', c: 7, d: '30', e: 'x', f: 5 });
    expect(read.boolean('a')).toMatchObject({ value: true });
    expect(read.boolean('b')).toMatchObject({ value: false });
    expect(read.number('c')).toMatchObject({ value: 7 });
    expect(read.number('d')).toMatchObject({ value: 30 });
    expect(read.string('e')).toMatchObject({ value: 'x' });
    expect(read.string('f')).toMatchObject({ value: '5' });
  });

  it.each([{}, { a: null }, { a: '' }, { a: [] }])(
    'takes %j as missing: the default with its note, or not shown',
    (value) => {
      expect(reader(value).boolean('a', absent)).toEqual({
        known: true,
        value: true,
        from: { path: 'a', note: 'provider default' },
      });
      expect(reader(value).string('a')).toMatchObject({
        known: false,
        why: 'not-shown',
        from: { path: 'a' },
      });
    },
  );

  it('never takes a default where a value is unknown, secret or malformed', () => {
    expect(reader({}, { a: true }).boolean('a', absent)).toMatchObject({ why: 'computed' });
    expect(reader({}, true).boolean('a', absent)).toMatchObject({ why: 'computed' });
    expect(reader({ a: true }, {}, { a: true }).boolean('a', absent)).toMatchObject({ why: 'secret' });
    expect(reader({ a: 'maybe' }).boolean('a', absent)).toMatchObject({ why: 'failed' });
    expect(reader({ a: 'x' }).boolean('a.b', absent)).toMatchObject({ why: 'failed' });
    expect(reader({ a: [{ b: true }, { b: false }] }).boolean('a.b', absent)).toMatchObject({
      why: 'ambiguous',
    });
    expect(reader({ a: [null] }, { a: [{ b: true }] }).boolean('a.b', absent)).toMatchObject({
      why: 'computed',
    });
    expect(reader({}, { a: { b: [true] } }).boolean('a.b', absent)).toMatchObject({ why: 'computed' });
  });

  it('reads a nested block alike as a list of one and as an object', () => {
    for (const value of [{ a: [{ b: [{ c: 1 }] }] }, { a: { b: { c: 1 } } }]) {
      expect(reader(value).number('a.b.c')).toEqual({ known: true, value: 1, from: { path: 'a.b.c' } });
      const blocks = reader(value).blocks('a');
      expect(blocks.known && blocks.value.map((block) => block.number('b.c'))).toEqual([
        { known: true, value: 1, from: { path: 'a.b.c' } },
      ]);
    }
  });

  it('reads blocks with a mark inside, but not blocks whose number is unknown', () => {
    const several = reader({ a: [{ b: 1 }, {}] }, { a: [{}, { b: true }] }).blocks('a');
    expect(several.known && several.value.map((block) => block.number('b'))).toMatchObject([
      { value: 1, from: { path: 'a[0].b' } },
      { why: 'computed', from: { path: 'a[1].b' } },
    ]);
    expect(reader({}, { a: true }).blocks('a')).toMatchObject({ why: 'computed' });
    expect(reader({}).blocks('a')).toMatchObject({ value: [] });
  });

  it('reads lists of texts only as a whole', () => {
    expect(reader({ a: ['x', 1] }).strings('a')).toMatchObject({ value: ['x', '1'] });
    expect(reader({}).strings('a')).toMatchObject({ value: [] });
    expect(reader({ a: ['x', null] }, { a: [false, true] }).strings('a')).toMatchObject({ why: 'computed' });
    expect(reader({ a: ['x', 'y'] }, { a: [false, false] }).strings('a')).toMatchObject({
      value: ['x', 'y'],
    });
  });

  it('reads maps without prototypes and without entries that are secrets by name', () => {
    const map = reader(JSON.parse('{"a": {"__proto__": "x", "team": "y", "api_token": "z", "n": 1}}')).map(
      'a',
    );
    expect(map.known && Object.entries(map.value)).toEqual([
      ['__proto__', 'x'],
      ['team', 'y'],
      ['n', '1'],
    ]);
    expect(reader({}).map('a')).toMatchObject({ value: {} });
    expect(reader({ a: { x: 'y' } }, { a: { z: true } }).map('a')).toMatchObject({ why: 'computed' });
  });

  it('reads JSON in texts', () => {
    expect(reader({ a: '{"b":[1]}' }).json('a')).toMatchObject({ value: { b: [1] } });
    expect(reader({ a: '{' }).json('a')).toMatchObject({ why: 'failed' });
    expect(reader({}).json('a')).toMatchObject({ why: 'not-shown' });
  });

  it('tells whether anything is written', () => {
    const read = reader({ a: null, b: '', c: [], d: 0, e: [{}], f: false }, { g: true, h: [{ x: true }] });
    const answers = ['a', 'b', 'c', 'd', 'e', 'f', 'z', 'h'].map((path) => read.present(path));
    expect(answers.map((fact) => fact.known && fact.value)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(read.present('g')).toMatchObject({ why: 'computed' });
  });

  it('never gives out text whose name tells of a secret', () => {
    expect(reader({ master_password: 'hunter2' }).string('master_password')).toMatchObject({ why: 'secret' });
    expect(reader({ a: [{ access_key: 'x' }] }).string('a.access_key')).toMatchObject({ why: 'secret' });
    expect(reader({ tokens: ['x'] }).strings('tokens')).toMatchObject({ why: 'secret' });
    expect(reader({ shared_access_key_enabled: true }).boolean('shared_access_key_enabled')).toMatchObject({
      value: true,
    });
    expect(reader({ secret_arn: 'arn:x' }).string('secret_arn')).toMatchObject({ value: 'arn:x' });
  });

  it('never knows what is marked, whatever stands there', () => {
    const kinds = ['boolean', 'number', 'string', 'strings', 'blocks', 'map', 'json', 'present'] as const;
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...kinds), (value, kind) => {
        expect(reader({ a: value }, { a: true })[kind]('a').known).toBe(false);
        expect(reader({ a: value }, {}, { a: true })[kind]('a').known).toBe(false);
      }),
    );
  });
});

describe('isSecretName', () => {
  it.each([
    'password',
    'master_password',
    'client_secret',
    'token',
    'private_key',
    'connection_string',
    'primary_access_key',
    'user_data',
    'customData',
    'access_key_id',
    'tsig_key',
  ])('distrusts %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    'bypass',
    'passthrough',
    'secret_arn',
    'secret_id',
    'kms_key_id',
    'token_enabled',
    'name',
    'compassion',
  ])('lets %s pass', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});
