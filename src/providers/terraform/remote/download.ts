import { UserError } from '../../../errors.ts';
import type { World } from '../../../model/provider.ts';

/** What a remote state is read with. Throws where the program that runs this offers no network. */
export function downloadFrom(
  { download, environment }: World,
  url: string,
): {
  readonly download: NonNullable<World['download']>;
  readonly environment: (name: string) => string | undefined;
} {
  if (download === undefined)
    throw new UserError(`${url} cannot be read here.`, 'Give the state as a file or on standard input.');
  return { download, environment: environment ?? (() => undefined) };
}
