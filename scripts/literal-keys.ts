import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The schemas of a client of the AWS SDK. */
const schemas = /@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]\w+\.js$/;

/**
 * Writes out the keys of the SDK's schemas: `{ [_h]: x }` becomes `{ "http": x }` where `const _h = "http"`.
 *
 * A key that is worked out might have effects, so esbuild keeps it with all that hangs on it: every operation of a
 * client. Written out, only those stay that are asked.
 */
export const literalKeys: Plugin = {
  name: 'literal keys',
  setup: (build) => {
    build.onLoad({ filter: schemas }, ({ path }) => ({
      contents: withLiteralKeys(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

function withLiteralKeys(text: string): string {
  const constants = new Map(
    [...text.matchAll(/^const (\w+) = ("[^"\n]*");$/gmu)].map(([, name = '', value = '']) => [name, value]),
  );
  return text.replaceAll(/\[(\w+)\]:/gu, (key, name: string) => {
    const value = constants.get(name);
    return value === undefined ? key : `${value}:`;
  });
}
