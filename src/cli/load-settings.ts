import { relative } from 'node:path';
import { findConfig } from '../config/find-config.ts';
import { noSettings, type Settings } from '../config/settings.ts';
import type { World } from '../model/provider.ts';
import { isThere, readInput } from './read-input.ts';

/** `--config <file>`, `--no-config` (false), or neither: then tomcheck.yaml is searched upward. */
export type ConfigOption = string | boolean | undefined;

/** The settings of tomcheck.yaml; without one, those of a run that was told nothing. */
export async function loadSettings(option: ConfigOption, world: World): Promise<Settings> {
  if (option === false) return noSettings;
  const path = typeof option === 'string' ? option : await findUpward();
  if (path === undefined) return noSettings;
  const bytes = await readInput(path, world, 'Name another file with --config.');
  const [{ readConfig }, { decode }, { publishedSchema }] = await Promise.all([
    import('../config/read-config.ts'),
    import('../input/decode.ts'),
    import('../input/published-schema.ts'),
  ]);
  return readConfig(decode(bytes, path), path, publishedSchema('tomcheck'));
}

/** Seen from the working folder, so that reports name the same paths on every machine. */
async function findUpward(): Promise<string | undefined> {
  const path = await findConfig(process.cwd(), isThere);
  return path === undefined ? undefined : relative(process.cwd(), path);
}
