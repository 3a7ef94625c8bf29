import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { defaultOptions, type Options } from '../../src/engine/options.ts';
import { example, notKnown } from '../../src/model/example.ts';
import { unknown } from '../../src/model/fact.ts';
import type { Resource } from '../../src/model/resource.ts';
import {
  claimOf,
  declared,
  evaluated,
  everyVolume,
  gapIn,
  inventoryOf,
  madeUpChecks,
  sourceOf,
  surveyed,
} from './made-up.ts';

const good = example('volume', 'good', { encryptedAtRest: true });
const bad = example('volume', 'bad', { encryptedAtRest: false });
const open = example('volume', 'open', { encryptedAtRest: notKnown('computed') });
const every = claimOf('encryption-at-rest');

describe('a promise about every resource', () => {
  test('is consistent where only some files were given, and confirmed where the estate is declared', () => {
    expect(evaluated(every, inventoryOf([good]))).toMatchObject({
      verdict: 'consistent',
      why: 'It holds for the one volume given.',
      confirmed: [0],
    });
    expect(evaluated(every, inventoryOf([good]), declared).verdict).toBe('confirmed');
  });

  test('is contradicted by one resource, whatever else is open', () => {
    const evaluation = evaluated(every, inventoryOf([good, bad, open], [gapIn(['volume'])]));

    expect(evaluation.verdict).toBe('contradicted');
    expect(evaluation.why).toBe('It does not hold for 1 of 3 volumes.');
    expect(evaluation.gaps).toEqual([0]);
  });

  test('is inconclusive if one resource cannot be judged', () => {
    expect(evaluated(every, inventoryOf([good, open]), declared)).toMatchObject({
      verdict: 'inconclusive',
      incomplete: false,
      why: 'It cannot be told for 1 of 2 volumes.',
    });
  });

  test('is untested if everything was read and nothing of the kind was there', () => {
    expect(evaluated(every, inventoryOf([]), declared)).toMatchObject({
      verdict: 'untested',
      why: 'Nothing it speaks of was found.',
    });
  });

  test('is incomplete only if something could have been read', () => {
    const lasting = evaluated(every, inventoryOf([good], [gapIn(['volume'], { why: 'not-shown' })]));
    const denied = evaluated(every, inventoryOf([good], [gapIn(['volume'], { why: 'denied' })]));

    expect([lasting.verdict, lasting.incomplete]).toEqual(['inconclusive', false]);
    expect([denied.verdict, denied.incomplete]).toEqual(['inconclusive', true]);
  });

  test('is not touched by a gap of a kind that its parameters do not speak of', () => {
    const volumes = { ...every, params: { scope: 'volume' } };
    const inventory = inventoryOf([good], [gapIn(['database'], { provider: 'aws' })]);

    expect(evaluated(volumes, inventory).verdict).toBe('consistent');
    expect(evaluated(every, inventory).verdict).toBe('inconclusive');
  });
});

