import { expect, it } from 'vitest';
import { describeShared } from './shared-folder.ts';
import { outcomeOf, terraformFiles, type Outcome } from './terraform-outcomes.ts';
import expected from './terraform-outcomes.json' with { type: 'json' };

const outcomes: Readonly<Record<string, Outcome>> = expected;

/** Which types are mapped may grow; whether a file is read, and how many instances it holds, may not change. */
function lasting(outcome: Outcome | undefined): unknown {
  if (outcome === undefined || 'refused' in outcome) return outcome;
  const { layer, total, warnings } = outcome;
  return { layer, total, warnings };
}

describeShared('fixtures/terraform', (folder) => {
  const files = terraformFiles(folder);

  it('has an expected outcome for every file', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(Object.keys(outcomes).toSorted()).toEqual([...files]);
  });

  it.each(files)('%s is read, or refused, as expected', async (file) => {
    const outcome = await outcomeOf(folder, file);
    expect(lasting(outcome)).toEqual(lasting(outcomes[file]));
    if ('refused' in outcome) return;
    expect(outcome.mapped + outcome.linked + outcome.irrelevant + outcome.unmapped).toBe(outcome.total);
  });
});
