import type { Fact } from './fact.ts';

export type TlsVersion = '1.0' | '1.1' | '1.2' | '1.3';

/**
 * `passthrough`: bytes are handed on unread, so encryption is up to what stands behind.
 * `clear-behind`: clients must encrypt, but it fetches from what stands behind in clear text.
 */
export type Transport = 'required' | 'optional' | 'off' | 'passthrough' | 'clear-behind';

/**
 * A day or moment, ISO 8601: `2027-04-30`, `2026-11-21T17:41:00Z`. A day means its end for what ends,
 * its beginning for what began. Facts hold the moment and never an age: equal facts stay equal every night.
 */
export type Moment = string;

/**
 * `locked`: nobody can change or delete it before its time, administrators included.
 * `liftable`: protected, but whoever has the right to can lift the protection. `off`: not protected.
 */
export type Immutability = 'locked' | 'liftable' | 'off';

/**
 * What it survives without a person doing anything.
 *
 * `none`: the failure of its one node is an outage. `nodes`: another node takes over, perhaps in the same
 * zone or data centre. `zones`: it goes on when a whole zone or data centre fails.
 */
export type Redundancy = 'none' | 'nodes' | 'zones';

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
  /** The copies it makes are encrypted; absent: not known. */
  readonly encrypted?: Fact<boolean>;
  /** As `encryptionAlgorithm` of what is stored; absent: not known. */
  readonly encryptionAlgorithm?: Fact<string>;
  /** Whether the copies it makes can be deleted before their time; absent: not known. */
  readonly immutability?: Fact<Immutability>;
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

export interface Stored {
  readonly encryptedAtRest: boolean;
  /** `aes-256`, ... */
  readonly encryptionAlgorithm: string;
  /** `customer`: a key that the company itself made and controls. `provider`: one of the provider's own. */
  readonly keyManager: 'customer' | 'provider';
  /** Replicas and backup copies in other places; the resource's own region is not among them. */
  readonly copies: readonly Copy[];
}

export interface Reachable {
  /** Reachable by anybody on the Internet, by network or by policy. */
  readonly publiclyAccessible: boolean;
}

export interface Transported {
  readonly transport: Transport;
  /** Lowest protocol version a client may use; `none` if clear text or any version passes. */
  readonly minimumTls: TlsVersion | 'none';
}

export interface Protected {
  /** Every mechanism that backs it up; known and empty if there is none. */
  readonly backups: readonly Backup[];
}

export interface Recoverable {
  /** Days for which deleted data can be brought back: 0 if off, Infinity if it is never purged. */
  readonly softDeleteDays: number;
}

export interface Redundant {
  readonly redundancy: Redundancy;
}

export interface Guarded {
  /** It cannot be deleted until somebody first switches this off or lifts a lock. */
  readonly deletionProtection: boolean;
}

export interface Lockable {
  /** Of the data kept in it, not of the thing itself. */
  readonly immutability: Immutability;
}

export interface Expiring {
  /**
   * Days after which whatever is kept in it, every version included, is deleted by itself; Infinity if
   * it never is, or if only a part of it is. Unknown where the time stands in each item.
   */
  readonly expiryDays: number;
}

export interface Maintained {
  /** Security updates of its engine, system or runtime come by themselves; true where the provider runs it whole. */
  readonly automaticUpdates: boolean;
  /**
   * Last day on which its version gets security updates in standard support; `open` where the provider runs
   * it whole or has announced none. From a dated table of the adapter: a version not in it is unknown.
   */
  readonly supportEndsOn: Moment;
}

export interface Networked {
  /** Ids of the private networks that it stands in, in one spelling for the whole source; empty if in none. */
  readonly networks: readonly string[];
  /**
   * `private`: none of its subnets has a direct way in from the Internet. `public`: at least one has, or it
   * stands in none although it could. `none`: a service that stands in no network of the company's, and is
   * reached through the provider's own interface (DynamoDB, Cognito).
   */
  readonly subnets: 'private' | 'public' | 'none';
}

export interface Shielded {
  /** `included`: what the provider gives everybody without order. `ordered`: a protection bought on top. `none`. */
  readonly ddosProtection: 'none' | 'included' | 'ordered';
}
