import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import { typeMapping, type FactReaders, type Instance, type Reader, type TypeMapping } from '../mapping.ts';
import { guaranteed, noCopies } from './facts.ts';
import { addressNumber, admitsAnybody, cidrRange, type AddressRange } from './ip-ranges.ts';

const models = 'Microsoft Learn, Data encryption models, supporting services';

/** What Microsoft says of a service whatever its settings. */
function always(service: string): FactReaders<'database'> {
  return {
    encryptedAtRest: guaranteed('id', true, `${service} always encrypts what it stores (${models})`),
    transport: guaranteed(
      'id',
      'required',
      `${service} takes TLS connections only (Microsoft Learn, security)`,
    ),
    minimumTls: (instance) =>
      unknown('not-shown', instance.origin('id'), `${service} has no setting for its TLS version here`),
  };
}

/** Public access that is switched off settles it; what else narrows it is not shown. */
function closedOnly(path: string, more: string): (instance: Instance) => Fact<boolean> {
  return (instance) =>
    chainFact(instance.boolean(path), (open, from): Fact<boolean> =>
      open ? unknown('not-shown', from, more) : known(false, from),
    );
}

function serverIsPublic(server: Instance): Fact<boolean> {
  return chainFact(server.blocks('ipv4_firewall_rule'), (rules, from): Fact<boolean> => {
    if (rules.length === 0)
      return unknown(
        'not-shown',
        from,
        'it has no firewall in this source, and what it then lets in is not shown',
      );
    const ranges = rules.flatMap(writtenRange);
    if (admitsAnybody(ranges)) return known(true, from);
    return ranges.length === rules.length
      ? known(false, from)
      : unknown('not-shown', from, 'its firewall rules do not name two addresses');
  });
}

function writtenRange(rule: Reader): readonly AddressRange[] {
  const [low, high] = ['range_start', 'range_end'].map((path) => {
    const end = rule.string(path);
    return end.known ? addressNumber(end.value) : undefined;
  });
  return low === undefined || high === undefined ? [] : [{ first: low, last: high }];
}

const noBackup = (what: string) => (instance: Instance) =>
  unknown('not-shown', instance.origin('id'), `${what} has no setting for backups here`);

export const analyticsTypes: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'azurerm_kusto_cluster',
    attributes: ['allowed_ip_ranges', 'public_network_access_enabled'],
    facts: {
      ...always('Azure Data Explorer'),
      copies: noCopies(
        'location',
        'data stays in the region of the cluster (Microsoft Learn, Azure Data Explorer)',
      ),
      publiclyAccessible: kustoIsPublic,
      backups: noBackup('Azure Data Explorer'),
    },
  }),
  typeMapping('database', {
    type: 'azurerm_databricks_workspace',
    attributes: ['public_network_access_enabled'],
    facts: {
      ...always('Azure Databricks'),
      publiclyAccessible: closedOnly(
        'public_network_access_enabled',
        'whom its access lists let in is set inside the workspace',
      ),
      backups: noBackup('Azure Databricks'),
    },
  }),
  typeMapping('database', {
    type: 'azurerm_analysis_services_server',
    attributes: ['backup_blob_container_uri', 'ipv4_firewall_rule'],
    facts: {
      ...always('Azure Analysis Services'),
      publiclyAccessible: serverIsPublic,
      backups: noBackup('Azure Analysis Services'),
    },
  }),
  ...[
    'azurerm_healthcare_fhir_service',
    'azurerm_healthcare_dicom_service',
    'azurerm_healthcare_service',
  ].map((type) =>
    typeMapping('database', {
      type,
      attributes: ['public_network_access_enabled'],
      facts: {
        ...always('Azure Health Data Services'),
        publiclyAccessible: closedOnly(
          'public_network_access_enabled',
          'it answers to who has signed in, from any network',
        ),
        backups: noBackup('Azure Health Data Services'),
      },
    }),
  ),
];

function kustoIsPublic(cluster: Instance): Fact<boolean> {
  return chainFact(cluster.boolean('public_network_access_enabled'), (open, from): Fact<boolean> => {
    if (!open) return known(false, from);
    return mapFact(
      cluster.strings('allowed_ip_ranges'),
      (cidrs) => cidrs.length === 0 || admitsAnybody(cidrs.flatMap((cidr) => cidrRange(cidr) ?? [])),
    );
  });
}
