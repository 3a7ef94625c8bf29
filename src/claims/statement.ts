import type { Clause } from './clause.ts';
import { isOpenField } from './text/placeholders.ts';

const link = /^(?:https?:\/\/|www\.)\S+$/;

/**
 * Whether a sentence without a claim reads like a statement that somebody could take for one:
 * not a question, a title, a date, a link or a field to fill in.
 */
export function isStatement({ sentence, passage }: Clause): boolean {
  if (
    sentence.endsWith('?') ||
    sentence.endsWith(':') ||
    link.test(sentence) ||
    isOpenField(passage.text.trim())
  )
    return false;
  const words = sentence.match(/[^\s\d.,;:!?()[\]"'/|-]{2,}/g)?.length ?? 0;
  return passage.block.role === 'paragraph' ? words >= 4 && /[.!;]["')\]]?$/.test(sentence) : words >= 2;
}
