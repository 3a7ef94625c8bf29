import { testFacts, type Raw } from './facts-of.ts';

type Attributes = Readonly<Record<string, unknown>>;

const cluster = (node_os_upgrade_channel: string): readonly Raw[] => [
  ['azurerm_kubernetes_cluster', { id: 'aks', name: 'aks', node_os_upgrade_channel }],
];

testFacts('nodes of a cluster', [
  { title: 'are updated by a channel', given: cluster('SecurityPatch'), facts: { automaticUpdates: true } },
  { title: 'are not without one', given: cluster('None'), facts: { automaticUpdates: false } },
  {
    title: 'may be by one that nobody knows',
    given: cluster('Moonlight'),
    facts: { automaticUpdates: '? failed' },
  },
]);

const windows = (offer: string, sku: string): readonly Raw[] => [
  [
    'azurerm_windows_virtual_machine',
    { id: 'w', name: 'w', source_image_reference: [{ publisher: 'p', offer, sku, version: 'latest' }] },
  ],
];

testFacts('a machine of an image', [
  {
    title: 'is supported as long as the Windows of its plan',
    given: windows('WindowsServer', '2012-R2-Datacenter'),
    facts: { supportEndsOn: '2023-10-10' },
  },
  {
    title: 'for a program has a year that is not that of Windows',
    given: windows('MicrosoftSharePointServer', '2019'),
    facts: { supportEndsOn: '? not-shown' },
  },
  {
    title: 'of Windows Server without a year is not in the table',
    given: windows('WindowsServer', 'datacenter-core'),
    facts: { supportEndsOn: '? not-shown' },
  },
]);

const app = (stack: Attributes): readonly Raw[] => [
  ['azurerm_linux_web_app', { id: 'a', name: 'a', site_config: [{ application_stack: [stack] }] }],
];

testFacts('an app', [
  {
    title: 'on a runtime of Azure is patched by Azure',
    given: app({ python_version: '3.12' }),
    kind: 'workload',
    facts: { automaticUpdates: true },
  },
  ...['docker_image_name', 'docker_image'].map((name) => ({
    title: `in a container by ${name} is patched by whoever builds it`,
    given: app({ [name]: 'shop' }),
    kind: 'workload' as const,
    facts: { automaticUpdates: '? not-shown' },
  })),
]);

const order = (more: Attributes): readonly Raw[] => [
  ['azurerm_app_service_certificate_order', { id: 'order', name: 'order', ...more }],
];

testFacts('an order of certificates', [
  { title: 'renews itself unless it says no', given: order({}), facts: { renewsItself: true } },
  { title: 'does not if it says no', given: order({ auto_renew: false }), facts: { renewsItself: false } },
]);

testFacts('Microsoft Sentinel', [
  {
    title: 'is on by its onboarding, and what it gets is not shown',
    given: [['azurerm_sentinel_log_analytics_workspace_onboarding', { workspace_id: 'logs' }]],
    facts: { enabled: true, allRegions: '? not-shown' },
  },
]);

const user = (more: Attributes): readonly Raw[] => [
  ['azuread_user', { id: 'u', user_principal_name: 'u@example.com', ...more }],
];

testFacts('a user of the directory', [
  { title: 'has a password', given: user({}), facts: { passwordLogin: true } },
  {
    title: 'has none while blocked',
    given: user({ account_enabled: false }),
    facts: { passwordLogin: false },
  },
  {
    title: 'that is synchronised may have one elsewhere',
    given: user({ onpremises_immutable_id: 'abc' }),
    facts: { passwordLogin: '? not-shown' },
  },
]);
