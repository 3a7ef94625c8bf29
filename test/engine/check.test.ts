import { describe, expect, test } from 'vitest';
import { check, type Run } from '../../src/engine/check.ts';
import { defaultOptions, type Options } from '../../src/engine/options.ts';
import { UserError } from '../../src/errors.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Document } from '../../src/model/document.ts';
import { example } from '../../src/model/example.ts';
import type { Collected, CollectRequest, Provider, World } from '../../src/model/provider.ts';
import type { Reads } from '../../src/model/resource.ts';
import { claimOf, gapIn, madeUpChecks, now, sourceOf } from './made-up.ts';

const text = 'Everything is well. Backups are kept.';
const document: Document = {
  source: 'policy.md',
  title: 'Policy',
  format: 'markdown',
  language: 'en',
  sha256: 'abc',
  text,
  blocks: [{ role: 'paragraph', level: 0, text, offsets: Array.from(text, (_, index) => index), trail: [] }],
};

const state = sourceOf('prod.tfstate', 'state');
const good = {
  ...example('volume', 'good', { encryptedAtRest: true }),
  source: state,
  at: { line: 10, column: 1 },
};
const bad = {
  ...example('volume', 'bad', { encryptedAtRest: false }),
  source: state,
  at: { line: 20, column: 1 },
};

function absent(): never {
  throw new Error('there are no files here');
}

function world(signal: AbortSignal = new AbortController().signal): World {
  return {
    readFile: absent,
    listFolder: absent,
    modified: absent,
    readStandardInput: absent,
    now: () => now,
    signal,
  };
}

function provider(things: readonly Collected[], rest: Partial<Provider> = {}): Provider {
  return {
    id: 'terraform',
    title: 'Terraform',
    kinds: ['volume', 'database', 'auditTrail', 'account'],
    async *collect() {
      yield* things;
    },
    ...rest,
  };
}

function run(claims: readonly Claim[], things: readonly Collected[], rest: Partial<Run> = {}): Run {
  return {
    documents: [document],
    claimsOf: () => ({ claims, unclaimed: [] }),
    checks: madeUpChecks,
    sources: [[provider(things), ['prod.tfstate']]],
    options: defaultOptions,
    world: world(),
    version: '0.1.0',
    ...rest,
  };
}

const every = claimOf('encryption-at-rest');

async function labelsAsked(scopes: Options['scopes']): Promise<boolean | undefined> {
  let labels: boolean | undefined;
  const listening = provider([], {
    async *collect(request: CollectRequest) {
      labels = request.labels;
      yield* [state];
    },
  });
  const options = { ...defaultOptions, scopes };
  await check(run([every], [], { sources: [[listening, ['prod.tfstate']]], options }));
  return labels;
}

