import type { World } from '../../../model/provider.ts';
import { readHcpState } from './hcp-state.ts';
import { readHttpState } from './http-state.ts';

type ReadState = (url: string, world: World) => Promise<Uint8Array>;

/** How states that are not files are read, by the beginning of their address. */
const readers: Readonly<Record<string, ReadState>> = {
  'https:': readHttpState,
  'http:': readHttpState,
  'hcp:': readHcpState,
  'tfe:': readHcpState,
};

/** The reader of a remote state; undefined for paths. */
export function remoteReader(input: string): ReadState | undefined {
  const scheme = /^[a-z][a-z0-9]*:(?=\/\/)/u.exec(input)?.[0];
  return scheme === undefined ? undefined : readers[scheme];
}
