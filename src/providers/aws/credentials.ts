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

/** Asks once, and again shortly before the keys run out. */
export function keptUntilExpiry(ask: Credentials): Credentials {
  let kept: Promise<Keys> | undefined;
  return async () => {
    const keys = await (kept ??= ask());
    const left = (keys.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - Date.now();
    if (left > fiveMinutes) return keys;
    kept = ask();
    return kept;
  };
}
