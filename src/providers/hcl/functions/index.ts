import { addresses } from './addresses.ts';
import { collections } from './collections.ts';
import { dates } from './dates.ts';
import { encoding } from './encoding.ts';
import { files } from './files.ts';
import type { FunctionOf } from './function-of.ts';
import { numbers } from './numbers.ts';
import { regularExpressions } from './regular-expressions.ts';
import { strings } from './strings.ts';

export type { FunctionOf };

/**
 * The functions that only compute, by name. All others, which ask the clock, chance or the machine, are unknown.
 * Source: Terraform documentation, functions.
 */
export const functions: Readonly<Record<string, FunctionOf>> = {
  ...addresses,
  ...collections,
  ...dates,
  ...encoding,
  ...files,
  ...numbers,
  ...regularExpressions,
  ...strings,
};
