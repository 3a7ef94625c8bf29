import { UserError } from '../errors.ts';
import { findConfig } from '../config/find-config.ts';
import { noSettings, type Settings } from '../config/settings.ts';
import { reasonOf } from './write-file.ts';
import type { World } from '../model/provider.ts';

/** `--config <file>`, `--no-config` (false), or neither: then tomcheck.yaml is searched upward. */
export type ConfigOption = string | boolean | undefined;

/** The settings of tomcheck.yaml; without one, those of a run that was told nothing. */
export async function loadSettings(option: ConfigOption, world: World): Promise<Settings> {
  if (option === false) return noSettings;
  const path =
    typeof option === 'string' ? option : await findConfig(process.cwd(), (file) => exists(file, world));
  if (path === undefined) return noSettings;
  const bytes = await read(path, world);
  const [{ readConfig }, { decode }, { publishedSchema }] = await Promise.all([
    import('../config/read-config.ts'),
    import('../input/decode.ts'),
    import('../input/published-schema.ts'),
  ]);
  return readConfig(decode(bytes, path), path, publishedSchema('tomcheck'));
}

async function exists(path: string, world: World): Promise<boolean> {
  try {
    return (await world.modified(path)) !== undefined;
  } catch {
    return false;
  }
}

async function read(path: string, world: World): Promise<Uint8Array> {
  try {
    return await world.readFile(path);
  } catch (error) {
    throw new UserError(`${path} cannot be read: ${reasonOf(error)}.`, 'Name another file with --config.');
  }
}