describe('a promise about some resource in each account', () => {
  const claim = claimOf('audit-logging');
  const account = example('account', '111122223333', {});
  const trail = example('auditTrail', 'trail', { logging: true });
  const off = example('auditTrail', 'off', { logging: false });

  test('holds by one good trail beside a bad one and beside gaps', () => {
    const gap = gapIn(['auditTrail'], { provider: 'aws', why: 'denied' });

    expect(evaluated(claim, inventoryOf([account, off, trail], [gap]), declared).verdict).toBe('confirmed');
  });

  test('is contradicted by an account whose only trail is bad, and names it', () => {
    const evaluation = evaluated(claim, inventoryOf([account, off]));

    expect(evaluation.verdict).toBe('contradicted');
    expect(evaluation.findings[0]?.objection).toMatchObject({
      why: 'off does not record.',
      from: { address: 'off' },
    });
  });

  test('is contradicted by an account without any only where the estate is declared', () => {
    const whole = evaluated(claim, inventoryOf([account]), declared);

    expect(whole.findings[0]?.objection.why).toBe('No audit trail was found in account 111122223333.');
    expect(whole.verdict).toBe('contradicted');
    expect(evaluated(claim, inventoryOf([account])).verdict).toBe('inconclusive');
  });

  test('is open while a gap, an unknown or an unknown account may hide a good one', () => {
    const gap = gapIn(['auditTrail'], { provider: 'aws', account: '111122223333', why: 'throttled' });
    const computed = example('auditTrail', 'new', { logging: notKnown('computed') });
    const homeless = { ...trail, account: undefined };
    const second = example('account', '444455556666', {}, { account: '444455556666' });

    expect(evaluated(claim, inventoryOf([account, off], [gap]), declared)).toMatchObject({
      verdict: 'inconclusive',
      incomplete: true,
      gaps: [0],
    });
    expect(evaluated(claim, inventoryOf([account, off, computed]), declared).verdict).toBe('inconclusive');
    expect(evaluated(claim, inventoryOf([account, second, off, homeless]), declared).verdict).toBe(
      'inconclusive',
    );
  });

  test('is open while a gap may hide an account, or lies in one whose number is not known', () => {
    const hidden = gapIn(['account'], { provider: 'aws', account: '444455556666' });
    const inside = gapIn(['auditTrail'], { provider: 'aws', account: '111122223333' });
    const unnamed = { ...account, id: 'aws account of s', name: 'the aws account', account: undefined };
    const own = { ...off, account: undefined };

    expect(evaluated(claim, inventoryOf([account, trail], [hidden]), declared).verdict).toBe('inconclusive');
    expect(evaluated(claim, inventoryOf([unnamed, own]), declared).verdict).toBe('contradicted');
    expect(evaluated(claim, inventoryOf([unnamed, own], [inside]), declared)).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ objection: { why: 'Nobody looked there.' } }],
    });
  });

  test('is not held by a trail of a source that is too old', () => {
    const old = sourceOf('old.tfstate', 'state', { modified: '2026-11-01T00:00:00Z' });
    const options: Options = { ...declared, maxAgeHours: 24 };
    const judged = (one: typeof trail) =>
      evaluated(claim, inventoryOf([account, { ...one, source: old }], [], [old]), options);

    expect(judged(trail)).toMatchObject({ verdict: 'inconclusive', incomplete: true, confirmed: [] });
    expect(judged(trail).findings[0]?.objection.why).toBe(
      'What old.tfstate says of trail is too old to rely on.',
    );
  });

  test('counts what has no account number to the only account of its source', () => {
    const homeless = { ...trail, account: undefined };
    const unnamed = { ...account, id: 'aws account of s', name: 'the aws account', account: undefined };

    expect(evaluated(claim, inventoryOf([account, unnamed, homeless]))).toMatchObject({
      verdict: 'consistent',
      why: 'It holds for the one account given.',
    });
    expect(evaluated(claim, inventoryOf([unnamed, homeless])).verdict).toBe('consistent');
  });

  test('is open for an account that may be another one, seen in another source', () => {
    const [core, app] = [sourceOf('core', 'state'), sourceOf('app', 'state')];
    const unnamed = {
      ...account,
      id: 'aws account of app',
      name: 'the aws account',
      account: undefined,
      source: app,
    };
    const seen = [{ ...account, source: core }, { ...trail, source: core }, unnamed];
    const evaluation = evaluated(claim, inventoryOf(seen, [], [core, app]), declared);

    expect(evaluation.verdict).toBe('inconclusive');
    expect(evaluation.findings[0]?.objection.why).toBe(
      'Whether trail belongs to the aws account is not known.',
    );
  });

  test('is open where a declared account was not read, though it may be the one without a number', () => {
    const unnamed = { ...account, account: undefined };
    const homeless = { ...trail, account: undefined };
    const missing = gapIn(['auditTrail', 'account'], { account: '999900001111' });

    expect(evaluated(claim, inventoryOf([unnamed, homeless], [missing]), declared).verdict).toBe(
      'inconclusive',
    );
  });

  test('does not hold for accounts of which nothing is known', () => {
    const elsewhere = gapIn(['auditTrail'], { provider: 'google' });

    expect(evaluated(claim, inventoryOf([account, trail], [elsewhere]), declared).verdict).toBe(
      'inconclusive',
    );
  });

  test('counts an account that two sources show once', () => {
    const state = sourceOf('a.tfstate', 'state');
    const live = sourceOf('aws', 'live');
    const inventory = inventoryOf(
      [
        { ...account, source: state },
        { ...account, source: live },
        { ...trail, source: live },
      ],
      [],
      [state, live],
    );

    expect(evaluated(claim, inventory).why).toBe('It holds for the one account given.');
  });
});

