import { chainFact, known, unknown, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';

interface Statement {
  readonly Effect?: unknown;
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Condition?: unknown;
}

/** Whether a policy of a bucket, in the language of S3, lets anybody in (Hetzner Docs, "Object Storage"). */
export function letsAnybodyIn(policy: Instance): Fact<boolean> {
  return chainFact(policy.json('policy'), (document, from): Fact<boolean> => {
    const statements = statementsOf(document);
    if (statements === undefined) return unknown('failed', from, 'its policy names no statements');
    const open = statements.filter(isForEverybody);
    if (open.length === 0) return known(false, from);
    return open.every(hasCondition)
      ? unknown('ambiguous', from, 'a condition of its policy narrows whom it lets in')
      : known(true, from);
  });
}

function statementsOf(document: unknown): readonly Statement[] | undefined {
  if (!isObject(document) || document['Statement'] === undefined) return undefined;
  return listOf(document['Statement']).filter(isObject);
}

/** Everybody but some is everybody else. */
function isForEverybody({ Effect, Principal, NotPrincipal }: Statement): boolean {
  if (Effect !== 'Allow') return false;
  if (NotPrincipal !== undefined) return true;
  return listOf(isObject(Principal) ? Principal['AWS'] : Principal).includes('*');
}

function hasCondition({ Condition }: Statement): boolean {
  return isObject(Condition) && Object.keys(Condition).length > 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
