import { describe, expect, test } from 'vitest';
import { describeChanges, difference } from '../../../src/claims/anchor/difference.ts';
import { nearestSentence } from '../../../src/claims/anchor/nearest-sentence.ts';
import { read } from '../documents.ts';

describe('nearestSentence', () => {
  test("finds the sentence that took a quote's place", async () => {
    const document = await read(
      'Logs are kept for 90 days. Backups of all databases are kept for 30 days.\n\nNothing else.\n',
    );
    const nearest = nearestSentence(document, 'Backups of all databases are kept for 35 days.');

    expect(nearest).toMatchObject({
      sentence: 'Backups of all databases are kept for 30 days.',
      at: { line: 1, column: 28 },
    });
  });

  test('finds nothing where nothing is like it', async () => {
    expect(
      nearestSentence(await read('Our office is in Berlin.'), 'Backups are kept for 35 days.'),
    ).toBeUndefined();
  });

  test('is quick on a long document', async () => {
    const document = await read(
      'Backups of the databases are kept for 30 days in another region. '.repeat(15_000),
    );
    const started = performance.now();
    for (let run = 0; run < 5; run++)
      nearestSentence(document, 'Backups of all databases are kept for 35 days.');

    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('difference', () => {
  test.each([
    ['kept for 35 days', 'kept for 30 days', '"35" is now "30"'],
    ['all data is encrypted', 'data is encrypted at rest', '"all" is gone, "at rest" is new'],
    ['a b', 'a b', ''],
  ])('says what is different between %j and %j', (was, now, said) => {
    expect(describeChanges(difference(was, now))).toBe(said);
  });
});
