import { writeFile } from 'node:fs/promises';
import { exampleNames, exampleReport, planOf } from './example-report.ts';
import { exampleFiles } from './example-files.ts';

/** Writes the reports that come out of the examples next to what goes in. */
for (const name of await exampleNames()) {
  const reports = {
    report: await exampleReport(name),
    change: await exampleReport(name, await planOf(name)),
  };
  for (const [path, text] of exampleFiles(reports)) {
    await writeFile(new URL(`../examples/${name}/${path}`, import.meta.url), text);
  }
}
