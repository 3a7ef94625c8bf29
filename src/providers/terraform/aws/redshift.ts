import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup, Copy, Redundancy, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { parameterOf } from './database-tls.ts';
import { keptForEver, runByAws } from './inherent.ts';
import { keyIfEncrypted, keyManager } from './key-manager.ts';
import { placedBy } from './subnets.ts';
import { aes256, always, alwaysAes256, anyOf, concatFacts, notShown, readFrom } from './facts.ts';
import { awsBackup, backupsOf, copiesBy, nowhereElse, scheduled } from './protection.ts';

const recoveryNote =
  'recovery points every 30 minutes kept for 24 hours (Amazon Redshift management guide, serverless)';

function isEncrypted(instance: Instance): Fact<boolean> {
  return instance.boolean('encrypted');
}

/** The newest default group forces TLS, older ones do not; a group of one's own says it itself or has the default of its family. */
function transport(instance: Instance): Fact<Transport> {
  const set = parameterOf(
    instance,
    'cluster_parameter_group_name',
    ['aws_redshift_parameter_group'],
    'require_ssl',
  );
  if (!set.known) return set;
  if (set.value !== undefined)
    return known(set.value.toLowerCase() === 'true' ? 'required' : 'optional', set.from);
  const name = instance.string('cluster_parameter_group_name');
  if (name.known && name.value === 'default.redshift-1.0') {
    return known('optional', {
      ...set.from,
      note: 'default of redshift-1.0 (Amazon Redshift management guide)',
    });
  }
  return unknown('not-shown', set.from, 'the default of its parameter group is not known');
}

/** About every eight hours (Amazon Redshift management guide, automated snapshots). */
function automatedSnapshots(instance: Instance): Fact<readonly Backup[]> {
  const days = instance.number('automated_snapshot_retention_period', {
    value: 1,
    note: 'provider default (AWS provider docs)',
  });
  return scheduled(days, 'automated snapshots', 8);
}

function snapshotCopies(instance: Instance): Fact<readonly Copy[]> {
  const split = instance.children('aws_redshift_snapshot_copy');
  if (!split.known) return split;
  const own = mapFact(instance.blocks('snapshot_copy'), (blocks) => blocks.map(copyTo));
  const others = split.value.map((item): Copy => ({
    kind: 'backup',
    region: readFrom(item, item.string('destination_region')),
  }));
  return concatFacts(
    [own, known(others, instance.origin('snapshot_copy'))],
    instance.origin('snapshot_copy'),
  );
}

function copyTo(block: Reader): Copy {
  return { kind: 'backup', region: block.string('destination_region') };
}

const recoveryPoints: readonly Backup[] = [
  {
    by: 'recovery points',
    intervalHours: known(0.5, { path: 'recovery points', note: recoveryNote }),
    retentionDays: known(1, { path: 'recovery points', note: recoveryNote }),
  },
];

function workgroups<T>(
  instance: Instance,
  read: (workgroup: Instance) => Fact<T>,
  sum: (facts: readonly Fact<T>[]) => Fact<T>,
): Fact<T> {
  const found = instance.children('aws_redshiftserverless_workgroup');
  if (!found.known) return found;
  if (found.value.length === 0) return notShown(instance, 'workgroup', 'its workgroup is not in this source');
  return sum(found.value.map((workgroup) => readFrom(workgroup, read(workgroup))));
}

function isPublicWorkgroup(workgroup: Instance): Fact<boolean> {
  return workgroup.boolean('publicly_accessible', {
    value: false,
    note: 'provider default (AWS provider docs)',
  });
}

function forcesTls(workgroup: Instance): Fact<boolean> {
  return chainFact(workgroup.blocks('config_parameter'), (parameters, from) => {
    for (const parameter of parameters) {
      const key = parameter.string('parameter_key');
      if (key.known && key.value === 'require_ssl')
        return mapFact(parameter.string('parameter_value'), (value) => value === 'true');
    }
    return unknown('not-shown', from, 'require_ssl is not shown');
  });
}

const serverlessEncrypted = always(
  'kms_key_id',
  true,
  'Redshift Serverless always encrypts (Amazon Redshift management guide)',
);

/** One node is one point of failure; several replace each other, but only in one zone. */
function redundancy(instance: Instance): Fact<Redundancy> {
  const note = 'provider default (AWS provider docs, aws_redshift_cluster)';
  return chainFact(instance.boolean('multi_az', { value: false, note }), (zones, from): Fact<Redundancy> => {
    if (zones) return known('zones', from);
    return mapFact(instance.number('number_of_nodes', { value: 1, note }), (nodes) =>
      nodes > 1 ? 'nodes' : 'none',
    );
  });
}

export const redshift: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'aws_redshift_cluster',
    attributes: [
      'encrypted',
      'publicly_accessible',
      'cluster_parameter_group_name',
      'automated_snapshot_retention_period',
      'snapshot_copy',
      'kms_key_id',
      'multi_az',
      'number_of_nodes',
      'allow_version_upgrade',
      'cluster_subnet_group_name',
    ],
    facts: {
      encryptedAtRest: isEncrypted,
      encryptionAlgorithm: aes256(isEncrypted),
      copies: copiesBy(snapshotCopies, awsBackup('redshift')),
      publiclyAccessible: (instance) => instance.boolean('publicly_accessible'),
      transport,
      minimumTls: (instance) =>
        chainFact(transport(instance), (how, from) =>
          how === 'required' ? unknown('not-shown', from) : known('none', from),
        ),
      backups: backupsOf(isEncrypted, automatedSnapshots, awsBackup('redshift')),
      keyManager: keyIfEncrypted(isEncrypted, 'kms_key_id'),
      redundancy,
      automaticUpdates: (instance) =>
        instance.boolean('allow_version_upgrade', {
          value: true,
          note: 'provider default (AWS provider docs, aws_redshift_cluster)',
        }),
      supportEndsOn: runByAws.supportEndsOn,
      ...placedBy('cluster_subnet_group_name', ['aws_redshift_subnet_group']),
      expiryDays: keptForEver,
    },
  }),
  typeMapping('database', {
    type: 'aws_redshiftserverless_namespace',
    attributes: ['namespace_name', 'kms_key_id'],
    facts: {
      encryptedAtRest: serverlessEncrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: (instance) =>
        workgroups(instance, isPublicWorkgroup, (facts) => anyOf(facts, instance.origin('workgroup'))),
      transport: (instance) =>
        mapFact(
          workgroups(
            instance,
            forcesTls,
            (facts) =>
              facts.find((fact) => !fact.known || !fact.value) ?? facts[0] ?? notShown(instance, 'workgroup'),
          ),
          (on) => (on ? 'required' : 'optional'),
        ),
      keyManager: keyManager('kms_key_id'),
      ...runByAws,
      expiryDays: keptForEver,
      backups: backupsOf(
        serverlessEncrypted,
        always('recovery points', recoveryPoints, recoveryNote),
        awsBackup('redshift-serverless'),
      ),
    },
  }),
];
