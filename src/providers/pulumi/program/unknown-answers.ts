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

/** A value of which nothing is known, nor of any part of it. `used` is called where more than its place matters. */
function untold(used: () => void): unknown {
  const self: unknown = new Proxy(() => undefined, {
    get: (_, key) => {
      // The mark of what is not known (pulumi/pulumi, sdk/nodejs/output.ts); a promise of it is kept at once.
      if (key === '__pulumiUnknown') return true;
      if (key === 'then') return undefined;
      if (key === Symbol.toPrimitive) return () => untoldAnswer;
      if (key === 'toString' || key === 'toJSON') return () => untoldAnswer;
      if (key === Symbol.iterator) return noElements(used);
      return typeof key === 'symbol' ? undefined : self;
    },
    apply: () => {
      used();
      return self;
    },
    ownKeys: () => {
      used();
      return [];
    },
  });
  return self;
}

function noElements(used: () => void): () => Iterator<unknown> {
  return () => {
    used();
    return [][Symbol.iterator]();
  };
}
