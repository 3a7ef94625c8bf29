import type { Day } from '../../model/days.ts';
import type { PaperKinds } from '../../model/papers.ts';

/** A file that was handed in, with what a person has read in it. */
export interface EvidenceEntry {
  /** Path as the user would give it. */
  readonly file: string;
  readonly kind: 'certificate' | 'report';
  /** Of a certificate: `iso27001:2022`. */
  readonly standard?: string;
  /** Of a certificate: `company` where it is left out, else a provider's name. */
  readonly holder?: string;
  /** Of a report: what it reports on. */
  readonly about?: PaperKinds['report']['about'];
  /** The day that it bears; of a certificate the first day on which it is valid. */
  readonly issued?: Day;
  /** Last day on which it counts. */
  readonly validUntil?: Day;
  readonly issuer?: string;
  readonly number?: string;
  /** Of a report: made by somebody outside of the company. */
  readonly independent?: boolean;
  /** Of the file that the person has read. */
  readonly sha256?: string;
}
