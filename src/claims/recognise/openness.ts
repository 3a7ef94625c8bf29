import { find, type Clause } from '../clause.ts';
import type { Finding } from '../finding.ts';
import { isRefused } from '../text/refusal.ts';

/** `Nothing is stored unencrypted` promises; `stored unencrypted` and `not encrypted` deny. */
export function openness(clause: Clause): Pick<Finding, 'modality' | 'negative'> {
  const unencrypted = clause.lexicon.all('unencrypted', clause.text).at(-1) ?? find(clause, 'unencrypted');
  if (unencrypted === undefined) return {};
  // `The plaintext never leaves`: a thing, and not how something is kept.
  if (/\b(?:the|der|den) $/.test(clause.text.slice(0, unencrypted.start))) return {};
  const denied = /\b(?:no|not|never|nothing|kein\w*|nicht|niemals|nie|nichts)\b[^,;]*$/.test(
    clause.text.slice(0, unencrypted.start),
  );
  if (isRefused(clause.text.slice(unencrypted.end))) return { negative: true };
  return denied && !/^(?:not|nicht|no|kein)/.test(unencrypted.text)
    ? { negative: true }
    : { modality: 'negated' };
}
