import type { Check } from '../model/check.ts';
import { auditLogging } from './audit-logging.ts';
import { backupEnabled } from './backup-enabled.ts';
import { backupFrequency } from './backup-frequency.ts';
import { backupRetention } from './backup-retention.ts';
import { certification } from './certification.ts';
import { dataResidency } from './data-residency.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import { encryptionInTransit } from './encryption-in-transit.ts';
import { hostingProvider } from './hosting-provider.ts';
import { logRetention } from './log-retention.ts';
import { networkRestriction } from './network-restriction.ts';
import { penetrationTest } from './penetration-test.ts';
import { policyReview } from './policy-review.ts';
import { publicAccess } from './public-access.ts';
import { securityAudit } from './security-audit.ts';
import { softDelete } from './soft-delete.ts';
import { backupEncryption } from './backup-encryption.ts';
import { backupLocation } from './backup-location.ts';
import { backupImmutability } from './backup-immutability.ts';
import { pointInTimeRecovery } from './point-in-time-recovery.ts';
import { rpo } from './rpo.ts';

/** Every kind of promise that can be tested, in the order they are shown. */
export const checks: readonly Check[] = [
  encryptionAtRest,
  encryptionInTransit,
  dataResidency,
  hostingProvider,
  backupEnabled,
  backupFrequency,
  backupRetention,
  backupEncryption,
  backupLocation,
  backupImmutability,
  pointInTimeRecovery,
  rpo,
  softDelete,
  logRetention,
  auditLogging,
  publicAccess,
  networkRestriction,
  certification,
  penetrationTest,
  securityAudit,
  policyReview,
];

const byId: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));

export function checkById(id: string): Check | undefined {
  return byId.get(id);
}
