import { problemsError, type Problem } from '../../input/problem.ts';
import { publishedSchema } from '../../input/published-schema.ts';
import { readYaml, type YamlFile } from '../../input/read-yaml.ts';
import { validate } from '../../input/validate.ts';
import { isDay } from '../../model/days.ts';
import type { AttestationsFile } from './attestations-file.ts';
import type { AttestationsData } from './schema.ts';

/**
 * Reads an attestations file. Throws a UserError that lists every fault as `file:line:column: reason` with a fix: what
 * the schema does not allow, claims that stand twice, days that do not exist or are mixed up.
 */
export async function readAttestations(text: string, path: string): Promise<AttestationsFile> {
  const yaml = await readYaml(text, path);
  const data = (await validate(publishedSchema('attestations'), yaml)) as AttestationsData;
  const problems = [...repeatedClaims(data, yaml), ...wrongDays(data, yaml)];
  if (problems.length > 0) throw problemsError(path, problems);
  return {
    path,
    text,
    document: data.document,
    entries: data.attestations.map(({ 'valid-until': validUntil, ...entry }, index) => ({
      ...entry,
      validUntil,
      at: yaml.valueAt(['attestations', index]),
    })),
  };
}

function repeatedClaims({ attestations }: AttestationsData, yaml: YamlFile): readonly Problem[] {
  return attestations.flatMap(({ claim }, index) => {
    const first = attestations.findIndex((other) => other.claim === claim);
    if (first === index) return [];
    const at = yaml.valueAt(['attestations', index, 'claim']);
    return [{ at, reason: `the claim "${claim}" stands twice`, fix: 'Keep the later attestation.' }];
  });
}

function wrongDays({ attestations }: AttestationsData, yaml: YamlFile): readonly Problem[] {
  return attestations.flatMap(({ on, 'valid-until': until }, index) => {
    const strange = (['on', 'valid-until'] as const).filter(
      (key) => !isDay(attestations[index]?.[key] ?? ''),
    );
    if (strange.length > 0) {
      return strange.map((key) => ({
        at: yaml.valueAt(['attestations', index, key]),
        reason: `"${attestations[index]?.[key]}" is no day of the calendar`,
        fix: 'Write it as 2026-11-21.',
      }));
    }
    if (until >= on) return [];
    const at = yaml.valueAt(['attestations', index, 'valid-until']);
    return [
      { at, reason: `it ends on ${until}, before it begins on ${on}`, fix: 'Correct one of the two days.' },
    ];
  });
}
