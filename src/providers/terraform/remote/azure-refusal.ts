import { Buffer } from 'node:buffer';
import { UserError } from '../../../errors.ts';

type Said = readonly [message: string, hint: string];

const pull = 'Pipe `terraform state pull` to `--source -`, or try again.';
const again = 'Set ARM_ACCESS_KEY or ARM_SAS_TOKEN anew, or sign in again (az login).';
const missing = 'Check account, container and key; that of a workspace ends with env: and its name.';

/** By the error codes of the documentation of Azure Blob Storage; `{}` is the address. */
const byCode: Readonly<Record<string, Said>> = {
  BlobNotFound: ['{} does not exist.', missing],
  ContainerNotFound: ['The container of {} does not exist.', missing],
  AuthenticationFailed: [
    'Azure does not accept the credentials for {}: they are wrong, or have expired.',
    again,
  ],
  InvalidAuthenticationInfo: ['Azure does not accept the credentials for {}.', again],
  NoAuthenticationInformation: ['Azure asks for credentials for {}.', again],
  AuthorizationPermissionMismatch: [
    'Azure refuses access to {}.',
    'The identity needs the role Storage Blob Data Reader, a SAS token the permission to read.',
  ],
  AuthorizationFailure: [
    'Azure refuses access to {}.',
    'The key or the SAS token may be wrong, have expired or be for something else, or the firewall of the storage account does not let this machine in.',
  ],
  KeyBasedAuthenticationNotPermitted: [
    'The storage account of {} takes no access keys.',
    'Unset ARM_ACCESS_KEY and ARM_SAS_TOKEN, and sign in (az login).',
  ],
  BlobArchived: ['{} is archived, and cannot be read.', 'Bring it back to a tier that is online first.'],
  BlobUsesCustomerSpecifiedEncryption: [
    '{} is encrypted with a key that comes with every request, which tomcheck is not given.',
    'Pipe `terraform state pull` to `--source -`.',
  ],
};

/** Says what kept a blob from being read, in no words of the answer, which quotes what was signed. */
export function azureRefusal(status: number, body: Uint8Array, shown: string): UserError {
  const head = Buffer.from(body.subarray(0, 4096)).toString('utf8');
  const code = /<Code>(\w+)<\/Code>/u.exec(head)?.[1] ?? '';
  const said = Object.hasOwn(byCode, code) ? byCode[code] : byStatus(status);
  if (said !== undefined) return new UserError(said[0].replace('{}', shown), said[1]);
  const named = code === '' ? `status ${status}` : `${code} (status ${status})`;
  return new UserError(`Azure answers with ${named} for ${shown}.`, pull);
}

function byStatus(status: number): Said | undefined {
  if (status === 401) return byCode['InvalidAuthenticationInfo'];
  if (status === 403) return byCode['AuthorizationFailure'];
  return status === 404 ? byCode['BlobNotFound'] : undefined;
}
