import { arn, owner } from './aws-arn.ts';
import { refer, tags, type Part } from './part.ts';

export const machines: readonly Part[] = [
  ...['one', 'two'].map((name): Part => ({
    type: 'aws_instance',
    name,
    chosen: (s) => ({
      ami: 'ami-0a1b2c3d4e5f60718',
      associate_public_ip_address: false,
      disable_api_termination: true,
      ebs_optimized: true,
      instance_type: 'm7g.large',
      metadata_options: [
        {
          http_endpoint: 'enabled',
          http_put_response_hop_limit: 1,
          http_tokens: 'required',
          instance_metadata_tags: 'disabled',
        },
      ],
      monitoring: true,
      root_block_device: [
        { delete_on_termination: true, encrypted: !s.every(55), volume_size: 40, volume_type: 'gp3' },
      ],
      source_dest_check: true,
      tags: tags(s, name),
      user_data: null,
    }),
    computed: (s) => ({
      arn: arn(s, 'ec2', `instance/i-${s.hex(name, 17)}`),
      availability_zone: `${s.region}a`,
      id: `i-${s.hex(name, 17)}`,
      ipv6_addresses: [],
      private_ip: `10.${s.number % 200}.1.${name.length}`,
      subnet_id: `subnet-${s.hex('subnet', 17)}`,
      vpc_security_group_ids: [`sg-${s.hex('sg', 17)}`],
    }),
    references: { vpc_security_group_ids: refer('aws_security_group.app', 'id') },
  })),
  {
    type: 'aws_ebs_volume',
    name: 'data',
    chosen: (s) => ({
      availability_zone: `${s.region}a`,
      encrypted: true,
      final_snapshot: false,
      multi_attach_enabled: false,
      size: 200,
      tags: tags(s, 'data'),
      type: 'gp3',
    }),
    computed: (s) => ({
      arn: arn(s, 'ec2', `volume/vol-${s.hex('vol', 17)}`),
      id: `vol-${s.hex('vol', 17)}`,
      iops: 3000,
      kms_key_id: arn(s, 'kms', `key/${s.hex('kms', 32)}`),
      throughput: 125,
    }),
    references: { kms_key_id: refer('aws_kms_key.data', 'arn') },
  },
  {
    type: 'aws_iam_role',
    name: 'app',
    chosen: (s) => ({
      assume_role_policy:
        '{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"}}],"Version":"2012-10-17"}',
      description: '',
      force_detach_policies: false,
      max_session_duration: 3600,
      name: `${s.name}-app`,
      path: '/',
      permissions_boundary: '',
      tags: tags(s, 'app'),
    }),
    computed: (s) => ({
      arn: `arn:aws:iam::${owner}:role/${s.name}-app`,
      id: `${s.name}-app`,
      unique_id: `AROA${s.hex('role', 17).toUpperCase()}`,
    }),
  },
  {
    type: 'aws_iam_role_policy_attachment',
    name: 'app',
    chosen: () => ({ policy_arn: 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore' }),
    computed: (s) => ({ id: `${s.name}-app-${s.hex('attachment', 20)}`, role: `${s.name}-app` }),
    references: { role: refer('aws_iam_role.app', 'name') },
  },
  {
    type: 'aws_cloudwatch_log_group',
    name: 'app',
    chosen: (s) => ({
      kms_key_id: '',
      log_group_class: 'STANDARD',
      name: `/services/${s.name}`,
      retention_in_days: s.every(30) ? 30 : 365,
      skip_destroy: false,
      tags: tags(s, 'logs'),
    }),
    computed: (s) => ({ arn: arn(s, 'logs', `log-group:/services/${s.name}`), id: `/services/${s.name}` }),
  },
];
