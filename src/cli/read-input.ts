import { access } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { World } from '../model/provider.ts';
import { reasonOf } from './system-error.ts';

/** The bytes of a file, or of standard input for `-`. Throws a UserError with `hint` where there is nothing to read. */
export async function readInput(path: string, world: World, hint: string): Promise<Uint8Array> {
  if (path === '-') return world.readStandardInput();
  try {
    return await world.readFile(path);
  } catch (error) {
    if (world.signal.aborted) throw error;
    throw new UserError(`${path} cannot be read: ${reasonOf(error)}.`, hint);
  }
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
