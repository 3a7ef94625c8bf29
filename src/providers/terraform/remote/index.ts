import { readAzureState } from './azure-state.ts';
import { readHcpState } from './hcp-state.ts';
import { readHttpState } from './http-state.ts';
import type { ReadState } from './remote-state.ts';
import { readS3State } from './s3-state.ts';

/** How states that are not files are read, by the beginning of their address. */
const readers: Readonly<Record<string, ReadState>> = {
  'https:': readHttpState,
  'http:': readHttpState,
  'hcp:': readHcpState,
  'tfe:': readHcpState,
  's3:': readS3State,
  'azurerm:': readAzureState,
};

/** The reader of a remote state; undefined for paths. */
export function remoteReader(input: string): ReadState | undefined {
  const scheme = /^[a-z][a-z0-9]*:(?=\/\/)/u.exec(input)?.[0];
  return scheme === undefined ? undefined : readers[scheme];
}
