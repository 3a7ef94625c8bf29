import { unknown } from '../../../model/fact.ts';
import { typeMapping, type TypeMapping } from '../mapping.ts';
import { locationOf } from './regions.ts';
import {
  accountCopies,
  accountMinimumTls,
  accountTransport,
  alwaysAes256,
  alwaysEncrypted,
} from './storage-account.ts';
import { neverAnonymous, readAccount } from './storage-files.ts';

const attributes = ['storage_account_id', 'storage_account_name'];

/** Queues and tables: parts of a storage account that have hardly a setting of their own. */
export const storagePartTypes: readonly TypeMapping[] = [
  typeMapping('queue', {
    type: 'azurerm_storage_queue',
    attributes,
    region: (part) => readAccount(part, locationOf),
    facts: {
      encryptedAtRest: alwaysEncrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: (part) => readAccount(part, accountCopies),
      publiclyAccessible: neverAnonymous,
      transport: (part) => readAccount(part, accountTransport),
      minimumTls: (part) => readAccount(part, accountMinimumTls),
    },
  }),
  typeMapping('database', {
    type: 'azurerm_storage_table',
    attributes,
    region: (part) => readAccount(part, locationOf),
    facts: {
      encryptedAtRest: alwaysEncrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: (part) => readAccount(part, accountCopies),
      publiclyAccessible: neverAnonymous,
      transport: (part) => readAccount(part, accountTransport),
      minimumTls: (part) => readAccount(part, accountMinimumTls),
      backups: (part) =>
        unknown(
          'not-shown',
          part.origin('id'),
          'Azure has no backup of tables, and what else copies them is not shown',
        ),
    },
  }),
];
