import type { ParameterSchema, ParametersSchema } from '../../model/check.ts';
import type { Parameters, ParameterValue } from '../../model/claim.ts';

type Samples = readonly [ParameterValue, ...ParameterValue[]];

/** The parameters of a check, and those that bound a promise of any kind. */
export function parameters(properties: Record<string, ParameterSchema>): ParametersSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...properties, ...bounds(properties) },
  };
}

function bounds(own: Record<string, ParameterSchema>): Record<string, ParameterSchema> {
  const all = {
    plan: anything('Price plan or class of systems for which it holds.', 'business'),
    before: text('It holds for what was there before that day.', '2022-05-09'),
    until: text('It holds until that day.', '2027-06-30'),
    planned_for: text('When it is to come.', '2027'),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(own, name)));
}

/** A word, or several of which any is meant. */
export function words(description: string, ...examples: Samples): ParameterSchema {
  const word = { type: 'string', minLength: 1 };
  return { description, anyOf: [word, { type: 'array', items: word, minItems: 1 }], examples };
}

export function oneOf(description: string, ...values: readonly [string, ...string[]]): ParameterSchema {
  return { description, enum: values, examples: values };
}

export function quantity(description: string, ...examples: Samples): ParameterSchema {
  return { description, type: 'number', minimum: 0, examples };
}

export function text(description: string, ...examples: Samples): ParameterSchema {
  return { description, type: 'string', minLength: 1, examples };
}

export function flag(description: string): ParameterSchema {
  return { description, type: 'boolean', examples: [true] };
}

/** What is not judged may come in any form. */
export function anything(description: string, ...examples: Samples): ParameterSchema {
  const scalar = { type: ['string', 'number', 'boolean'] };
  return { description, anyOf: [scalar, { type: 'array', items: scalar }], examples };
}

/** A parameter as a list of words in lower case; empty if it is missing. */
export function wordsOf(value: ParameterValue | undefined): readonly string[] {
  if (value === undefined || typeof value === 'boolean') return [];
  const list = typeof value === 'object' ? value : [value];
  return list.map((word) => String(word).toLowerCase());
}

/** What a table says of a word; undefined for words it does not hold, `constructor` among them. */
export function entryOf<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** A parameter as a number; undefined if it is missing or none. */
export function numberOf(value: ParameterValue | undefined): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

/** Computes once per parameters object what is needed for each of many resources. */
export function perClaim<T>(compute: (params: Parameters) => T): (params: Parameters) => T {
  const results = new WeakMap<Parameters, { readonly value: T }>();
  return (params) => {
    const found = results.get(params);
    if (found !== undefined) return found.value;
    const value = compute(params);
    results.set(params, { value });
    return value;
  };
}
