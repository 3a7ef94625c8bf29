import type { Output, Sdk } from './sdk.ts';

/** `new` of anything but what the language and Node themselves have. */
const makes =
  /\bnew (?!(?:Array|Buffer|Date|Error|Map|Promise|RegExp|Set|TextDecoder|TextEncoder|TypeError|URL|URLSearchParams)\b)[A-Za-z_$]/u;

const unseen =
  'The program makes resources of a value that is known only after the update: which ones is not told.';

/**
 * Watches for functions that would make resources of a value that is not known: they are not called, so nobody sees what
 * they make. `miss` is told of each.
 */
export function watchForUnseen(sdk: Sdk, miss: (sentence: string) => void): void {
  const { prototype } = sdk.Output;
  const { apply } = prototype;
  prototype.apply = function watched(this: Output, made, ...rest) {
    // The SDK itself asks to be called whether the value is known or not.
    if (rest.length === 0 && typeof made === 'function' && makes.test(String(made)))
      void this.isKnown.then(
        (known) => (known ? undefined : miss(unseen)),
        // Whoever uses the value is told why there is none.
        () => undefined,
      );
    return apply.call(this, made, ...rest);
  };
}
