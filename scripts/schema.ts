import { mkdirSync, writeFileSync } from 'node:fs';
import { claimsSchema } from '../src/claims/file/schema.ts';
import { configSchema } from '../src/config/schema.ts';

/** Writes the published JSON Schemas of the files that people write. */
const folder = new URL('../schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('claims.schema.json', folder), `${JSON.stringify(claimsSchema, null, 2)}\n`);
writeFileSync(new URL('tomcheck.schema.json', folder), `${JSON.stringify(configSchema, null, 2)}\n`);
