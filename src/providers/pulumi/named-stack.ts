import { UserError } from '../../errors.ts';

/** A stack that is named with the folder of its project: `infra#dev`. */
export interface NamedStack {
  /** The current folder where none is named. */
  readonly folder: string;
  readonly stack: string | undefined;
}

/** What stands in names of stacks; with slashes: organization, project and stack. Source: Pulumi documentation, "Stacks". */
const stackName = /^[\w.-]+(?:\/[\w.-]+){0,2}$/u;

/** `dev`, `acme/shop/dev` or `infra#dev`. Throws a `UserError` for what can be no name of a stack. */
export function parseNamedStack(text: string): NamedStack {
  const at = text.lastIndexOf('#');
  const stack = text.slice(at + 1);
  if (!stackName.test(stack) || stack.startsWith('-'))
    throw new UserError(
      `"${text}" names no stack of Pulumi.`,
      'Write dev, organization/project/dev, or folder#dev for a project in another folder.',
    );
  return { folder: at < 1 ? '.' : text.slice(0, at), stack };
}

/** `infra` or `infra#dev`: a folder, and the stack where one is named. */
export function parseProgram(text: string): NamedStack {
  const at = text.lastIndexOf('#');
  if (at < 0) return { folder: text, stack: undefined };
  return parseNamedStack(text);
}
