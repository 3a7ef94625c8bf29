import type { TSchema } from 'typebox';
import { packageFile } from './package-file.ts';

/** Names of the schemas that ship with tomcheck, in its folder `schema`. */
export type SchemaName = 'attestations' | 'claims' | 'report' | 'tomcheck';

/** A published JSON Schema; reading it is far quicker than building it. */
export function publishedSchema(name: SchemaName): TSchema {
  return JSON.parse(packageFile(`schema/${name}.schema.json`)) as TSchema;
}
