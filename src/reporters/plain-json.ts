const beyondAscii = /[^ -~\n]/;
/** Control and format characters that JSON lets stand as they are: C1, direction marks, zero width, tags. */
const invisible = /[\u007F-\u009F\u2028\u2029\p{Cf}]/gu;

/**
 * JSON in which every character that a terminal obeys or a reader cannot see is written as `\uXXXX`.
 *
 * Its meaning is the same: such characters stand in strings only.
 */
export function plainJson(json: string): string {
  return beyondAscii.test(json) ? json.replaceAll(invisible, escapeUnits) : json;
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index++)
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return escaped;
}
