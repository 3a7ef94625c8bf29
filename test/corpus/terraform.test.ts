import { expect, it } from 'vitest';
import { describeShared } from './shared-folder.ts';
import { outcomeOf, terraformFiles, type Outcome } from './terraform-outcomes.ts';
import expected from './terraform-outcomes.json' with { type: 'json' };

const outcomes: Readonly<Record<string, Outcome>> = expected;

describeShared('fixtures/terraform', (folder) => {
  const files = terraformFiles(folder);

  it('has an expected outcome for every file', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(Object.keys(outcomes).toSorted()).toEqual([...files]);
  });

  it.each(files)('%s is read, or refused, as expected', async (file) => {
    const outcome = await outcomeOf(folder, file);
    expect(outcome).toEqual(outcomes[file]);
    if ('refused' in outcome) return;
    expect(outcome.mapped + outcome.linked + outcome.irrelevant + outcome.unmapped).toBe(outcome.total);
  });
});
