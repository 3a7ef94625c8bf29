/** What tomcheck.yaml and the command line say of an AWS source. */
export interface AwsSettings {
  /** Profile of the AWS configuration files; default: what the SDK takes by itself. */
  readonly profile?: string;
  /** `enabled`: every region that is switched on in an account. */
  readonly regions: 'enabled' | readonly string[];
  /** `own`: the account of the credentials. `organization`: every account of its organisation. */
  readonly accounts: 'own' | 'organization' | readonly string[];
  /** The role to become in every account but the own one. */
  readonly role?: Role;
  /** Somebody stated that what is named is all there is, so regions left out are empty. */
  readonly complete?: true;
}

export interface Role {
  readonly name: string;
  readonly externalId?: string;
  readonly sessionName?: string;
  readonly sourceIdentity?: string;
}

export const defaultSettings: AwsSettings = { regions: 'enabled', accounts: 'own' };
