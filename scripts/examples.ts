import { writeFile } from 'node:fs/promises';
import { exampleNames, exampleReports } from './example-report.ts';
import { exampleFiles } from './example-files.ts';

/** Writes the reports that come out of the examples next to what goes in. */
for (const name of await exampleNames()) {
  for (const [path, text] of exampleFiles(await exampleReports(name))) {
    await writeFile(new URL(`../examples/${name}/${path}`, import.meta.url), text);
  }
}
