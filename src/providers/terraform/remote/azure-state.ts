import { UserError } from '../../../errors.ts';
import type { World } from '../../../model/provider.ts';
import { cloudOf, type AzureCloud } from '../../azure/clouds.ts';
import { azureRefusal } from './azure-refusal.ts';
import { sharedKey, type Blob } from './azure-shared-key.ts';
import { downloadFrom } from './download.ts';
import { parseObjectAddress, type ObjectAddress } from './object-address.ts';
import type { Extent, RemoteState } from './remote-state.ts';

const form = 'azurerm://account/container/path/terraform.tfstate';

/**
 * A state in the backend azurerm: `azurerm://account/container/key`, of a workspace with `env:<workspace>` behind the key.
 * One GET, with the access key, the SAS token or the identity that Terraform's variables name.
 * Source: Terraform documentation, backend type azurerm; Azure Storage documentation, "Get Blob".
 */
export async function readAzureState(url: string, world: World, extent: Extent): Promise<RemoteState> {
  const { download, environment } = downloadFrom(world, url);
  const address = parseObjectAddress(url, form, ['version']);
  const cloud = cloudOf(environment('ARM_ENVIRONMENT'));
  if (cloud === undefined)
    throw new UserError(
      'ARM_ENVIRONMENT names no cloud that is known.',
      'Set it to public, usgovernment or china.',
    );
  const blob = blobAt(address, cloud);
  const request = await authorised(blob, cloud, world);
  const { status, body, modified } = await download(request.url, request.headers, extent);
  if (status === 200) return { bytes: body, modified };
  throw azureRefusal(status, body, address.shown);
}

interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Credentials go to Azure's own hosts alone, or to an emulator on this machine (`azurerm://account.blob.localhost:10000/`):
 * the address may stand in a file that somebody else wrote.
 */
function blobAt({ shown, place, key, options }: ObjectAddress, { blobs }: AzureCloud): Blob {
  const [account = '', ...rest] = place.split('.');
  const domain = rest.join('.');
  const emulated = /(?:^|\.)localhost(?::\d+)?$/u.test(domain);
  if (!/^[a-z0-9]{3,24}$/u.test(account) || !(domain === '' || domain === blobs || emulated))
    throw new UserError(`${shown} names no storage account of this cloud.`, `Write ${form}.`);
  if (!key.includes('/')) throw new UserError(`${shown} names no container and blob.`, `Write ${form}.`);
  return {
    account,
    origin: emulated ? `http://${place}` : `https://${account}.${blobs}`,
    path: key.split('/').map(encodeURIComponent).join('/'),
    version: options.get('version'),
  };
}

/** Version of the service's interface. */
const version = { 'x-ms-version': '2023-11-03' };

async function authorised(blob: Blob, cloud: AzureCloud, world: World): Promise<Request> {
  const url = new URL(`${blob.origin}/${blob.path}`);
  if (blob.version !== undefined) url.searchParams.set('versionid', blob.version);
  const key = world.environment?.('ARM_ACCESS_KEY') || undefined;
  if (key !== undefined) return { url: url.href, headers: { ...version, ...sharedKey(blob, key, version) } };
  const token = world.environment?.('ARM_SAS_TOKEN')?.replace(/^\?/u, '') || undefined;
  if (token !== undefined)
    return { url: `${url.href}${url.search === '' ? '?' : '&'}${token}`, headers: version };
  const { tokenFor } = await import('../../azure/credentials.ts');
  const bearer = await tokenFor('https://storage.azure.com/.default', cloud, world);
  return { url: url.href, headers: { ...version, authorization: `Bearer ${bearer}` } };
}
