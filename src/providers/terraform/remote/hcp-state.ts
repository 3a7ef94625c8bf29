import { Buffer } from 'node:buffer';
import { UserError } from '../../../errors.ts';
import type { World } from '../../../model/provider.ts';
import { member, text } from '../plain.ts';
import { downloadFrom } from './download.ts';
import type { Extent, RemoteState } from './remote-state.ts';

interface Workspace {
  /** With its port: `app.terraform.io`. */
  readonly host: string;
  readonly organization: string;
  readonly name: string;
}

const tokens = 'Set TFE_TOKEN, or TF_TOKEN_ and the host with _ for dots, to a token that may read state.';

/** `hcp://organization/workspace`, or `tfe://host/organization/workspace` for a server of one's own. */
function parseWorkspace(url: string): Workspace {
  const parts = url.replace(/^(?:hcp|tfe):\/\//u, '').split('/');
  const [host, organization, name] = url.startsWith('hcp:') ? ['app.terraform.io', ...parts] : parts;
  if (!host || !organization || !name || parts.length > 3)
    throw new UserError(`${url} names no workspace.`, 'Write hcp://organization/workspace.');
  return { host, organization, name };
}

/**
 * The current state of a workspace of HCP Terraform. Source: HCP Terraform documentation, API "State Versions".
 * The address of the state itself is asked without the token: it is signed, and another host.
 */
export async function readHcpState(url: string, world: World, extent: Extent): Promise<RemoteState> {
  const { download, environment } = downloadFrom(world, url);
  const { host, organization, name } = parseWorkspace(url);
  const token = environment('TFE_TOKEN') || environment(`TF_TOKEN_${host.replaceAll('.', '_')}`);
  if (!token) throw new UserError(`${url} needs a token.`, tokens);
  const base = `${/^(?:localhost|127\.)/u.test(host) ? 'http' : 'https'}://${host}/api/v2`;
  const ask = async (path: string): Promise<unknown> => {
    const { status, body } = await download(`${base}${path}`, {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.api+json',
    });
    if (status === 200) return parsed(body, host);
    if (status === 401 || status === 403)
      throw new UserError(`${host} refuses access (status ${status}).`, tokens);
    if (status === 404)
      throw new UserError(
        `${host} knows no state of ${organization}/${name}.`,
        'Check the names, and that the token may see them.',
      );
    throw new UserError(
      `${host} answers with status ${status}.`,
      'Try again, or pipe `terraform state pull`.',
    );
  };
  const workspace = await ask(
    `/organizations/${encodeURIComponent(organization)}/workspaces/${encodeURIComponent(name)}`,
  );
  const id = text(member(member(workspace, 'data'), 'id')) ?? '';
  const version = await ask(`/workspaces/${encodeURIComponent(id)}/current-state-version`);
  const attributes = member(member(version, 'data'), 'attributes');
  const address = text(member(attributes, 'hosted-state-download-url'));
  if (address === undefined)
    throw new UserError(`${host} does not say where the state of ${name} is.`, tokens);
  const { status, body } = await download(address, {}, extent);
  if (status !== 200) throw new UserError(`The state of ${name} cannot be read (status ${status}).`, tokens);
  return { bytes: body, modified: text(member(attributes, 'created-at')) };
}

function parsed(body: Uint8Array, host: string): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new UserError(`${host} does not answer with JSON.`, 'Check the host: it may be a login page.');
  }
}
