import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm } from './raw/base.ts';
import { bareMachine } from './raw/network.ts';

export const cases: Cases = [
  good('a machine that takes no passwords', bareMachine()),
  bad('a machine that takes them', bareMachine({ disable_password_authentication: false })),
  good(
    'a machine that says nothing, by the default of the provider',
    bareMachine({ disable_password_authentication: undefined }),
  ),
  unknown(
    'a machine for which it is known only after apply',
    bareMachine({ disable_password_authentication: undefined }),
    {
      computed: { 'azurerm_linux_virtual_machine.web': { disable_password_authentication: true } },
    },
  ),
  unknown('a machine of Windows, which has no SSH by itself', {
    'azurerm_windows_virtual_machine.w': {
      id: arm('Microsoft.Compute/virtualMachines/w'),
      name: 'w',
      resource_group_name: 'rg',
      location: 'westeurope',
      network_interface_ids: [],
    },
  }),
];
