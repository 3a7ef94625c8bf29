import { UserError } from '../../errors.ts';
import { foundBy, type Found } from './clients.ts';

/** Keys with which requests are signed; asked for before each request, so they must be kept until they run out. */
export type Credentials = () => Promise<Keys>;

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/**
 * The SDK's default chain: environment, profiles, SSO, web identity, containers, instances.
 * Sign-in for another role within a profile goes through it too.
 */
export async function defaultCredentials(profile: string | undefined): Promise<Credentials> {
  const { fromNodeProviderChain } = await import('./clients/credentials.ts');
  return keptUntilExpiry(fromNodeProviderChain(profile === undefined ? {} : { profile }));
}

const fiveMinutes = 300_000;

/** What the environment and the files of AWS say of a profile. */
export interface Configuration {
  /** Undefined if neither names one. */
  readonly region: string | undefined;
  readonly found: Found;
}

/** The SDK's own way to find out is that of its clients. */
export async function configurationOf(profile: string | undefined): Promise<Configuration> {
  const { Client } = await import('./clients/sts.ts');
  const { config } = new Client(profile === undefined ? {} : { profile });
  const region = await config.region().catch(() => undefined);
  return { region, found: foundBy(config) };
}

/** Throws a UserError with the SDK's own words where there are no keys. */
export async function mustHaveKeys(credentials: Credentials): Promise<void> {
  try {
    await credentials();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const none = words.includes('Could not load credentials from any providers');
    throw new UserError(
      none
        ? 'No AWS credentials were found.'
        : `AWS credentials could not be had: ${words.replace(/\.?$/u, '.')}`,
      'Sign in (aws sso login), set AWS_PROFILE, or name a profile in tomcheck.yaml.',
    );
  }
}

/** Asks once, and again shortly before the keys run out. */
export function keptUntilExpiry(ask: Credentials): Credentials {
  let kept: Promise<Keys> | undefined;
  return async () => {
    const asked = (kept ??= ask());
    const keys = await asked;
    const left = (keys.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - Date.now();
    if (left > fiveMinutes) return keys;
    // Others that waited for the same keys have asked already.
    if (kept === asked) kept = ask();
    return kept;
  };
}
