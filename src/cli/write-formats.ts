import type { Report } from '../model/report.ts';
import { reporters } from '../reporters/index.ts';
import { lookOf, lookOfFile, type LookOptions } from './look.ts';
import { parseFormats, type FormatOption } from './format-option.ts';
import { writeFileWhole } from './write-file.ts';
import { writeStream } from './write-stream.ts';

/** The formats asked for; the terminal's, to standard output, where none goes there. */
export function formatsOf(texts: readonly string[]): readonly FormatOption[] {
  const formats = parseFormats(texts, Object.keys(reporters));
  return formats.length === 0 ? [{ format: 'terminal', path: undefined }] : formats;
}

/** Writes a report in every format asked for: files first, standard output last. */
export async function writeFormats(
  report: Report,
  formats: readonly FormatOption[],
  options: LookOptions,
): Promise<void> {
  for (const { format, path } of formats.toSorted(
    (a, b) => Number(a.path === undefined) - Number(b.path === undefined),
  )) {
    const reporter = reporters[format];
    if (reporter === undefined) throw new Error(`no reporter is called ${format}`);
    if (path !== undefined) await writeFileWhole(path, reporter.render(report, lookOfFile(options)));
    else await writeStream(process.stdout, reporter.render(report, lookOf(process.stdout, options)));
  }
}
