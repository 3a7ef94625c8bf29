/** Which resources a word of the text means. Every key narrows; the entries of a list are alternatives. */
export interface ScopeRule {
  /** Label key to the value, or one of the values, that a resource must carry. */
  readonly labels?: Readonly<Record<string, string | readonly string[]>>;
  readonly accounts?: readonly string[];
  /** Globs over the source's own addresses. */
  readonly addresses?: readonly string[];
  /** Globs over the names. */
  readonly names?: readonly string[];
  readonly providers?: readonly string[];
}

/** What is not judged: every glob that is given must match. */
export interface Exclusion {
  readonly address?: string;
  readonly id?: string;
  readonly name?: string;
  /** The source's own type; by itself it also settles types that tomcheck does not know: `cloudflare_*`. */
  readonly type?: string;
  readonly reason: string;
}

/** What fails a run besides contradicted and lapsed promises. */
export type FailOn = 'unattested' | 'inconclusive' | 'untested' | 'warnings';

/** What a run may be told: the part of tomcheck.yaml and of the flags that the engine needs. */
export interface Options {
  /** Word of the text to the resources it means; words compare without case. */
  readonly scopes: Readonly<Record<string, ScopeRule>>;
  readonly exclude: readonly Exclusion[];
  readonly estate: {
    /** True if tomcheck.yaml says what makes up the company's cloud. */
    readonly declared: boolean;
    /** Accounts, subscriptions and projects that must be covered. */
    readonly accounts: readonly string[];
  };
  /** Sources last written longer ago than this prove nothing. */
  readonly maxAgeHours?: number;
  readonly failOn: readonly FailOn[];
  /** True to leave out what only a source can decide. */
  readonly documentsOnly?: boolean;
  /** Globs over claim ids and check ids. Empty means every claim. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export const defaultOptions: Options = {
  scopes: {},
  exclude: [],
  estate: { declared: false, accounts: [] },
  failOn: [],
  only: [],
  skip: [],
};

/** Whether a scope is told by the labels of resources; nothing else asks for them. */
export function asksForLabels({ scopes }: Options): boolean {
  return Object.values(scopes).some(({ labels }) => labels !== undefined);
}