describe('a run', () => {
  test('leads from the document to the report', async () => {
    const report = await check(run([every], [state, good, bad]));

    expect(report.claims[0]).toMatchObject({
      verdict: 'contradicted',
      confirmed: [1],
      findings: [
        {
          resource: 0,
          observed: 'not encrypted',
          from: { path: 'encryptedAtRest', address: 'bad', file: 'prod.tfstate', line: 20, column: 1 },
        },
      ],
      remedy: { cloud: 'Encrypt it.', text: '2 volumes were seen.' },
    });
    expect(report.resources.map(({ name }) => name)).toEqual(['bad', 'good']);
    expect(report.documents[0]?.blocks).toEqual([{ role: 'paragraph', level: 0, start: 0, end: 37 }]);
    expect(report.summary).toMatchObject({
      exitCode: 1,
      resources: 2,
      headline: '1 promise is not true today.',
    });
    expect(report.clock).toBe('2026-11-21T09:00:00.000Z');
  });

  test('gives equal bytes for equal input and clock, in whatever order it was read', async () => {
    const once = await check(run([every], [state, good, bad]));
    const again = await check(run([every], [bad, state, good]));

    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });

  test('asks for labels only where a scope is told by them', async () => {
    expect(await labelsAsked({ customers: { labels: { data: 'customers' } } })).toBe(true);
    expect(await labelsAsked({ customers: { providers: ['aws'] } })).toBe(false);
  });

  test('gives a finding the same fingerprint wherever sentence and resource stand', async () => {
    const moved = { ...every, at: { line: 9, column: 1, endLine: 9, endColumn: 9, start: 90, end: 99 } };
    const renamed = { ...bad, address: 'module.new.bad', at: { line: 99, column: 1 } };
    const [before, after] = [await check(run([every], [bad])), await check(run([moved], [renamed]))];

    expect(before.claims[0]?.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(after.claims[0]?.findings[0]?.fingerprint).toBe(before.claims[0]?.findings[0]?.fingerprint);
  });

  test('lists claims in document order and only the resources that were judged', async () => {
    const later = {
      ...every,
      id: 'later',
      at: { line: 2, column: 1, endLine: 2, endColumn: 9, start: 50, end: 59 },
    };
    const gone = { ...every, id: 'gone', at: undefined };
    const report = await check(
      run([gone, later, every], [good, example('database', 'db', { encryptedAtRest: true })]),
    );
    const narrowed = await check(
      run([{ ...every, params: { scope: 'volume' } }], [good, example('database', 'db', {})]),
    );

    expect(report.claims.map(({ id }) => id)).toEqual(['encryption-at-rest-1', 'later', 'gone']);
    expect([report.complete, report.summary.exitCode]).toEqual([false, 3]);
    expect(narrowed.resources.map(({ name }) => name)).toEqual(['good']);
  });

  test('asks a provider for what its claims are judged by, and for nothing else', async () => {
    const asked: Reads[] = [];
    const curious = provider([], {
      async *collect({ reads }: CollectRequest) {
        asked.push(reads);
        yield state;
      },
    });
    const claims = [
      claimOf('audit-logging'),
      claimOf('training'),
      { ...every, subject: 'customer' as const },
    ];
    await check(run(claims, [], { sources: [[curious, []]] }));

    expect(asked).toEqual([{ auditTrail: ['logging'], account: [] }]);
  });

  test('takes a kind that no provider knows as a gap', async () => {
    const report = await check(
      run([every], [good], { sources: [[provider([good], { kinds: ['volume'] }), []]] }),
    );

    expect(report.claims[0]).toMatchObject({ verdict: 'inconclusive', gaps: [0] });
    expect(report.gaps[0]?.detail).toBe('None of the sources given can show databases.');
    expect([report.complete, report.summary.exitCode]).toEqual([true, 0]);
  });

  test('ends with 2 where there was nothing to judge, and with 3 where it could not be read', async () => {
    const nothing = await check(run([every], []));
    const denied = await check(run([every], [gapIn(['volume'], { why: 'denied' })]));

    expect(nothing.summary.exitCode).toBe(2);
    expect(denied.summary.exitCode).toBe(3);
  });

  test('a promise that is only shown leaves no run incomplete', async () => {
    const planned = { ...claimOf('audit-logging'), modality: 'planned' as const };
    const report = await check(run([every, planned], [good, gapIn(['auditTrail'], { why: 'denied' })]));

    expect([report.complete, report.summary.exitCode]).toEqual([true, 0]);
  });
});

describe('what goes wrong', () => {
  test('a UserError and a bug of a provider both go up as they are', async () => {
    for (const error of [new UserError('no such file'), new TypeError('bug')]) {
      const broken = provider([], {
        collect: () => failing(error),
      });
      await expect(check(run([every], [], { sources: [[broken, []]] }))).rejects.toBe(error);
    }
  });

  test('an interrupted run keeps what it has and is incomplete', async () => {
    const controller = new AbortController();
    const slow = provider([], {
      async *collect() {
        yield good;
        controller.abort();
        yield bad;
        throw new Error('aborted');
      },
    });
    const report = await check(
      run([every], [], {
        sources: [
          [slow, []],
          [provider([bad]), []],
        ],
        world: world(controller.signal),
      }),
    );

    expect([report.complete, report.summary.exitCode]).toEqual([false, 1]);
    expect(report.gaps.map(({ detail }) => detail)).toEqual([
      'The run was interrupted before everything was read.',
    ]);
    expect(report.resources.map(({ name }) => name)).toEqual(['bad', 'good']);
  });
});

describe('choosing claims', () => {
  const claims = [every, claimOf('audit-logging'), claimOf('training')];
  const chosen = async (options: Partial<Options>): Promise<readonly string[]> => {
    const report = await check(run(claims, [good], { options: { ...defaultOptions, ...options } }));
    return report.claims.map(({ check }) => check);
  };

  test('by check, by claim and by glob', async () => {
    expect(await chosen({ only: ['training'] })).toEqual(['training']);
    expect(await chosen({ only: ['encryption-*', 'audit-logging-1'] })).toEqual([
      'encryption-at-rest',
      'audit-logging',
    ]);
    expect(await chosen({ skip: ['audit-*'] })).toEqual(['encryption-at-rest', 'training']);
  });

  test('a pattern that names nothing is an error', async () => {
    await expect(chosen({ only: ['backups'] })).rejects.toThrow(
      'No claim and no check of this run is called "backups".',
    );
  });
});

async function* failing(error: Error): AsyncGenerator<Collected> {
  yield state;
  throw error;
}
