import { list, member, members, text } from '../../terraform/plain.ts';
import { bridgedPackages } from '../bridged-packages.ts';
import type { Order } from '../program/order.ts';
import { urnOf } from '../program/urn-of.ts';
import { partsOf } from './interpolation.ts';

/** A resource as the program declares it. */
export interface Declared {
  readonly key: string;
  readonly urn: string;
  /** As the engine knows it: `aws:s3/bucket:Bucket`. */
  readonly type: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly options: unknown;
  /** It is only looked up: somebody else makes it. */
  readonly found: boolean;
  /** A provider that resources have which name none. */
  readonly isDefault: boolean;
}

/** The resources of a program by their keys; those without a type are left out, and told to `miss`. */
export function declaredIn(
  program: unknown,
  order: Order,
  miss: (key: string) => void,
): ReadonlyMap<string, Declared> {
  const written = new Map(members(member(program, 'resources')));
  const urns = new Map<string, string>();
  const urnFor = (key: string): string => {
    const known = urns.get(key);
    if (known !== undefined) return known;
    const resource = written.get(key);
    // A parent that leads back here has none.
    urns.set(key, '');
    const parent = namedBy(member(member(resource, 'options'), 'parent'));
    const type = canonicalType(text(member(resource, 'type')) ?? '');
    const above = parent === undefined || !written.has(parent) ? '' : urnFor(parent);
    const urn = urnOf(order, above, type, text(member(resource, 'name')) ?? key);
    urns.set(key, urn);
    return urn;
  };
  const declared = new Map<string, Declared>();
  for (const [key, resource] of written) {
    const type = text(member(resource, 'type'));
    if (type === undefined) miss(key);
    else
      declared.set(key, {
        key,
        urn: urnFor(key),
        type: canonicalType(type),
        name: text(member(resource, 'name')) ?? key,
        properties: Object.fromEntries(members(member(resource, 'properties'))),
        options: member(resource, 'options'),
        found: member(resource, 'get') !== undefined,
        isDefault: member(resource, 'defaultProvider') === true,
      });
  }
  return declared;
}

/** The resource that an option names: `${provider}`. */
export function namedBy(option: unknown): string | undefined {
  const [part, ...others] = (typeof option === 'string' ? partsOf(option) : undefined) ?? [];
  return typeof part === 'object' && others.length === 0 && part.steps.length === 0 ? part.root : undefined;
}

/** Properties of which the program says that changes made elsewhere are left alone. */
export function ignoredBy({ options }: Declared): readonly string[] {
  return list(member(options, 'ignoreChanges')).filter((path) => typeof path === 'string');
}

/**
 * Programs may write `aws:s3:Bucket` for `aws:s3/bucket:Bucket`, and `hcloud:Server` for `hcloud:index/server:Server`.
 * Source: pulumi/pulumi-yaml, pkg/pulumiyaml/packages.go.
 */
function canonicalType(type: string): string {
  const [name = '', ...rest] = type.split(':');
  const resource = rest.pop();
  const [module = 'index', ...more] = rest;
  if (!bridgedPackages.has(name) || resource === undefined || more.length > 0 || module.includes('/'))
    return type;
  return `${name}:${module}/${resource.charAt(0).toLowerCase()}${resource.slice(1)}:${resource}`;
}
