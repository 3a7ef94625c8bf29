import { mkdirSync, writeFileSync } from 'node:fs';
import { attestationsSchema } from '../src/claims/attestations/schema.ts';
import { claimsSchema } from '../src/claims/file/schema.ts';
import { configSchema } from '../src/config/schema.ts';
import { reportSchema } from '../src/reporters/report-schema.ts';

/** Writes the published JSON Schema of every file that tomcheck reads or writes. */
const folder = new URL('../schema/', import.meta.url);
const schemas = {
  attestations: attestationsSchema,
  claims: claimsSchema,
  report: reportSchema,
  tomcheck: configSchema,
};

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
}
