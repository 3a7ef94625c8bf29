import { checks } from '../src/checks/index.ts';
import { isPaper } from '../src/model/papers.ts';
import type { Check } from '../src/model/check.ts';
import type { Kind } from '../src/model/resource.ts';

/** The checks that resources are asked for; what papers show costs nothing per resource. */
export const technical: readonly Check[] = checks.filter(({ reads }) =>
  Object.keys(reads).some((kind) => !isPaper(kind as Kind)),
);

/** A sentence that makes the promise of a check: the first of its examples. */
export function sentenceOf({ examples }: Check): string {
  return examples.confirmed[0].claim;
}

/** A text that makes every promise there is a check for. */
export function everyPromise(): string {
  return `# Security\n\n${technical.map((check) => `- ${sentenceOf(check)}`).join('\n')}\n`;
}
