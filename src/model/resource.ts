import type { AdministrationKinds } from './administration.ts';
import type { ApiCall } from './call.ts';
import type { Fact, Why } from './fact.ts';
import type { PaperKinds } from './papers.ts';
import type {
  Copy,
  Expiring,
  Guarded,
  IngressRule,
  Lockable,
  Maintained,
  Networked,
  Protected,
  Reachable,
  Recoverable,
  Redundant,
  Shielded,
  Stored,
  Transported,
} from './parts.ts';
import type { Position } from './position.ts';

export type * from './parts.ts';

/**
 * Kinds of thing, neutral by provider, with what can be known of each.
 *
 * A new kind or field is added here; checks say which fields they read, adapters supply them.
 */
export interface Kinds extends AdministrationKinds, PaperKinds {
  volume: Stored & Reachable & Protected & Guarded;
  snapshot: Stored & Reachable;
  bucket: Stored &
    Reachable &
    Transported &
    Protected &
    Recoverable &
    Redundant &
    Guarded &
    Lockable &
    Expiring;
  database: Stored &
    Reachable &
    Transported &
    Protected &
    Redundant &
    Guarded &
    Maintained &
    Networked &
    Expiring;
  fileShare: Stored & Reachable & Transported & Protected & Recoverable & Redundant & Guarded & Expiring;
  cache: Stored & Reachable & Transported & Protected & Redundant & Guarded & Maintained & Networked;
  search: Stored & Reachable & Transported & Protected & Redundant & Guarded & Maintained & Networked;
  queue: Stored & Reachable & Transported & Redundant & Expiring;
  stream: Stored & Reachable & Transported & Redundant & Expiring;
  secretStore: Stored &
    Reachable &
    Recoverable &
    Guarded & {
      /** Days between two automatic rotations of what it holds; Infinity if it is not rotated by itself. */
      readonly rotationDays: number;
    };
  backupStore: Stored & Recoverable & Redundant & Guarded & Lockable;
  endpoint: Transported &
    Redundant &
    Guarded &
    Shielded & {
      /** It has no address on the Internet: only what stands in the same private network can connect. */
      readonly internal: boolean;
      /** It understands HTTP, so that a web application firewall could stand before it. */
      readonly web: boolean;
      /** `blocking`: stops what it finds. `counting`: only reports it. `none`: no such firewall. */
      readonly webFirewall: 'blocking' | 'counting' | 'none';
    };
  server: Reachable &
    Protected &
    Redundant &
    Guarded &
    Maintained &
    Networked &
    Shielded & {
      readonly copies: readonly Copy[];
      readonly encryptedAtRest: boolean;
      readonly encryptionAlgorithm: string;
      readonly keyManager: Stored['keyManager'];
      /** A packet filter of the provider stands before every public address of the server. */
      readonly firewalled: boolean;
      /** Somebody can sign in over SSH with a password. */
      readonly passwordLogin: boolean;
    };
  firewall: {
    /** Every rule that lets traffic in. */
    readonly ingress: readonly IngressRule[];
  };
  logStore: Stored &
    Guarded &
    Lockable & {
      /** How long records are kept; Infinity if they are never deleted. */
      readonly retentionDays: number;
    };
  auditTrail: Lockable & {
    /** Recording is switched on. */
    readonly logging: boolean;
    readonly allRegions: boolean;
    readonly managementEvents: 'all' | 'write-only' | 'read-only' | 'none';
    readonly dataEvents: boolean;
    /** How long the records are kept where they are delivered to. */
    readonly retentionDays: number;
    /** A later change of a record can be shown: signed digests, a chain of hashes. */
    readonly tamperEvident: boolean;
    readonly copies: readonly Copy[];
  };
  account: {
    readonly blocksPublicBuckets: boolean;
    readonly encryptsVolumesByDefault: boolean;
    /** The user that owns the account signs in with a second factor. */
    readonly rootMfa: boolean;
    /** The user that owns the account has keys for programs. */
    readonly rootAccessKeys: boolean;
  };
}

