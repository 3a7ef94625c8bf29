import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Copy, Immutability, Moment, Redundancy } from '../../../model/resource.ts';
import type { Instance } from '../mapping.ts';
import { property } from './azapi-body.ts';
import { immutabilityState } from './immutability.ts';
import { geoCopies, locationOf } from './regions.ts';
import { engineSupportEnd } from './versions.ts';

/** Facts of ARM types that stand in one property each. What the body does not set stays unknown. */

export const text = (path: string) => (instance: Instance) => property(instance, 'string', path);
export const flag = (path: string) => (instance: Instance) => property(instance, 'boolean', path);

/** By a word that Azure writes: `AzureKeyVault` or `Microsoft.Keyvault` for a key of one's own. */
export function keyManagerAt(path: string): (instance: Instance) => Fact<'customer' | 'provider'> {
  return (instance) =>
    mapFact(text(path)(instance), (word) => (/customer|keyvault/iu.test(word) ? 'customer' : 'provider'));
}

const bySku: Readonly<Record<string, Redundancy>> = {
  lrs: 'nodes',
  grs: 'nodes',
  ragrs: 'nodes',
  zrs: 'zones',
  gzrs: 'zones',
  ragzrs: 'zones',
};

/** The end of a storage account's `sku.name`: `Standard_GZRS`. */
export function skuRedundancy(instance: Instance): Fact<Redundancy> {
  return chainFact(text('sku.name')(instance), (sku, from): Fact<Redundancy> => {
    const found = bySku[sku.slice(sku.lastIndexOf('_') + 1).toLowerCase()];
    return found === undefined
      ? unknown('failed', from, `${JSON.stringify(sku)} is no redundancy tomcheck knows`)
      : known(found, from);
  });
}

const standbys: Readonly<Record<string, Redundancy>> = {
  disabled: 'none',
  samezone: 'nodes',
  zoneredundant: 'zones',
};

export function standbyRedundancy(instance: Instance): Fact<Redundancy> {
  return chainFact(text('properties.highAvailability.mode')(instance), (mode, from): Fact<Redundancy> => {
    const found = standbys[mode.toLowerCase()];
    return found === undefined ? unknown('failed', from, 'its mode is not known') : known(found, from);
  });
}

export const zoneRedundancy = (instance: Instance): Fact<Redundancy> =>
  mapFact(flag('properties.zoneRedundant')(instance), (zones): Redundancy => (zones ? 'zones' : 'nodes'));

export function versionSupport(engine: 'postgresql' | 'mysql'): (instance: Instance) => Fact<Moment> {
  return (instance) =>
    chainFact(text('properties.version')(instance), (version, from): Fact<Moment> => {
      const end = engineSupportEnd(engine, version);
      return end === undefined
        ? unknown(
            'not-shown',
            from,
            `how long version ${version} is supported is not in the table of tomcheck`,
          )
        : known(end, from);
    });
}

export const immutabilityAt = (instance: Instance): Fact<Immutability> =>
  immutabilityState(text('properties.securitySettings.immutabilitySettings.state')(instance));

/** `Geo` and `GeoZone` backups of a database lie in the paired region. */
export const backupCopies = (instance: Instance): Fact<readonly Copy[]> =>
  geoCopies('backup', text('properties.requestedBackupStorageRedundancy')(instance), locationOf(instance));
