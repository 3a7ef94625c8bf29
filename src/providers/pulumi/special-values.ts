import { Untold } from '../terraform/row.ts';

/** Key that tells Pulumi's special objects from others (pulumi/pulumi, sdk/go/common/resource/sig.go). */
const signature = '4dabf18193072939515e22adb298388d';
const secret = '1b47061264138c4ac30d75fd1eb44270';
/** A secret with nothing in it. */
export const secretEnvelope = { [signature]: secret } as const;
const resourceReference = '5cf8f73096256a8f31e491e813e4eb8e';
const output = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';

const asset = 'c44067f5952c0a294b673a41bacd8c17';
const archive = '0def7320c3a5731c473e5ecbe6d01bc7';
/** A file with nothing in it. */
export const assetEnvelope = { [signature]: asset } as const;

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

/** Whether an object is a secret, encrypted or not. */
export function isSecretEnvelope(value: object): boolean {
  return signature in value && value[signature] === secret;
}

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
 * archives are nothing, references become the id; `Untold` says itself why there is nothing. `rename` gives the names a key of an object is also known by.
 */
export function toPlain(value: unknown, rename: Rename): Plain {
  if (typeof value === 'string') return isUnknownText(value) ? untold : known(value);
  if (typeof value !== 'object' || value === null) return known(value);
  if (value instanceof Untold) return { value: undefined, unknown: value, secret: undefined };
  if (Array.isArray(value)) return plainList(value, rename);
  return signature in value ? special(value, rename) : plainObject(value, rename);
}

/** The names that a key of an object is also known by. */
export type Rename = (key: string, value: unknown) => readonly string[];

/** All of them are as long as one another, and most texts are not. */
function isUnknownText(text: string): boolean {
  return text.length === unknownText.length && unknownTexts.has(text);
}

const mostRemembered = 256;

/** Like `toPlain`; what became of one and the same object lately is given again. */
export function rememberingPlain(rename: Rename): (value: unknown) => Plain {
  const plains = new Map<object, Plain>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return toPlain(value, rename);
    const known = plains.get(value);
    if (known !== undefined) return known;
    const plain = toPlain(value, rename);
    if (plains.size === mostRemembered) plains.clear();
    plains.set(value, plain);
    return plain;
  };
}

function known(value: unknown): Plain {
  return { value, unknown: undefined, secret: undefined };
}

function special(value: Record<string, unknown>, rename: Rename): Plain {
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

function plainList(list: readonly unknown[], rename: Rename): Plain {
  const value: unknown[] = [];
  let unknown: unknown[] | undefined;
  let secrets: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const plain = toPlain(list[index], rename);
    value.push(plain.value);
    if (plain.unknown !== undefined) (unknown ??= vacant(list))[index] = plain.unknown;
    if (plain.secret !== undefined) (secrets ??= vacant(list))[index] = plain.secret;
  }
  return { value, unknown, secret: secrets };
}

/** Marks of a list are a list of the same length, which tells how many there are. */
function vacant({ length }: readonly unknown[]): unknown[] {
  return Array.from({ length });
}

function plainObject(object: object, rename: Rename): Plain {
  const value: Record<string, unknown> = {};
  let unknown: Record<string, unknown> | undefined;
  let secrets: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(object)) {
    const plain = toPlain(inner, rename);
    for (const name of rename(key, inner)) {
      set(value, name, plain.value);
      if (plain.unknown !== undefined) set((unknown ??= {}), name, plain.unknown);
      if (plain.secret !== undefined) set((secrets ??= {}), name, plain.secret);
    }
  }
  return { value, unknown, secret: secrets };
}

/** Keys are foreign, and one of them is not an ordinary property. */
function set(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}
