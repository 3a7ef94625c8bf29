import { UserError } from '../../../errors.ts';

/** Where an object lies in a store: `scheme://place/key?name=value`. */
export interface ObjectAddress {
  /** Without its options, for people. */
  readonly shown: string;
  /** Bucket or storage account. */
  readonly place: string;
  /** As it is written: nothing in it is decoded. */
  readonly key: string;
  readonly options: ReadonlyMap<string, string>;
}

/** Throws a `UserError` that shows `form` where the address has not that form, or an option that is not `known`. */
export function parseObjectAddress(url: string, form: string, known: readonly string[]): ObjectAddress {
  const [, place = '', key = '', query = ''] =
    /^[a-z0-9]+:\/\/([^/?]*)\/([^?]*)(?:\?(.*))?$/su.exec(url) ?? [];
  const shown = url.replace(/\?.*$/su, '');
  if (place === '' || key === '' || key.endsWith('/'))
    throw new UserError(`${shown} names no object.`, `Write ${form}.`);
  const options = new Map(new URLSearchParams(query));
  const strange = [...options].find(([name, value]) => !known.includes(name) || value === '');
  if (strange !== undefined)
    throw new UserError(
      `${shown} is given with the option ${strange[0]}, which it does not have or which is empty.`,
      `Known options: ${known.join(', ')}.`,
    );
  return { shown, place, key, options };
}
