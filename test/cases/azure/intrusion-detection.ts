import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { account, arm, postgres, subscription } from './raw/base.ts';
import { machine } from './raw/network.ts';

const pricing = (resource_type: string, tier: string, more: Readonly<Record<string, unknown>> = {}) => ({
  [`azurerm_security_center_subscription_pricing.${resource_type.toLowerCase()}`]: {
    id: `${subscription}/providers/Microsoft.Security/pricings/${resource_type}`,
    resource_type,
    tier,
    subplan: '',
    ...more,
  },
});
const alerts = (state: string) => ({
  'azurerm_mssql_server_security_alert_policy.main': {
    id: arm('Microsoft.Sql/servers/main/securityAlertPolicies/Default'),
    resource_group_name: 'rg',
    server_name: 'main',
    state,
  },
});
const named = { params: { tool: 'defender-for-cloud' } };

export const cases: Cases = [
  good(
    'a plan of Defender that is bought',
    { ...machine(), ...pricing('VirtualMachines', 'Standard') },
    named,
  ),
  bad(
    'a plan for storage, of which a machine has nothing',
    { ...machine(), ...pricing('StorageAccounts', 'Standard') },
    named,
  ),
  unknown('a plan for databases of one type', { ...postgres(), ...pricing('CosmosDbs', 'Standard') }, named),
  bad('a plan that is free', { ...machine(), ...pricing('VirtualMachines', 'Free') }, named),
  bad(
    'the plan for posture alone, which looks for no attacks',
    { ...machine(), ...pricing('CloudPosture', 'Standard') },
    named,
  ),
  bad(
    'a plan that was replaced long ago',
    { ...machine(), ...pricing('KubernetesService', 'Standard') },
    named,
  ),
  unknown('no plan, where something else may watch', machine()),
  unknown('protection of one account only', {
    ...account(),
    ...machine(),
    'azurerm_advanced_threat_protection.files': { id: 'x', target_resource_id: 'y', enabled: true },
  }),
  unknown('alerts of one SQL server that are switched off', { ...machine(), ...alerts('Disabled') }),
  unknown('alerts of one SQL server alone', { ...machine(), ...alerts('Enabled') }),
  unknown('alerts that are switched off, and nothing that they could watch', alerts('Disabled')),
];
