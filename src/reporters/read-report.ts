import { Ajv, type ErrorObject } from 'ajv';
import { UserError } from '../errors.ts';
import { publishedSchema } from '../input/published-schema.ts';
import { reportVersion, type Report } from '../model/report.ts';

/**
 * A report that `--format json` wrote, read back and held against the published schema.
 *
 * `file` names it in errors. Throws a UserError of one line for everything that is no such report.
 */
export function readReport(text: string, file: string): Report {
  const value = parse(text, file);
  const version = versionOf(value);
  if (version !== reportVersion) throw wrongVersion(version, isReport(value), file);
  const valid = new Ajv({ strict: false }).compile<Report>(publishedSchema('report'));
  if (!valid(value)) throw damaged(valid.errors?.[0], file);
  const fault = danglingIndex(value);
  if (fault !== undefined) throw new UserError(`${file}: ${fault} points to nothing.`, remake);
  return value;
}

const remake = 'Make it again with: tomcheck check <document> --source <file> -f json';

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${file} is not JSON, or was cut off.`, remake);
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
}

/** Other files have a version too: a Terraform state is at 4. */
function isReport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('tool' in value || Object.keys(value).length === 1);
}

function wrongVersion(version: unknown, isOurs: boolean, file: string): UserError {
  if (typeof version !== 'number' || !isOurs)
    return new UserError(`${file} is not a tomcheck report.`, remake);
  const advice = version > reportVersion ? 'Use a newer tomcheck to read it.' : remake;
  return new UserError(
    `${file} has report version ${version}; this tomcheck reads ${reportVersion}.`,
    advice,
  );
}

function damaged(error: ErrorObject | undefined, file: string): UserError {
  const where =
    error?.instancePath === undefined || error.instancePath === '' ? 'the report' : error.instancePath;
  return new UserError(`${file}: ${where} ${error?.message ?? 'is not valid'}.`, remake);
}

/** The first index that leads outside its list: a schema cannot see that. */
function danglingIndex({
  claims,
  resources,
  gaps,
  documents,
  estate,
  calls = [],
}: Report): string | undefined {
  for (const [position, { document, confirmed, findings, gaps: seen }] of claims.entries()) {
    const judged = [...confirmed, ...findings.map(({ resource }) => resource)];
    if (document >= documents.length) return `/claims/${position}/document`;
    if (judged.some((index) => index >= resources.length)) return `/claims/${position}`;
    if (seen.some((index) => index >= gaps.length)) return `/claims/${position}/gaps`;
    const asked = findings.flatMap(({ from }) => from.call ?? []);
    if (asked.some((index) => index >= calls.length)) return `/claims/${position}/findings`;
  }
  const lost = resources.findIndex(({ source }) => source !== null && source >= estate.sources.length);
  return lost === -1 ? undefined : `/resources/${lost}/source`;
}