describe('how a promise is said', () => {
  test('a negated one is judged the other way round', () => {
    const negated = claimOf('encryption-at-rest', { modality: 'negated' });
    const evaluation = evaluated(negated, inventoryOf([good, bad]));

    expect(evaluation.verdict).toBe('contradicted');
    expect(evaluation.confirmed).toEqual([0]);
    expect(evaluation.findings[0]?.objection.why).toBe(
      'The text says that this is not in place, but for good it is.',
    );
    expect(evaluated(negated, inventoryOf([bad])).verdict).toBe('consistent');
  });

  test('a parameter that is not judged leaves nothing confirmed, negated or not', () => {
    const params = { method: 'devices' };
    const asserted = evaluated({ ...every, params }, inventoryOf([good, bad]));
    const negated = evaluated({ ...every, params, modality: 'negated' }, inventoryOf([good, bad]));

    expect([asserted.verdict, asserted.confirmed]).toEqual(['contradicted', []]);
    expect([negated.verdict, negated.confirmed]).toEqual(['inconclusive', []]);
    expect(asserted.findings[1]?.objection.why).toBe(
      'Configuration does not show whether devices are encrypted.',
    );
  });

  test('a parameter that is not judged is no matter of nothing having been found', () => {
    expect(evaluated({ ...every, params: { method: 'devices' } }, inventoryOf([]), declared)).toMatchObject({
      verdict: 'inconclusive',
      why: 'Configuration does not show whether devices are encrypted.',
    });
  });

  test.each([
    [{ modality: 'hedged' }, 'warns'],
    [{ modality: 'planned' }, 'shown'],
    [{ modality: 'negated' }, 'decides'],
    [{ modality: 'conditional' }, 'decides'],
    [{ subject: 'provider' }, 'shown'],
    [{ subject: 'customer' }, 'shown'],
    [{ subject: 'provider', modality: 'hedged' }, 'shown'],
  ] as const)('%o only %s', (rest, effect) => {
    expect(evaluated({ ...every, ...rest }, inventoryOf([bad])).effect).toBe(effect);
  });

  test('a duty of the customer is not judged', () => {
    expect(evaluated({ ...every, subject: 'customer' }, inventoryOf([bad]))).toMatchObject({
      verdict: 'untested',
      findings: [],
    });
  });

  test('a conditional one is open until one of its words is mapped', () => {
    const claim = claimOf('encryption-at-rest', {
      modality: 'conditional',
      scope: ['pro plan', 'customer data'],
    });
    const options: Options = { ...defaultOptions, scopes: { 'Pro Plan': { names: ['g*'] } } };

    expect(evaluated(claim, inventoryOf([good, bad])).verdict).toBe('inconclusive');
    expect(evaluated(claim, inventoryOf([good]), declared).verdict).toBe('inconclusive');
    expect(evaluated(claim, inventoryOf([good, bad]), options).verdict).toBe('consistent');
    expect(evaluated(claim, inventoryOf([{ ...bad, name: 'grim' }]), options).verdict).toBe('contradicted');
  });

  test('one whose quote is gone is inconclusive and makes the run incomplete', () => {
    expect(evaluated({ ...every, at: undefined }, inventoryOf([good]))).toMatchObject({
      verdict: 'inconclusive',
      incomplete: true,
      confirmed: [],
    });
  });

  test('one without a test is inconclusive if technical and unattested if not', () => {
    expect(evaluated(claimOf('waf'), inventoryOf([good]))).toMatchObject({
      verdict: 'inconclusive',
      incomplete: false,
    });
    expect(evaluated(claimOf('training'), inventoryOf([good])).verdict).toBe('unattested');
    expect(evaluated(claimOf('certification'), inventoryOf([good])).verdict).toBe('unattested');
  });
});

