import type { Check } from '../model/check.ts';
import { accessReview } from './access-review.ts';
import { auditLogging } from './audit-logging.ts';
import { backupEnabled } from './backup-enabled.ts';
import { backupEncryption } from './backup-encryption.ts';
import { backupFrequency } from './backup-frequency.ts';
import { backupImmutability } from './backup-immutability.ts';
import { backupLocation } from './backup-location.ts';
import { backupRetention } from './backup-retention.ts';
import { certificateValidity } from './certificate-validity.ts';
import { certification } from './certification.ts';
import { dataDeletion } from './data-deletion.ts';
import { dataResidency } from './data-residency.ts';
import { dataRetention } from './data-retention.ts';
import { ddosProtection } from './ddos-protection.ts';
import { deletionProtection } from './deletion-protection.ts';
import { emailAuthentication } from './email-authentication.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import { encryptionInTransit } from './encryption-in-transit.ts';
import { environmentSeparation } from './environment-separation.ts';
import { geoRedundancy } from './geo-redundancy.ts';
import { highAvailability } from './high-availability.ts';
import { hostingProvider } from './hosting-provider.ts';
import { infrastructureAsCode } from './infrastructure-as-code.ts';
import { intrusionDetection } from './intrusion-detection.ts';
import { keyManagement } from './key-management.ts';
import { keyRotation } from './key-rotation.ts';
import { leastPrivilege } from './least-privilege.ts';
import { logImmutability } from './log-immutability.ts';
import { logRetention } from './log-retention.ts';
import { mfa } from './mfa.ts';
import { monitoring } from './monitoring.ts';
import { networkRestriction } from './network-restriction.ts';
import { networkSegmentation } from './network-segmentation.ts';
import { passwordPolicy } from './password-policy.ts';
import { patching } from './patching.ts';
import { penetrationTest } from './penetration-test.ts';
import { pointInTimeRecovery } from './point-in-time-recovery.ts';
import { policyReview } from './policy-review.ts';
import { publicAccess } from './public-access.ts';
import { rpo } from './rpo.ts';
import { secretsManagement } from './secrets-management.ts';
import { securityAudit } from './security-audit.ts';
import { softDelete } from './soft-delete.ts';
import { sshKeyAuth } from './ssh-key-auth.ts';
import { vulnerabilityScanning } from './vulnerability-scanning.ts';
import { waf } from './waf.ts';

/** Every kind of promise that can be tested, in the order they are shown. */
export const checks: readonly Check[] = [
  encryptionAtRest,
  encryptionInTransit,
  certificateValidity,
  keyManagement,
  keyRotation,
  secretsManagement,
  dataResidency,
  hostingProvider,
  geoRedundancy,
  highAvailability,
  backupEnabled,
  backupFrequency,
  backupRetention,
  backupEncryption,
  backupLocation,
  backupImmutability,
  pointInTimeRecovery,
  rpo,
  softDelete,
  deletionProtection,
  dataDeletion,
  dataRetention,
  logRetention,
  logImmutability,
  auditLogging,
  monitoring,
  intrusionDetection,
  vulnerabilityScanning,
  patching,
  publicAccess,
  networkRestriction,
  networkSegmentation,
  environmentSeparation,
  ddosProtection,
  waf,
  mfa,
  passwordPolicy,
  sshKeyAuth,
  leastPrivilege,
  accessReview,
  infrastructureAsCode,
  emailAuthentication,
  certification,
  penetrationTest,
  securityAudit,
  policyReview,
];

const byId: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));

export function checkById(id: string): Check | undefined {
  return byId.get(id);
}
