import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { defaultOptions } from '../../src/engine/options.ts';
import { readsOf } from '../../src/engine/reads-of.ts';
import { survey } from '../../src/engine/survey.ts';
import { exampleDay } from '../../src/model/example.ts';
import type { Resource } from '../../src/model/resource.ts';

const options = { ...defaultOptions, estate: { declared: true, accounts: [] } };

/** What a run says of the promises that a proposed sentence makes, about the resources it was made for. */
async function verdictsOf(sentence: string, given: readonly Resource[], today: string) {
  const source = { source: 'policy.txt', format: 'text' } as const;
  const document = await readDocument(new TextEncoder().encode(sentence), source);
  const { claims } = extractClaims(document, 0);
  const inventory = { resources: given, gaps: [], sources: [] };
  const estate = survey(inventory, readsOf(claims, checks, options), options, new Date(today));
  return evaluate(claims, checks, estate, options).map(({ verdict, effect }, index) => ({
    check: claims[index]?.check,
    verdict,
    effect,
  }));
}

const cases = checks.flatMap((check) =>
  check.examples.contradicted.flatMap(({ given, params = {}, today = exampleDay }) =>
    (['en', 'de'] as const).flatMap((language) => {
      const sentence = check.reword(given, params, language);
      return sentence === undefined ? [] : [{ id: check.id, sentence, given, today }];
    }),
  ),
);

test.each(cases)('$id proposes what is true: $sentence', async ({ sentence, given, today }) => {
  const verdicts = await verdictsOf(sentence, given, today);

  expect(verdicts.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
});
