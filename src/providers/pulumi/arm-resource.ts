import { azapiIrrelevant } from '../terraform/azure/azapi-irrelevant.ts';
import { armTypes } from '../terraform/azure/azapi-types.ts';
import { toPlural } from './names.ts';

/** Properties that stand beside `properties` in the body of an ARM resource. */
const outer = new Set(['id', 'name', 'type', 'location', 'tags', 'sku', 'kind', 'identity', 'zones', 'etag']);

/** Properties that the SDK of azure-native calls otherwise than the ARM API. */
const renamed: Readonly<Record<string, string>> = {
  enableHttpsTrafficOnly: 'supportsHttpsTrafficOnly',
  networkRuleSet: 'networkAcls',
};

/**
 * A resource of azure-native as one of `azapi_resource`, whose mapping reads ARM bodies: azure-native writes the
 * content of `properties` beside the rest. Undefined if neither it nor its token tells the ARM type.
 */
export function toArmResource(
  properties: Readonly<Record<string, unknown>>,
  typeByToken: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const { location, tags, id, name } = properties;
  const written = properties['type'];
  // Only outputs hold the ARM type: an input of that name is a setting.
  const type = isArmType(written) ? written : (typeIn(id) ?? typeByToken);
  if (type === undefined) return undefined;
  const output: Record<string, unknown> = { properties: {} };
  const inner: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('__')) continue;
    if (outer.has(key)) output[key] = value;
    else if (key === 'properties' && typeof value === 'object' && value !== null) Object.assign(inner, value);
    else inner[renamed[key] ?? key] = value;
  }
  output['properties'] = inner;
  return { type: `${type}@stack`, location, tags, id, name, output };
}

function isArmType(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.]+\//u.test(value);
}

/** Types whose tokens do not tell the ARM type, by module and resource. Source: the SDK of azure-native, majors 2 and 3. */
const unlikeTheirTokens: Readonly<Record<string, string>> = {
  'cache/Redis': 'microsoft.cache/redis',
  'cosmosdb/DatabaseAccount': 'microsoft.documentdb/databaseaccounts',
  'dbformysql/Server': 'microsoft.dbformysql/flexibleservers',
  'dbforpostgresql/Server': 'microsoft.dbforpostgresql/flexibleservers',
  'keyvault/Key': 'microsoft.keyvault/vaults/keys',
  'redis/Redis': 'microsoft.cache/redis',
  'sql/Database': 'microsoft.sql/servers/databases',
};

/**
 * ARM type by the token, for what code alone shows: `azure-native:storage/v20230101:StorageAccount` is a
 * `microsoft.storage/storageaccounts`. Undefined for types that are not looked at.
 */
export function armTypeOf(token: string): string | undefined {
  const [, module = '', resource = ''] = /^azure-native:([^:/]+)(?:\/[^:]*)?:(\w+)$/u.exec(token) ?? [];
  const type =
    unlikeTheirTokens[`${module}/${resource}`] ?? `microsoft.${module}/${toPlural(resource)}`.toLowerCase();
  const looked = Object.hasOwn(armTypes, type) || azapiIrrelevant.some((pattern) => pattern.test(type));
  return looked ? type : undefined;
}

/**
 * ARM type by the id: `/subscriptions/x/resourceGroups/g/providers/Microsoft.Sql/servers/s/firewallRules/r` is a
 * `Microsoft.Sql/servers/firewallRules`. Source: Azure Resource Manager, resource ids.
 */
function typeIn(id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const [, namespace, path] = /^.*\/providers\/([^/]+)\/(.+)$/isu.exec(id) ?? [];
  if (namespace === undefined || path === undefined)
    return /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/iu.test(id)
      ? 'Microsoft.Resources/resourceGroups'
      : undefined;
  const types = path.split('/').filter((_, index) => index % 2 === 0);
  return [namespace, ...types].join('/');
}
