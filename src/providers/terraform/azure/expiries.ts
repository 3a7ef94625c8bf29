import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind } from '../../../model/resource.ts';
import type { Instance, Link, Reader } from '../mapping.ts';
import { aspect, type Reading } from './aspect.ts';
import { durationInDays } from './durations.ts';
import { allKnown, firstKnown, guaranteed } from './facts.ts';

const kinds: readonly Kind[] = ['bucket', 'database', 'queue', 'stream', 'fileShare'];
const policyType = 'azurerm_storage_management_policy';
const hub = 'azurerm_eventhub';
const queueTypes = ['azurerm_servicebus_queue', 'azurerm_servicebus_topic'];

const deletesNothing = guaranteed('id', Infinity, 'a database deletes nothing by itself');
const stored: Reading<number> = { attributes: [], read: deletesNothing };
const sharesStay: Reading<number> = {
  attributes: [],
  read: guaranteed(
    'id',
    Infinity,
    'lifecycle policies delete blobs only (Microsoft Learn, Azure Blob Storage lifecycle)',
  ),
};

/**
 * Days after which every blob is deleted: by a rule for all of them, old versions and snapshots included.
 *
 * A rule for a prefix or for one kind of blob leaves the rest as it is.
 */
function accountExpiry(account: Instance): Fact<number> {
  return chainFact(account.children(policyType), (policies, from): Fact<number> => {
    if (policies.length === 0)
      return known(Infinity, { ...from, note: 'no lifecycle policy deletes it', absence: true });
    const lists = policies.map((policy) =>
      chainFact(policy.blocks('rule'), (rules, at) =>
        allKnown(
          rules.map((rule) => ruleExpiry(rule, account)),
          at,
        ),
      ),
    );
    return mapFact(allKnown(lists, { ...from, path: 'rule', address: policies[0]?.address ?? '' }), (days) =>
      Math.min(Infinity, ...days.flat()),
    );
  });
}

function ruleExpiry(rule: Reader, account: Instance): Fact<number> {
  return chainFact(rule.boolean('enabled'), (on, from): Fact<number> => {
    if (!on) return known(Infinity, from);
    return chainFact(isPartial(rule), (partial): Fact<number> => {
      if (partial) return known(Infinity, from);
      const wanted = ['base_blob.delete_after_days_since_modification_greater_than'];
      return chainFact(keepsVersions(account), (versions) => {
        if (versions)
          wanted.push(
            'version.delete_after_days_since_creation',
            'snapshot.delete_after_days_since_creation_greater_than',
          );
        return mapFact(
          allKnown(
            wanted.map((path) => daysAt(rule, `actions.${path}`)),
            from,
          ),
          (days) => Math.max(...days),
        );
      });
    });
  });
}

/** azurerm writes -1 where nothing is set. */
function daysAt(rule: Reader, path: string): Fact<number> {
  const days = rule.number(path);
  if (!days.known && days.why === 'not-shown') return known(Infinity, days.from);
  return mapFact(days, (value) => (value < 0 ? Infinity : value));
}

function isPartial(rule: Reader): Fact<boolean> {
  return chainFact(rule.strings('filters.prefix_match'), (prefixes) =>
    chainFact(rule.present('filters.match_blob_index_tag'), (tagged) =>
      mapFact(rule.strings('filters.blob_types'), (types) => {
        const blocks = types.length === 0 || types.some((type) => type.toLowerCase() === 'blockblob');
        return prefixes.length > 0 || tagged || !blocks;
      }),
    ),
  );
}

function keepsVersions(account: Instance): Fact<boolean> {
  const on = account.boolean('blob_properties.versioning_enabled');
  return !on.known && on.why === 'not-shown' ? known(false, on.from) : on;
}

/** The longest that any of its queues and topics keeps a message. */
function messageExpiry(namespace: Instance): Fact<number> {
  const from = namespace.origin('id');
  const lists = queueTypes.map((type) => namespace.children(type));
  return chainFact(allKnown(lists, from), (found): Fact<number> => {
    const parts = found.flat();
    if (parts.length === 0) return unknown('not-shown', from, 'its queues and topics are not in this source');
    return mapFact(allKnown(parts.map(timeToLive), from), (days) => Math.max(...days));
  });
}

/** Without a time of its own a message stays until it is read (Microsoft Learn, Message expiration). */
function timeToLive(part: Instance): Fact<number> {
  return chainFact(
    part.string('default_message_ttl', { value: 'P10675199D', note: 'never, unless set' }),
    (ttl, from) => {
      const days = durationInDays(ttl.replace(/\.\d+S$/u, 'S'));
      if (days === undefined) return unknown('failed', from, `${JSON.stringify(ttl)} is no duration`);
      return known(days > 3_650_000 ? Infinity : days, from);
    },
  );
}

function eventExpiry(namespace: Instance): Fact<number> {
  return chainFact(namespace.children(hub), (hubs, from): Fact<number> => {
    if (hubs.length === 0) return unknown('not-shown', from, 'its event hubs are not in this source');
    const days = hubs.map((each) =>
      firstKnown(
        mapFact(each.number('retention_description.retention_time_in_hours'), (hours) => hours / 24),
        each.number('message_retention'),
      ),
    );
    return mapFact(allKnown(days, from), (all) => Math.max(...all));
  });
}

export const expiries = aspect('expiryDays', kinds, {
  azurerm_storage_account: { attributes: ['blob_properties'], read: accountExpiry },
  azurerm_storage_share: sharesStay,
  azurerm_netapp_volume: {
    attributes: [],
    read: guaranteed('id', Infinity, 'a file share deletes nothing by itself'),
  },
  azurerm_mssql_database: stored,
  azurerm_mssql_managed_database: stored,
  azurerm_mssql_managed_instance: stored,
  azurerm_postgresql_flexible_server: stored,
  azurerm_mysql_flexible_server: stored,
  azurerm_cosmosdb_postgresql_cluster: stored,
  azurerm_servicebus_namespace: { attributes: [], read: messageExpiry },
  azurerm_eventhub_namespace: { attributes: [], read: eventExpiry },
  azurerm_iothub: {
    attributes: ['event_hub_retention_in_days'],
    read: (each) => each.number('event_hub_retention_in_days'),
  },
});

export const expiryLinks: readonly Link[] = [
  ...queueTypes.map((type) => ({
    type,
    by: 'namespace_id',
    to: ['azurerm_servicebus_namespace'],
    matching: ['id'],
    attributes: ['default_message_ttl'],
    spoils: ['expiryDays'] as const,
  })),
  {
    type: hub,
    by: 'namespace_id',
    to: ['azurerm_eventhub_namespace'],
    matching: ['id'],
    attributes: ['message_retention', 'retention_description'],
    spoils: ['expiryDays'],
  },
  {
    type: hub,
    by: 'namespace_name',
    to: ['azurerm_eventhub_namespace'],
    matching: ['name'],
    within: ['resource_group_name'],
    attributes: [],
    spoils: ['expiryDays'],
  },
];
