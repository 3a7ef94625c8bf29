import { chainFact, known, type Fact } from '../../../model/fact.ts';
import { typeMapping, type Instance, type TypeMapping } from '../mapping.ts';
import { readTarget } from './facts.ts';
import { accountCopies, accountTypes, alwaysAes256, alwaysEncrypted } from './storage-account.ts';

/** Records lie in a storage account; no policy, or one of zero days, never deletes them. */
function retention(log: Instance): Fact<number> {
  return chainFact(log.boolean('retention_policy.enabled'), (on, from): Fact<number> => {
    if (!on) return known(Infinity, from);
    return chainFact(log.number('retention_policy.days'), (days, at) =>
      known(days === 0 ? Infinity : days, at),
    );
  });
}

export const flowLogTypes: readonly TypeMapping[] = [
  typeMapping('logStore', {
    type: 'azurerm_network_watcher_flow_log',
    attributes: ['retention_policy', 'storage_account_id'],
    facts: {
      encryptedAtRest: alwaysEncrypted,
      encryptionAlgorithm: alwaysAes256,
      copies: (log) => readTarget(log, 'storage_account_id', accountTypes, 'storage account', accountCopies),
      retentionDays: retention,
    },
  }),
];
