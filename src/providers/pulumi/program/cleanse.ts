import { isSecretEnvelope, secretEnvelope, unknownText } from '../special-values.ts';
import { untoldAnswer, untoldSecret } from './order.ts';

/** What an output gives that is made text of, against the rules (pulumi/pulumi, sdk/nodejs/output.ts). */
const outputText = 'Calling [toString] on an [Output<T>]';

/**
 * A property as it goes to the engine, fit to leave the process: secrets are dropped, text that holds what is not
 * known is not known.
 */
export function cleanse(value: unknown): unknown {
  if (typeof value === 'string') return cleanseText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cleanse);
  if (isSecretEnvelope(value)) return secretEnvelope;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanse(inner)]));
}

function cleanseText(text: string): unknown {
  if (text.includes(untoldSecret)) return secretEnvelope;
  // Text that was put together of a value that is not known holds the mark of it.
  return text.includes(untoldAnswer) || text.includes(outputText) || text.includes(unknownText)
    ? unknownText
    : text;
}
