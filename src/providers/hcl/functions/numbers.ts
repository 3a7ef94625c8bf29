import { toNumber, toText } from '../values/convert.ts';
import { EvaluationError } from '../values/value.ts';
import { decimal } from '../evaluate/operators.ts';
import { whole, type FunctionOf } from './function-of.ts';

const one = (compute: (value: number) => number): FunctionOf =>
  whole(([value = null]) => compute(toNumber(value)));
const two = (compute: (a: number, b: number) => number): FunctionOf =>
  whole(([a = null, b = null]) => compute(toNumber(a), toNumber(b)));
const many = (compute: (...values: number[]) => number): FunctionOf =>
  whole((given) => {
    if (given.length === 0) throw new EvaluationError('is given no number');
    return compute(...given.map(toNumber));
  });

export const numbers: Readonly<Record<string, FunctionOf>> = {
  abs: one(Math.abs),
  ceil: one(Math.ceil),
  floor: one(Math.floor),
  signum: one(Math.sign),
  max: many(Math.max),
  min: many(Math.min),
  pow: two((base, exponent) => base ** exponent),
  log: two((value, base) => decimal(Math.log(value) / Math.log(base))),
  parseint: whole(([text = null, base = null]) => {
    const digits = toText(text).toLowerCase();
    const value = Number.parseInt(digits, toNumber(base));
    const whollyRead =
      Number.isSafeInteger(value) &&
      BigInt(value).toString(toNumber(base)) === digits.replace(/^0+(?=.)/u, '');
    if (!whollyRead) throw new EvaluationError('is no whole number of that base');
    return value;
  }),
};
