import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { box, firewall, rule, server } from './raw/project.ts';

export const cases: Cases = [
  good('a Storage Box inside the network', box()),
  bad(
    'a Storage Box that can be reached from outside',
    box({
      access_settings: { reachable_externally: true, samba_enabled: false },
    }),
  ),
  unknown('a Storage Box whose settings are known only after apply', box(), {
    computed: { 'hcloud_storage_box.files': { access_settings: true } },
  }),
  unknown(
    'a server that lets in the web, under a promise about databases',
    { ...server(), ...firewall(rule('443')) },
    {
      params: { resource: 'database' },
    },
  ),
];
