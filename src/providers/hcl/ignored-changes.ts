import type { Block, Expression } from './syntax/expression.ts';

/**
 * Attributes that Terraform leaves as they are once the thing is made: what the code writes may be changed outside of
 * it. Source: Terraform documentation, `lifecycle`, `ignore_changes`.
 */
export function ignoredChanges({ body }: Block): 'all' | ReadonlySet<string> {
  const expressions = body.blocks
    .filter(({ type }) => type === 'lifecycle')
    .flatMap(({ body: inner }) => inner.attributes.get('ignore_changes')?.expression ?? []);
  const listed = expressions.flatMap((one) => (one.type === 'tuple' ? one.elements : [one]));
  const names = listed.flatMap((one) => nameOf(one) ?? []);
  return names.includes('all') ? 'all' : new Set(names);
}

/** The attribute that `ingress[0].cidr_blocks` stands in. One key of a map leaves its others alone. */
function nameOf(expression: Expression): string | undefined {
  if (expression.type === 'variable') return expression.name;
  if (expression.type === 'literal') return String(expression.value).replace(/[.[].*$/su, '');
  if (expression.type === 'attribute' || expression.type === 'splat') return nameOf(expression.of);
  if (expression.type !== 'index') return undefined;
  const { of, key } = expression;
  return key.type === 'literal' && typeof key.value === 'string' ? undefined : nameOf(of);
}
