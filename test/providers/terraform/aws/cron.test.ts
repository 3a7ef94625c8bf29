import { describe, expect, it } from 'vitest';
import { longestGapHours } from '../../../../src/providers/terraform/aws/cron.ts';

describe('the longest gap of a schedule', () => {
  it.each([
    ['rate(12 hours)', 12],
    ['rate(1 day)', 24],
    ['rate(30 minutes)', 0.5],
    ['cron(0 5 ? * * *)', 24],
    ['cron(0 5 * * ? *)', 24],
    ['cron(0/15 * * * ? *)', 0.25],
    ['cron(0 */6 * * ? *)', 6],
    ['cron(0 2,14 * * ? *)', 12],
    ['cron(0 1,3 * * ? *)', 22],
    ['cron(0 5 ? * MON-FRI *)', 72],
    ['cron(0 5 ? * 2-6 *)', 72],
    ['cron(0 5 ? * SUN *)', 168],
    ['cron(0 5 ? * 7 *)', 168],
    ['cron(0 5 1 * ? *)', 31 * 24],
    ['cron(0 5 L * ? *)', 31 * 24],
    ['cron(0 5 ? * 6L *)', 35 * 24],
    ['cron(0 5 ? * 2#1 *)', 35 * 24],
    ['cron(0 5 1 JAN,JUL ? *)', 184 * 24],
    ['cron(0 5 1 1 ? *)', 366 * 24],
    ['cron(0 8 1W * ? *)', 33 * 24],
  ])('of %s is %d hours', (expression, hours) => {
    expect(longestGapHours(expression)).toBeCloseTo(hours);
  });

  it.each([
    'cron(0 5 * * *)',
    'cron(0 25 * * ? *)',
    'cron(0 5 ? * * 2020)',
    'cron(0 5 1 1 ? 2027)',
    'cron(0 5 1 * MON *)',
    'at(2026-11-21T00:00:00)',
    'daily',
    '',
  ])('of %j is not known', (expression) => {
    expect(longestGapHours(expression)).toBeUndefined();
  });
});
