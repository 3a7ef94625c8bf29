import { known, unknown, type Fact } from '../../../model/fact.ts';
import { at, blocks, computed, elementsAt, tagMap, textAt, type Attributes } from '../../live/attributes.ts';
import type { BetterFacts } from '../../live/resources.ts';
import type { Instance } from '../../terraform/mapping.ts';
import type { Gives, List, Paging, Service } from '../service.ts';

const instance = 'aws_lightsail_instance';
const bucket = 'aws_lightsail_bucket';
const paging: Paging = { input: 'pageToken', output: 'nextPageToken' };
const tags = tagMap('tags', 'key', 'value');

const named: Attributes = { arn: 'arn', id: 'name', name: 'name', tags, tags_all: tags };

/** A port that is open to everybody need not say so as a range of addresses. */
const cidrs = computed('cidrs', (port) => {
  const ranges = elementsAt(port, 'cidrs');
  const others = [...elementsAt(port, 'ipv6Cidrs'), ...elementsAt(port, 'cidrListAliases')];
  const isOpen = textAt(port, 'accessType') === 'Public' && ranges.length + others.length === 0;
  return isOpen ? ['0.0.0.0/0'] : ranges;
});

/** Every instance has a firewall of its own. */
const firewall: Gives = {
  type: 'aws_lightsail_instance_public_ports',
  attributes: {
    instance_name: 'name',
    name: 'name',
    port_info: blocks('networking.ports', {
      from_port: 'fromPort',
      to_port: 'toPort',
      protocol: 'protocol',
      cidrs,
      ipv6_cidrs: computed('ipv6Cidrs', (port) => elementsAt(port, 'ipv6Cidrs')),
      cidr_list_aliases: computed('cidrListAliases', (port) => elementsAt(port, 'cidrListAliases')),
    }),
  },
};

const certificate: Gives = {
  type: 'aws_lightsail_lb_certificate_attachment',
  each: 'tlsCertificateSummaries',
  when: (summary) => at(summary, 'isAttached') === true,
  attributes: { name: 'name' },
};

const redirection: Gives = {
  type: 'aws_lightsail_lb_https_redirection_policy',
  attributes: { lb_name: 'name', enabled: 'httpsRedirectionEnabled' },
};

function list(operation: List['operation'], items: string, gives: Gives): List {
  return { operation, items, paging, gives: [gives] };
}

/** Objects of a private bucket may be public one by one where that is allowed. */
function isPublicBucket(found: Instance): Fact<boolean> {
  const access = found.string('access');
  if (!access.known) return access;
  if (access.value === 'public') return known(true, access.from);
  const overrides = found.boolean('allow_public_overrides');
  if (!overrides.known || !overrides.value) return overrides;
  return unknown('not-shown', overrides.from, 'single objects of it may be public');
}

const facts: BetterFacts = { publiclyAccessible: isPublicBucket };

export const lightsail: Service = {
  id: 'lightsail',
  title: 'Lightsail',
  load: () => import('../clients/lightsail.ts'),
  concurrency: 4,
  lists: [
    list('lightsail:GetInstances', 'instances', {
      type: instance,
      attributes: {
        ...named,
        add_on: blocks('addOns', { status: 'status' }, (addOn) => textAt(addOn, 'name') === 'AutoSnapshot'),
      },
      parts: [firewall],
    }),
    list('lightsail:GetDisks', 'disks', { type: 'aws_lightsail_disk', attributes: named }),
    list('lightsail:GetRelationalDatabases', 'relationalDatabases', {
      type: 'aws_lightsail_database',
      attributes: {
        ...named,
        relational_database_name: 'name',
        publicly_accessible: 'publiclyAccessible',
        backup_retention_enabled: 'backupRetentionEnabled',
      },
    }),
    list('lightsail:GetBuckets', 'buckets', {
      type: bucket,
      attributes: {
        ...named,
        access: 'accessRules.getObject',
        allow_public_overrides: 'accessRules.allowPublicOverrides',
      },
    }),
    list('lightsail:GetLoadBalancers', 'loadBalancers', {
      type: 'aws_lightsail_lb',
      attributes: named,
      parts: [certificate, redirection],
    }),
    {
      operation: 'lightsail:GetContainerServices',
      items: 'containerServices',
      gives: [
        {
          type: 'aws_lightsail_container_service',
          attributes: { ...named, id: 'containerServiceName', name: 'containerServiceName' },
        },
      ],
    },
  ],
  facts: { [bucket]: facts },
};
