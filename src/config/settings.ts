import type { Options } from '../engine/options.ts';
import type { DocumentFormat } from '../model/document.ts';
import type { EvidenceEntry } from '../providers/evidence/evidence-entry.ts';

import type { SourceSetting } from './sources.ts';

/** tomcheck.yaml with its paths resolved. */
export interface Settings {
  /** The file itself, where there is one. */
  readonly path: string | undefined;
  readonly documents: readonly {
    readonly path: string;
    readonly claims: string | undefined;
    readonly attestations: string | undefined;
    readonly format: DocumentFormat | undefined;
  }[];
  readonly sources: readonly SourceSetting[];
  readonly evidence: readonly EvidenceEntry[];
  readonly options: Pick<Options, 'scopes' | 'exclude' | 'estate' | 'failOn' | 'maxAgeHours'>;
}

/** Settings of a run without tomcheck.yaml. */
export const noSettings: Settings = {
  path: undefined,
  documents: [],
  sources: [],
  evidence: [],
  options: { scopes: {}, exclude: [], estate: { declared: false, accounts: [] }, failOn: [] },
};
