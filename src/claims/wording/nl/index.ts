import type { Tables } from '../../gloss/vocabulary.ts';
import { grammar } from './grammar.ts';
import { places } from './places.ts';

export const dutch: Tables = [grammar, places];
