import type { Command } from 'commander';
import { collect, withDocuments } from './common-options.ts';

/** Is told the exit code of the command that ran. */
type Done = (code: number) => void;

export function addPermissions(program: Command, done: Done): void {
  const command = program
    .command('permissions')
    .description('print the policy that lets a live source be read, for exactly the promises in use')
    .argument('<provider>', 'aws');
  withDocuments(command)
    .option('--only <id>', 'only these checks or claims (repeatable, comma separated)', collect, [])
    .option('--skip <id>', 'not these checks or claims (repeatable, comma separated)', collect, [])
    .option('--entrance', 'of the identity that starts a run over several accounts')
    .action(async (provider: string, documents: string[], options: object) => {
      const { permissionsCommand } = await import('./permissions-command.ts');
      done(await permissionsCommand(provider, documents, options));
    });
}

export function addDoctor(program: Command, done: Done): void {
  const command = program
    .command('doctor')
    .description(
      'say which remote state cannot be read, and which permission of a live source is missing for which promise',
    );
  withDocuments(command)
    .option(
      '-s, --source <source>',
      'aws, aws:<profile>, or the address of a remote state (repeatable)',
      collect,
      [],
    )
    .option('--max-calls <count>', 'ask a live source no more often than this')
    .option('--only <id>', 'only these checks or claims (repeatable, comma separated)', collect, [])
    .option('--skip <id>', 'not these checks or claims (repeatable, comma separated)', collect, [])
    .action(async (documents: string[], options: object) => {
      const { doctorCommand } = await import('./doctor-command.ts');
      done(await doctorCommand(documents, options));
    });
}
