import { bridgedPackages, type BridgedPackage } from './bridged-packages.ts';
import { parseTypeToken, type TypeToken } from './type-token.ts';

/** A type as the Terraform mappings know it. */
export interface TerraformType {
  readonly type: string;
  /** `namespace/type` of the provider. */
  readonly source: string;
}

/**
 * The Terraform type behind a Pulumi type. `isKnown` says whether the mappings know a type of Terraform: of several
 * names that the token may stand for it is the first known one.
 *
 * What is not a bridged type, or none that is known, keeps its token as type.
 */
export function toTerraformType(
  token: string,
  isKnown: (type: string, source: string) => boolean,
): TerraformType {
  const parts = parseTypeToken(token);
  const bridged = parts && bridgedPackages.get(parts.package);
  if (parts === undefined || bridged === undefined)
    return { type: token, source: `hashicorp/${parts?.package ?? 'unknown'}` };
  const { source } = bridged;
  const type = candidates(parts, bridged).find((candidate) => isKnown(candidate, source));
  return { type: type ?? token, source };
}

/** Types that got a second version keep their name in Terraform: `BucketV2` is `aws_s3_bucket`. */
const version = /_v2$/u;

function candidates({ module, resource }: TypeToken, bridged: BridgedPackage): readonly string[] {
  const { prefix, modules, fallback, exceptions } = bridged;
  const exception = exceptions[`${module}/${resource}`];
  const middles = [...(modules[module] ?? [module]), ...fallback];
  const names = [resource, resource.replace(version, '')];
  const regular = names.flatMap((name) =>
    middles.map((middle) => [prefix, middle, name].filter((part) => part !== '').join('_')),
  );
  return exception === undefined ? regular : [exception];
}
