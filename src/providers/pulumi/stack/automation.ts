import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { UserError } from '../../../errors.ts';

/** What is used of the Automation API: its workspace, and the command line that it runs. */
export interface Automation {
  readonly LocalWorkspace: {
    readonly create: (options: WorkspaceOptions) => Promise<Workspace>;
  };
  readonly PulumiCommand: {
    readonly get: () => Promise<Command>;
  };
}

interface WorkspaceOptions {
  readonly workDir: string;
  readonly pulumiCommand: Command;
}

interface Workspace {
  readonly exportStack: (stack: string) => Promise<object>;
}

/** Runs the pulumi CLI. Source: @pulumi/pulumi, automation/cmd.ts. */
export interface Command {
  readonly command: string;
  readonly version: unknown;
  readonly run: Run;
}

export type Run = (
  args: string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  onOutput?: (text: string) => void,
  onError?: (text: string) => void,
  signal?: AbortSignal,
) => Promise<unknown>;

const name = '@pulumi/pulumi/automation';

/**
 * The package that is installed in the working folder, else the one beside tomcheck; never one of a folder that only
 * tomcheck.yaml names, whose code nobody asked to run.
 */
export function loadAutomation(): Automation {
  for (const from of [resolve('package.json'), import.meta.url]) {
    const load = createRequire(from);
    const path = found(load, name);
    if (path !== undefined) return load(path) as Automation;
  }
  throw new UserError(
    'Reading a stack of Pulumi needs the package @pulumi/pulumi, which is not installed.',
    'Run npm install @pulumi/pulumi, or give a file: pulumi stack export > stack.json, and --source pulumi:stack.json.',
  );
}

function found(load: NodeJS.Require, wanted: string): string | undefined {
  try {
    return load.resolve(wanted);
  } catch {
    return undefined;
  }
}
