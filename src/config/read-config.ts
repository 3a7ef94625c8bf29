import { dirname, isAbsolute, join } from 'node:path';
import type { TSchema } from 'typebox';
import { readYaml } from '../input/read-yaml.ts';
import { validate } from '../input/validate.ts';
import { parseDuration } from './duration.ts';
import { evidenceOf } from './evidence.ts';
import type { Config } from './schema.ts';
import type { Settings } from './settings.ts';
import { sourcesIn } from './sources.ts';

/**
 * Reads tomcheck.yaml; `schema` is the published one.
 *
 * Throws one UserError that lists every fault as `file:line:column: reason`.
 */
export async function readConfig(text: string, path: string, schema: TSchema): Promise<Settings> {
  const yaml = await readYaml(text, path);
  await validate(schema, yaml);
  const config = yaml.value as Config;
  const from = (named: string): string =>
    named === '-' || named.includes('://') || isAbsolute(named) ? named : join(dirname(path), named);
  return {
    path,
    documents: (config.documents ?? []).map(({ path: document, claims, attestations, type }) => ({
      path: from(document),
      claims: claims === undefined ? undefined : from(claims),
      attestations: attestations === undefined ? undefined : from(attestations),
      format: type,
    })),
    sources: sourcesIn(config, from),
    evidence: evidenceOf(config, yaml, from),
    options: optionsOf(config),
  };
}

function optionsOf(config: Config): Settings['options'] {
  const maxAge = config['max-age'];
  return {
    scopes: config.scopes ?? {},
    exclude: config.exclude ?? [],
    estate: { declared: config.estate?.complete === true, accounts: config.estate?.accounts ?? [] },
    failOn: config['fail-on'] ?? [],
    ...(maxAge === undefined ? {} : { maxAgeHours: parseDuration(maxAge) }),
  };
}