describe('words that say which resources are meant', () => {
  const options: Options = {
    ...defaultOptions,
    scopes: { production: { labels: { env: ['prod', 'live'] } } },
  };
  const claim = claimOf('encryption-at-rest', { scope: ['Production'] });

  test('leave out what they do not mean', () => {
    const evaluation = evaluated(
      claim,
      inventoryOf([labelled('a', { env: 'prod' }, true), labelled('b', { env: 'test' }, false)]),
      options,
    );

    expect(evaluation).toMatchObject({ verdict: 'consistent', confirmed: [0], findings: [], unmapped: [] });
  });

  test('make a resource without the label, or with unknown labels, inconclusive', () => {
    const blind = { ...good, labels: unknown('computed', { path: 'tags' }) };
    const evaluation = evaluated(claim, inventoryOf([labelled('b', {}, true), blind]), options);

    expect(evaluation.findings.map(({ objection }) => objection.why)).toEqual([
      'Whether the sentence means b is not known: it has no label "env".',
      'Whether the sentence means good is not known: its labels are not known: it is known only after apply.',
    ]);
  });

  test('for an environment that is not mapped turn a contradiction into a question', () => {
    const evaluation = evaluated(claim, inventoryOf([good, bad]));

    expect(evaluation.verdict).toBe('inconclusive');
    expect(evaluation.unmapped).toEqual(['Production']);
    expect(evaluation.findings[0]?.objection.why).toContain('map the word to resources under scopes');
    expect(evaluated(claim, inventoryOf([good])).verdict).toBe('consistent');
  });

  test.each(['our production systems', 'Produktionsumgebung', 'produktiven Systeme', 'live', 'Testumgebung'])(
    'know %s as an environment',
    (word) => {
      expect(evaluated({ ...every, scope: [word] }, inventoryOf([bad])).verdict).toBe('inconclusive');
    },
  );

  test.each(['products', 'delivery data', 'developers', 'tests of backups', 'personal data'])(
    'know %s as no environment',
    (word) => {
      expect(evaluated({ ...every, scope: [word] }, inventoryOf([bad])).verdict).toBe('contradicted');
    },
  );

  test('for data that is not mapped speak of everything', () => {
    const data = claimOf('encryption-at-rest', { scope: ['customer data'] });

    expect(evaluated(data, inventoryOf([good, bad]))).toMatchObject({
      verdict: 'contradicted',
      unmapped: ['customer data'],
    });
  });

  test('narrow no further than the last unmapped word allows', () => {
    const both = claimOf('encryption-at-rest', { scope: ['production', 'staging'] });
    const inventory = inventoryOf([
      labelled('a', { env: 'prod' }, true),
      labelled('b', { env: 'test' }, false),
    ]);

    expect(evaluated(both, inventory, options).verdict).toBe('inconclusive');
  });

  test('do not let a gap in another account disturb', () => {
    const accounts: Options = { ...defaultOptions, scopes: { production: { accounts: ['111122223333'] } } };
    const other = gapIn(['volume'], { account: '999' });

    expect(evaluated(claim, inventoryOf([good], [other]), accounts).verdict).toBe('consistent');
    expect(evaluated(claim, inventoryOf([good], [gapIn(['volume'])]), accounts).verdict).toBe('inconclusive');
    expect(evaluated(every, inventoryOf([good], [other]), accounts).verdict).toBe('inconclusive');
  });
});

describe('words that are mapped to providers', () => {
  const claim = claimOf('encryption-at-rest', { scope: ['production'] });
  const providers: Options = { ...defaultOptions, scopes: { production: { providers: ['aws'] } } };
  const judged = (provider: string | undefined) =>
    evaluated(claim, inventoryOf([good], [gapIn(['volume'], { provider })]), providers).verdict;

  test('do not let a gap at another provider disturb, and one of which nobody knows where it is does', () => {
    expect(judged('azure')).toBe('consistent');
    expect(judged('aws')).toBe('inconclusive');
    expect(judged(undefined)).toBe('inconclusive');
  });
});

describe('what is judged', () => {
  test('a plan replaces the state it was made from, and no other', () => {
    const [state, other, plan] = [sourceOf('s', 'state'), sourceOf('o', 'state'), sourceOf('p', 'plan')];
    const seen = (name: string, source: typeof state, id: string, encryptedAtRest: boolean) => ({
      ...example('volume', name, { encryptedAtRest }),
      source,
      id,
    });
    const inventory = inventoryOf(
      [
        seen('kept', state, 'vol-1', true),
        seen('kept', plan, 'vol-1', true),
        seen('renewed', state, 'vol-2', false),
        seen('renewed', plan, 'renewed', true),
        seen('deleted', state, 'vol-3', true),
        seen('renewed', other, 'vol-9', false),
      ],
      [],
      [state, other, plan],
    );
    const estate = surveyed([every], inventory);

    expect(estate.resources.map(({ name, source }) => `${name} ${source?.name}`)).toEqual([
      'deleted s',
      'kept p',
      'renewed p',
      'renewed o',
    ]);
    expect(estate.replaced).toBe(2);
  });

  test('a thing that two sources show is judged twice and counted once, with the worse verdict', () => {
    const [state, live] = [sourceOf('s', 'state'), sourceOf('aws', 'live')];
    const inventory = inventoryOf(
      [
        { ...example('volume', 'v', { encryptedAtRest: true }), source: state },
        { ...example('volume', 'v', { encryptedAtRest: false }), source: live },
        { ...good, source: live },
      ],
      [],
      [state, live],
    );
    const evaluation = evaluated(every, inventory);

    expect(evaluation.confirmed.length + evaluation.findings.length).toBe(3);
    expect(evaluation.why).toBe('It does not hold for 1 of 2 volumes.');
  });

  test('excluded resources are not judged, and listed with the reason', () => {
    const options: Options = { ...defaultOptions, exclude: [{ name: 'ba?', reason: 'scratch' }] };
    const estate = surveyed([every], inventoryOf([good, bad]), options);

    expect(estate.resources).toEqual([good]);
    expect(estate.excluded).toEqual([{ resource: 'bad', reason: 'scratch' }]);
  });

  test('a declared account that no source covers is a gap that could have been read', () => {
    const options: Options = {
      ...defaultOptions,
      estate: { declared: true, accounts: ['111122223333', '999'] },
    };

    expect(evaluated(every, inventoryOf([good]), options)).toMatchObject({
      verdict: 'inconclusive',
      incomplete: true,
    });
    expect(surveyed([every], inventoryOf([good]), options).missing).toEqual(['999']);
  });

  test('a source that is too old confirms nothing, and what it contradicts stays contradicted', () => {
    const old = sourceOf('old.tfstate', 'state', { modified: '2026-11-01T00:00:00Z' });
    const options: Options = { ...declared, maxAgeHours: 24 };
    const judged = (resource: typeof good) =>
      evaluated(every, inventoryOf([{ ...resource, source: old }], [], [old]), options);

    expect(judged(good)).toMatchObject({ verdict: 'inconclusive', incomplete: true, confirmed: [] });
    expect(judged(bad).verdict).toBe('contradicted');
    expect(
      surveyed([every], inventoryOf([good], [], [sourceOf('s', 'state')]), options).gaps[0]?.detail,
    ).toBe('s does not say how old it is, and the run asks for at most 24 hours.');
  });
});

