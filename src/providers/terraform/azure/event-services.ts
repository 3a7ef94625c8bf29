import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type FactReaders, type Instance, type TypeMapping } from '../mapping.ts';
import { firstKnown, guaranteed, noCopies } from './facts.ts';
import { admitsAnybody, cidrRange } from './ip-ranges.ts';
import { tlsFact } from './tls.ts';

/** A service that takes messages and events, keeps them for a while, and hands them on. */
interface Service {
  readonly type: string;
  readonly kind: 'queue' | 'stream';
  readonly product: string;
  /** Attribute of its lowest TLS version, where it has one. */
  readonly tls?: string;
  /** Rules for addresses; Event Grid has them by block. */
  readonly rules?: string;
}

const services: readonly Service[] = [
  { type: 'azurerm_eventgrid_topic', kind: 'queue', product: 'Azure Event Grid', rules: 'inbound_ip_rule' },
  { type: 'azurerm_eventgrid_domain', kind: 'queue', product: 'Azure Event Grid', rules: 'inbound_ip_rule' },
  {
    type: 'azurerm_eventgrid_namespace',
    kind: 'queue',
    product: 'Azure Event Grid',
    rules: 'inbound_ip_rule',
  },
  {
    type: 'azurerm_iothub',
    kind: 'stream',
    product: 'Azure IoT Hub',
    tls: 'min_tls_version',
    rules: 'network_rule_set',
  },
  { type: 'azurerm_notification_hub_namespace', kind: 'queue', product: 'Azure Notification Hubs' },
];

/** Open to every network unless switched off, or narrowed to listed addresses. */
function isPublic(service: Instance, rules: string | undefined): Fact<boolean> {
  const open = firstKnown(
    service.boolean('public_network_access_enabled'),
    mapFact(service.string('public_network_access'), (state) => state.toLowerCase() !== 'disabled'),
  );
  if (rules === undefined) {
    const detail = 'it answers to who has signed in, from any network';
    return chainFact(open, (on, from): Fact<boolean> =>
      on ? unknown('not-shown', from, detail) : known(false, from),
    );
  }
  return chainFact(open, (on, from): Fact<boolean> => {
    if (!on) return known(false, from);
    return chainFact(service.blocks(rules), (blocks, at): Fact<boolean> => {
      if (blocks.length === 0) return known(true, from);
      const masks = blocks.map((block) => block.string('ip_mask'));
      const unread = masks.find((mask) => !mask.known);
      if (unread !== undefined) return unknown('not-shown', at, 'its address rules cannot be read');
      const ranges = masks.flatMap((mask) => (mask.known ? (cidrRange(mask.value) ?? []) : []));
      return known(admitsAnybody(ranges), at);
    });
  });
}

function factsOf({ product, tls, rules }: Service): FactReaders<'queue'> {
  return {
    encryptedAtRest: guaranteed(
      'id',
      true,
      `${product} encrypts what it keeps (Microsoft Learn, ${product} security)`,
    ),
    copies: noCopies('location', `${product} keeps messages in its region unless replication is set up`),
    publiclyAccessible: (service) => isPublic(service, rules),
    transport: guaranteed('id', 'required', `TLS connections only (Microsoft Learn, ${product} security)`),
    minimumTls: (service) =>
      tls === undefined
        ? unknown('not-shown', service.origin('id'), `${product} does not show its TLS version here`)
        : tlsFact(service.string(tls)),
  };
}

export const eventServiceTypes: readonly TypeMapping[] = services.map((service) =>
  typeMapping(service.kind, {
    type: service.type,
    attributes: [
      'public_network_access',
      'public_network_access_enabled',
      ...[service.tls, service.rules].filter((path) => path !== undefined),
    ],
    facts: factsOf(service),
  }),
);
