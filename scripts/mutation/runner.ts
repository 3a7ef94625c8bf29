import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

type Body = (...values: readonly unknown[]) => unknown;
type Named = (name: string, body: Body) => void;

/** One test of a file, ready to run. */
export interface Ready {
  readonly run: () => Promise<void>;
}

/**
 * Stands in for Vitest where its tests are run thousands of times in one process: `describe`, `test` and `it` with
 * `each`, and the `expect` of Vitest itself. Nothing else of it is used by the tests that are run like this.
 */
export function createRunner(): {
  readonly vitest: unknown;
  readonly collect: (load: () => void) => readonly Ready[];
} {
  let collecting: Ready[] = [];
  const test: Named = (_name, body) => void collecting.push({ run: async () => void (await body()) });
  const vitest = {
    describe: withEach(describe),
    test: withEach(test),
    it: withEach(test),
    expect: createExpect(),
  };
  const collect = (load: () => void): readonly Ready[] => {
    collecting = [];
    load();
    return collecting;
  };
  return { vitest, collect };
}

function describe(_name: string, body: Body): void {
  body();
}

function withEach(named: Named): Named & { readonly each: unknown } {
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows)
      named(name, () => body(...(Array.isArray(row) ? (row as readonly unknown[]) : [row])));
  };
  return Object.assign((name: string, body: Body) => named(name, body), { each });
}

function createExpect(): unknown {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  const whole: unknown = Object.assign(asserting, chai.expect, matchersOf(ASYMMETRIC_MATCHERS_OBJECT));
  Object.assign(globalThis, { [GLOBAL_EXPECT]: whole });
  const extensible = chai.expect as unknown as {
    readonly extend: (expect: unknown, matchers: unknown) => void;
  };
  extensible.extend(whole, customMatchers);
  return whole;
}

function asserting(value: unknown, message?: string): unknown {
  return chai.expect(value, message);
}

function matchersOf(name: symbol): object {
  return (globalThis as Readonly<Record<symbol, object>>)[name] ?? {};
}
