import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { UserError } from '../../../errors.ts';

/** A blob in a storage account. */
export interface Blob {
  readonly account: string;
  /** `https://account.blob.core.windows.net` */
  readonly origin: string;
  /** Of container and blob, encoded. */
  readonly path: string;
  readonly version: string | undefined;
}

/** Lines of the string to sign between the method and the headers, all empty: a GET says nothing of them. */
const unsaid = '\n'.repeat(12);

/**
 * Headers that sign the GET of a blob with the key of its account; `headers` are signed too.
 * Source: Azure Storage documentation, "Authorize with Shared Key".
 */
export function sharedKey(
  { account, path, version }: Blob,
  key: string,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const secret = Buffer.from(key, 'base64');
  if (secret.length === 0)
    throw new UserError('ARM_ACCESS_KEY is no key of a storage account.', 'Copy it again, whole.');
  // The service compares it with its own clock, so it is that of the machine, whatever SOURCE_DATE_EPOCH says.
  const signed: Record<string, string> = { 'x-ms-date': new Date().toUTCString(), ...headers };
  const lines = Object.keys(signed)
    .toSorted()
    .map((name) => `${name}:${signed[name]}\n`)
    .join('');
  const asked = version === undefined ? '' : `\nversionid:${version}`;
  const text = `GET${unsaid}${lines}/${account}/${path}${asked}`;
  const signature = createHmac('sha256', secret).update(text, 'utf8').digest('base64');
  return { ...signed, authorization: `SharedKey ${account}:${signature}` };
}
