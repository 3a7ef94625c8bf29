import { expect, test } from 'vitest';
import { judge, stateOf } from './judge.ts';

const subscription = '/subscriptions/00000000-0000-0000-0000-000000000001';

test('a rule of a security group in another source keeps open what the group lets in', async () => {
  const rule = {
    id: `${subscription}/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/web/securityRules/ssh`,
    name: 'ssh',
    network_security_group_name: 'web',
    resource_group_name: 'rg',
    access: 'Allow',
    direction: 'Inbound',
    priority: 100,
    protocol: 'Tcp',
    source_address_prefix: '*',
    destination_address_prefix: '*',
    destination_port_range: '22',
  };
  const told = await judge('network-restriction', {}, [
    stateOf({ 'azurerm_network_security_rule.ssh': rule }),
  ]);
  expect(told).toMatchObject({
    verdict: 'inconclusive',
    gaps: ['azurerm_network_security_rule.ssh belongs to a firewall that is not in this source.'],
  });
});
