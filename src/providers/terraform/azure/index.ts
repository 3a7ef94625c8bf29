import { known } from '../../../model/fact.ts';
import type { Cloud } from '../mapping.ts';
import { apiManagementLinks, apiManagementTypes } from './api-management.ts';
import { appConfigurationTypes } from './app-configuration.ts';
import { appServiceTypes } from './app-service.ts';
import { applicationGatewayTypes } from './application-gateway.ts';
import { auditTrailTypes } from './audit-trail.ts';
import { azapiTypes } from './azapi.ts';
import { machineLinks, machineMappings } from './compute.ts';
import { containerRegistryTypes } from './container-registry.ts';
import { cosmosTypes } from './cosmos.ts';
import { diskLinks, diskTypes } from './disks.ts';
import { flexibleServerLinks, flexibleServerTypes } from './flexible-servers.ts';
import { flowLogTypes } from './flow-logs.ts';
import { frontDoorLinks, frontDoorTypes } from './front-door.ts';
import { accountOf, idOf, labelsOf, nameOf, regionOf } from './identity.ts';
import { irrelevant } from './irrelevant.ts';
import { keyVaultTypes } from './key-vault.ts';
import { groupLinks, groupTypes } from './machine-groups.ts';
import { mightBe } from './might-be.ts';
import { logStoreLinks, logStoreTypes } from './monitor.ts';
import { securityGroupLinks, securityGroupTypes } from './network-security.ts';
import { backupPolicyLinks, backupVaultTypes } from './recovery-services.ts';
import { redisLinks, redisTypes } from './redis.ts';
import { searchTypes } from './search.ts';
import { messagingLinks, messagingTypes } from './service-bus-event-hubs.ts';
import { singleServerLinks, singleServerTypes } from './single-servers.ts';
import { sqlAuditingTypes } from './sql-auditing.ts';
import { sqlServerLinks, sqlServerTypes } from './sql-server.ts';
import { managedInstanceLinks, managedInstanceTypes, sqlTypes } from './sql.ts';
import { fileLinks, fileTypes } from './storage-files.ts';
import { storagePartTypes } from './storage-parts.ts';
import { storageLinks, storageTypes } from './storage.ts';

const encryptsDisks = known(true, {
  path: 'subscription',
  note: 'Azure encrypts every managed disk (Microsoft Learn, Server-side encryption of disks)',
});

/** Azure: types of hashicorp/azurerm (majors 3 to 5), azure/azapi and hashicorp/azuread. */
export const azure: Cloud = {
  id: 'azure',
  sources: ['hashicorp/azurerm', 'azure/azapi', 'hashicorp/azuread'],
  prefixes: ['azurerm_', 'azapi_', 'azuread_'],
  types: [
    ...storageTypes,
    ...fileTypes,
    ...storagePartTypes,
    ...diskTypes,
    ...machineMappings,
    ...groupTypes,
    ...sqlServerTypes,
    ...sqlTypes,
    ...managedInstanceTypes,
    ...sqlAuditingTypes,
    ...flexibleServerTypes,
    ...singleServerTypes,
    ...cosmosTypes,
    ...redisTypes,
    ...searchTypes,
    ...keyVaultTypes,
    ...messagingTypes,
    ...containerRegistryTypes,
    ...appConfigurationTypes,
    ...appServiceTypes,
    ...apiManagementTypes,
    ...applicationGatewayTypes,
    ...frontDoorTypes,
    ...securityGroupTypes,
    ...logStoreTypes,
    ...flowLogTypes,
    ...auditTrailTypes,
    ...backupVaultTypes,
    ...azapiTypes,
  ],
  links: [
    ...storageLinks,
    ...fileLinks,
    ...diskLinks,
    ...machineLinks,
    ...groupLinks,
    ...sqlServerLinks,
    ...managedInstanceLinks,
    ...flexibleServerLinks,
    ...singleServerLinks,
    ...redisLinks,
    ...messagingLinks,
    ...apiManagementLinks,
    ...frontDoorLinks,
    ...securityGroupLinks,
    ...logStoreLinks,
    ...backupPolicyLinks,
  ],
  irrelevant,
  mightBe,
  attributes: ['id', 'location', 'name', 'tags'],
  nameOf,
  regionOf,
  accountOf,
  idOf,
  labelsOf,
  neverShown: [],
  account: { attributes: {}, facts: { encryptsVolumesByDefault: () => encryptsDisks } },
};
