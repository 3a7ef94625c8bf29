import { describe, expect, test } from 'vitest';
import { datesIn, saidDates } from '../../../src/claims/parameters/dates.ts';
import { fold } from '../../../src/claims/text/fold.ts';

const days: readonly (readonly [said: string, ...dates: readonly string[]])[] = [
  ['expires on: **20-December-2027**.', '2027-12-20'],
  ['certificate 26.02.2025 - 25.02.2028', '2025-02-26', '2028-02-25'],
  ['release date: 9.09.2024', '2024-09-09'],
  ['valid until September 11, 2028', '2028-09-11'],
  ['Last updated: Aug 24th 2023', '2023-08-24'],
  ['effective as of April 19th 2021.', '2021-04-19'],
  ['First published: Dec 2nd 2025', '2025-12-02'],
  ['Last update: 2025/10/28 10:47', '2025-10-28'],
  ['gültig bis zum 3. Oktober 2028', '2028-10-03'],
  ['vom 1. März 2026 bis 28. Februar 2029', '2026-03-01', '2029-02-28'],
  ["valable jusqu'au 11 septembre 2028", '2028-09-11'],
  ['depuis le 1er août 2025', '2025-08-01'],
  ['válido hasta el 5 de noviembre de 2027', '2027-11-05'],
  ['valido fino al 30 giugno 2027', '2027-06-30'],
  ['ważny do 15 października 2027', '2027-10-15'],
  ['platnost do 1. července 2027', '2027-07-01'],
  ['geldig tot 31 maart 2027', '2027-03-31'],
  ['voimassa 24. joulukuuta 2027 asti', '2027-12-24'],
  ['kehtib kuni 2. jaanuar 2028', '2028-01-02'],
  ['28/10/2025', '2025-10-28'],
  ['on 02/25/2028', '2028-02-25'],
  ['2028-02-25T10:00', '2028-02-25'],
];

describe('days in a text', () => {
  test.each(days)('%s', (said, ...dates) => {
    expect(datesIn(fold(said))).toEqual(dates);
  });

  test.each([
    'ISO/IEC 27001:2022',
    'version 1.2.2025.3',
    'the 31.02.2027',
    'TLS 1.2, 2027 users',
    '12 lists 2027',
    'section 3.10.20255',
    'RFC 2024-13-45',
    'in 2027',
  ])('%s names none', (said) => {
    expect(datesIn(fold(said))).toEqual([]);
  });
});

test.each([
  ['Stand 11/2025, gültig für Briefversand', '2025-11'],
  ['the latest letter is dated November 2025', '2025-11'],
  ['Stand / As of: 2026-01', '2026-01'],
  ['dernière révision : mars 2026', '2026-03'],
])('a month without a day is a date too: %s', (said, date) => {
  expect(saidDates(fold(said)).map((found) => found.date)).toEqual([date]);
});

test('a date stands where it is said', () => {
  const text = fold('Valid until 25 February 2028, then renewed.');
  const [{ start, end } = { start: 0, end: 0 }] = saidDates(text);

  expect(text.slice(start, end)).toBe('25 february 2028');
});

/** Milliseconds for a line of half-finished dates. */
function timeFor(length: number): number {
  const text = fold('1. 2. january de 20-'.repeat(length));
  const start = performance.now();
  saidDates(`${text} 2025`);
  return performance.now() - start;
}

test('a hostile line takes time in proportion to its length', () => {
  timeFor(1000);

  expect(timeFor(40_000)).toBeLessThan(Math.max(200, 40 * timeFor(4000)));
});
