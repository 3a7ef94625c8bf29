import { untoldAnswer } from './order.ts';
import type { Sdk } from './sdk.ts';

/**
 * Lets no function of a provider be asked: what it would answer is not known, and neither is what is made of it.
 * `miss` is told where the program works with such an answer itself, so that what it makes may be anything.
 */
export function answerUnknown({ runtime, output: toOutput }: Sdk, miss: (sentence: string) => void): void {
  const answer = (token: string): unknown =>
    untold(() =>
      miss(
        `The program works with the answer of ${token}, which is not asked: what it makes of it is not known.`,
      ),
    );
  const later = (token: string): Promise<unknown> => Promise.resolve(answer(token));
  const nothing = toOutput({ __pulumiUnknown: true });
  const output = (): unknown => nothing;
  runtime.invoke = later;
  runtime.invokeSingle = later;
  runtime.invokeOutput = output;
  runtime.invokeSingleOutput = output;
  runtime.call = output;
  runtime.callSingle = output;
}

/** What programs do with lists and texts: what comes out is not known either, nor what is done with each element. */
const methods: ReadonlySet<string> = new Set(
  `at concat endsWith every filter find flat flatMap forEach includes indexOf join map padStart pop reduce repeat
  replace replaceAll reverse shift slice some sort split startsWith substring toLowerCase toSorted toUpperCase trim`.split(
    /\s+/u,
  ),
);

const text = (): string => untoldAnswer;

/** A value of which nothing is known, nor of any part of it. `used` is called where more than its place matters. */
function untold(used: () => void): unknown {
  const usedAs = <T>(result: T): T => {
    used();
    return result;
  };
  const self: unknown = new Proxy(
    {},
    {
      get: (_, key) => {
        // The mark of what is not known (pulumi/pulumi, sdk/nodejs/output.ts).
        if (key === '__pulumiUnknown') return true;
        // It is no promise.
        if (key === 'then') return undefined;
        if (key === Symbol.toPrimitive || key === 'toString' || key === 'toJSON') return text;
        if (key === Symbol.iterator) return () => usedAs([][Symbol.iterator]());
        if (typeof key === 'symbol') return undefined;
        return methods.has(key) ? usedAs(() => self) : self;
      },
      ownKeys: () => usedAs([]),
    },
  );
  return self;
}
