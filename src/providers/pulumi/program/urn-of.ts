import type { Order } from './order.ts';

const stackType = 'pulumi:pulumi:Stack';

/** As the engine makes it; the stack itself stands in no URN. Source: pulumi/pulumi, sdk/go/common/resource/urn. */
export function urnOf(
  { stack, project }: Pick<Order, 'stack' | 'project'>,
  parent: string,
  type: string,
  name: string,
): string {
  const types = parent.split('::')[2] ?? '';
  const qualified = types === '' || types === stackType ? type : `${types}$${type}`;
  return `urn:pulumi:${stack}::${project}::${qualified}::${name}`;
}
