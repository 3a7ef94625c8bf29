import type { Tables } from '../../gloss/vocabulary.ts';
import { backup } from './backup.ts';
import { deeds } from './deeds.ts';
import { encryption } from './encryption.ts';
import { firmness } from './firmness.ts';
import { grammar } from './grammar.ts';
import { network } from './network.ts';
import { operations } from './operations.ts';
import { places } from './places.ts';
import { time } from './time.ts';

/** What Dutch texts say, in the English of our wordings. */
export const dutch: Tables = [
  grammar,
  deeds,
  firmness,
  time,
  places,
  encryption,
  backup,
  network,
  operations,
];
