import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Kind, Moment } from '../../../model/resource.ts';
import { systemSupportEnd } from '../operating-systems.ts';
import type { Instance } from '../mapping.ts';
import { aspect, type Reading } from './aspect.ts';
import { guaranteed } from './facts.ts';
import { engineSupportEnd } from './versions.ts';

const kinds: readonly Kind[] = ['database', 'cache', 'search', 'server'];

/** Azure runs it whole: it has no version of the company's choice. */
const whole = 'patched by Azure (Microsoft Learn, Shared responsibility in the cloud)';
const patched: Reading<boolean> = { attributes: [], read: guaranteed('id', true, whole) };
const noEnd: Reading<Moment> = { attributes: [], read: guaranteed<Moment>('id', 'open', whole) };

/** Words of `patch_mode`; the image's own way may be to do nothing. */
const modes: Readonly<Record<string, boolean>> = {
  automaticbyplatform: true,
  automaticbyos: true,
  manual: false,
};

function patchMode(machine: Instance): Fact<boolean> {
  return chainFact(machine.string('patch_mode'), (mode, from): Fact<boolean> => {
    const found = modes[mode.toLowerCase()];
    return found === undefined
      ? unknown('not-shown', from, 'its image decides whether updates are installed')
      : known(found, from);
  });
}
const machine: Reading<boolean> = { attributes: ['patch_mode'], read: patchMode };

/** Scale sets take new images by themselves where a policy says so. */
const scaleSet: Reading<boolean> = {
  attributes: ['automatic_os_upgrade_policy'],
  read: (set) =>
    chainFact(set.blocks('automatic_os_upgrade_policy'), (policies, from): Fact<boolean> => {
      const [policy] = policies;
      if (policy === undefined)
        return unknown('not-shown', from, 'its image decides whether updates are installed');
      const on = policy.boolean('automatic_os_upgrade_enabled');
      return on.known ? on : policy.boolean('enable_automatic_os_upgrade');
    }),
};

const nodeChannels: Readonly<Record<string, boolean>> = {
  nodeimage: true,
  securitypatch: true,
  unmanaged: true,
  none: false,
};

/** Nodes get security updates by a channel of their own; major 3 has it off unless it is written. */
function nodeUpdates(cluster: Instance): Fact<boolean> {
  const path = ['node_os_upgrade_channel', 'node_os_channel_upgrade'].find((each) => {
    const fact = cluster.string(each);
    return fact.known || fact.why !== 'not-shown';
  });
  return chainFact(cluster.string(path ?? 'node_os_upgrade_channel'), (channel, from): Fact<boolean> => {
    const found = nodeChannels[channel.toLowerCase()];
    return found === undefined ? unknown('failed', from, 'its channel is not known') : known(found, from);
  });
}

const engine = (name: 'postgresql' | 'mysql'): Reading<Moment> => ({
  attributes: ['version'],
  read: (server) =>
    chainFact(server.string('version'), (version, from) =>
      listed(engineSupportEnd(name, version), `version ${version}`, from),
    ),
});

function listed(end: Moment | undefined, what: string, from: Fact<unknown>['from']): Fact<Moment> {
  return end === undefined
    ? unknown('not-shown', from, `how long ${what} is supported is not in the table of tomcheck`)
    : known(end, from);
}

/** The image a machine was made from. */
const image: Reading<Moment> = {
  attributes: ['source_image_reference'],
  read: (each) =>
    chainFact(each.blocks('source_image_reference'), (blocks, from): Fact<Moment> => {
      const [block] = blocks;
      if (block === undefined) return unknown('not-shown', from, 'the image it was made from is its own');
      return chainFact(block.string('offer'), (offer) =>
        chainFact(block.string('sku'), (sku) => {
          const system = systemOf(offer.toLowerCase(), sku.toLowerCase());
          const end = system === undefined ? undefined : systemSupportEnd(...system);
          return listed(end, `image ${offer} ${sku}`, from);
        }),
      );
    }),
};

/** Offers and their plans, as Canonical, Debian and Microsoft name them in the marketplace. */
function systemOf(offer: string, sku: string): readonly [string, string] | undefined {
  const ubuntu = /(?:^|[^\d])(\d{2})[_.](\d{2})(?:$|[^\d])/u.exec(`${offer} ${sku}`);
  if (offer.includes('ubuntu') && ubuntu !== null) return ['ubuntu', `${ubuntu[1] ?? ''}.${ubuntu[2] ?? ''}`];
  const debian = /^debian-(\d+)/u.exec(offer)?.[1];
  if (debian !== undefined) return ['debian', debian];
  const windows = /^(20\d{2})/u.exec(sku)?.[1];
  return offer === 'windowsserver' && windows !== undefined ? ['windows', windows] : undefined;
}

const wholeTypes = [
  'azurerm_mssql_database',
  'azurerm_mssql_managed_instance',
  'azurerm_mssql_managed_database',
  'azurerm_cosmosdb_account',
  'azurerm_mongo_cluster',
  'azurerm_storage_table',
  'azurerm_search_service',
  'azurerm_kusto_cluster',
  'azurerm_synapse_sql_pool',
];
const minorUpdates = guaranteed(
  'version',
  true,
  'minor versions come by themselves (Microsoft Learn, version policy of Azure Database for PostgreSQL and MySQL)',
);
const machines = ['azurerm_linux_virtual_machine', 'azurerm_windows_virtual_machine'];
const sets = ['azurerm_linux_virtual_machine_scale_set', 'azurerm_windows_virtual_machine_scale_set'];

function each<T>(types: readonly string[], reading: Reading<T>): Readonly<Record<string, Reading<T>>> {
  return Object.fromEntries(types.map((type) => [type, reading]));
}

export const maintenance = [
  aspect('automaticUpdates', kinds, {
    ...each(wholeTypes, patched),
    azurerm_redis_cache: patched,
    azurerm_managed_redis: patched,
    azurerm_postgresql_flexible_server: { attributes: [], read: minorUpdates },
    azurerm_mysql_flexible_server: { attributes: [], read: minorUpdates },
    ...each(machines, machine),
    ...each(sets, scaleSet),
    azurerm_kubernetes_cluster: {
      attributes: ['node_os_upgrade_channel', 'node_os_channel_upgrade'],
      read: nodeUpdates,
    },
  }),
  aspect('supportEndsOn', kinds, {
    ...each(wholeTypes, noEnd),
    azurerm_postgresql_flexible_server: engine('postgresql'),
    azurerm_mysql_flexible_server: engine('mysql'),
    ...each([...machines, ...sets], image),
  }),
] as const;

/** Who may sign in with a password, where SSH is the way in. */
const password: Reading<boolean> = {
  attributes: ['disable_password_authentication'],
  read: (server) =>
    mapFact(
      server.boolean('disable_password_authentication', {
        value: true,
        note: 'provider default of majors 3 to 5 (azurerm docs, azurerm_linux_virtual_machine)',
      }),
      (off) => !off,
    ),
};

export const passwordLogins = aspect('passwordLogin', ['server'], {
  azurerm_linux_virtual_machine: password,
  azurerm_linux_virtual_machine_scale_set: password,
});
