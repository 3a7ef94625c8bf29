import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { volume } from './raw/project.ts';

export const cases: Cases = [unknown('a volume, whose key Hetzner does not show', volume())];
