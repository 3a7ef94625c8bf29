import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { bucket, everybody, policy } from './raw/objects.ts';
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
  good('a private bucket of Object Storage', bucket()),
  bad('a bucket that everybody may read', bucket({ acl: 'public-read' })),
  bad('a private bucket with a policy for everybody', { ...bucket(), ...policy(everybody) }),
  good('a private bucket with a policy for one key', {
    ...bucket(),
    ...policy({ ...everybody, Principal: { AWS: ['arn:aws:iam:::user/p123:ci'] } }),
  }),
  unknown(
    'a bucket of some other store',
    bucket({ bucket_domain_name: 'http://minio.internal:9000/minio/files' }),
  ),
];
