import type { Tables } from '../../gloss/vocabulary.ts';
import { access } from './access.ts';
import { backup } from './backup.ts';
import { encryption } from './encryption.ts';
import { firmness } from './firmness.ts';
import { grammar } from './grammar.ts';
import { handling } from './handling.ts';
import { hosting } from './hosting.ts';
import { network } from './network.ts';
import { places } from './places.ts';
import { time } from './time.ts';

export const estonian: Tables = [
  grammar,
  firmness,
  time,
  places,
  encryption,
  backup,
  hosting,
  network,
  access,
  handling,
];
