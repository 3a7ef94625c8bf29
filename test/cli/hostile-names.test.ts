import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixture, scratch, tomcheck, type Outcome } from './command.ts';

/** A link, a title, a colour, C1 controls, direction marks, zero width, a tag character, a bell. */
const hostile =
  '\u001b]8;;https://evil.example\u0007\u001b]0;title\u0007\u001b[31m\u009b2J\u202egnp.exe\u2066\u200b\u{e0041}\r';
const forbidden = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;

const state = readFileSync(fixture('drift.tfstate'), 'utf8');
const folder = scratch(
  {
    'hostile.tfstate': state
      .replaceAll('"orders"', JSON.stringify(`orders${hostile}`))
      .replace('"tags": {}', `"tags": ${JSON.stringify({ [`key${hostile}`]: hostile })}`)
      .replace('"eu-central-1"', JSON.stringify(`eu-central-1${hostile}`)),
    'hostile.md': `# Security ${hostile} of Example\n\nAll databases are ${hostile} encrypted at rest.\n\nThe office ${hostile} is green.\n`,
    [`named${hostile.replaceAll('/', '')}.md`]: '# Rules\n\nAll databases are encrypted at rest.\n',
    'bad.yaml': 'version: 1\n"sour\\e[31m\\u202eces": 1\n',
  },
  ['policy.md', 'drift.tfstate'],
);

function expectClean({ out, err }: Outcome): void {
  expect(forbidden.exec(out)?.[0]).toBeUndefined();
  expect(forbidden.exec(err)?.[0]).toBeUndefined();
}

describe.concurrent('nothing that a terminal obeys or a reader cannot see gets out', () => {
  test.each([
    ['a check', 'check hostile.md -s hostile.tfstate --verbose --color never'],
    ['a check as JSON', 'check hostile.md -s hostile.tfstate -f json'],
    ['claims', 'claims hostile.md --verbose'],
    ['claims as JSON', 'claims hostile.md -f json'],
    ['lint', 'lint hostile.md'],
  ])('of %s', async (_, line) => {
    const outcome = await tomcheck(line.split(' '), { cwd: folder });

    expectClean(outcome);
    expect(outcome.out.length).toBeGreaterThan(20);
  });

  test('of an explained finding', async () => {
    await tomcheck(['check', 'policy.md', '-s', 'hostile.tfstate', '-f', 'json=run.json'], { cwd: folder });
    const report = JSON.parse(readFileSync(`${folder}/run.json`, 'utf8')) as {
      readonly claims: readonly { readonly id: string }[];
    };
    const outcome = await tomcheck(['explain', report.claims[0]?.id ?? '', '--from', 'run.json'], {
      cwd: folder,
    });

    expect(outcome.code).toBe(0);
    expectClean(outcome);
  });

  test('of JSON, which still says the same', async () => {
    const { out } = await tomcheck(['check', 'hostile.md', '-s', 'hostile.tfstate', '-f', 'json'], {
      cwd: folder,
    });
    const report = JSON.parse(out) as { readonly documents: readonly { readonly text: string }[] };

    expect(report.documents[0]?.text).toBe(readFileSync(`${folder}/hostile.md`, 'utf8'));
  });

  test.each([
    ['an unknown command', [`che${hostile}ck`]],
    ['an unknown option', [`--so${hostile}urce`]],
    ['an unknown format', ['check', 'policy.md', '-s', 'drift.tfstate', '-f', hostile]],
    ['a missing document', ['check', `missing${hostile}.md`, '-s', 'drift.tfstate']],
    ['a missing source', ['check', 'policy.md', '-s', `missing${hostile}.tfstate`]],
    ['an unknown claim', ['check', 'policy.md', '-s', 'drift.tfstate', '--only', `a${hostile}`]],
    ['an unknown check', ['explain', `a${hostile}`]],
    ['an unknown key', ['check', '--config', 'bad.yaml']],
    ['an output', ['check', 'policy.md', '-s', 'drift.tfstate', '-f', `json=missing/${hostile}`]],
  ])('of the fault of %s', async (_, line) => {
    const outcome = await tomcheck(line, { cwd: folder });

    expect(outcome.code).toBe(2);
    expectClean(outcome);
  });

  test('of the names of files that were written', async () => {
    const name = `named${hostile.replaceAll('/', '')}.md`;
    const written = await tomcheck(['claims', name, '--write'], { cwd: folder });
    const begun = await tomcheck(['init', '--no-input', '--document', name, '-s', 'x', '--ci', 'none'], {
      cwd: folder,
    });

    expect([written.code, begun.code]).toEqual([0, 0]);
    expectClean(written);
    expectClean(begun);
  });
});
