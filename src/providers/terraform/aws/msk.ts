import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256, noPublicAccess } from './facts.ts';
import { acrossZones } from './inherent.ts';
import { managerAt } from './key-manager.ts';
import { nowhereElse } from './protection.ts';

const modes: Readonly<Record<string, Transport>> = {
  TLS: 'required',
  TLS_PLAINTEXT: 'optional',
  PLAINTEXT: 'off',
};
const floorNote = 'Amazon MSK uses TLS 1.2 (Amazon MSK developer guide, encryption in transit)';

/** The docs of AWS and of the provider differ on the default, so it has to be written. */
function transport(instance: Instance): Fact<Transport> {
  return chainFact(instance.string('encryption_info.encryption_in_transit.client_broker'), (mode, from) => {
    const how = modes[mode];
    return how === undefined ? unknown('not-shown', from) : known(how, from);
  });
}

function minimumTls(instance: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(transport(instance), (how, from) =>
    how === 'required' ? known('1.2', { ...from, note: floorNote }) : known('none', from),
  );
}

function isPublic(instance: Instance): Fact<boolean> {
  const type = instance.string('broker_node_group_info.connectivity_info.public_access.type', {
    value: 'DISABLED',
    note: 'off by default (Amazon MSK developer guide, public access)',
  });
  return mapFact(type, (name) => name === 'SERVICE_PROVIDED_EIPS');
}

const encrypted = always('encryption_info', true, 'Amazon MSK always encrypts (Amazon MSK developer guide)');

export const msk: readonly TypeMapping[] = [
  typeMapping('stream', {
    type: 'aws_msk_cluster',
    attributes: ['cluster_name', 'encryption_info', 'broker_node_group_info'],
    name: (instance) => instance.string('cluster_name'),
    facts: {
      encryptedAtRest: encrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: isPublic,
      keyManager: (instance) => managerAt(instance, 'encryption_info.encryption_at_rest_kms_key_arn'),
      redundancy: (instance) =>
        mapFact(instance.strings('broker_node_group_info.client_subnets'), (subnets) =>
          subnets.length > 1 ? 'zones' : 'none',
        ),
      transport,
      minimumTls,
    },
  }),
  typeMapping('stream', {
    type: 'aws_msk_serverless_cluster',
    attributes: ['cluster_name'],
    name: (instance) => instance.string('cluster_name'),
    facts: {
      encryptedAtRest: encrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: noPublicAccess('MSK Serverless'),
      redundancy: acrossZones,
      transport: always('transport', 'required' as const, floorNote),
      minimumTls: always('transport', '1.2' as const, floorNote),
    },
  }),
];
