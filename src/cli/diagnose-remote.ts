import type { SourceSetting } from '../config/sources.ts';
import { UserError } from '../errors.ts';
import type { World } from '../model/provider.ts';
import { remoteReader } from '../providers/terraform/remote/index.ts';

/** Whether one remote state can be read, as lines for people. */
export interface Diagnosis {
  readonly lines: readonly string[];
  readonly readable: boolean;
}

/** Whether a source is a state that is no file. */
function isRemote({ provider, input }: Pick<SourceSetting, 'provider' | 'input'>): boolean {
  return (provider === 'terraform' || provider === 'pulumi') && remoteReader(input) !== undefined;
}

/** Asks for each state as a run would, and reads no more of it than shows that it may be read. */
export function diagnoseRemote(
  sources: readonly SourceSetting[],
  world: World,
): Promise<readonly Diagnosis[]> {
  const addresses = new Set(sources.filter(isRemote).map(({ input }) => input));
  return Promise.all([...addresses].map((address) => diagnose(address, world)));
}

async function diagnose(address: string, world: World): Promise<Diagnosis> {
  // A query may hold a token.
  const shown = address.replace(/[?#].*$/su, '');
  try {
    const state = await remoteReader(address)?.(address, world, 'beginning');
    const written = state?.modified === undefined ? '' : `, and was last written on ${state.modified}`;
    return { lines: [`${shown} can be read${written}.`], readable: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const named = error.message.includes(shown) ? error.message : `${shown}: ${error.message}`;
    return { lines: [named, ...(error.hint === undefined ? [] : [`  ${error.hint}`])], readable: false };
  }
}
