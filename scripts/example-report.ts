import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from '../src/checks/index.ts';
import { attestationsOf } from '../src/cli/attestations-of.ts';
import { claimsOf } from '../src/cli/claims-of.ts';
import { evidencePair } from '../src/cli/evidence-pair.ts';
import { loadDocuments } from '../src/cli/load-documents.ts';
import { pairsOf } from '../src/cli/sources.ts';
import { readConfig } from '../src/config/read-config.ts';
import { check } from '../src/engine/check.ts';
import { defaultOptions } from '../src/engine/options.ts';
import { publishedSchema } from '../src/input/published-schema.ts';
import type { World } from '../src/model/provider.ts';
import type { Report } from '../src/model/report.ts';
import type { ExampleReports } from './example-files.ts';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));

/** Names of the example companies, one folder each. */
export async function exampleNames(): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The plan that shows a company's next change; a company whose code is a program has none. */
async function planOf(name: string): Promise<string | undefined> {
  return (await readdir(join(folder, name))).find((file) => file.endsWith('.plan.json'));
}

/** What tomcheck says of a company, and what it would say after the change that it plans, if it plans one. */
export async function exampleReports(name: string): Promise<ExampleReports> {
  const plan = await planOf(name);
  return {
    report: await exampleReport(name),
    ...(plan === undefined ? {} : { change: await exampleReport(name, plan) }),
  };
}

/** The report of a company's own tomcheck.yaml, or with its plan as the source, at a fixed time. */
async function exampleReport(name: string, plan?: string): Promise<Report> {
  const world = worldOf(name);
  const text = await readFile(join(folder, name, 'tomcheck.yaml'), 'utf8');
  const settings = await readConfig(text, 'tomcheck.yaml', publishedSchema('tomcheck'));
  const loaded = await loadDocuments([], {}, settings, world);
  const sources = plan === undefined ? settings.sources : [{ provider: 'terraform', input: plan }];
  return check({
    documents: loaded.map(({ document }) => document),
    claimsOf: await claimsOf(loaded, world),
    checks,
    sources: await pairsOf(sources, {}),
    evidence: await evidencePair(settings),
    attestations: await attestationsOf(loaded, world),
    options: { ...defaultOptions, ...settings.options },
    world,
    version: '0.0.0',
  });
}

/** A world whose clock stands still and whose files were all written at one moment. */
function worldOf(name: string): World {
  const at = (path: string): string => join(folder, name, path);
  return {
    readFile: (path) => readFile(at(path)),
    listFolder: async () => undefined,
    modified: async () => '2026-11-20T08:00:00.000Z',
    readStandardInput: () => Promise.reject(new Error('an example reads no standard input')),
    now: () => new Date('2026-11-21T08:00:00Z'),
    signal: new AbortController().signal,
  };
}
