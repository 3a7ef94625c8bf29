import { realpath } from 'node:fs/promises';
import { UserError } from '../errors.ts';
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

/** Writes a report in every format asked for, over none of its `inputs`: files first, standard output last. */
export async function writeFormats(
  report: Report,
  formats: readonly FormatOption[],
  options: LookOptions,
  inputs: readonly (string | undefined)[],
): Promise<void> {
  await refuseOverwriting(formats, inputs);
  for (const { format, path } of formats.toSorted(
    (a, b) => Number(a.path === undefined) - Number(b.path === undefined),
  )) {
    const reporter = reporters[format];
    if (reporter === undefined) throw new Error(`no reporter is called ${format}`);
    if (path !== undefined) await writeFileWhole(path, reporter.render(report, lookOfFile(options)));
    else await writeStream(process.stdout, reporter.render(report, lookOf(process.stdout, options)));
  }
}

async function refuseOverwriting(
  formats: readonly FormatOption[],
  inputs: readonly (string | undefined)[],
): Promise<void> {
  const read = new Set(await Promise.all(inputs.map(realPath)));
  for (const { format, path } of formats) {
    const real = await realPath(path);
    if (real === undefined || !read.has(real)) continue;
    throw new UserError(`-f ${format}=${path} would overwrite what was read.`, 'Name another file.');
  }
}

async function realPath(path: string | undefined): Promise<string | undefined> {
  return path === undefined ? undefined : realpath(path).catch(() => undefined);
}
