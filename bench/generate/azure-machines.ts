import { id, placed } from './azure-id.ts';
import { tags, type Part } from './part.ts';

export const machines: readonly Part[] = [
  {
    type: 'azurerm_linux_virtual_machine',
    name: 'app',
    chosen: (s) => ({
      ...placed(s),
      admin_username: 'app',
      allow_extension_operations: true,
      computer_name: s.name,
      disable_password_authentication: true,
      encryption_at_host_enabled: true,
      name: `${s.name}-app`,
      os_disk: [
        {
          caching: 'ReadWrite',
          disk_encryption_set_id: null,
          storage_account_type: 'Premium_LRS',
          write_accelerator_enabled: false,
        },
      ],
      priority: 'Regular',
      secure_boot_enabled: true,
      size: 'Standard_D4s_v5',
      tags: tags(s, 'app'),
      zone: '1',
    }),
    computed: (s) => ({
      id: id(s, `Microsoft.Compute/virtualMachines/${s.name}-app`),
      private_ip_address: `10.${s.number % 200}.1.4`,
      public_ip_address: '',
      virtual_machine_id: s.hex('vm', 32),
    }),
  },
  {
    type: 'azurerm_managed_disk',
    name: 'data',
    chosen: (s) => ({
      ...placed(s),
      create_option: 'Empty',
      disk_encryption_set_id: null,
      disk_size_gb: 256,
      encryption_settings: [],
      name: `${s.name}-data`,
      network_access_policy: 'DenyAll',
      public_network_access_enabled: false,
      storage_account_type: 'Premium_ZRS',
      tags: tags(s, 'data'),
    }),
    computed: (s) => ({ id: id(s, `Microsoft.Compute/disks/${s.name}-data`), logical_sector_size: 512 }),
  },
];
