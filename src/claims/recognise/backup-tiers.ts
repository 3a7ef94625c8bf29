import type { Parameters } from '../../model/claim.ts';
import type { Clause } from '../clause.ts';
import { intervals } from '../parameters/intervals.ts';
import type { Span } from '../text/span.ts';
import { segmentAround } from './backups.ts';

const tiers: readonly (readonly [string, RegExp])[] = [
  ['quarterly', /quarter|quartal/],
  ['yearly', /year(?:ly)? backups?|yearlies|annual backups?|jahres(?:sicherung|stände|band|kopien|-)/],
  [
    'monthly',
    /monthl|month-end|monatsletzt|monatserst|ersten? des monats|monats(?:band|stände|stand|sicherung|kopien|-)|monatlich|je monat|(?<!for )(?<!for up to )a month\b|(?:per|of each|of every) month\b/,
  ],
  [
    'weekly',
    /weekl|(?:per|of each|of every) week\b|wöchentlich|wochen(?:stände|stand|band|sicherung|kopien|-)/,
  ],
  ['daily', /\bdaily\b(?! backups? )|dailies|tages(?:stände|stand|sicherung|kopien|-)|arbeitstage/],
];

/** Which backups a text speaks of: the daily ones, the weekly ones. */
export function tierOf(text: string): Parameters {
  const tier = tiers.find(([, words]) => words.test(text))?.[0];
  return tier === undefined ? {} : { tier };
}

const tierOfHours: Readonly<Record<number, string>> = {
  1: 'hourly',
  24: 'daily',
  168: 'weekly',
  720: 'monthly',
  8760: 'yearly',
};

/** Of `hourly backups for a day, daily backups for a week` each part speaks of its own backups. */
export function tierBeside(clause: Clause, amount: Span): Parameters {
  const { start, end } = segmentAround(clause.text, amount);
  const hours = intervals(clause.lexicon, clause.text.slice(start, end))[0]?.hours ?? 0;
  const tier = tierOfHours[hours];
  return tier === undefined ? {} : { tier };
}

/** `Taken daily and weekly, kept for 7 days and 4 weeks respectively`: the order tells which is which. */
export function tiersInOrder({ lexicon, context, text }: Clause, count: number): readonly Parameters[] {
  if (!/\brespectively\b|\bjeweils\b|\bbzw\b/.test(text)) return [];
  const every =
    [text, context].map((said) => intervals(lexicon, said)).find(({ length }) => length === count) ?? [];
  return every.map(({ hours }): Parameters => {
    const tier = tierOfHours[hours];
    return tier === undefined ? {} : { tier };
  });
}
