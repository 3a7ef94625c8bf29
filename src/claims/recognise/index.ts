import type { Recogniser } from '../finding.ts';
import { mfa, passwordPolicy, sshKeyAuth } from './access.ts';
import { auditLogging } from './audit-logging.ts';
import { backupEncryption, backupImmutability, backupLocation, deletionProtection } from './backup-copies.ts';
import { backupEnabled } from './backup-enabled.ts';
import { backupFrequency } from './backup-frequency.ts';
import { backupRetention } from './backup-retention.ts';
import {
  emailAuthentication,
  environmentSeparation,
  infrastructureAsCode,
  networkSegmentation,
} from './building.ts';
import { certification } from './certification.ts';
import { availabilityTarget } from './availability-target.ts';
import { craft } from './craft.ts';
import { dataResidency } from './data-residency.ts';
import {
  ddosProtection,
  intrusionDetection,
  logImmutability,
  vulnerabilityScanning,
  waf,
} from './detection.ts';
import { encryptionAtRest } from './encryption-at-rest.ts';
import { encryptionInTransit } from './encryption-in-transit.ts';
import { penetrationTest, securityAudit } from './evidence.ts';
import { handling } from './handling.ts';
import { hostingProvider } from './hosting-provider.ts';
import { certificateValidity, keyManagement, keyRotation, secretsManagement } from './keys.ts';
import { logRetention } from './log-retention.ts';
import { monitoring } from './monitoring.ts';
import { networkRestriction } from './network-restriction.ts';
import { people } from './people.ts';
import { processing } from './processing.ts';
import { publicAccess } from './public-access.ts';
import { personalData } from './personal-data.ts';
import { pointInTimeRecovery, rpo, rto } from './recovery.ts';
import { geoRedundancy, highAvailability } from './resilience.ts';
import { softDelete } from './soft-delete.ts';

/** Every kind of promise that is recognised. */
export const recognisers: readonly Recogniser[] = [
  encryptionAtRest,
  encryptionInTransit,
  dataResidency,
  hostingProvider,
  backupEnabled,
  backupFrequency,
  backupRetention,
  softDelete,
  logRetention,
  auditLogging,
  publicAccess,
  networkRestriction,
  backupEncryption,
  backupImmutability,
  backupLocation,
  deletionProtection,
  geoRedundancy,
  highAvailability,
  pointInTimeRecovery,
  rpo,
  rto,
  keyManagement,
  keyRotation,
  certificateValidity,
  secretsManagement,
  mfa,
  passwordPolicy,
  sshKeyAuth,
  ddosProtection,
  intrusionDetection,
  logImmutability,
  monitoring,
  vulnerabilityScanning,
  waf,
  emailAuthentication,
  environmentSeparation,
  infrastructureAsCode,
  networkSegmentation,
  certification,
  penetrationTest,
  securityAudit,
  ...handling,
  ...people,
  availabilityTarget,
  ...craft,
  ...personalData,
  ...processing,
];
