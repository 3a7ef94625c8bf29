import { problemsError, type Problem } from '../input/problem.ts';
import type { YamlFile } from '../input/read-yaml.ts';
import { isDay } from '../model/days.ts';
import { intendedStandard, standardName } from '../model/standards.ts';
import type { EvidenceEntry } from '../providers/evidence/evidence-entry.ts';
import type { Config } from './schema.ts';

type Written = NonNullable<Config['evidence']>[number];

/**
 * The evidence of tomcheck.yaml with its paths resolved.
 *
 * Throws one UserError that lists what is missing or cannot be meant, as `file:line:column: reason`.
 */
export function evidenceOf(
  { evidence = [] }: Config,
  yaml: YamlFile,
  from: (path: string) => string,
): readonly EvidenceEntry[] {
  const problems = evidence.flatMap((entry, index) => problemsOf(entry, index, yaml));
  if (problems.length > 0) throw problemsError(yaml.file, problems);
  return evidence.map(({ 'valid-until': validUntil, ...entry }) => ({
    ...entry,
    file: from(entry.file),
    ...(validUntil === undefined ? {} : { validUntil }),
  }));
}

const needed: Readonly<Record<Written['kind'], readonly (keyof Written)[]>> = {
  certificate: ['standard', 'valid-until'],
  report: ['about', 'issued'],
};

const foreign: Readonly<Record<Written['kind'], readonly (keyof Written)[]>> = {
  certificate: ['about', 'independent'],
  report: ['standard', 'holder', 'number'],
};

function problemsOf(entry: Written, index: number, yaml: YamlFile): readonly Problem[] {
  const { kind } = entry;
  const at = yaml.valueAt(['evidence', index]);
  const missing = needed[kind]
    .filter((key) => entry[key] === undefined)
    .map((key) => ({ at, reason: `a ${kind} needs "${key}"`, fix: `Add "${key}".` }));
  const strange = foreign[kind]
    .filter((key) => entry[key] !== undefined)
    .map((key) => ({
      at: yaml.keyAt(['evidence', index, key]),
      reason: `a ${kind} has no "${key}"`,
      fix: 'Remove it.',
    }));
  const days = (['issued', 'valid-until'] as const)
    .filter((key) => entry[key] !== undefined && !isDay(entry[key]))
    .map((key) => ({
      at: yaml.valueAt(['evidence', index, key]),
      reason: `"${entry[key]}" is no day of the calendar`,
      fix: 'Write it as 2026-11-21.',
    }));
  return [...missing, ...strange, ...days, ...standardProblems(entry, index, yaml)];
}

function standardProblems({ standard = '' }: Written, index: number, yaml: YamlFile): readonly Problem[] {
  const meant = intendedStandard(standard);
  if (meant === undefined) return [];
  return [
    {
      at: yaml.valueAt(['evidence', index, 'standard']),
      reason: `no certificates of ${standardName(standard)} are known`,
      fix: `Did you mean ${standardName(meant)}?`,
    },
  ];
}
