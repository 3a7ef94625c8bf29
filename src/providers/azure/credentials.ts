import { Buffer } from 'node:buffer';
import { UserError } from '../../errors.ts';
import type { World } from '../../model/provider.ts';
import type { AzureCloud } from './clouds.ts';

const hint =
  'Sign in (az login), set AZURE_CLIENT_ID and the like, or set ARM_SAS_TOKEN or ARM_ACCESS_KEY for a storage account.';

interface Credential {
  readonly getToken: (
    scope: string,
    options: { readonly abortSignal: AbortSignal },
  ) => Promise<{ readonly token: string }>;
}

/**
 * A token for a service of Azure: of the service principal in Terraform's own variables (ARM_CLIENT_ID, ARM_TENANT_ID, and
 * ARM_CLIENT_SECRET or ARM_OIDC_TOKEN or ARM_OIDC_TOKEN_FILE_PATH), else by DefaultAzureCredential. Throws a UserError.
 */
export async function tokenFor(scope: string, cloud: AzureCloud, world: World): Promise<string> {
  const credential = await credentialFor(cloud, world);
  try {
    return (await credential.getToken(scope, { abortSignal: world.signal })).token;
  } catch (error) {
    if (world.signal.aborted || error instanceof UserError) throw error;
    throw refusalOf(error);
  }
}

async function credentialFor({ authority: authorityHost }: AzureCloud, world: World): Promise<Credential> {
  const identity = await import('./clients/identity.ts');
  const [client, tenant, secret] = ['ARM_CLIENT_ID', 'ARM_TENANT_ID', 'ARM_CLIENT_SECRET'].map(
    (name) => world.environment?.(name) || undefined,
  );
  if (client !== undefined && tenant !== undefined) {
    if (secret !== undefined)
      return new identity.ClientSecretCredential(tenant, client, secret, { authorityHost });
    const assertion = assertionIn(world);
    if (assertion !== undefined)
      return new identity.ClientAssertionCredential(tenant, client, assertion, { authorityHost });
  }
  return new identity.DefaultAzureCredential({ authorityHost });
}

/** A token of somebody else, as the CI system gives it, for which Azure gives one of its own. */
function assertionIn({ environment, readFile }: World): (() => Promise<string>) | undefined {
  const token = environment?.('ARM_OIDC_TOKEN') || undefined;
  if (token !== undefined) return () => Promise.resolve(token);
  const path = environment?.('ARM_OIDC_TOKEN_FILE_PATH') || undefined;
  return path === undefined
    ? undefined
    : async () =>
        Buffer.from(await readFile(path))
          .toString('utf8')
          .trim();
}

/** The messages of the SDK are pages long, and quote what was sent: of them only the number of the error is shown. */
function refusalOf(error: unknown): UserError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const code = /AADSTS\d+/u.exec(message)?.[0];
  if (code !== undefined) return new UserError(`Azure refuses the sign-in (${code}).`, hint);
  if (/Unavailable|^Aggregate/u.test(name))
    return new UserError('No credentials for Azure were found.', hint);
  return new UserError('Azure cannot be reached to sign in.', 'Check your network, and ARM_ENVIRONMENT.');
}
