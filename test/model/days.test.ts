import { describe, expect, test } from 'vitest';
import { firstDay, isDay, lastDay, plusDays, spokenDay } from '../../src/model/days.ts';

describe('a day', () => {
  test.each([
    ['2025-11-03', '2025-11-03', '2025-11-03', '3 November 2025'],
    ['2025-11', '2025-11-01', '2025-11-30', 'November 2025'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2025', '2025-01-01', '2025-12-31', '2025'],
    ['2024-summer', '2024-01-01', '2024-12-31', '2024'],
    ['2026-11-21T17:41:00Z', '2026-11-21', '2026-11-21', '21 November 2026'],
  ])('%s begins on %s and ends on %s', (said, first, last, spoken) => {
    expect([firstDay(said), lastDay(said), spokenDay(said)]).toEqual([first, last, spoken]);
  });

  test.each(['', 'soon', '2026-13', '2026-02-30', '20261121', '1-2-3'])('%j is none', (said) => {
    expect([firstDay(said), lastDay(said), isDay(said)]).toEqual([undefined, undefined, false]);
  });

  test('only a whole day of the calendar is a day', () => {
    expect(['2026-11-21', '2026-11', '2026-02-29', '2024-02-29'].map(isDay)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('days are counted over months and leap years, and end somewhere', () => {
    expect(plusDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(plusDays('2025-11-21', 365)).toBe('2026-11-21');
    expect(plusDays('2025-11-21', 1e15)).toBeUndefined();
  });
});
