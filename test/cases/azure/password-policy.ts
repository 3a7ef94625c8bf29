import type { Cases } from '../case.ts';
import { unknown } from '../labelled.ts';
import { account } from './raw/base.ts';

export const cases: Cases = [
  unknown('the rules of Entra ID, which Terraform does not show', account(), {
    params: { min_length: 12 },
    because: 'The password rules of Entra ID are no setting that Terraform shows.',
  }),
];