test('claims that ask the same share one answer, and only then', () => {
  const claims = [
    every,
    { ...every, id: 'other', modality: 'hedged' as const },
    { ...every, params: { scope: 'volume' } },
  ];
  const evaluations = evaluate(claims, madeUpChecks, surveyed(claims, inventoryOf([good])), defaultOptions);

  expect(evaluations[0]?.confirmed).toBe(evaluations[1]?.confirmed);
  expect(evaluations[0]?.confirmed).not.toBe(evaluations[2]?.confirmed);
});

test('a check that throws is a bug and says where', () => {
  const broken = {
    ...everyVolume,
    judge: () => {
      throw new TypeError('oops');
    },
  };

  expect(() => evaluate([every], [broken], surveyed([every], inventoryOf([good])), defaultOptions)).toThrow(
    'Check encryption-at-rest failed on good.',
  );
});

function labelled(name: string, labels: Record<string, string>, encryptedAtRest: boolean): Resource {
  const fact = { known: true, value: labels, from: { path: 'tags' } } as const;
  return example('volume', name, { encryptedAtRest }, { labels: fact });
}

describe('what is concluded from finding nothing', () => {
  const bare: Resource = {
    ...bad,
    facts: { encryptedAtRest: { known: true, value: false, from: { path: 'encrypted', absence: true } } },
  };

  test('contradicts in a declared estate, and is open where only some files were given', () => {
    expect(evaluated(every, inventoryOf([bare]), declared).verdict).toBe('contradicted');
    expect(evaluated(every, inventoryOf([bare]))).toMatchObject({
      verdict: 'inconclusive',
      incomplete: false,
    });
  });
});

describe('a gap in certain facts', () => {
  test('keeps open only the promises that ask for one of them', () => {
    const about = inventoryOf([good], [gapIn(['volume'], { fields: ['encryptedAtRest'] })]);
    const other = inventoryOf([good], [gapIn(['volume'], { fields: ['backups'] })]);

    expect(evaluated(every, about).verdict).toBe('inconclusive');
    expect(evaluated(every, other).verdict).toBe('consistent');
  });
});

function excluding(type: string): Options {
  return { ...defaultOptions, exclude: [{ type, reason: 'Holds the website.' }] };
}

describe('an exclusion by type', () => {
  const gap = gapIn(['volume'], { why: 'not-looked-at', type: 'cloudflare_r2_bucket' });

  test('settles a type that tomcheck does not know', () => {
    expect(evaluated(every, inventoryOf([good], [gap])).verdict).toBe('inconclusive');
    expect(evaluated(every, inventoryOf([good], [gap]), excluding('cloudflare_*')).verdict).toBe(
      'consistent',
    );
  });

  test('never settles a place that could not be read', () => {
    const denied = gapIn(['volume'], { why: 'denied', type: 'cloudflare_r2_bucket' });

    expect(evaluated(every, inventoryOf([good], [denied]), excluding('*')).verdict).not.toBe('consistent');
  });
});