export type Kind = keyof Kinds;
export type Field<K extends Kind = Kind> = K extends Kind ? keyof Kinds[K] & string : never;
export type Facts<K extends Kind> = { readonly [F in keyof Kinds[K]]?: Fact<Kinds[K][F]> };

/** One file, stack or account that was read, with what was found in it. Shared by its resources. */
export interface Source {
  readonly what: 'source';
  /** Id of the tomcheck provider that read it: `terraform`. */
  readonly reader: string;
  /** Path or address as the user gave it; `<stdin>` for standard input. */
  readonly name: string;
  /** `document`: a file that shows what no cloud does. */
  readonly layer: 'live' | 'state' | 'plan' | 'code' | 'document';
  /** What the source says of itself: serial, lineage, terraform version. Plain strings for the report. */
  readonly about: Readonly<Record<string, string>>;
  /** When the file was last written or the account was read, ISO 8601; absent for standard input. */
  readonly modified?: string;
  /** Managed instances in the input, by what became of them; the four add up to `total`. */
  readonly counts: {
    readonly total: number;
    readonly mapped: number;
    readonly linked: number;
    readonly irrelevant: number;
    readonly unmapped: number;
  };
  /** Type to number of instances, for `--verbose`; each type stands in one group only. */
  readonly types: {
    readonly mapped: Readonly<Record<string, number>>;
    readonly linked: Readonly<Record<string, number>>;
    readonly irrelevant: Readonly<Record<string, number>>;
    readonly unmapped: Readonly<Record<string, number>>;
  };
  /** What a careful reader should know: tainted instances, skipped deposed ones. */
  readonly warnings: readonly string[];
}

/**
 * A thing that a promise may speak of.
 *
 * `id` is canonical per provider (ARN, case-folded Azure id, or the source's id), so that the same
 * thing seen twice has the same id; where the source does not know it yet, it is the address.
 */
export interface Resource<K extends Kind = Kind> {
  readonly what: 'resource';
  readonly kind: K;
  /** The cloud it runs at: `aws`, `azure`, `hetzner`. */
  readonly provider: string;
  readonly id: string;
  /** How a person knows it, for sentences: `db-7`. */
  readonly name: string;
  /** The source's own type: `aws_db_instance`. */
  readonly type: string;
  /** The source's own address: `module.x.aws_db_instance.y[0]`. */
  readonly address: string;
  readonly account: string | undefined;
  /** Region or location in the provider's own spelling; `global` where the provider knows none. */
  readonly region: Fact<string>;
  /** Tags or labels. */
  readonly labels: Fact<Readonly<Record<string, string>>>;
  readonly source: Source | undefined;
  /** Where it stands in the source, if that is a text. */
  readonly at?: Position;
  readonly facts: Facts<K>;
}

/**
 * A place that could not be read, or that no configured source can show.
 *
 * No claim about one of its kinds can be consistent or confirmed.
 */
export interface Gap {
  readonly what: 'gap';
  readonly kinds: readonly Kind[];
  /** Facts of these kinds that are missing, where the things themselves are seen or do not exist; default: all. */
  readonly fields?: readonly Field[];
  readonly provider: string | undefined;
  readonly account?: string;
  readonly region?: string;
  readonly source: Source | undefined;
  /** The source's own type, where the gap is a type that nobody looked at. */
  readonly type?: string;
  /** Address or type that could not be read: `google_sql_database_instance.main`. */
  readonly subject: string;
  readonly why: Why;
  /** One plain sentence with a full stop. */
  readonly detail: string;
  /** The call of an API that did not bring it. */
  readonly call?: ApiCall;
}

/** Which facts are wanted: everything a provider is asked to read, and nothing else. */
export type Reads = { readonly [K in Kind]?: readonly Field<K>[] };
