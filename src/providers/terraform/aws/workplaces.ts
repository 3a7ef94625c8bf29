import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { aes256, allOf, always, alwaysAes256, notShown, readFrom } from './facts.ts';
import { nowhereElse } from './protection.ts';

const unencrypted = { value: false, note: 'provider default (AWS provider docs, aws_workspaces_workspace)' };

/** Both volumes of a desktop. */
function isEncryptedDesktop(desktop: Instance): Fact<boolean> {
  const paths = ['root_volume_encryption_enabled', 'user_volume_encryption_enabled'];
  return allOf(
    paths.map((path) => desktop.boolean(path, unencrypted)),
    desktop.origin('root_volume_encryption_enabled'),
  );
}

/** A key is the proof; without one AWS may encrypt the volume all the same. */
function isEncryptedNotebook(notebook: Instance): Fact<boolean> {
  return chainFact(notebook.present('kms_key_id'), (there, from) =>
    there ? known(true, from) : unknown('not-shown', from, 'it has no key of its own'),
  );
}

const emrNote = 'EnableAtRestEncryption with EnableEbsEncryption (Amazon EMR management guide)';

/** Disks of a cluster are encrypted by a security configuration, a JSON document of its own. */
function isEncryptedEmr(cluster: Instance): Fact<boolean> {
  const found = cluster.target('security_configuration', ['aws_emr_security_configuration']);
  if (!found.known) return found;
  if (found.value === undefined)
    return notShown(cluster, 'security_configuration', 'its security configuration is not in this source');
  const document = readFrom(found.value, found.value.json('configuration'));
  return chainFact(document, (value, from) =>
    encryptsDisks(value)
      ? known(true, { ...from, note: emrNote })
      : unknown(
          'not-shown',
          from,
          'whether its disks are encrypted by the default of the account is not shown',
        ),
  );
}

function encryptsDisks(document: unknown): boolean {
  const encryption = inner(document, 'EncryptionConfiguration');
  const disks = inner(inner(encryption, 'AtRestEncryptionConfiguration'), 'LocalDiskEncryptionConfiguration');
  return inner(encryption, 'EnableAtRestEncryption') === true && inner(disks, 'EnableEbsEncryption') === true;
}

function inner(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** Places that compute: the source shows where they are, and no more of what the checks read. */
function bare(type: string): TypeMapping {
  return typeMapping('server', { type, attributes: [], facts: { copies: nowhereElse } });
}

/** Code that runs on servers of AWS, which the source does not show. */
function job(type: string): TypeMapping {
  return typeMapping('workload', { type, attributes: [], facts: {} });
}

/** Desktops, notebooks and machines that process data for other services. */
export const workplaces: readonly TypeMapping[] = [
  typeMapping('server', {
    type: 'aws_workspaces_workspace',
    attributes: ['root_volume_encryption_enabled', 'user_volume_encryption_enabled', 'computer_name'],
    name: (instance) => instance.string('computer_name'),
    facts: {
      encryptedAtRest: isEncryptedDesktop,
      encryptionAlgorithm: aes256(isEncryptedDesktop),
      copies: nowhereElse,
    },
  }),
  typeMapping('server', {
    type: 'aws_sagemaker_notebook_instance',
    attributes: ['kms_key_id'],
    facts: {
      encryptedAtRest: isEncryptedNotebook,
      encryptionAlgorithm: (instance) => mapFact(isEncryptedNotebook(instance), () => 'aes-256'),
      copies: nowhereElse,
    },
  }),
  typeMapping('fileShare', {
    type: 'aws_sagemaker_domain',
    attributes: [],
    facts: {
      encryptedAtRest: always(
        'kms_key_id',
        true,
        'the home directories of a domain are encrypted, by default with a key of AWS (SageMaker API reference, CreateDomain)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
    },
  }),
  typeMapping('endpoint', {
    type: 'aws_sagemaker_endpoint',
    attributes: [],
    facts: {
      transport: always(
        'transport',
        'required' as const,
        'endpoints are called through the API of SageMaker, by HTTPS only (SageMaker API reference)',
      ),
    },
  }),
  typeMapping('server', {
    type: 'aws_emr_cluster',
    attributes: ['security_configuration'],
    facts: {
      encryptedAtRest: isEncryptedEmr,
      encryptionAlgorithm: (instance) => mapFact(isEncryptedEmr(instance), () => 'aes-256'),
      copies: nowhereElse,
    },
  }),
  typeMapping('server', {
    type: 'aws_dms_replication_instance',
    attributes: ['replication_instance_id', 'replication_instance_arn', 'publicly_accessible'],
    name: (instance) => instance.string('replication_instance_id'),
    facts: {
      encryptedAtRest: always(
        'kms_key_arn',
        true,
        'replication instances are encrypted, by default with a key of AWS (AWS DMS user guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: (instance) =>
        instance.boolean('publicly_accessible', {
          value: false,
          note: 'provider default (AWS provider docs, aws_dms_replication_instance)',
        }),
    },
  }),
  bare('aws_appstream_fleet'),
  bare('aws_appstream_image_builder'),
  job('aws_batch_compute_environment'),
  job('aws_emrserverless_application'),
  bare('aws_glue_dev_endpoint'),
  job('aws_glue_job'),
  bare('aws_spot_fleet_request'),
  bare('aws_ec2_fleet'),
];
