import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAddress,
  parseAddress,
  stripKeys,
  type Address,
} from '../../../src/providers/terraform/address.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/u);
const key = fc.option(
  fc.oneof(fc.nat(), fc.string(), fc.constantFrom('a.b', '[0]', '"', '\\', '${x}', '%{if}', '$${', 'two/2')),
  {
    nil: undefined,
  },
);
const address: fc.Arbitrary<Address> = fc.record({
  modules: fc.array(fc.record({ name, key }), { maxLength: 3 }),
  mode: fc.constantFrom('managed' as const, 'data' as const),
  type: name.filter((word) => !['module', 'data', 'ephemeral'].includes(word)),
  name,
  key,
});

describe('parseAddress', () => {
  it('takes apart what formatAddress writes, whatever the keys hold', () => {
    fc.assert(
      fc.property(address, (parts) => {
        expect(parseAddress(formatAddress(parts))).toEqual(parts);
      }),
    );
  });

  it('keeps dots, brackets and quotes of keys together', () => {
    const parsed = parseAddress('module.child["two.2"].module.x[3].aws_db_instance.y["a[\\"0\\"].b"]');
    expect(parsed?.modules).toEqual([
      { name: 'child', key: 'two.2' },
      { name: 'x', key: 3 },
    ]);
    expect(parsed).toMatchObject({ type: 'aws_db_instance', name: 'y', key: 'a["0"].b' });
  });

  it.each(['', 'x', 'module.a', 'a.b.c', 'a["b', 'a[.b', 'a.b.', '.a.b', 'a.b["x"]y'])(
    'does not understand %j',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it('never throws or hangs on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAddress(text)));
  });
});

describe('stripKeys', () => {
  it('leaves the address as the configuration spells it', () => {
    expect(stripKeys('module.a["x.y"].aws_s3_bucket.b[0]')).toBe('module.a.aws_s3_bucket.b');
  });
});
