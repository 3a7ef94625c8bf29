import type { Fact, Why } from './fact.ts';

export type TlsVersion = '1.0' | '1.1' | '1.2' | '1.3';

/**
 * `passthrough`: bytes are handed on unread, so encryption is up to what stands behind.
 * `clear-behind`: clients must encrypt, but it fetches from what stands behind in clear text.
 */
export type Transport = 'required' | 'optional' | 'off' | 'passthrough' | 'clear-behind';

/** A place to which the provider itself copies the data of a resource. */
export interface Copy {
  readonly kind: 'replica' | 'backup';
  /** Region or location name in the provider's own spelling. */
  readonly region: Fact<string>;
}

/** One mechanism that backs a resource up. */
export interface Backup {
  /** What does it, as the user knows it: `automated backups`, `aws_backup_plan.daily`. */
  readonly by: string;
  /** Longest time between two backups; 0 for continuous. */
  readonly intervalHours: Fact<number>;
  /** How long one backup is kept; Infinity if it is never deleted. */
  readonly retentionDays: Fact<number>;
  /** How many backups are kept, where the mechanism counts copies. */
  readonly retainedCopies?: number;
}

export interface IngressRule {
  /** `tcp`, `udp`, `icmp`, ... or `all`. */
  readonly protocol: string;
  /** First and last port; 0 to 65535 for all. */
  readonly fromPort: number;
  readonly toPort: number;
  /** CIDR blocks; rules whose source is another group or service carry none. */
  readonly cidrs: readonly string[];
}

interface Stored {
  readonly encryptedAtRest: boolean;
  /** `aes-256`, ... */
  readonly encryptionAlgorithm: string;
  /** Replicas and backup copies in other places; the resource's own region is not among them. */
  readonly copies: readonly Copy[];
}

interface Reachable {
  /** Reachable by anybody on the Internet, by network or by policy. */
  readonly publiclyAccessible: boolean;
}

interface Transported {
  readonly transport: Transport;
  /** Lowest protocol version a client may use; `none` if clear text or any version passes. */
  readonly minimumTls: TlsVersion | 'none';
}

interface Protected {
  /** Every mechanism that backs it up; known and empty if there is none. */
  readonly backups: readonly Backup[];
}

interface Recoverable {
  /** Days for which deleted data can be brought back: 0 if off, Infinity if it is never purged. */
  readonly softDeleteDays: number;
}

/**
 * Kinds of thing, neutral by provider, with what can be known of each.
 *
 * A new kind or field is added here; checks say which fields they read, adapters supply them.
 */
export interface Kinds {
  volume: Stored & Reachable & Protected;
  snapshot: Stored & Reachable;
  bucket: Stored & Reachable & Transported & Protected & Recoverable;
  database: Stored & Reachable & Transported & Protected;
  fileShare: Stored & Reachable & Transported & Protected & Recoverable;
  cache: Stored & Reachable & Transported & Protected;
  search: Stored & Reachable & Transported & Protected;
  queue: Stored & Reachable & Transported;
  stream: Stored & Reachable & Transported;
  secretStore: Stored & Reachable & Recoverable;
  backupStore: Stored & Recoverable;
  endpoint: Transported & {
    /** It has no address on the Internet: only what stands in the same private network can connect. */
    readonly internal: boolean;
  };
  server: Reachable &
    Protected & {
      readonly copies: readonly Copy[];
      readonly encryptedAtRest: boolean;
      readonly encryptionAlgorithm: string;
      /** A packet filter of the provider stands before every public address of the server. */
      readonly firewalled: boolean;
    };
  firewall: {
    /** Every rule that lets traffic in. */
    readonly ingress: readonly IngressRule[];
  };
  logStore: Stored & {
    /** How long records are kept; Infinity if they are never deleted. */
    readonly retentionDays: number;
  };
  auditTrail: {
    /** Recording is switched on. */
    readonly logging: boolean;
    readonly allRegions: boolean;
    readonly managementEvents: 'all' | 'write-only' | 'read-only' | 'none';
    readonly dataEvents: boolean;
    /** How long the records are kept where they are delivered to. */
    readonly retentionDays: number;
    readonly copies: readonly Copy[];
  };
  account: {
    readonly blocksPublicBuckets: boolean;
    readonly encryptsVolumesByDefault: boolean;
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
  readonly layer: 'live' | 'state' | 'plan' | 'code';
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
  /** Byte offset in the source, from which its line is computed when somebody asks. */
  readonly at?: number;
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
}

/** Which facts are wanted: everything a provider is asked to read, and nothing else. */
export type Reads = { readonly [K in Kind]?: readonly Field<K>[] };
