import { Ajv, type ValidateFunction } from 'ajv';
import type { TSchema } from 'typebox';

/** Our own schemas are held against the meta-schema by a test: doing so in every run takes most of its time. */
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: false,
  meta: false,
  validateSchema: false,
  addUsedSchema: false,
  code: { optimize: false },
});

/** The check of a schema, which tells of every fault, with the value and the schema it is about. */
export function compile(schema: TSchema): ValidateFunction {
  return ajv.compile(schema);
}
