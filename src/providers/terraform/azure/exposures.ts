import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Instance } from '../mapping.ts';
import { aspect, type Reading } from './aspect.ts';
import { allKnown, guaranteed } from './facts.ts';
import { gateway, route, webApps } from './web-firewalls.ts';

/** Which endpoints speak HTTP for the company, and which of them only its own networks reach. */
const kinds = ['endpoint'] as const;

const yes: Reading<boolean> = { attributes: [], read: guaranteed('id', true, 'it answers HTTP') };
const no = (note: string): Reading<boolean> => ({ attributes: [], read: guaranteed('id', false, note) });
const machinery = no("an interface of Microsoft's own, no application of the company");

export const webs = aspect('web', kinds, {
  [gateway]: yes,
  [route]: yes,
  azurerm_static_web_app: yes,
  azurerm_container_app: yes,
  azurerm_api_management: yes,
  ...Object.fromEntries(webApps.map((name) => [`azurerm_${name}`, yes])),
  azurerm_mssql_server: no('it speaks TDS'),
  azurerm_mssql_managed_instance: no('it speaks TDS'),
  ...Object.fromEntries(
    [
      'bastion_host',
      'data_factory',
      'batch_account',
      'machine_learning_workspace',
      'synapse_workspace',
      'service_fabric_cluster',
      'relay_namespace',
      'cognitive_account',
      'ai_services',
      'ai_foundry',
      'maps_account',
    ].map((name) => [`azurerm_${name}`, machinery]),
  ),
});

/** Closed to the Internet as a whole. */
const closed = (path: string): Reading<boolean> => ({
  attributes: [path],
  read: (each) => mapFact(each.boolean(path), (isOpen) => !isOpen),
});

function gatewayIsInternal(each: Instance): Fact<boolean> {
  return chainFact(each.blocks('frontend_ip_configuration'), (frontends, from) => {
    const addresses = frontends.map((frontend) => {
      const present = frontend.present('public_ip_address_id');
      return present.known || present.why !== 'computed' ? present : known(true, present.from);
    });
    return mapFact(allKnown(addresses, from), (all) => !all.includes(true));
  });
}

export const internals = aspect('internal', kinds, {
  [gateway]: { attributes: ['frontend_ip_configuration'], read: gatewayIsInternal },
  [route]: no('it answers the whole Internet'),
  azurerm_mssql_server: closed('public_network_access_enabled'),
  azurerm_container_app: {
    attributes: ['ingress'],
    read: (each) =>
      mapFact(
        each.boolean('ingress.external_enabled', {
          value: false,
          note: 'provider default (azurerm docs, azurerm_container_app)',
        }),
        (external) => !external,
      ),
  },
  azurerm_api_management: {
    attributes: ['virtual_network_type'],
    read: (each) => mapFact(each.string('virtual_network_type'), (type) => type.toLowerCase() === 'internal'),
  },
  ...Object.fromEntries(webApps.map((name) => [`azurerm_${name}`, closed('public_network_access_enabled')])),
});
