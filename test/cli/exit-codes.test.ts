import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch, tomcheck } from './command.ts';

const old = '# Rules\n\nDatabases are encrypted at rest.\n';
const folder = scratch(
  {
    'open.md': `${old}\nAll administrators must use multi-factor authentication.\n`,
    'people.md': `${old}\nAll employees are trained in data protection every year.\n`,
    'nothing-there.md': `${old}\nObject storage is encrypted at rest.\n`,
    'no-promise.md': '# Rules\n\nThe office has a green door.\n',
    'planned.md': '# Rules\n\nWe plan to encrypt all databases at rest.\n',
    'gone.claims.yaml':
      'version: 1\ndocument: { source: policy.md }\nclaims:\n' +
      '  - { id: a, check: encryption-at-rest, quote: All databases are encrypted at rest. }\n' +
      '  - { id: b, check: backup-retention, quote: Backups are kept for 90 days., params: { days: 90 } }\n',
  },
  ['policy.md', 'hedged.md', 'holds.tfstate', 'drift.tfstate'],
);
const lastYear = new Date(Date.now() - 365 * 24 * 3600 * 1000);
for (const name of ['holds.tfstate', 'drift.tfstate']) utimesSync(join(folder, name), lastYear, lastYear);

describe.concurrent('check', () => {
  test.each([
    [0, 'every promise holds', 'policy.md -s holds.tfstate'],
    [0, 'nothing is known to be untrue, though one promise is open', 'open.md -s holds.tfstate'],
    [0, 'only people can show a promise', 'people.md -s holds.tfstate'],
    [0, 'there is nothing that a promise speaks of', 'nothing-there.md -s holds.tfstate'],
    [0, 'a hedged promise does not hold', 'hedged.md -s drift.tfstate'],
    [1, 'a promise does not hold', 'policy.md -s drift.tfstate'],
    [1, 'a hedged promise does not hold, and warnings fail', 'hedged.md -s drift.tfstate --fail-on warnings'],
    [1, 'open promises fail', 'open.md -s holds.tfstate --fail-on inconclusive'],
    [1, 'promises that only people can show fail', 'people.md -s holds.tfstate --fail-on unattested'],
    [1, 'promises about nothing fail', 'nothing-there.md -s holds.tfstate --fail-on untested'],
    [1, 'one of several words applies', 'open.md -s holds.tfstate --fail-on untested,inconclusive'],
    [0, 'no word of several applies', 'policy.md -s holds.tfstate --fail-on untested --fail-on warnings'],
    [2, 'no sentence is a promise', 'no-promise.md -s holds.tfstate'],
    [2, 'only a plan was found, and nothing could be judged', 'planned.md -s drift.tfstate'],
    [
      2,
      'the promises are about nothing that was read',
      'nothing-there.md -s holds.tfstate --skip encryption-at-rest-*',
    ],
    [2, 'an input is missing, though another shows drift', 'policy.md missing.md -s drift.tfstate'],
    [2, 'a source is missing, though another shows drift', 'policy.md -s drift.tfstate -s missing.tfstate'],
    [2, 'the usage is wrong', 'policy.md -s drift.tfstate --fail-on everything'],
    [3, 'the source is too old', 'policy.md -s holds.tfstate --max-age 30d'],
    [3, 'the words of a claim are gone', 'policy.md -s holds.tfstate --claims gone.claims.yaml'],
    [1, 'drift is proven, though the source is too old', 'policy.md -s drift.tfstate --max-age 30d'],
    [
      1,
      'drift is proven, though the words of a claim are gone',
      'policy.md -s drift.tfstate --claims gone.claims.yaml',
    ],
    [
      1,
      'a source is too old, and open promises fail',
      'policy.md -s holds.tfstate --max-age 30d --fail-on inconclusive',
    ],
    [0, 'the source is young enough', 'policy.md -s holds.tfstate --max-age 60w'],
  ])('%i where %s', async (expected, _, line) => {
    const { code, out, err } = await tomcheck(['check', ...line.split(' ')], { cwd: folder });

    expect({ code, err: expected === 2 ? '' : err }).toEqual({ code: expected, err: '' });
    if (expected === 2) expect(`${out}${err}`).toMatch(/Nothing could be judged|^tomcheck: /m);
    else expect(out.replaceAll(/\s+/g, ' ')).toContain(`exit ${expected}`);
  });
});

test("a folder that went away under the command is the user's to put right, not a bug", async () => {
  const gone = scratch();
  const loader = `data:text/javascript,process.chdir(${JSON.stringify(gone)});(await import('node:fs')).rmdirSync(${JSON.stringify(gone)})`;
  const { code, err } = await tomcheck(['check'], { node: ['--import', loader] });

  expect({ code, err }).toEqual({
    code: 2,
    err: 'tomcheck: The working folder cannot be used: there is no such file or folder.\n  Check the path and its permissions.\n',
  });
});
