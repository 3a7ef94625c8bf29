import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../errors.ts';
import { ciFiles, type CiSystem } from './ci-files.ts';
import { askForSettings, type InitAnswers } from './init-questions.ts';
import { cleanLines } from './look.ts';
import { proposeClaims } from './propose-claims.ts';
import { providerNames } from './providers.ts';
import { isThere } from './read-input.ts';
import { runCommand } from './run-command.ts';
import { parseSource, type SourceOption } from './source-option.ts';
import { realWorld } from './world.ts';
import { writeFileWhole } from './write-file.ts';

export interface InitOptions {
  readonly document?: string;
  readonly source?: readonly string[];
  readonly ci?: CiSystem;
  readonly input?: boolean;
}

const configFile = 'tomcheck.yaml';

/** `tomcheck init`: writes tomcheck.yaml, a proposed claims file and a CI file; overwrites nothing. */
export function initCommand(options: InitOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    if (await isThere(configFile)) {
      throw new UserError(
        `${configFile} is already there.`,
        'Edit it, or remove it and run tomcheck init again.',
      );
    }
    const answers = await answersOf(options);
    const sources = answers.sources.map((text) => parseSource(text, providerNames));
    const world = realWorld(signal);
    const proposal = await proposeClaims(answers.document, {}, world);
    const files = new Map([
      [configFile, configText(answers.document, proposal.path, sources)],
      [proposal.path, proposal.text],
    ]);
    if (answers.ci !== 'none') files.set(...ciFiles[answers.ci]);
    for (const [path, text] of files) await writeNew(path, text);
    process.stdout.write(cleanLines(nextSteps(proposal.path, proposal.count)));
    return 0;
  });
}

async function answersOf(options: InitOptions): Promise<InitAnswers> {
  const { document, source = [], ci } = options;
  if (document !== undefined && source.length > 0 && ci !== undefined)
    return { document, sources: source, ci };
  if (options.input === false || !process.stdin.isTTY) {
    const missing = [
      document === undefined && '--document',
      source.length === 0 && '--source',
      ci === undefined && '--ci',
    ];
    throw new UserError(
      'tomcheck init may not ask, and something is not told.',
      `Give ${missing.filter((flag) => flag !== false).join(', ')}.`,
    );
  }
  return askForSettings({ document, sources: source, ci });
}

function configText(document: string, claims: string, sources: readonly SourceOption[]): string {
  return `# What tomcheck reads. Every key is described in schema/tomcheck.schema.json of the package.
version: 1

documents:
  - path: ${JSON.stringify(document)}
    claims: ${JSON.stringify(claims)}

sources:
${sources.map(({ provider, input }) => `  - ${provider}: ${JSON.stringify(input)}\n`).join('')}
# Without this a promise can at best hold "for what was given". Say that the sources above are the whole of
# the company's cloud, and which accounts must have been read:
# estate:
#   complete: true
#   accounts: ["111122223333"]

# Words of the text and the resources they mean:
# scopes:
#   production:
#     labels: { env: production }

# Resources that no promise speaks of, each with the reason:
# exclude:
#   - address: module.sandbox.*
#     reason: Holds generated test data only.
`;
}

async function writeNew(path: string, text: string): Promise<void> {
  if (await isThere(path)) {
    process.stdout.write(cleanLines(`${path} is already there and stays as it is.\n`));
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFileWhole(path, [text]);
  process.stdout.write(cleanLines(`Wrote ${path}.\n`));
}

function nextSteps(claims: string, count: number): string {
  return `
Next:
  1. Read ${claims}: ${count} promises were found; correct them, and remove what is none.
  2. tomcheck lint
  3. tomcheck check
  4. tomcheck attest   (what only people or documents can show)
`;
}
