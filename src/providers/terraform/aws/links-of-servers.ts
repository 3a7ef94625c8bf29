import type { Link } from '../mapping.ts';
import { lookedUp, setting } from './link-forms.ts';
import { ruleAttributes } from './security-groups.ts';

const groups = ['aws_security_group', 'aws_default_security_group'];
const instances = ['aws_instance', 'aws_spot_instance_request'];

/** What belongs to servers and groups of them, and to what stands before them. */
export const serverLinks: readonly Link[] = [
  setting('aws_volume_attachment', 'volume_id', ['aws_ebs_volume'], ['instance_id']),
  setting('aws_eip', 'instance', instances, []),
  setting('aws_eip_association', 'instance_id', instances, []),
  setting(
    'aws_ami_launch_permission',
    'image_id',
    ['aws_ami', 'aws_ami_copy', 'aws_ami_from_instance'],
    ['group'],
  ),
  setting(
    'aws_snapshot_create_volume_permission',
    'snapshot_id',
    ['aws_ebs_snapshot', 'aws_ebs_snapshot_copy'],
    [],
  ),
  lookedUp('aws_ebs_encryption_by_default', ['enabled']),
  lookedUp('aws_dlm_lifecycle_policy', ['state', 'policy_details', 'default_policy']),
  // The servers of a group, as the server names its groups.
  setting(
    'aws_security_group',
    'id',
    [...instances, 'aws_ecs_service'],
    ['ingress'],
    ['vpc_security_group_ids', 'network_configuration.security_groups'],
  ),
  setting('aws_security_group_rule', 'security_group_id', groups, ruleAttributes),
  setting('aws_vpc_security_group_ingress_rule', 'security_group_id', groups, ruleAttributes),
  lookedUp('aws_ec2_managed_prefix_list', ['entry']),
  lookedUp('aws_launch_template', ['block_device_mappings']),
  lookedUp('aws_launch_configuration', ['root_block_device', 'ebs_block_device']),
  setting('aws_ecs_service', 'task_definition', ['aws_ecs_task_definition'], [], ['arn', 'family']),
  lookedUp('aws_emr_security_configuration', ['configuration']),
  setting(
    'aws_lightsail_instance_public_ports',
    'instance_name',
    ['aws_lightsail_instance'],
    ['port_info'],
    ['name', 'id'],
  ),
  setting('aws_lightsail_lb_certificate_attachment', 'lb_name', ['aws_lightsail_lb'], [], ['name', 'id']),
  setting(
    'aws_lightsail_lb_https_redirection_policy',
    'lb_name',
    ['aws_lightsail_lb'],
    ['enabled'],
    ['name', 'id'],
  ),
];
