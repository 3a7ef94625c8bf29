import { Option, type Command } from 'commander';
import { documentFormats } from '../model/document.ts';

/** For an option that may be given several times. */
export function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

/** What every command takes that reads the documents of tomcheck.yaml. */
export function withDocuments(command: Command): Command {
  return command
    .argument('[documents...]', 'texts; - is standard input (default: those of tomcheck.yaml)')
    .option('-c, --config <file>', 'use this tomcheck.yaml instead of searching upward')
    .option('--no-config', 'use no tomcheck.yaml')
    .option('--claims <file>', 'reviewed claims file of the document')
    .addOption(documentType());
}

export function documentType(): Option {
  return new Option('--type <format>', 'format of the document').choices(documentFormats);
}

/** What every command takes that prints for people. */
export function withLook(command: Command): Command {
  return command
    .option('-v, --verbose', 'list every resource, sentence and type')
    .addOption(
      new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto'),
    )
    .option('--ascii', 'use no characters beyond ASCII for icons and lines');
}

/** One format, to standard output. */
export function printFormat(): Option {
  return new Option('-f, --format <name>', 'how to print').choices(['terminal', 'json']).default('terminal');
}

/** The formats of a report, each to standard output or to a file. */
export function withReportFormats(command: Command): Command {
  return command.option(
    '-f, --format <name[=file]>',
    'terminal or json, to standard output or a file (repeatable)',
    collect,
    [],
  );
}
