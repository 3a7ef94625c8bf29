import { Buffer } from 'node:buffer';
import { UserError } from '../../../errors.ts';
import type { World } from '../../../model/provider.ts';
import { downloadFrom } from './download.ts';
import type { Extent, RemoteState } from './remote-state.ts';

/**
 * A state behind an HTTP backend, as GitLab offers. User and password are those of Terraform's own variables.
 * Source: Terraform documentation, backend type http.
 */
export async function readHttpState(url: string, world: World, extent: Extent): Promise<RemoteState> {
  const { environment, download } = downloadFrom(world, url);
  // A query may hold a token.
  const shown = url.replace(/[?#].*$/su, '');
  const user = environment('TF_HTTP_USERNAME');
  const password = environment('TF_HTTP_PASSWORD');
  const credentials = Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64');
  const headers = user === undefined ? {} : { authorization: `Basic ${credentials}` };
  const { status, body, modified } = await download(url, { accept: 'application/json', ...headers }, extent);
  if (status === 200) return { bytes: body, modified };
  if (status === 204 || status === 404)
    throw new UserError(
      `${shown} holds no state.`,
      'Check the address; a backend that was never used has none.',
    );
  if (status === 401 || status === 403)
    throw new UserError(
      `${shown} refuses access (status ${status}).`,
      'Set TF_HTTP_USERNAME and TF_HTTP_PASSWORD, with a token that may read.',
    );
  throw new UserError(
    `${shown} answers with status ${status}.`,
    'Check the address, or pipe `terraform state pull`.',
  );
}
