/** Key that tells Pulumi's special objects from others (pulumi/pulumi, sdk/go/common/resource/sig.go). */
const signature = '4dabf18193072939515e22adb298388d';
const secret = '1b47061264138c4ac30d75fd1eb44270';
/** A secret with nothing in it. */
export const secretEnvelope = { [signature]: secret } as const;
const resourceReference = '5cf8f73096256a8f31e491e813e4eb8e';
const output = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';

const asset = 'c44067f5952c0a294b673a41bacd8c17';
const archive = '0def7320c3a5731c473e5ecbe6d01bc7';

/** Stands in previews for a text that is known only after the update. */
export const unknownText = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/**
 * Stand in previews where a value is known only after the update, one for each type
 * (pulumi/pulumi, sdk/go/common/resource/plugin/rpc.go).
 */
const unknownTexts: ReadonlySet<unknown> = new Set([
  unknownText,
  '1c4a061d-8072-4f0a-a4cb-0ff528b18fe7',
  '3eeb2bf0-c639-47a8-9e75-3b44932eb421',
  '6a19a0b0-7e62-4c92-b797-7f8e31da9cc2',
  '030794c1-ac77-496b-92df-f27374a8bd58',
  'e48ece36-62e2-4504-bad9-02848725956a',
  'dd056dcd-154b-4c76-9bd3-c8f88648b5ff',
]);

/** A value without anything secret in it, beside it the marks of what is missing: `true`, or trees with `true` leaves. */
export interface Plain {
  readonly value: unknown;
  readonly unknown: unknown;
  readonly secret: unknown;
}

const hidden: Plain = { value: undefined, unknown: undefined, secret: true };
const untold: Plain = { value: undefined, unknown: true, secret: undefined };

/**
 * Takes Pulumi's special objects out of a value: secrets are dropped whether they are encrypted or not, files and
 * archives are nothing, references become the id. `rename` gives the names a key of an object is also known by.
 */
export function toPlain(value: unknown, rename: (key: string, value: unknown) => readonly string[]): Plain {
  if (unknownTexts.has(value)) return untold;
  if (typeof value !== 'object' || value === null) return known(value);
  if (Array.isArray(value))
    return gather(
      value.map((element, index) => [String(index), toPlain(element, rename)]),
      [],
    );
  if (signature in value) return special(value, rename);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const plain = toPlain(inner, rename);
    return rename(key, inner).map((name) => [name, plain] as const);
  });
  return gather(entries, Object.create(null) as Record<string, unknown>);
}

function known(value: unknown): Plain {
  return { value, unknown: undefined, secret: undefined };
}

function special(value: Record<string, unknown>, rename: Parameters<typeof toPlain>[1]): Plain {
  switch (value[signature]) {
    case secret:
      return hidden;
    case resourceReference:
      return typeof value['id'] === 'string' ? toPlain(value['id'], rename) : untold;
    case output:
      if (value['secret'] === true) return hidden;
      return 'value' in value ? toPlain(value['value'], rename) : untold;
    case asset:
    case archive:
      return known(undefined);
    default:
      return untold;
  }
}

function gather(
  entries: readonly (readonly [string, Plain])[],
  empty: unknown[] | Record<string, unknown>,
): Plain {
  const value = empty as Record<string, unknown>;
  const length = Array.isArray(empty) ? entries.length : undefined;
  let unknown: Record<string, unknown> | undefined;
  let secrets: Record<string, unknown> | undefined;
  for (const [key, plain] of entries) {
    value[key] = plain.value;
    if (plain.unknown !== undefined) (unknown ??= treeFor(length))[key] = plain.unknown;
    if (plain.secret !== undefined) (secrets ??= treeFor(length))[key] = plain.secret;
  }
  return { value, unknown, secret: secrets };
}

/** Marks of a list are a list of the same length, which tells how many there are. */
function treeFor(length: number | undefined): Record<string, unknown> {
  const tree: unknown = length === undefined ? Object.create(null) : Array.from({ length });
  return tree as Record<string, unknown>;
}
