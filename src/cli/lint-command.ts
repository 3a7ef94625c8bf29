import { extractClaims } from '../claims/extract-claims.ts';
import { contradictions } from '../claims/lint/contradictions.ts';
import { lint } from '../claims/lint/lint.ts';
import type { Claim } from '../model/claim.ts';
import type { LintFinding } from '../model/lint.ts';
import type { World } from '../model/provider.ts';
import { plainJson } from '../reporters/plain-json.ts';
import { renderLint } from '../reporters/lint-terminal.ts';
import { claimsOf, loadClaimsFile } from './claims-of.ts';
import { loadDocuments, type DocumentOptions, type LoadedDocument } from './load-documents.ts';
import { loadSettings, type ConfigOption } from './load-settings.ts';
import { lookOf, type LookOptions } from './look.ts';
import { runCommand } from './run-command.ts';
import { realWorld } from './world.ts';
import { writeStream } from './write-stream.ts';

export interface LintOptions extends DocumentOptions, LookOptions {
  readonly config?: ConfigOption;
  readonly format?: 'terminal' | 'json';
}

/** `tomcheck lint`: compares each claims file with its text; 1 if anything has to be put right. */
export function lintCommand(paths: readonly string[], options: LintOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const world = realWorld(signal);
    const settings = await loadSettings(options.config, world);
    const loaded = await loadDocuments(paths, options, settings, world);
    const findings = await lintAll(loaded, world);
    const text =
      options.format === 'json'
        ? `${plainJson(JSON.stringify(findings, undefined, 2))}\n`
        : renderLint(findings, loaded.length, lookOf(process.stdout, options));
    await writeStream(process.stdout, [text]);
    return findings.length > 0 ? 1 : 0;
  });
}

/** Contradictions between texts that do not share a claims file: within one they are found with it. */
async function betweenFiles(
  loaded: readonly LoadedDocument[],
  world: World,
): Promise<readonly LintFinding[]> {
  const fileOf = ({ document }: Claim): string | undefined => loaded[document]?.claims;
  if (new Set(loaded.map(({ claims }) => claims)).size < 2) return [];
  const extract = await claimsOf(loaded, world);
  const documents = loaded.map(({ document }) => document);
  const claims = documents.flatMap((document, index) => extract(document, index).claims);
  return contradictions(claims, documents, (one, other) => fileOf(one) !== fileOf(other));
}

/** Documents that share a claims file, or have none, are compared together. */
async function lintAll(loaded: readonly LoadedDocument[], world: World): Promise<readonly LintFinding[]> {
  const findings: LintFinding[] = [];
  for (const [path, group] of Map.groupBy(loaded, ({ claims }) => claims)) {
    const documents = group.map(({ document }) => document);
    const file = path === undefined ? undefined : await loadClaimsFile(path, world);
    findings.push(...lint(documents, file, documents.map(extractClaims)));
  }
  return [...findings, ...(await betweenFiles(loaded, world))];
}
