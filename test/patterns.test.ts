import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { analyse } from 'scslre';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../src/claims/wording/compile.ts';
import { english } from '../src/claims/wording/en/index.ts';
import { german } from '../src/claims/wording/de/index.ts';

const sources = join(import.meta.dirname, '..', 'src');

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

/** Regular expressions that a source file writes as such. */
function patternsIn(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const pending: unknown[] = [parseSync(file, readFileSync(join(sources, file), 'utf8')).program];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('regex' in node && node.regex !== null) found.push(node.regex as Pattern);
    else pending.push(...Object.values(node).filter((child) => typeof child === 'object' && child !== null));
  }
  return found;
}

/** Ways in which a pattern can take more than linear time where it begins to match: empty if there is none. */
const slowly = ({ pattern, flags }: Pattern): readonly string[] =>
  analyse(
    { source: pattern, flags },
    { reportTypes: { Move: false }, assumeRejectingSuffix: true },
  ).reports.map(({ type, exponential }) => `${pattern}: ${type}${exponential ? ', exponential' : ''}`);

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('regular expressions', () => {
  it('are found at all', () => {
    expect(files.flatMap(patternsIn).length).toBeGreaterThan(1000);
  });

  it('match in linear time', () => {
    expect(
      files.flatMap((file) =>
        patternsIn(file)
          .flatMap(slowly)
          .map((report) => `${file}: ${report}`),
      ),
    ).toEqual([]);
  });

  it('that are slow are noticed', () => {
    expect(slowly({ pattern: '^(?:\\w+)*x', flags: '' })).not.toEqual([]);
    expect(slowly({ pattern: '^\\w*\\w*x', flags: '' })).not.toEqual([]);
  });
});

test.each([
  ['English', english],
  ['German', german],
] as const)('%s wordings match in linear time', (_, lexicon) => {
  const reports = Object.values(lexicon)
    .flat()
    .flatMap((wording) => {
      const { source: pattern, flags } = compile(wording);
      return slowly({ pattern, flags });
    });
  expect(reports).toEqual([]);
});
