import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, Transport } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { allKnown, firstKnown, guaranteed, seenAt } from './facts.ts';
import { cidrRange, admitsAnybody } from './ip-ranges.ts';
import { geoCopies, locationOf, regionName } from './regions.ts';
import { minimumTls, tlsFact, transportFact } from './tls.ts';

/** What blobs, files, queues and tables share: they live in one storage account. */

export const accountTypes = ['azurerm_storage_account'];
const encryption = 'cannot be switched off (Microsoft Learn, Azure Storage encryption for data at rest)';
const container = 'azurerm_storage_container';
const website = 'azurerm_storage_account_static_website';
const rules = 'azurerm_storage_account_network_rules';
const replication = 'azurerm_storage_object_replication';

export const alwaysEncrypted = guaranteed('infrastructure_encryption_enabled', true, encryption);
export const alwaysAes256 = guaranteed('infrastructure_encryption_enabled', 'aes-256', encryption);

export function accountTransport(account: Instance): Fact<Transport> {
  return transportFact(
    firstKnown(account.boolean('https_traffic_only_enabled'), account.boolean('enable_https_traffic_only')),
  );
}

export function accountMinimumTls(account: Instance): Fact<'1.0' | '1.1' | '1.2' | '1.3' | 'none'> {
  return minimumTls(accountTransport(account), tlsFact(account.string('min_tls_version')));
}

/** The geo-redundant copy and the accounts that objects are replicated to. */
export function accountCopies(account: Instance): Fact<readonly Copy[]> {
  const geo = geoCopies('replica', account.string('account_replication_type'), locationOf(account));
  const told = mapFact(geo, (copies) => copies.map((copy) => toldRegion(account, copy)));
  const objects = mapFact(account.children(replication), (all) => all.map(replicaOf));
  return mapFact(allKnown([told, objects], account.origin('account_replication_type')), (lists) =>
    lists.flat(),
  );
}

/** A state says where the secondary is; a plan leaves it to the table of pairs. */
function toldRegion(account: Instance, copy: Copy): Copy {
  const told = mapFact(account.string('secondary_location'), regionName);
  return told.known ? { ...copy, region: told } : copy;
}

function replicaOf(replication: Instance): Copy {
  const path = 'destination_storage_account_id';
  const region = chainFact(replication.target(path, accountTypes), (target, from) =>
    target === undefined
      ? unknown('not-shown', from, 'the account that its objects are replicated to is not in this source')
      : seenAt(target, locationOf(target)),
  );
  return { kind: 'replica', region };
}

/**
 * Whether anybody may read blobs without signing in.
 *
 * An account that lets its containers be opened is not public by that alone, but nothing here shows
 * every container it has: known only where one of them is open, or none can be.
 */
export function accountIsPublic(account: Instance): Fact<boolean> {
  const allowed = firstKnown(
    account.boolean('allow_nested_items_to_be_public'),
    account.boolean('allow_blob_public_access'),
  );
  const network = account.boolean('public_network_access_enabled');
  if (network.known && !network.value) return network;
  const closed = isClosedByRules(account);
  if (closed.known && closed.value) return { ...closed, value: false };
  const served = servesWebsite(account);
  if (served.known && !served.value && allowed.known && !allowed.value) return allowed;
  return chainFact(network, () =>
    chainFact(closed, () =>
      chainFact(served, (website, from) =>
        website ? known(true, from) : chainFact(allowed, () => hasOpenContainer(account)),
      ),
    ),
  );
}

/** A static website is read by anybody, whatever the containers are set to. */
function servesWebsite(account: Instance): Fact<boolean> {
  return chainFact(account.present('static_website'), (inline, from) =>
    inline ? known(true, from) : mapFact(account.children(website), (split) => split.length > 0),
  );
}

function hasOpenContainer(account: Instance): Fact<boolean> {
  return chainFact(account.children(container), (containers, from): Fact<boolean> => {
    const access = containers.map((each) => ({ each, how: each.string('container_access_type') }));
    const open = access.find(
      ({ how }) => how.known && ['blob', 'container'].includes(how.value.toLowerCase()),
    );
    if (open !== undefined) return known(true, { ...open.how.from, address: open.each.address });
    const detail = 'its containers may be opened to anybody, and this source need not show all of them';
    return unknown('not-shown', from, detail);
  });
}

/** Whether the account's own firewall turns everybody away but listed networks. The split resource wins. */
function isClosedByRules(account: Instance): Fact<boolean> {
  return chainFact(account.children(rules), (split) => {
    const owner = split[0] ?? account;
    const prefix = split.length > 0 ? '' : 'network_rules.';
    const action = owner.string(`${prefix}default_action`);
    const from = owner.origin(`${prefix}default_action`);
    if (!action.known && action.why === 'not-shown') return known(false, from);
    return chainFact(action, (how): Fact<boolean> => {
      if (how.toLowerCase() !== 'deny') return known(false, from);
      return mapFact(owner.strings(`${prefix}ip_rules`), (listed) => !listedIsAnybody(listed));
    });
  });
}

function listedIsAnybody(cidrs: readonly string[]): boolean {
  return admitsAnybody(cidrs.flatMap((cidr) => cidrRange(cidr) ?? []));
}
