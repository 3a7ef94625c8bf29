import { extractClaims } from '../claims/extract-claims.ts';
import { relink } from '../claims/lint/relink.ts';
import { noSettings } from '../config/settings.ts';
import { renderClaims } from '../reporters/claims-terminal.ts';
import { claimsJson } from '../reporters/claims-json.ts';
import { loadClaimsFile } from './claims-of.ts';
import { loadDocuments, type DocumentOptions } from './load-documents.ts';
import { cleanLines, lookOf, type LookOptions } from './look.ts';
import { proposeClaims } from './propose-claims.ts';
import { runCommand } from './run-command.ts';
import { realWorld } from './world.ts';
import { writeFileWhole } from './write-file.ts';
import { writeStream } from './write-stream.ts';

export interface ClaimsOptions extends Pick<DocumentOptions, 'type'>, LookOptions {
  readonly write?: string | boolean;
  readonly relink?: string;
  readonly format?: 'terminal' | 'json';
}

/** `tomcheck claims`: shows the promises of a document, proposes its claims file, or mends the quotes of one. */
export function claimsCommand(path: string, options: ClaimsOptions): Promise<number> {
  if (options.relink !== undefined) return relinkClaims(path, options.relink, options);
  if (options.write !== undefined) return writeClaims(path, options);
  return showClaims(path, options);
}

function showClaims(path: string, options: ClaimsOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const [loaded] = await loadDocuments([path], options, noSettings, realWorld(signal));
    if (loaded === undefined) return 2;
    const extraction = extractClaims(loaded.document, 0);
    const text =
      options.format === 'json'
        ? claimsJson(loaded.document, extraction)
        : renderClaims(loaded.document, extraction, lookOf(process.stdout, options));
    await writeStream(process.stdout, [text]);
    return 0;
  });
}

function writeClaims(document: string, options: ClaimsOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const path = typeof options.write === 'string' ? { path: options.write } : {};
    const proposal = await proposeClaims(document, { ...options, ...path }, realWorld(signal));
    await writeFileWhole(proposal.path, [proposal.text]);
    process.stdout.write(
      cleanLines(
        `Wrote ${proposal.path}: ${proposal.count} promises were found. What was reviewed before stands as it was.\n` +
          `Read it, correct it, then compare it with the text: tomcheck lint ${document} --claims ${proposal.path}\n`,
      ),
    );
    return 0;
  });
}

function relinkClaims(document: string, path: string, options: ClaimsOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const world = realWorld(signal);
    const loaded = await loadDocuments([document], options, noSettings, world);
    const file = await loadClaimsFile(path, world);
    const { text, mended, refused } = await relink(
      file,
      loaded.map((one) => one.document),
    );
    if (text !== file.text) await writeFileWhole(path, [text]);
    const lines = [
      ...mended.map(({ name }) => `${name}: the quote is mended.`),
      ...refused.map(({ name, reason }) => `${name}: not mended. ${reason}`),
      `${mended.length} mended, ${refused.length} for a person to look at.`,
    ];
    process.stdout.write(cleanLines(`${lines.join('\n')}\n`));
    return refused.length > 0 ? 1 : 0;
  });
}
