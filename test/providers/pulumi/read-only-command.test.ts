import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalWorkspace, Stack } from '@pulumi/pulumi/automation/index.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '../../../src/providers/pulumi/stack/automation.ts';
import { readOnlyCommand } from '../../../src/providers/pulumi/stack/read-only-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'tomcheck-test-'));
writeFileSync(join(folder, 'Pulumi.yaml'), 'name: shop\nruntime: nodejs\n');
afterAll(() => rmSync(folder, { recursive: true }));

/** What the real Automation API has the CLI do, behind the guard; everything that got through is noted. */
function guarded(stack: string) {
  const ran: string[] = [];
  const command: Command = {
    command: 'pulumi',
    version: null,
    run: async (args) => {
      ran.push(args.join(' '));
      return { stdout: '{"version":3,"deployment":{}}', stderr: '', code: 0 };
    },
  };
  return { ran, command: readOnlyCommand(command, stack, new AbortController().signal) };
}

async function workspaceWith(command: Command): Promise<LocalWorkspace> {
  return LocalWorkspace.create({ workDir: folder, pulumiCommand: command as never });
}

describe('the command line of Pulumi behind its guard', () => {
  it('exports the stack that was named, without its secrets', async () => {
    const { ran, command } = guarded('dev');
    const exported = await (await workspaceWith(command)).exportStack('dev');
    expect(exported).toEqual({ version: 3, deployment: {} });
    expect(ran).toEqual(['stack export --stack dev']);
  });

  it('does not export another stack', async () => {
    const { ran, command } = guarded('dev');
    await expect((await workspaceWith(command)).exportStack('production')).rejects.toThrow(
      /not on the list/u,
    );
    expect(ran).toEqual([]);
  });

  it.each<[string, (workspace: LocalWorkspace) => Promise<unknown>]>([
    ['select a stack', (workspace) => workspace.selectStack('dev')],
    ['create a stack', (workspace) => workspace.createStack('dev')],
    ['remove a stack', (workspace) => workspace.removeStack('dev')],
    ['import a stack', (workspace) => workspace.importStack('dev', { version: 3, deployment: {} })],
    ['list stacks', (workspace) => workspace.listStacks()],
    ['read the configuration', (workspace) => workspace.getAllConfig('dev')],
    ['set the configuration', (workspace) => workspace.setConfig('dev', 'a:b', { value: 'c' })],
    ['show outputs with secrets', (workspace) => workspace.stackOutputs('dev')],
    ['install plugins', (workspace) => workspace.installPlugin('aws', 'v7.0.0')],
    ['update', async (workspace) => (await Stack.select('dev', workspace)).up()],
    ['destroy', async (workspace) => (await Stack.select('dev', workspace)).destroy()],
  ])('does not %s', async (_, act) => {
    const { ran, command } = guarded('dev');
    await expect(act(await workspaceWith(command))).rejects.toThrow(/not on the list/u);
    expect(ran).toEqual([]);
  });

  it.each([
    ['up', '--yes', '--stack', 'dev'],
    ['stack', 'export', '--stack', 'dev', '--file', '/tmp/x'],
    ['stack', 'export', '--stack', 'dev', '--show-secrets=true'],
    ['stack', 'rm', '--stack', 'dev'],
    ['stack', 'export'],
  ])('refuses %s %s', async (...args) => {
    const { ran, command } = guarded('dev');
    await expect(command.run(args, folder, {})).rejects.toThrow(/not on the list/u);
    expect(ran).toEqual([]);
  });
});
