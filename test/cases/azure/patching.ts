import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { arm, cosmos, mysql, postgres, sql, webApp } from './raw/base.ts';
import { bareMachine } from './raw/network.ts';

const image = (offer: string, sku: string) => ({
  source_image_reference: [{ publisher: 'p', offer, sku, version: 'latest' }],
});
const byPlatform = { patch_mode: 'AutomaticByPlatform' };
const automated = { params: { automated: true } };

const windows = (sku: string) => ({
  'azurerm_windows_virtual_machine.w': {
    id: arm('Microsoft.Compute/virtualMachines/w'),
    name: 'w',
    location: 'westeurope',
    patch_mode: 'AutomaticByOS',
    ...image('WindowsServer', sku),
  },
});

export const cases: Cases = [
  good('a database that Azure runs whole', sql(), automated),
  good('a Cosmos DB account', cosmos(), automated),
  good('PostgreSQL 16', postgres(), automated),
  bad('PostgreSQL 13, whose support has ended', postgres({ version: '13' }), automated),
  unknown('a version of PostgreSQL that no table has', postgres({ version: '99' }), automated),
  bad('MySQL 5.7, whose standard support has ended', mysql({ version: '5.7' }), automated),
  good(
    'a machine of Ubuntu 24.04 that the platform patches',
    bareMachine({ ...byPlatform, ...image('0001-com-ubuntu-server-noble', '24_04-lts') }),
    automated,
  ),
  bad(
    'a machine of Ubuntu 18.04',
    bareMachine({ ...byPlatform, ...image('UbuntuServer', '18.04-LTS') }),
    automated,
  ),
  bad(
    'a machine that nobody patches by itself',
    bareMachine({ patch_mode: 'Manual', ...image('0001-com-ubuntu-server-jammy', '22_04-lts-gen2') }),
    automated,
  ),
  unknown(
    'a machine whose image decides',
    bareMachine({ patch_mode: 'ImageDefault', ...image('0001-com-ubuntu-server-jammy', '22_04-lts-gen2') }),
    automated,
  ),
  unknown(
    'a machine of an image of its own',
    bareMachine({ ...byPlatform, source_image_reference: [] }),
    automated,
  ),
  bad('an app on Node.js 18', webApp({}, { application_stack: [{ node_version: '18-lts' }] }), automated),
  good('an app on Python 3.12', webApp({}, { application_stack: [{ python_version: '3.12' }] }), automated),
  unknown(
    'an app in a container of its own',
    webApp({}, { application_stack: [{ docker_image_name: 'shop:1' }] }),
    automated,
  ),
  unknown('a promise within 24 hours', sql(), { params: { within_hours: 24 } }),
  good('a machine of Windows Server 2019 that the system patches', windows('2019-Datacenter')),
  bad('a machine of Windows Server 2012', windows('2012-R2-Datacenter')),
  unknown('a machine of a Windows that no table has', windows('2099-Datacenter')),
  unknown('a machine of an image for a program, whose year is not that of Windows', {
    'azurerm_windows_virtual_machine.w': {
      ...windows('2019')['azurerm_windows_virtual_machine.w'],
      ...image('MicrosoftSharePointServer', '2019'),
    },
  }),
];
