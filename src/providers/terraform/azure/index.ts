import { known } from '../../../model/fact.ts';
import type { Cloud, TypeMapping } from '../mapping.ts';
import { alarmTypes } from './alarms.ts';
import { withAspects } from './aspect.ts';
import { detectionTypes } from './defender.ts';
import { dnsLinks, dnsTypes } from './dns.ts';
import { directoryAttributes, entraTypes } from './entra.ts';
import { expiries, expiryLinks } from './expiries.ts';
import { internals, webs } from './exposures.ts';
import { immutabilities } from './immutability.ts';
import { keyManagerLinks } from './key-links.ts';
import { keyManagers } from './key-managers.ts';
import { keyTypes } from './keys.ts';
import { lockAttributes, withLocks } from './locks.ts';
import { maintenance, passwordLogins } from './maintenance.ts';
import { networkAspects, networkLinks, networkTypes } from './networks.ts';
import { permissionTypes } from './permissions.ts';
import { redundancies } from './redundancies.ts';
import { planAttributes } from './service-plans.ts';
import { shieldLinks, shields, withShields } from './shields.ts';
import { webFirewallLinks, webFirewalls } from './web-firewalls.ts';
import { workloadTypes } from './workloads.ts';

import { analyticsTypes } from './analytics.ts';
import { apiManagementLinks, apiManagementTypes } from './api-management.ts';
import { appConfigurationTypes } from './app-configuration.ts';
import { appServiceTypes } from './app-service.ts';
import { applicationGatewayTypes } from './application-gateway.ts';
import { auditTrailTypes } from './audit-trail.ts';
import { azapiTypes } from './azapi.ts';
import { azureFirewallLinks, azureFirewallTypes } from './azure-firewall.ts';
import { machineLinks, machineMappings } from './compute.ts';
import { containerRegistryTypes } from './container-registry.ts';
import { cosmosTypes } from './cosmos.ts';
import { diskLinks, diskTypes } from './disks.ts';
import { documentDatabaseLinks, documentDatabaseTypes } from './document-databases.ts';
import { eventServiceTypes } from './event-services.ts';
import { flexibleServerLinks, flexibleServerTypes } from './flexible-servers.ts';
import { flowLogTypes } from './flow-logs.ts';
import { frontDoorLinks, frontDoorTypes } from './front-door.ts';
import { hostedEndpointTypes } from './hosted-endpoints.ts';
import { accountOf, idOf, labelsOf, nameOf, regionOf } from './identity.ts';
import { irrelevantParts } from './irrelevant-parts.ts';
import { irrelevant } from './irrelevant.ts';
import { keyVaultTypes } from './key-vault.ts';
import { groupLinks, groupTypes } from './machine-groups.ts';
import { machinePartLinks, machinePartTypes } from './machine-parts.ts';
import { mightBe } from './might-be.ts';
import { logStoreLinks, logStoreTypes } from './monitor.ts';
import { securityGroupLinks, securityGroupTypes } from './network-security.ts';
import { networkStorageLinks, networkStorageTypes } from './network-storage.ts';
import { backupPolicyLinks, backupVaultTypes } from './recovery-services.ts';
import { redisEnterpriseTypes, redisLinks, redisTypes } from './redis.ts';
import { searchTypes } from './search.ts';
import { messagingLinks, messagingTypes } from './service-bus-event-hubs.ts';
import { singleServerLinks, singleServerTypes } from './single-servers.ts';
import { sqlAuditingTypes } from './sql-auditing.ts';
import { sqlServerLinks, sqlServerTypes } from './sql-server.ts';
import { managedInstanceLinks, managedInstanceTypes, sqlTypes } from './sql.ts';
import { fileLinks, fileTypes } from './storage-files.ts';
import { storagePartTypes } from './storage-parts.ts';
import { storageLinks, storageTypes } from './storage.ts';
import { synapseLinks, synapseTypes } from './synapse.ts';

const encryptsDisks = known(true, {
  path: 'subscription',
  note: 'Azure encrypts every managed disk (Microsoft Learn, Server-side encryption of disks)',
});

const neverShown: Cloud['neverShown'] = [
  {
    kinds: ['user', 'signInPolicy'],
    fields: ['mfa', 'passwordLogin', 'enforced', 'requiresMfa', 'appliesTo'],
    detail: 'Who signs in to Entra ID, and with what, is not in this source.',
    unless: ['azuread_conditional_access_policy'],
  },
  {
    kinds: ['user'],
    fields: ['lastUsed'],
    detail: 'Terraform does not show when users of Entra ID last signed in.',
  },
  {
    kinds: ['passwordPolicy'],
    detail: 'The password rules of Entra ID are no setting that Terraform shows.',
  },
];

const types: readonly TypeMapping[] = [
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
  ...redisEnterpriseTypes,
  ...synapseTypes,
  ...analyticsTypes,
  ...documentDatabaseTypes,
  ...networkStorageTypes,
  ...machinePartTypes,
  ...eventServiceTypes,
  ...hostedEndpointTypes,
  ...azureFirewallTypes,
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
  ...networkTypes,
  ...workloadTypes,
  ...alarmTypes,
  ...detectionTypes,
  ...keyTypes,
  ...permissionTypes,
  ...entraTypes,
  ...dnsTypes,
];

/** Facts that many types have, kept by fact instead of by type. */
const aspects = [
  keyManagers,
  redundancies,
  expiries,
  ...networkAspects,
  ...maintenance,
  passwordLogins,
  immutabilities,
  shields,
  webs,
  webFirewalls,
  internals,
];

/** Azure: types of hashicorp/azurerm (majors 3 to 5), azure/azapi and hashicorp/azuread. */
export const azure: Cloud = {
  id: 'azure',
  sources: ['hashicorp/azurerm', 'azure/azapi', 'hashicorp/azuread'],
  prefixes: ['azurerm_', 'azapi_', 'azuread_'],
  types: withAspects(withLocks(withShields(types)), aspects),
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
    ...synapseLinks,
    ...documentDatabaseLinks,
    ...networkStorageLinks,
    ...machinePartLinks,
    ...azureFirewallLinks,
    ...messagingLinks,
    ...apiManagementLinks,
    ...frontDoorLinks,
    ...securityGroupLinks,
    ...logStoreLinks,
    ...backupPolicyLinks,
    ...keyManagerLinks,
    ...expiryLinks,
    ...networkLinks,
    ...shieldLinks,
    ...webFirewallLinks,
    ...dnsLinks,
  ],
  irrelevant: [...irrelevant, ...irrelevantParts],
  mightBe,
  attributes: ['id', 'location', 'name', 'resource_group_name', 'tags'],
  nameOf,
  regionOf,
  accountOf,
  idOf,
  labelsOf,
  neverShown,
  account: {
    attributes: { ...lockAttributes, ...planAttributes, ...directoryAttributes },
    facts: { encryptsVolumesByDefault: () => encryptsDisks },
  },
};
