import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { UserError } from '../../src/errors.ts';

let said = '';

beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => void vi.restoreAllMocks());

test('a bug ends with 70 and asks to be reported, with its stack and nothing that steers a terminal', async () => {
  const code = await runCommand(() => Promise.reject(new TypeError('no such \u001b[31mthing')));

  expect(code).toBe(70);
  expect(said).toMatch(/^tomcheck has a bug: please report it with what follows\.\nTypeError: no such /);
  expect(said).toContain('run-command.test.ts');
  expect(said).not.toContain('\u001b');
});

test('what is thrown and is no error is a bug too', async () => {
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- others do throw such things
  expect(await runCommand(() => Promise.reject('nothing'))).toBe(70);
  expect(said).toContain('\nnothing\n');
});

test('what a user can mend ends with 2 and what to do', async () => {
  const code = await runCommand(() => Promise.reject(new UserError('policy.md is empty.', 'Write in it.')));

  expect(code).toBe(2);
  expect(said).toBe('tomcheck: policy.md is empty.\n  Write in it.\n');
});
