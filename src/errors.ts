/**
 * Something the user can put right: bad input, a missing file, a wrong flag.
 *
 * `message` says what happened and where in one sentence; `hint` says what to do about it.
 * Every other thrown value is a bug in tomcheck and keeps its stack.
 */
export class UserError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
