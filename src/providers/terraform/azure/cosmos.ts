import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { allKnown, guaranteed } from './facts.ts';
import { admitsAnybody, cidrRange } from './ip-ranges.ts';
import { geoCopies, locationOf, regionName } from './regions.ts';
import { alwaysEncrypted } from './sql-backups.ts';
import { tlsFact } from './tls.ts';

const encrypted = 'encryption cannot be switched off (Microsoft Learn, Azure Cosmos DB data encryption)';
const tlsOnly = 'Azure Cosmos DB accepts TLS connections only (Microsoft Learn, Azure Cosmos DB security)';

/** Where the data is written: the location of first priority, which need not be the account's own. */
function writeRegion(account: Instance): Fact<string> {
  return chainFact(account.blocks('geo_location'), (locations) => {
    const first = locations.find((each) => {
      const priority = each.number('failover_priority');
      return priority.known && priority.value === 0;
    });
    return first === undefined ? locationOf(account) : mapFact(first.string('location'), regionName);
  });
}

function copies(account: Instance): Fact<readonly Copy[]> {
  const replicas = mapFact(account.blocks('geo_location'), (all) => all.filter(isReplica).map(replicaAt));
  return mapFact(allKnown([replicas, backupCopies(account)], account.origin('geo_location')), (lists) =>
    lists.flat(),
  );
}

function isReplica(location: Reader): boolean {
  const priority = location.number('failover_priority');
  return !priority.known || priority.value !== 0;
}

function replicaAt(location: Reader): Copy {
  return { kind: 'replica', region: mapFact(location.string('location'), regionName) };
}

/** Continuous backups stay in the account's regions; periodic ones go to the pair if geo-redundant. */
function backupCopies(account: Instance): Fact<readonly Copy[]> {
  const type = account.string('backup.type');
  if (type.known && type.value.toLowerCase() === 'continuous') return known([], type.from);
  const redundancy = account.string('backup.storage_redundancy');
  if (!redundancy.known) {
    const detail = 'the account does not say where its backups are kept';
    return known(
      [{ kind: 'backup', region: unknown(redundancy.why, redundancy.from, detail) }],
      redundancy.from,
    );
  }
  return geoCopies('backup', redundancy, writeRegion(account));
}

/** Backups always run; what is not written down leaves their interval and retention open. */
function backups(account: Instance): Fact<readonly Backup[]> {
  const type = account.string('backup.type');
  const from = account.origin('backup');
  if (type.known && type.value.toLowerCase() === 'continuous') {
    const days = chainFact(account.string('backup.tier'), (tier, at): Fact<number> => {
      const number = /^Continuous(\d+)Days$/iu.exec(tier)?.[1];
      return number === undefined
        ? unknown('failed', at, 'its backup tier is not known')
        : known(Number(number), at);
    });
    return known(
      [
        {
          by: 'continuous backup',
          intervalHours: known(0, type.from),
          retentionDays: days,
          ...alwaysEncrypted('backup'),
        },
      ],
      from,
    );
  }
  const minutes = account.number('backup.interval_in_minutes');
  const hours = account.number('backup.retention_in_hours');
  const intervalHours = mapFact(minutes, (value) => value / 60);
  return known(
    [
      {
        by: 'periodic backup',
        intervalHours,
        retentionDays: mapFact(hours, (value) => value / 24),
        ...alwaysEncrypted('backup'),
      },
    ],
    from,
  );
}

/** An account without any filter is open to all; `0.0.0.0` stands for every datacenter of Azure. */
function isPublic(account: Instance): Fact<boolean> {
  const network = account.boolean('public_network_access_enabled');
  return chainFact(network, (open, from): Fact<boolean> => {
    if (!open) return known(false, from);
    return chainFact(account.strings('ip_range_filter'), (filter, from): Fact<boolean> => {
      const ranges = filter.flatMap((entry) => entry.split(',')).filter((entry) => entry.trim() !== '');
      if (ranges.length > 0)
        return known(admitsAnybody(ranges.flatMap((cidr) => cidrRange(cidr.trim()) ?? [])), from);
      return mapFact(account.boolean('is_virtual_network_filter_enabled'), (only) => !only);
    });
  });
}

export const cosmosTypes: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'azurerm_cosmosdb_account',
    attributes: [
      'backup',
      'geo_location',
      'ip_range_filter',
      'is_virtual_network_filter_enabled',
      'minimal_tls_version',
      'public_network_access_enabled',
    ],
    region: writeRegion,
    facts: {
      encryptedAtRest: guaranteed('key_vault_key_id', true, encrypted),
      encryptionAlgorithm: guaranteed('key_vault_key_id', 'aes-256', encrypted),
      copies,
      publiclyAccessible: isPublic,
      transport: guaranteed('minimal_tls_version', 'required', tlsOnly),
      minimumTls: (account) => tlsFact(account.string('minimal_tls_version')),
      backups,
    },
  }),
];
