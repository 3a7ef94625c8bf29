import { chainFact, known, mapFact, type Fact } from '../../../model/fact.ts';
import type { Backup, IngressRule, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { always, anyOf, concatFacts, notShown, readFrom } from './facts.ts';
import { nowhereElse, scheduled } from './protection.ts';
import { withLogs } from './rds-backups.ts';

const weekNote = 'kept for seven days (Amazon Lightsail user guide)';
const everybody = /^(?:0\.0\.0\.0|::)\/0$/;

function sevenDays(by: string, on: Fact<boolean>): Fact<readonly Backup[]> {
  return chainFact(on, (yes, from) =>
    yes ? scheduled(known(7, { ...from, note: weekNote }), by, 24) : known([], from),
  );
}

/** The add-on for daily snapshots; without it there are none. */
function snapshots(instance: Instance): Fact<readonly Backup[]> {
  return chainFact(instance.blocks('add_on'), (addOns, from) =>
    sevenDays(
      'automatic snapshots',
      anyOf(
        addOns.map((one) => mapFact(one.string('status'), (status) => status === 'Enabled')),
        from,
      ),
    ),
  );
}

/** They can be restored to any moment (Amazon Lightsail API reference, CreateRelationalDatabaseFromSnapshot, restoreTime). */
function databaseBackups(database: Instance): Fact<readonly Backup[]> {
  return withLogs(sevenDays('automated backups', database.boolean('backup_retention_enabled')));
}

/** One rule; several ranges of addresses may stand in it. */
function ruleOf(port: Reader): Fact<readonly IngressRule[]> {
  const cidrs = concatFacts(
    [port.strings('cidrs'), port.strings('ipv6_cidrs'), port.strings('cidr_list_aliases')],
    port.origin('cidrs'),
  );
  const first = port.number('from_port');
  const last = port.number('to_port');
  if (!cidrs.known) return cidrs;
  if (!first.known) return first;
  if (!last.known) return last;
  return mapFact(port.string('protocol'), (protocol) => [
    { protocol, fromPort: first.value, toPort: last.value, cidrs: cidrs.value },
  ]);
}

function ingress(ports: Instance): Fact<readonly IngressRule[]> {
  return chainFact(ports.blocks('port_info'), (list, from) => concatFacts(list.map(ruleOf), from));
}

/** Which ports are open is only shown where Terraform sets them; otherwise the blueprint decides. */
function isPublicServer(instance: Instance): Fact<boolean> {
  const firewalls = instance.children('aws_lightsail_instance_public_ports');
  if (!firewalls.known) return firewalls;
  const [ports] = firewalls.value;
  if (ports === undefined)
    return notShown(instance, 'port_info', 'the open ports of its firewall are not in this source');
  return readFrom(
    ports,
    mapFact(ingress(ports), (rules) => rules.some(({ cidrs }) => cidrs.some((cidr) => everybody.test(cidr)))),
  );
}

/** Clear text is refused only with a certificate and the redirection to it. */
function transport(balancer: Instance): Fact<Transport> {
  const certificates = balancer.children('aws_lightsail_lb_certificate_attachment');
  const policies = balancer.children('aws_lightsail_lb_https_redirection_policy');
  if (!certificates.known) return certificates;
  if (!policies.known) return policies;
  const from = balancer.origin('https_redirection_enabled');
  if (certificates.value.length === 0) return known('off', from);
  const redirects = anyOf(
    policies.value.map((policy) => readFrom(policy, policy.boolean('enabled'))),
    from,
  );
  return mapFact(redirects, (yes) => (yes ? 'required' : 'optional'));
}

/** What the Lightsail types show; encryption of its disks is the vendor's and stands in none of them. */
export const lightsail: readonly TypeMapping[] = [
  typeMapping('server', {
    type: 'aws_lightsail_instance',
    attributes: ['add_on'],
    facts: {
      publiclyAccessible: isPublicServer,
      firewalled: always(
        'port_info',
        true,
        'every instance has a firewall of its own (Amazon Lightsail user guide)',
      ),
      backups: snapshots,
      copies: nowhereElse,
    },
  }),
  typeMapping('firewall', {
    type: 'aws_lightsail_instance_public_ports',
    attributes: ['instance_name', 'port_info'],
    name: (instance) => instance.string('instance_name'),
    facts: { ingress },
  }),
  typeMapping('volume', {
    type: 'aws_lightsail_disk',
    attributes: [],
    facts: {
      copies: nowhereElse,
      publiclyAccessible: always(
        'public access',
        false,
        'disks can only be attached to instances (Amazon Lightsail user guide)',
      ),
    },
  }),
  typeMapping('database', {
    type: 'aws_lightsail_database',
    attributes: ['relational_database_name', 'publicly_accessible', 'backup_retention_enabled'],
    name: (instance) => instance.string('relational_database_name'),
    facts: {
      copies: nowhereElse,
      publiclyAccessible: (instance) =>
        instance.boolean('publicly_accessible', {
          value: false,
          note: 'provider default (AWS provider docs, aws_lightsail_database)',
        }),
      backups: databaseBackups,
    },
  }),
  typeMapping('bucket', { type: 'aws_lightsail_bucket', attributes: [], facts: { copies: nowhereElse } }),
  typeMapping('endpoint', { type: 'aws_lightsail_lb', attributes: [], facts: { transport } }),
  typeMapping('endpoint', { type: 'aws_lightsail_container_service', attributes: [], facts: {} }),
];
