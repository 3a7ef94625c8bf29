import { describe, expect, test } from 'vitest';
import { known, unknown, type Fact } from '../../../../src/model/fact.ts';
import type { Backup } from '../../../../src/model/resource.ts';
import { joinBackups } from '../../../../src/providers/terraform/azure/backup-items.ts';

const daily: Backup = {
  by: 'plan',
  intervalHours: known(24, { path: 'frequency' }),
  retentionDays: known(30, { path: 'count' }),
};
const some: Fact<readonly Backup[]> = known([daily], { path: 'plan' });
const switchedOff: Fact<readonly Backup[]> = known([], { path: 'enabled' });
const notFound: Fact<readonly Backup[]> = known([], { path: 'item', absence: true });

describe('backups by several mechanisms', () => {
  test.each([
    ['are missing where one was only not found', [switchedOff, notFound], true],
    ['are off where all of them are', [switchedOff, switchedOff], undefined],
  ])('%s', (_title, found, absence) => {
    const joined = joinBackups(...found);

    expect(joined).toMatchObject({ known: true, value: [] });
    expect(joined.from.absence).toBe(absence);
  });

  test('are there by any of them, and come from that one', () => {
    expect(joinBackups(notFound, some)).toEqual(known([daily], { path: 'plan' }));
  });

  test('are not known where one of them is not', () => {
    const hidden = unknown('computed', { path: 'backup' });

    expect(joinBackups(hidden, some)).toEqual(hidden);
  });
});
