import type { Cases } from '../case.ts';
import { bad, good, unknown } from '../labelled.ts';
import { bucket, everybody, policies, policy } from './raw/objects.ts';
import { box, firewall, rule, server } from './raw/project.ts';

const servers = { params: { resource: 'server' } };

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
  bad('a server without a firewall, of which the sentence speaks', server({ firewall_ids: [] }), servers),
  good(
    'a server behind a firewall for one office',
    { ...server(), ...firewall(rule('22', ['192.0.2.1/32'])) },
    servers,
  ),
  bad('a server behind a firewall for everybody', { ...server(), ...firewall(rule('443')) }, servers),
  unknown('a server whose firewall is in another source', server(), servers),
  good('a bucket with two policies for keys', {
    ...bucket(),
    ...policy({ ...everybody, Principal: { AWS: ['arn:aws:iam:::user/p1:a'] } }),
  }),
  bad('a bucket with a policy for a list in which everybody stands', {
    ...bucket(),
    ...policy({ ...everybody, Principal: { AWS: ['arn:aws:iam:::user/p1:a', '*'] } }),
  }),
  unknown('a bucket with a policy under a condition', {
    ...bucket(),
    ...policy({ ...everybody, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
  }),
  good('a bucket with a policy that refuses everybody', {
    ...bucket(),
    ...policy({ ...everybody, Effect: 'Deny' }),
  }),
  bad('a bucket with a policy for a key and one for everybody', {
    ...bucket(),
    'minio_s3_bucket_policy.keys': {
      ...policy({ ...everybody, Principal: { AWS: ['arn:aws:iam:::user/p1:a'] } })[
        'minio_s3_bucket_policy.files'
      ],
    },
    ...policy(everybody),
  }),
  unknown(
    'a server whose attached firewall is in another source',
    {
      ...server({ firewall_ids: [] }),
      'hcloud_firewall_attachment.a': { id: '8', firewall_id: 8, server_ids: [1], label_selectors: [] },
    },
    servers,
  ),
  bad('a bucket with a policy for everybody and for one key by name', {
    ...bucket(),
    ...policy({ ...everybody, Principal: { AWS: '*', CanonicalUser: 'p123' } }),
  }),
  bad('a bucket with a policy for everybody but one key', {
    ...bucket(),
    ...policy({
      Effect: 'Allow',
      NotPrincipal: { AWS: ['arn:aws:iam:::user/p1:a'] },
      Action: ['s3:GetObject'],
      Resource: ['*'],
    }),
  }),
  good('a bucket with a policy that lets one key in and keeps everybody from deleting', {
    ...bucket(),
    ...policies(
      { ...everybody, Principal: { AWS: ['arn:aws:iam:::user/p1:a'] } },
      { ...everybody, Effect: 'Deny', Action: ['s3:DeleteObject'] },
    ),
  }),
  bad('a bucket with a policy for everybody beside one under a condition', {
    ...bucket(),
    ...policies({ ...everybody, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }, everybody),
  }),
  unknown('a bucket with a policy without statements', {
    ...bucket(),
    'minio_s3_bucket_policy.files': { id: 'files', bucket: 'files', policy: '{}' },
  }),
  bad(
    'a server beside another one, to which alone the firewall is attached',
    {
      ...server({ firewall_ids: [] }),
      'hcloud_firewall_attachment.a': { id: '8', firewall_id: 8, server_ids: [2], label_selectors: [] },
    },
    servers,
  ),
  bad(
    'a firewall that opens to everybody beside one office',
    {
      ...server(),
      ...firewall(rule('22', ['192.0.2.1/32', '::/0'])),
    },
    servers,
  ),
  unknown('a policy of a bucket that is not there', policy(everybody), {
    because: 'belongs to a bucket that is not in this source',
  }),
  unknown(
    'a server that may have firewalls of others beside a closed one',
    { ...server({ ignore_remote_firewall_ids: true }), ...firewall(rule('22', ['192.0.2.1/32'])) },
    servers,
  ),
  unknown(
    'a firewall with a protocol that is known only after apply',
    { ...server(), ...firewall({ ...rule('22', ['192.0.2.1/32']), protocol: null }) },
    { ...servers, computed: { 'hcloud_firewall.edge': { rule: [{ protocol: true }] } } },
  ),
  unknown(
    'a firewall with a rule that names no protocol',
    { ...server(), ...firewall({ direction: 'in', port: '22', source_ips: ['192.0.2.1/32'] }) },
    servers,
  ),
];
