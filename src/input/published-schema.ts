import { readFileSync } from 'node:fs';
import type { TSchema } from 'typebox';

/** Names of the schemas that ship with tomcheck, in its folder `schema`. */
export type SchemaName = 'claims' | 'report' | 'tomcheck';

/** A published JSON Schema; reading it is far quicker than building it. */
export function publishedSchema(name: SchemaName): TSchema {
  const path = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as TSchema;
}
