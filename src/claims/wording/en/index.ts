import { continuity } from './continuity.ts';
import { measures } from './measures.ts';
import { saying } from './saying.ts';
import { security } from './security.ts';

/** Every concept with its English wordings. The keys are the concepts all languages share. */
export const english = { ...security, ...continuity, ...measures, ...saying } as const;
