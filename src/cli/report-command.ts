import { readReport } from '../reporters/read-report.ts';
import type { LookOptions } from './look.ts';
import { readInput } from './read-input.ts';
import { runCommand } from './run-command.ts';
import { realWorld } from './world.ts';
import { formatsOf, writeFormats } from './write-formats.ts';
import type { Report } from '../model/report.ts';
import type { World } from '../model/provider.ts';

export interface ReportOptions extends LookOptions {
  readonly from?: string;
  readonly format?: readonly string[];
}

/** `tomcheck report --from run.json`: renders again; 0 if that went well, whatever the run found. */
export function reportCommand(options: ReportOptions): Promise<number> {
  return runCommand(async ({ signal }) => {
    const formats = formatsOf(options.format ?? []);
    const report = await loadReport(options.from ?? '-', realWorld(signal));
    await writeFormats(report, formats, options, [options.from]);
    return 0;
  });
}

/** Largest run that is read back, in bytes: what one string can hold. */
const largestReport = 512 * 1024 * 1024;

/** A run from its file; a UserError says what is wrong with it. */
export async function loadReport(path: string, world: World): Promise<Report> {
  const [{ decode }, bytes] = await Promise.all([
    import('../input/decode.ts'),
    readInput(path, world, 'Write a run with: tomcheck check ... -f json=run.json'),
  ]);
  const name = path === '-' ? '<stdin>' : path;
  return readReport(decode(bytes, name, largestReport), name);
}
