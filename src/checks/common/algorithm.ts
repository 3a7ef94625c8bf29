/** A cipher as texts and providers name it. */
interface Cipher {
  /** `aes`; other names as they are. */
  readonly family: string;
  readonly bits: number | undefined;
  /** `gcm`, `xts`, ...; undefined where it is not said. */
  readonly mode: string | undefined;
}

/** Reads `aes-256`, `AES256-GCM`, `aes-xts`; undefined for what is no known cipher (`gpg`). */
function readCipher(name: string): Cipher | undefined {
  const match = /^aes[-_ ]?(128|192|256)?[-_ ]?(?:bit)?[-_ ]?(gcm|ctr|cbc|xts)?$/.exec(name.toLowerCase());
  if (match === null) return undefined;
  const bits = match[1] === undefined ? undefined : Number(match[1]);
  return { family: 'aes', bits, mode: match[2] };
}

/**
 * Whether an algorithm that is in use keeps the promise of another: as many bits or more, in the same mode.
 *
 * Undefined if one of them does not say enough.
 */
function keepsAlgorithm(used: string, promised: string): boolean | undefined {
  const has = readCipher(used);
  const wants = readCipher(promised);
  if (has === undefined || wants === undefined)
    return used.toLowerCase() === promised.toLowerCase() || undefined;
  if (wants.bits !== undefined && has.bits !== undefined && has.bits < wants.bits) return false;
  if (wants.bits !== undefined && has.bits === undefined) return undefined;
  return wants.mode === undefined || wants.mode === has.mode || undefined;
}

/** Whether one of several algorithms is kept; each answer is worked out once. */
export function keepsOneOf(promised: readonly string[]): (used: string) => boolean | undefined {
  const answers = new Map<string, boolean | undefined>();
  return (used) => {
    if (!answers.has(used))
      answers.set(used, best(promised.map((algorithm) => keepsAlgorithm(used, algorithm))));
    return answers.get(used);
  };
}

function best(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.some((answer) => answer === true)) return true;
  return answers.every((answer) => answer === false) ? false : undefined;
}

/** `AES-256`. */
export function algorithmName(name: string): string {
  return name.toUpperCase();
}

/** Whether it is a cipher that a provider may show, and no tool or standard. */
export function isCipher(name: string): boolean {
  return readCipher(name) !== undefined;
}
