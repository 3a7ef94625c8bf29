import type { TSchema } from 'typebox';
import { problemsError, type Problem } from '../../input/problem.ts';
import { publishedSchema } from '../../input/published-schema.ts';
import { readYaml, type YamlFile } from '../../input/read-yaml.ts';
import { problemsOf, validate } from '../../input/validate.ts';
import type { ClaimId } from '../../model/claim-ids.ts';
import type { Quote } from '../anchor/quote.ts';
import type { ClaimEntry, ClaimsFile } from './claims-file.ts';
import type { ClaimsData } from './schema.ts';

/** The JSON Schema of a check's parameters, or undefined for an id that no check tests. */
export type ParametersOf = (check: ClaimId) => TSchema | undefined;

/**
 * Reads a claims file. Throws a UserError that lists every fault as `file:line:column: reason` with a fix: what the
 * schema does not allow, ids that stand twice, parameters that the claim's check does not know.
 */
export async function readClaimsFile(
  text: string,
  path: string,
  parametersOf?: ParametersOf,
): Promise<ClaimsFile> {
  const yaml = await readYaml(text, path);
  const data = (await validate(publishedSchema('claims'), yaml)) as ClaimsData;
  const problems = [...repeatedIds(data, yaml), ...unknownDocuments(data, yaml)];
  for (const [index, claim] of data.claims.entries()) {
    const schema = claim.params === undefined ? undefined : parametersOf?.(claim.check);
    if (schema !== undefined) problems.push(...(await problemsOf(schema, yaml, ['claims', index, 'params'])));
  }
  if (problems.length > 0) throw problemsError(path, problems);
  return toFile(data, yaml);
}

function repeatedIds({ claims }: ClaimsData, yaml: YamlFile): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, { id }] of claims.entries()) {
    if (seen.has(id)) {
      problems.push({
        at: yaml.valueAt(['claims', index, 'id']),
        reason: `the id "${id}" stands twice`,
        fix: 'Give each claim an id of its own.',
      });
    }
    seen.add(id);
  }
  return problems;
}

function unknownDocuments({ document, claims }: ClaimsData, yaml: YamlFile): Problem[] {
  const sources = [document].flat().map(({ source }) => source);
  const strangers = claims.flatMap(({ document: source }, index) =>
    source === undefined || sources.includes(source) ? [] : [{ source, index }],
  );
  return strangers.map(({ source, index }) => ({
    at: yaml.valueAt(['claims', index, 'document']),
    reason: `the document "${source}" is not named at the top of this file`,
    fix: `Use one of: ${sources.join(', ')}.`,
  }));
}

function toFile(data: ClaimsData, yaml: YamlFile): ClaimsFile {
  return {
    path: yaml.file,
    text: yaml.text,
    documents: [data.document].flat(),
    claims: data.claims.map((claim, index): ClaimEntry => ({
      ...claim,
      quote: toQuote(claim.quote),
      params: claim.params ?? {},
      subject: claim.subject ?? 'company',
      modality: claim.modality ?? 'asserted',
      scope: claim.scope ?? [],
      at: yaml.valueAt(['claims', index, 'quote']),
    })),
    notClaims: (data['not-claims'] ?? []).map(({ quote, reason }, index) => ({
      quote: toQuote(quote),
      reason,
      at: yaml.valueAt(['not-claims', index, 'quote']),
    })),
  };
}

function toQuote(quote: string | Quote): Quote {
  return typeof quote === 'string' ? { exact: quote } : quote;
}
