import { continuity } from './continuity.ts';
import { measures } from './measures.ts';
import { saying } from './saying.ts';
import { security } from './security.ts';

/** German wordings; a concept that is said in English in German texts needs none here. */
export const german = { ...security, ...continuity, ...measures, ...saying } as const;
