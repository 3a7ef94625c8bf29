import { expect, it } from 'vitest';
import { intervals } from '../../../src/claims/parameters/intervals.ts';
import { durations, toHours } from '../../../src/claims/parameters/durations.ts';
import { lexiconOf } from '../../../src/claims/wording/lexicon.ts';

const english: Readonly<Record<string, number>> = {
  'twice a day': 12,
  'three times a week': 56,
  'twice a year': 4320,
  'four times per year': 2160,
  'two a year': 4320,
  'once per calendar year': 8760,
  'every second year': 17_520,
  'every other week': 336,
  fortnightly: 336,
  'at intervals of not more than four hours': 4,
  'every 6 h': 6,
  'on each sunday': 168,
  'on the first of each month': 720,
  'in each half of the calendar year': 4320,
  'each april and each october': 4320,
  'every spring': 8760,
  'every half an hour': 0.5,
};

const german: Readonly<Record<string, number>> = {
  'zweimal am tag': 12,
  'in jeder nacht': 24,
  'einmal die woche': 168,
  '2x jährlich': 4320,
  'viermal im jahr': 2160,
  'jede zweite woche': 336,
  'am monatsersten': 720,
  'an jedem ersten des monats': 720,
  'jeweils im herbst': 8760,
  'im abstand von höchstens 6 stunden': 6,
  'im turnus von vier stunden': 4,
  'alle zwölf monate': 8760,
};

it.each(Object.entries(english))('%s is every %d hours', (text, hours) => {
  expect(intervals(lexiconOf('en'), text).map((interval) => interval.hours)).toEqual([hours]);
});

it.each(Object.entries(german))('%s is every %d hours', (text, hours) => {
  expect(intervals(lexiconOf('de'), text).map((interval) => interval.hours)).toEqual([hours]);
});

it.each([
  ['26 weeks, or twenty-six weeks', [4368, 4368]],
  ['half an hour', [0.5]],
  ['a quarter of an hour', [0.25]],
  ['eine viertelstunde', [0.25]],
  ['7 d', [168]],
  ['2 yrs', [17_520]],
  ['siebenundzwanzig tage', [648]],
  ['eineinhalb jahre', [13_140]],
] as const)('%s lasts %j hours', (text, hours) => {
  expect(durations(text).map(toHours)).toEqual(hours);
});
