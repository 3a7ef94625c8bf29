import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { group, lock, postgres, postgresId, subscription } from './raw/base.ts';

const database = { params: { scope: 'database' } };
const resourceGroup = { 'azurerm_resource_group.rg': { id: group, name: 'rg', location: 'westeurope' } };

export const cases: Cases = [
  good('a server with a lock on it', { ...postgres(), ...lock(postgresId) }, database),
  good('a server in a group with a lock', { ...postgres(), ...lock(group) }, database),
  good('a server in a subscription with a lock', { ...postgres(), ...lock(subscription) }, database),
  good(
    'a lock whose scope is written in other letters',
    { ...postgres(), ...lock(group.toUpperCase()) },
    database,
  ),
  good('a lock that allows reading only', { ...postgres(), ...lock(postgresId, 'ReadOnly') }, database),
  good(
    'a lock written as ARM has it',
    {
      ...postgres(),
      'azapi_resource.lock': {
        id: `${group}/providers/Microsoft.Authorization/locks/keep`,
        name: 'keep',
        type: 'Microsoft.Authorization/locks@2020-05-01',
        parent_id: group,
        body: { properties: { level: 'CanNotDelete' } },
      },
    },
    database,
  ),
  bad('a server without a lock', postgres(), database),
  bad('a lock on another server', { ...postgres(), ...lock(`${postgresId}2`) }, database),
  bad('a lock on a group whose name begins alike', { ...postgres(), ...lock(`${group}-other`) }, database),
  unknown('the same, where there may be more than this source', postgres(), { ...database, declared: false }),
  unknown(
    'a lock of a plan that does not say yet what it covers',
    { ...postgres(), ...resourceGroup, ...lock(group) },
    {
      ...database,
      computed: {
        'azurerm_management_lock.keep': { scope: true },
        'azurerm_postgresql_flexible_server.pg': { id: true, resource_group_name: true },
      },
    },
  ),
];
