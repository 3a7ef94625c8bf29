import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { address, gateway, machine, network, subnet } from './raw/network.ts';

const bought = { params: { plan: 'network-protection' } };
const planned = network({ ddos_protection_plan: [{ id: 'plan', enable: true }] });
const off = network({ ddos_protection_plan: [{ id: 'plan', enable: false }] });

export const cases: Cases = [
  good('a machine with what Azure gives everybody', machine({}, true)),
  bad('the same, promised as an order', machine({}, true), bought),
  good('a machine in a network with a plan', { ...machine({}, true), ...planned }, bought),
  bad('a machine in a network whose plan is switched off', { ...machine({}, true), ...off }, bought),
  good(
    'a machine with a protected address',
    { ...machine({}, true), ...address({ ddos_protection_mode: 'Enabled' }) },
    bought,
  ),
  good('a gateway in a network with a plan', { ...gateway(), ...address(), ...subnet(), ...planned }, bought),
  bad(
    'a gateway in a network without one',
    { ...gateway(), ...address(), ...subnet(), ...network() },
    bought,
  ),
  unknown(
    'a gateway whose addresses are known only after apply',
    { ...gateway({ frontend_ip_configuration: undefined }), ...subnet(), ...network() },
    {
      ...bought,
      computed: { 'azurerm_application_gateway.edge': { frontend_ip_configuration: true } },
    },
  ),
  unknown(
    'a gateway whose network is in another source, promised as an order',
    { ...gateway(), ...address() },
    bought,
  ),
  unknown(
    'a gateway whose address is in another source, promised as an order',
    { ...gateway(), ...subnet(), ...network() },
    bought,
  ),
];
