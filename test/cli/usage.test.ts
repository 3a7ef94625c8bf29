import { describe, expect, test } from 'vitest';
import { fixture, tomcheck } from './command.ts';

const commands = ['check', 'claims', 'lint', 'checks', 'explain', 'init', 'report'];

describe.concurrent('help', () => {
  test.each(['', ...commands])('of "%s" fits 80 columns and goes to standard output', async (command) => {
    const { code, out, err } = await tomcheck([...command.split(' ').filter(Boolean), '--help']);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Usage: tomcheck ${command}`));
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('names every command, the exit codes, and that there is no telemetry', async () => {
    const { out } = await tomcheck(['--help']);

    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(out).toContain('Exit codes: 0 holds, 1 drift, 2 usage');
    expect(out).toContain('No telemetry');
  });

  test('is what a call without a command gets, as a fault', async () => {
    const { code, out, err } = await tomcheck([]);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: tomcheck/);
  });

  test('help <command> is the same', async () => {
    const [help, flag] = await Promise.all([tomcheck(['help', 'lint']), tomcheck(['lint', '--help'])]);

    expect(help).toEqual(flag);
  });
});

describe('version', () => {
  test('is one line', async () => {
    expect(await tomcheck(['--version'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });

  test('with --json tells of everything involved', async () => {
    const { code, out } = await tomcheck(['--version', '--json']);

    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      tomcheck: expect.stringMatching(/^\d/),
      report: 1,
      claims: expect.any(Number),
      node: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
    });
  });
});

describe.concurrent('a fault of usage', () => {
  test.each([
    ['chekc', 'There is no command "chekc".', 'Did you mean "check"?'],
    [
      'frobnicate',
      'There is no command "frobnicate".',
      'Known commands: check, claims, attest, lint, checks, explain, init, report, permissions, doctor.',
    ],
    ['check --sorce x', "unknown option '--sorce'", 'Did you mean --source?'],
    ['lint --verbos', "unknown option '--verbos'", 'Did you mean --verbose?'],
    ['checks --frmat json', "unknown option '--frmat'", 'Did you mean --format?'],
    ['--verzion', "unknown option '--verzion'", 'Did you mean --version?'],
    ['explain', "missing required argument 'subject'", 'See tomcheck explain --help.'],
    ['report', "required option '--from <run.json>' not specified", 'See tomcheck report --help.'],
    [
      'claims a b',
      "too many arguments for 'claims'. Expected 1 argument but got 2.",
      'See tomcheck claims --help.',
    ],
    [
      'claims a -f jsn',
      "option '-f, --format <name>' argument 'jsn' is invalid. Allowed choices are terminal, json.",
      'See tomcheck claims --help.',
    ],
    [
      'check a --type odt',
      "option '--type <format>' argument 'odt' is invalid. Allowed choices are markdown, text, html, docx, pdf.",
      'See tomcheck check --help.',
    ],
    ['check --source', "option '-s, --source <source>' argument missing", 'See tomcheck check --help.'],
    [
      'check --no-config -s x',
      'No document is named.',
      'Name one, such as policy.md or - for standard input, or list it in tomcheck.yaml.',
    ],
    [
      'check a.md --no-config',
      'No source is named.',
      'Name one (--source terraform.tfstate, --source aws), list it in tomcheck.yaml, or test the documents alone (--documents-only).',
    ],
    [
      'check a.md -s terraform:',
      '--source terraform: names no input.',
      'Write --source terraform:path/to/file.',
    ],
    [
      'check a.md -s x --fail-on warning',
      '--fail-on does not know "warning".',
      'Known words: unattested, inconclusive, untested, warnings. Did you mean "warnings"?',
    ],
    ['check a.md -s x --max-age 3', '"3" is no duration.', 'Write a number and a unit: 90m, 12h, 7d or 2w.'],
    [
      'check a.md b.md -s x --claims c.yaml',
      '--claims is for one document, and several are named.',
      'List each with its claims file in tomcheck.yaml.',
    ],
    [
      'init --no-input',
      'tomcheck init may not ask, and something is not told.',
      'Give --document, --source, --ci.',
    ],
  ])('%s', async (line, message, hint) => {
    const { code, out, err } = await tomcheck(line.split(' '));

    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `tomcheck: ${message}\n  ${hint}\n` });
  });

  test('an empty name of a document', async () => {
    const { code, err } = await tomcheck(['check', '', '-s', fixture('holds.tfstate')]);

    expect({ code, err }).toEqual({
      code: 2,
      err: 'tomcheck: The name of a document is empty.\n  Name a file, or - for standard input.\n',
    });
  });

  test.each(['soon', '99999999999999999'])('SOURCE_DATE_EPOCH=%s', async (epoch) => {
    const { code, err } = await tomcheck(['check', fixture('policy.md'), '-s', fixture('holds.tfstate')], {
      env: { SOURCE_DATE_EPOCH: epoch },
    });

    expect({ code, err }).toEqual({
      code: 2,
      err: `tomcheck: SOURCE_DATE_EPOCH is "${epoch}", which is no time.\n  Set it to whole seconds since 1970, or unset it.\n`,
    });
  });
});
