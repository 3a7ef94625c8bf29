import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { TlsVersion, Transport } from '../../../model/resource.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { always, alwaysAes256 } from './facts.ts';
import { nowhereElse } from './protection.ts';
import { regionOfArn } from './region.ts';

/** SFTP is the default; FTP is clear text, and AS2 is HTTP whose messages may be encrypted. */
function transport(server: Instance): Fact<Transport> {
  return chainFact(server.strings('protocols'), (protocols, from): Fact<Transport> => {
    if (!protocols.includes('FTP') && !protocols.includes('AS2')) return known('required', from);
    if (protocols.includes('FTP')) return known(protocols.length > 1 ? 'optional' : 'off', from);
    return unknown(
      'not-shown',
      from,
      'AS2 comes by HTTP, and whether its messages are encrypted is not shown',
    );
  });
}

/** Only FTPS speaks TLS; SSH has versions of its own. Policies since 2018 take TLS 1.2 and above (Transfer Family user guide). */
function minimumTls(server: Instance): Fact<TlsVersion | 'none'> {
  return chainFact(transport(server), (how, from): Fact<TlsVersion | 'none'> => {
    if (how !== 'required') return known('none', from);
    return unknown('not-shown', from, 'its security policy is not read');
  });
}

function endpointType(server: Instance): Fact<string> {
  return server.string('endpoint_type', {
    value: 'PUBLIC',
    note: 'provider default (AWS provider docs, aws_transfer_server)',
  });
}

/** An endpoint in a VPC is internal unless it has Elastic IPs. */
function isInternal(server: Instance): Fact<boolean> {
  return chainFact(endpointType(server), (type, from) => {
    if (type === 'PUBLIC') return known(false, from);
    return mapFact(server.present('endpoint_details.address_allocation_ids'), (has) => !has);
  });
}

/** The bucket stands in `location_arn`; the share keeps only a cache of it. */
function share(type: string): TypeMapping {
  return typeMapping('fileShare', {
    type,
    attributes: ['file_share_name', 'bucket_region'],
    name: (instance) => instance.string('file_share_name'),
    facts: {
      encryptedAtRest: always(
        'kms_encrypted',
        true,
        'files are kept in S3, which always encrypts (AWS Storage Gateway user guide)',
      ),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
    },
  });
}

const inS3 = always(
  'kms_encrypted',
  true,
  'its data is kept in S3, which always encrypts (AWS Storage Gateway user guide)',
);

/** A cached volume is kept in S3; a stored one on disks of the gateway's own host, which nothing shows. */
function iscsi(type: string, encrypted?: typeof inS3): TypeMapping {
  return typeMapping('volume', {
    type,
    attributes: ['volume_id'],
    name: (instance) => instance.string('volume_id'),
    facts: {
      ...(encrypted === undefined ? {} : { encryptedAtRest: encrypted, encryptionAlgorithm: alwaysAes256 }),
      copies: nowhereElse,
    },
  });
}

/** Engines that are reached over the network by a protocol of their own; the others are services of AWS. */
const ownProtocol = new Set([
  'aurora',
  'aurora-postgresql',
  'azuredb',
  'azure-sql-managed-instance',
  'babelfish',
  'db2',
  'db2-zos',
  'docdb',
  'mariadb',
  'mongodb',
  'mysql',
  'oracle',
  'postgres',
  'sqlserver',
  'sybase',
]);

function dmsTransport(endpoint: Instance): Fact<Transport> {
  const mode = endpoint.string('ssl_mode', {
    value: 'none',
    note: 'provider default (AWS provider docs, aws_dms_endpoint)',
  });
  return mapFact(mode, (name) => (name === 'none' ? 'off' : 'required'));
}

/** Ways by which files and records come in and go out. */
export const fileTransfer: readonly TypeMapping[] = [
  typeMapping('endpoint', {
    type: 'aws_transfer_server',
    attributes: ['protocols', 'endpoint_type', 'endpoint_details'],
    facts: { internal: isInternal, transport, minimumTls },
  }),
  share('aws_storagegateway_nfs_file_share'),
  share('aws_storagegateway_smb_file_share'),
  iscsi('aws_storagegateway_cached_iscsi_volume', inS3),
  iscsi('aws_storagegateway_stored_iscsi_volume'),
  typeMapping('endpoint', {
    type: 'aws_dms_endpoint',
    attributes: ['endpoint_id', 'endpoint_arn', 'engine_name', 'ssl_mode'],
    name: (instance) => instance.string('endpoint_id'),
    when: (instance) => mapFact(instance.string('engine_name'), (engine) => ownProtocol.has(engine)),
    region: (instance) =>
      chainFact(instance.string('endpoint_arn'), (arn, from) => {
        const region = regionOfArn(arn);
        return region === undefined ? instance.providerRegion : known(region, from);
      }),
    facts: {
      internal: always('endpoint_id', true, 'DMS opens the connection itself (AWS DMS user guide)'),
      transport: dmsTransport,
    },
  }),
  typeMapping('snapshot', {
    type: 'aws_fsx_backup',
    attributes: [],
    facts: {
      encryptedAtRest: always('kms_key_id', true, 'FSx always encrypts its backups (Amazon FSx user guide)'),
      encryptionAlgorithm: alwaysAes256,
      copies: nowhereElse,
      publiclyAccessible: always(
        'public access',
        false,
        'backups of FSx are never public (Amazon FSx user guide)',
      ),
    },
  }),
];
