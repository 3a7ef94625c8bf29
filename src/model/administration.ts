import type { Guarded, Maintained, Moment } from './parts.ts';

/** `person`: one user. `group`: users by way of a group. `machine`: a server, workload or service. `nobody`: held by none. */
export type Holder = 'person' | 'group' | 'machine' | 'nobody';

/** Kinds that say who may do what, what watches over the rest, and with which keys. */
export interface AdministrationKinds {
  /** A person's or a shared login to the cloud account; not the roles of machines, not users of the company's product. */
  user: {
    /** It has a password, with which somebody can sign in. */
    readonly passwordLogin: boolean;
    /** A second factor is registered. Never concluded from a factor that exists but names no user. */
    readonly mfa: boolean;
    /** When password or key was last used; `never` if never. */
    readonly lastUsed: Moment;
  };
  /** A long-lived key with which programs sign in as a user. */
  accessKey: {
    readonly active: boolean;
    readonly createdOn: Moment;
    /** `never` if it was never used. */
    readonly lastUsed: Moment;
  };
  /** Rights as they are given: a policy attached to a holder, a role assignment, a custom role. */
  permission: {
    /** It may do everything in the account, subscription or organisation. False if a condition or boundary narrows it. */
    readonly administrator: boolean;
    /** It allows all actions of a service or of everything (`*`, `s3:*`), on all resources. */
    readonly wildcard: boolean;
    readonly holder: Holder;
    /** Held at all times; false where it must be activated for a limited time. */
    readonly standing: boolean;
  };
  /** Rules for the passwords of a cloud account or of a directory of users. */
  passwordPolicy: {
    /** Whose passwords: those of whoever administers the cloud, or of the users of a product. */
    readonly users: 'administrators' | 'application';
    /** Shortest password allowed. */
    readonly minimumLength: number;
    /** How many of lower case, upper case, digits and symbols must occur: 0 to 4. */
    readonly characterClasses: number;
    /** Days after which a password must be changed; Infinity if never. */
    readonly maximumAgeDays: number;
    /** How many former passwords cannot be used again; 0 if all can. */
    readonly remembered: number;
    /** Failed attempts after which an account is locked; Infinity if never. */
    readonly lockoutAttempts: number;
  };
  /** A rule for signing in (conditional access, security defaults). */
  signInPolicy: {
    /** It is in force; false while it only reports. */
    readonly enforced: boolean;
    /** A second factor is needed, whatever else would do. */
    readonly requiresMfa: boolean;
    /** `everybody` only without excluded groups and narrowing conditions; `some` for anything between. */
    readonly appliesTo: 'everybody' | 'administrators' | 'some';
  };
  /** An encryption key in the company's own key store: one it made itself. */
  key: Guarded & {
    readonly enabled: boolean;
    /** It never leaves a hardware security module that is validated as such. */
    readonly hardware: boolean;
    /** Days between two automatic rotations; Infinity if it is not rotated by itself. Unknown where it cannot be. */
    readonly rotationDays: number;
  };
  /** A TLS certificate that the company holds. */
  certificate: {
    readonly expiresOn: Moment;
    /** It is renewed and replaced without a person. */
    readonly renewsItself: boolean;
  };
  /** A rule that watches a metric or an event. */
  alarm: {
    readonly enabled: boolean;
    /** Somebody or something is told when it goes off. */
    readonly notifies: boolean;
  };
  /** A service that looks for attacks in what happens in an account (GuardDuty, Defender). */
  threatDetection: {
    readonly enabled: boolean;
    /** It covers every region of its account; false if only its own. */
    readonly allRegions: boolean;
    /** Kinds of which it covers everything in its place; one that watches the account itself covers all of them. */
    readonly watches: readonly ('server' | 'database' | 'bucket' | 'workload')[];
  };
  /** A service that looks for known weaknesses. */
  vulnerabilityScanner: {
    readonly enabled: boolean;
    /** It covers every region of its account; false if only its own. */
    readonly allRegions: boolean;
    /** What is scanned. */
    readonly targets: readonly ('servers' | 'images' | 'functions' | 'code')[];
    /** Days between two scans; 0 if whenever something changes. */
    readonly intervalDays: number;
  };
  /** A private network: VPC, virtual network, network. Never the provider's default one. */
  network: {
    /** How many subnets it has. */
    readonly subnetCount: number;
  };
  /** Code that the company runs on a service: functions, container tasks, web applications. */
  workload: Maintained & {
    /**
     * A setting whose name tells of a secret holds a literal value instead of a reference to a secret store.
     * The value itself is never kept.
     */
    readonly secretsInClear: boolean;
  };
  /** A public DNS zone that the company runs. */
  dnsZone: {
    /** It has mail records, so that mail is sent or received under its name. */
    readonly mail: boolean;
    /** An SPF record that ends in `-all` or `~all`. */
    readonly spf: boolean;
    /** The policy of its DMARC record; `missing` without one. */
    readonly dmarc: 'missing' | 'none' | 'quarantine' | 'reject';
    /** At least one DKIM key is published. */
    readonly dkim: boolean;
  };
}
