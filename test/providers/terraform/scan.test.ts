import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyTable } from '../../../src/providers/terraform/json/keys.ts';
import { positionOf } from '../../../src/providers/terraform/json/position.ts';
import { readArray, readObject, ScanError, skipValue } from '../../../src/providers/terraform/json/scan.ts';
import { parseValue } from '../../../src/providers/terraform/json/value.ts';

const spaces = fc.constantFrom(undefined, 1, '\t');

describe('the scanner', () => {
  it('finds the end of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), spaces, fc.constantFrom('', ',', ' ]', '\n}'), (value, indent, rest) => {
        const text = JSON.stringify(value, null, indent);
        expect(skipValue(Buffer.from(text + rest), 0)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it('reads members and elements as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.array(fc.jsonValue()),
        spaces,
        (object, array, indent) => {
          const written = Buffer.from(JSON.stringify([object, array], null, indent));
          const names = Object.keys(object);
          const members: Record<string, unknown> = Object.create(null);
          const elements: unknown[] = [];
          const take = (at: number, put: (value: unknown) => void): number => {
            const end = skipValue(written, at);
            put(parseValue(written, at, end));
            return end;
          };
          let index = 0;
          readArray(written, 0, (at) => {
            index += 1;
            if (index > 1)
              return readArray(written, at, (next) => take(next, (value) => elements.push(value)));
            return readObject(written, at, keyTable(names), (key, next) =>
              take(next, (value) => (members[names[key] ?? ''] = value)),
            );
          });
          const [expected, list] = JSON.parse(written.toString()) as [object, unknown[]];
          expect(Object.entries(members)).toEqual(Object.entries(expected));
          expect(elements).toEqual(list);
        },
      ),
    );
  });

  it('understands keys written with escapes and lets the last of equal keys win', () => {
    const bytes = Buffer.from(String.raw`{"\u0061": 1, "b": 0, "a": 2}`);
    const seen: unknown[] = [];
    readObject(bytes, 0, keyTable(['a']), (_, at) => {
      seen.push(parseValue(bytes, at, skipValue(bytes, at)));
      return skipValue(bytes, at);
    });
    expect(seen).toEqual([1, 2]);
  });

  it.each(['{"a": [1, 2', '"abc', '"abc\\', '{"a', '[[[['])('says where %j is cut off', (text) => {
    expect(() => skipValue(Buffer.from(text), 0)).toThrow(new ScanError('is cut off', text.length));
  });

  it('refuses nesting that no Terraform writes, without using up the stack', () => {
    expect(() => skipValue(Buffer.from('['.repeat(5_000_000)), 0)).toThrow(
      'is nested deeper than 1000 levels',
    );
  });
});

describe('positionOf', () => {
  it('counts lines and characters from 1', () => {
    expect(positionOf(Buffer.from('{\n "ü": x'), 9)).toEqual({ line: 2, column: 7 });
    expect(positionOf(Buffer.from(''), 0)).toEqual({ line: 1, column: 1 });
  });
});
