import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from './read-code.ts';

describe('an expression', () => {
  it.each([
    ['2 + 3 * 4 - 1', 13],
    ['(2 + 3) * 4', 20],
    ['1e3 + 2.5E1', 1025],
    ['0.1 + 0.2', 0.3],
    ['!(1 > 2) && "a" != "b"', true],
    ['false && upper(1 / 0) == "x"', false],
    ['"a-${1 + 1}-b"', 'a-2-b'],
    ['"${[1, 2]}"', [1, 2]],
    ['"$${not} %%{not} \\" \\u00e9"', '${not} %{not} " é'],
    ['"%{ for k, v in { a = 1 } ~} ${k}=${v} %{ endfor ~} ."', 'a=1 .'],
    ['"%{ if 1 > 2 }big%{ else }small%{ endif }"', 'small'],
    ['<<-END\n    one\n      two\n    END', 'one\n  two\n'],
    ['[for i, v in ["a", "b"] : "${i}${v}" if v != "a"]', ['1b']],
    ['{ for v in ["a", "b", "a"] : v => 1... }', { a: [1, 1], b: [1] }],
    ['[{ n = 1 }, { n = 2 }][*].n', [1, 2]],
    ['{ a = { b = [7] } }.a.b.0', 7],
    ['try({}.missing, "else")', 'else'],
    ['can({}.missing)', false],
    ['merge({ a = 1 }, { a = 2, b = 3 })', { a: 2, b: 3 }],
    ['toset(["b", "a", "b"])', ['a', 'b']],
    ['format("%05.1f|%-4s|%q", 3.14159, "x", "y")', '003.1|x   |"y"'],
    ['cidrsubnet("10.1.0.0/16", 8, 255)', '10.1.255.0/24'],
    ['nonsensitive(sensitive("s"))', 's'],
  ])('%s', async (expression, value) => {
    expect(await valueOf(expression)).toEqual(value);
  });

  it.each([
    ['timestamp()', 'the function timestamp is not worked out'],
    ['uuid()', 'the function uuid is not worked out'],
    ['provider::aws::arn_parse("x")', 'the function provider::aws::arn_parse is not worked out'],
    ['length(timestamp())', 'the function timestamp is not worked out'],
    ['"a${timestamp()}"', 'the function timestamp is not worked out'],
    ['{}.missing', 'its expression has no attribute missing'],
    ['1 / 0', 'its expression divides by zero'],
    [
      `regex("(a|aa)+b", "${'a'.repeat(80)}")`,
      'its expression uses a regular expression that takes too long',
    ],
    ['try(cidrhost("fd00::/64", 1), "else")', 'its expression is no IPv4 network that can be worked out'],
    ['can(regex("[[:alpha:]]+\\\\z", "a"))', 'its expression uses a regular expression that cannot be read'],
    ['try(format("%e", 1), "else")', 'its expression uses the format %e'],
    [
      'length(flatten([[1], timestamp()]))',
      'its expression flattens a list of which the function timestamp is not worked out',
    ],
    [
      'length(setproduct(range(1024), range(1024)))',
      'its expression makes more elements than are worked out',
    ],
    ['lookup({}, sensitive("canary-9"))', 'its expression is wrong for a value that is secret'],
    ['{}[sensitive("canary-9")]', 'its expression is wrong for a value that is secret'],
    ['"%{ for v in sensitive(["canary-9"]) }${v}%{ endfor }"', 'a secret decides what it holds'],
  ])('%s is unknown, with the reason', async (expression, reason) => {
    expect(await valueOf(expression)).toEqual({ unknown: reason });
  });

  it('keeps what is known beside what is not', async () => {
    expect(await valueOf('merge({ a = 1 }, { b = timestamp() })')).toEqual({
      a: 1,
      b: { unknown: 'the function timestamp is not worked out' },
    });
    expect(await valueOf('true || timestamp() == ""')).toBe(true);
    expect(await valueOf('length([timestamp()])')).toBe(1);
  });

  it('gives every text back that is written as HCL', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\ud800-\udfff]/u.test(value));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const written = JSON.stringify(value)
          .replaceAll(/\\[bf]/gu, '')
          .replaceAll(/[$%](?=\{)/gu, '$&$&');
        const plain = value.replaceAll(/[\b\f]/gu, '');
        expect(await valueOf(written)).toBe(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('never hangs and never throws, whatever is written', async () => {
    const pieces = fc.constantFrom(
      ...'a 1 "x" ${ } %{ if for [ ] ( ) { } = : ? , ... ~ . * ! - <<E E'.split(' '),
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        await valueOf(parts.join(' '));
      }),
      { numRuns: 300 },
    );
  });
});
