import { chainFact, known, mapFact, unknown, type Fact } from '../../../model/fact.ts';
import type { Backup } from '../../../model/resource.ts';
import { typeMapping, type Instance, type Link, type TypeMapping } from '../mapping.ts';
import { joinBackups } from './backup-items.ts';
import { machineBackups, machineTypes } from './compute.ts';
import { guaranteed, noCopies, readTarget } from './facts.ts';
import { locationOf } from './regions.ts';

const encrypted =
  'managed disks are always encrypted, temporary ones aside (Microsoft Learn, Server-side encryption of disks)';
const inRegion = 'a restore point lies in the region of its collection';

const collections = [
  'azurerm_virtual_machine_restore_point_collection',
  'azurerm_restore_point_collection',
] as const;

const onMachine = <T>(sql: Instance, read: (machine: Instance) => Fact<T>): Fact<T> =>
  readTarget(sql, 'virtual_machine_id', machineTypes, 'virtual machine', read);

/** The agent for SQL Server in a machine may take backups by itself. */
function agentBackups(sql: Instance): Fact<readonly Backup[]> {
  return chainFact(sql.blocks('auto_backup'), (blocks, from): Fact<readonly Backup[]> => {
    if (blocks.length === 0)
      return known([], {
        ...from,
        note: 'its backup agent is off, and nothing here backs it up',
        absence: true,
      });
    const logs = sql.number('auto_backup.manual_schedule.log_backup_frequency_in_minutes');
    const intervalHours = mapFact(logs, (minutes) => minutes / 60);
    const retentionDays = sql.number('auto_backup.retention_period_in_days');
    return known([{ by: 'automated backup', intervalHours, retentionDays }], from);
  });
}

export const machinePartTypes: readonly TypeMapping[] = [
  typeMapping('database', {
    type: 'azurerm_mssql_virtual_machine',
    attributes: ['auto_backup', 'sql_connectivity_type', 'virtual_machine_id'],
    region: (sql) => onMachine(sql, locationOf),
    facts: {
      encryptedAtRest: guaranteed('storage_configuration', true, encrypted),
      encryptionAlgorithm: guaranteed('storage_configuration', 'aes-256', encrypted),
      copies: noCopies('virtual_machine_id', 'a machine and its disks stay in their region'),
      publiclyAccessible: (sql) =>
        chainFact(sql.string('sql_connectivity_type'), (type, from) =>
          type.toLowerCase() === 'public'
            ? unknown('not-shown', from, 'its port is open to whom its network lets in')
            : known(false, from),
        ),
      transport: (sql) =>
        unknown('not-shown', sql.origin('id'), 'encryption is set inside SQL Server, which is not shown'),
      minimumTls: (sql) =>
        unknown('not-shown', sql.origin('id'), 'encryption is set inside SQL Server, which is not shown'),
      backups: (sql) => joinBackups(agentBackups(sql), onMachine(sql, machineBackups)),
    },
  }),
  ...collections.map((type) =>
    typeMapping('snapshot', {
      type,
      attributes: [],
      facts: {
        encryptedAtRest: guaranteed('id', true, encrypted),
        encryptionAlgorithm: guaranteed('id', 'aes-256', encrypted),
        copies: noCopies('location', inRegion),
        publiclyAccessible: guaranteed('id', false, 'a restore point has no address of its own'),
      },
    }),
  ),
];

export const machinePartLinks: readonly Link[] = collections.map((to) => ({
  type: to.replace('_collection', ''),
  by: 'virtual_machine_restore_point_collection_id',
  to: [to],
  matching: ['id'],
  attributes: [],
}));
