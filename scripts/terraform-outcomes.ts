import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../test/corpus/shared-folder.ts';
import { outcomeOf, terraformFiles, type Outcome } from '../test/corpus/terraform-outcomes.ts';

/** Writes the table of what becomes of every public state and plan; its difference is to be reviewed. */
const folder = join(sharedFolder, 'fixtures', 'terraform');
const outcomes: Record<string, Outcome> = {};
for (const file of terraformFiles(folder)) outcomes[file] = await outcomeOf(folder, file);
const lines = Object.entries(outcomes).map(
  ([file, outcome]) => `  ${JSON.stringify(file)}: ${JSON.stringify(outcome)}`,
);
writeFileSync(
  join(import.meta.dirname, '..', 'test', 'corpus', 'terraform-outcomes.json'),
  `{\n${lines.join(',\n')}\n}\n`,
);
