import { Command, Option } from 'commander';
import { UserError } from '../errors.ts';
import { nearestWord } from '../input/nearest.ts';
import { version } from '../version.ts';
import { addDoctor, addPermissions } from './live-commands.ts';
import {
  collect,
  documentType,
  printFormat,
  withDocuments,
  withLook,
  withReportFormats,
} from './common-options.ts';

/** Is told the exit code of the command that ran. */
type Done = (code: number) => void;

/**
 * Every command with its options.
 *
 * Commands load what they need when they are called, so that `--version` and `--help` stay quick.
 */
export function commandLine(done: Done): Command {
  const program = new Command('tomcheck')
    .description('Tests the promises of a security policy against the infrastructure it speaks of.')
    .option('-V, --version', 'print the version (with --json: of everything involved)')
    .option('--json', 'with --version: as JSON')
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'display help for a command')
    .addHelpText('after', closing)
    .action(async (options: { version?: true; json?: true }) => {
      const [word] = program.args;
      if (word !== undefined) throw unknownCommand(word, program);
      if (options.version !== true) program.help({ error: true });
      done(await printVersion(options.json === true));
    });
  for (const add of [
    addCheck,
    addClaims,
    addAttest,
    addLint,
    addChecks,
    addExplain,
    addInit,
    addReport,
    addPermissions,
    addDoctor,
  ])
    add(program, done);
  // Last, for the commands above take it over: only an unknown command is excess that gets an answer of its own.
  return program.allowExcessArguments();
}

const closing = `
Exit codes: 0 holds, 1 drift, 2 usage or nothing to judge, 3 incomplete, 70 bug,
130 or 143 after a signal.
No telemetry: tomcheck opens no connection but those to the sources you name.`;

function unknownCommand(word: string, program: Command): UserError {
  const known = program.commands.map((command) => command.name());
  const near = nearestWord(word, known);
  const hint = near === undefined ? `Known commands: ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return new UserError(`There is no command "${word}".`, hint);
}

async function printVersion(json: boolean): Promise<number> {
  if (!json) process.stdout.write(`${version()}\n`);
  else (await import('./version-details.ts')).printVersionDetails();
  return 0;
}

function addCheck(program: Command, done: Done): void {
  const command = program.command('check').description('test the promises of documents against sources');
  withDocuments(command)
    .option(
      '-s, --source <source>',
      'state or plan file, folder, address of a state (s3://...), - for standard input, or aws (repeatable)',
      collect,
      [],
    )
    .option('--plan <file>', 'plan to test; the same as --source (repeatable)', collect, [])
    .option(
      '--pulumi-stack <stack>',
      'stack to export with the pulumi CLI: dev, org/project/dev, folder#dev (repeatable)',
      collect,
      [],
    )
    .option(
      '--pulumi-program <folder>',
      'program to evaluate offline, with #stack; RUNS its code (repeatable)',
      collect,
      [],
    )
    .option('--against <source>', 'what there was before: says what the change breaks and mends', collect, [])
    .option('--max-calls <count>', 'ask a live source no more often than this')
    .option('--dry-run', 'list what would be asked of live sources, and ask nothing')
    .option('--only <id>', 'only these checks or claims (repeatable, comma separated)', collect, [])
    .option('--skip <id>', 'not these checks or claims (repeatable, comma separated)', collect, [])
    .option('--fail-on <what>', 'also fail on: unattested, inconclusive, untested, warnings', collect, [])
    .option('--max-age <duration>', 'do not trust sources older than this (90m, 12h, 7d, 2w)')
    .option('--documents-only', 'test only what documents and people show, without any source');
  withLook(withReportFormats(command)).action(async (documents: string[], options: object) => {
    const { checkCommand } = await import('./check-command.ts');
    done(await checkCommand(documents, options));
  });
}

function addClaims(program: Command, done: Done): void {
  const command = program
    .command('claims')
    .description('show the promises that a document makes')
    .argument('<document>', 'text to read; - is standard input')
    .option('-w, --write [file]', 'propose a claims file for review (default: next to the document)')
    .option('--relink <file>', 'mend the quotes of this claims file that only moved or were re-wrapped')
    .addOption(documentType())
    .addOption(printFormat());
  withLook(command).action(async (document: string, options: object) => {
    const { claimsCommand } = await import('./claims-command.ts');
    done(await claimsCommand(document, options));
  });
}

function addAttest(program: Command, done: Done): void {
  const command = program
    .command('attest')
    .description(
      'attest a promise that only people or documents can show; without --by, list what is missing',
    );
  withDocuments(command)
    .option('--claim <id>', 'the promise, by its id')
    .option('--quote <words>', 'the promise, by words of its sentence')
    .option('--by <name>', 'who attests it')
    .option('--on <day>', 'when, as 2026-11-21 (default: today)')
    .option('--evidence <file>', 'file that shows it; its SHA-256 is kept')
    .option('--valid-for <duration>', 'how long it counts (90d, 52w; default: as often as promised, or 365d)')
    .option('--note <text>', 'for people')
    .addOption(printFormat());
  withLook(command).action(async (documents: string[], options: object) => {
    const { attestCommand } = await import('./attest-command.ts');
    done(await attestCommand(documents, options));
  });
}

function addLint(program: Command, done: Done): void {
  const command = program.command('lint').description('compare claims files with the texts they quote');
  withLook(withDocuments(command).addOption(printFormat())).action(
    async (documents: string[], options: object) => {
      const { lintCommand } = await import('./lint-command.ts');
      done(await lintCommand(documents, options));
    },
  );
}

function addChecks(program: Command, done: Done): void {
  program
    .command('checks')
    .description('list the promises tomcheck can test')
    .addOption(printFormat())
    .action(async (options: { format: 'terminal' | 'json' }) => {
      const { checksCommand } = await import('./checks-command.ts');
      done(checksCommand(options));
    });
}

function addExplain(program: Command, done: Done): void {
  program
    .command('explain')
    .description('explain a check, or a finding of a run')
    .argument('<subject>', 'id of a check or claim, or fingerprint of a finding')
    .option('--from <run.json>', 'the run that the claim or finding is part of')
    .action(async (subject: string, options: { from?: string }) => {
      const { explainCommand } = await import('./explain-command.ts');
      done(await explainCommand(subject, options));
    });
}

function addInit(program: Command, done: Done): void {
  program
    .command('init')
    .description('ask, then write tomcheck.yaml, a claims file and a CI file')
    .option('--document <file>', 'the text')
    .option('-s, --source <source>', 'state, plan or folder (repeatable)', collect, [])
    .addOption(new Option('--ci <system>', 'CI file to write').choices(['github', 'gitlab', 'none']))
    .option('--no-input', 'ask nothing; fail where something is missing')
    .action(async (options: object) => {
      const { initCommand } = await import('./init-command.ts');
      done(await initCommand(options));
    });
}

function addReport(program: Command, done: Done): void {
  const command = program
    .command('report')
    .description('render a run again, without touching anything else')
    .requiredOption('--from <run.json>', 'a run written with -f json=run.json; - is standard input');
  withLook(withReportFormats(command)).action(async (options: object) => {
    const { reportCommand } = await import('./report-command.ts');
    done(await reportCommand(options));
  });
}
