import { checks } from '../checks/index.ts';
import type { Settings } from '../config/settings.ts';
import { check } from '../engine/check.ts';
import { defaultOptions } from '../engine/options.ts';
import { readsPapers } from '../engine/papers.ts';
import type { World } from '../model/provider.ts';
import type { Report } from '../model/report.ts';
import { version } from '../version.ts';
import { attestationsOf } from './attestations-of.ts';
import { claimsOf } from './claims-of.ts';
import { evidencePair } from './evidence-pair.ts';
import type { LoadedDocument } from './load-documents.ts';

/** A run over what documents and people show, without any source. */
export async function judgeDocuments(
  loaded: readonly LoadedDocument[],
  settings: Settings,
  world: World,
): Promise<Report> {
  return check({
    documents: loaded.map(({ document }) => document),
    claimsOf: await claimsOf(loaded, world),
    checks: checks.filter(readsPapers),
    sources: [],
    evidence: await evidencePair(settings),
    attestations: await attestationsOf(loaded, world),
    options: { ...defaultOptions, documentsOnly: true },
    world,
    version: version(),
  });
}
