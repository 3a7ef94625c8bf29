import { known, unknown } from '../../../model/fact.ts';
import type { Cloud, Instance, TypeMapping } from '../mapping.ts';
import { alarms } from './alarms.ts';
import { appRunner } from './app-runner.ts';
import { apiGateway } from './api-gateway.ts';
import { backupVaults } from './backup-vaults.ts';
import { certificates } from './certificates.ts';
import { cloudFront } from './cloudfront.ts';
import { cloudTrail } from './cloudtrail.ts';
import { detection } from './detection.ts';
import { dnsZones } from './dns-zones.ts';
import { documentsAndGraphs } from './docdb-neptune.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { ec2 } from './ec2.ts';
import { registries } from './ecr.ts';
import { ecs } from './ecs.ts';
import { fileSystems } from './efs-fsx.ts';
import { eks } from './eks.ts';
import { caches } from './elasticache.ts';
import { allOf } from './facts.ts';
import { fileTransfer } from './file-transfer.ts';
import { accountOf, identityAttributes, idOf, labelsOf, nameOf } from './identity.ts';
import { irrelevant } from './irrelevant.ts';
import { keys } from './kms.ts';
import { lightsail } from './lightsail.ts';
import { links } from './links.ts';
import { loadBalancing } from './load-balancing.ts';
import { logs } from './logs.ts';
import { memoryDatabases } from './memorydb-dax.ts';
import { messaging } from './messaging.ts';
import { mightBe } from './might-be.ts';
import { msk } from './msk.ts';
import { searchDomains } from './opensearch.ts';
import { networks } from './networks.ts';
import { orphans } from './orphans.ts';
import { otherDatabases } from './other-databases.ts';
import { permissions } from './permissions.ts';
import { proxies } from './rds-proxy.ts';
import { rds } from './rds.ts';
import { redshift } from './redshift.ts';
import { regionOf } from './region.ts';
import { s3 } from './s3.ts';
import { secrets } from './secrets.ts';
import { securityGroups } from './security-groups.ts';
import { serverGroups } from './server-groups.ts';
import { serverless } from './serverless.ts';
import { snapshots } from './snapshots.ts';
import { streams } from './streams.ts';
import { users } from './users.ts';
import { workplaces } from './workplaces.ts';

const types: readonly TypeMapping[] = [
  ...s3,
  ...ebs,
  ...ec2,
  ...securityGroups,
  ...snapshots,
  ...rds,
  ...proxies,
  ...dynamodb,
  ...documentsAndGraphs,
  ...redshift,
  ...fileSystems,
  ...caches,
  ...memoryDatabases,
  ...searchDomains,
  ...messaging,
  ...streams,
  ...msk,
  ...secrets,
  ...logs,
  ...registries,
  ...loadBalancing,
  ...apiGateway,
  ...cloudFront,
  ...serverless,
  ...cloudTrail,
  ...backupVaults,
  ...orphans,
  ...otherDatabases,
  ...lightsail,
  ...ecs,
  ...eks,
  ...appRunner,
  ...serverGroups,
  ...workplaces,
  ...fileTransfer,
  ...networks,
  ...keys,
  ...certificates,
  ...alarms,
  ...detection,
  ...users,
  ...permissions,
  ...dnsZones,
];

const publicAccess = 'aws_s3_account_public_access_block';
const volumeDefault = 'aws_ebs_encryption_by_default';
const blockSettings = [
  'block_public_acls',
  'ignore_public_acls',
  'block_public_policy',
  'restrict_public_buckets',
];

/** What tomcheck knows of the types of the Terraform provider for AWS, majors 4 to 6. */
export const aws: Cloud = {
  id: 'aws',
  sources: ['hashicorp/aws'],
  prefixes: ['aws_'],
  types,
  links,
  irrelevant,
  mightBe,
  attributes: identityAttributes,
  nameOf,
  regionOf,
  accountOf,
  idOf,
  labelsOf,
  neverShown: [
    {
      kinds: ['user'],
      fields: ['mfa', 'lastUsed'],
      detail: 'Terraform shows neither the second factors of users of AWS nor when they last signed in.',
    },
  ],
  account: {
    attributes: { [publicAccess]: ['account_id', ...blockSettings], [volumeDefault]: ['enabled'] },
    facts: {
      blocksPublicBuckets: (all) => {
        const settings = all(publicAccess).flatMap((block) =>
          blockSettings.map((path) => block.boolean(path, { value: false, note: 'provider default' })),
        );
        const from = { path: publicAccess };
        return settings.length === 0
          ? unknown('not-shown', from, 'no account-wide block of public access is in this source')
          : allOf(settings, from);
      },
      encryptsVolumesByDefault: (all) => encryptsByDefault(all(volumeDefault)),
    },
  },
};

/** The setting is one per region, so only a region that has it off says something of all of them. */
function encryptsByDefault(settings: readonly Instance[]) {
  const from = { path: volumeDefault };
  const off = settings
    .map((setting) =>
      setting.boolean('enabled', { value: true, note: 'provider default (AWS provider docs)' }),
    )
    .find((fact) => fact.known && !fact.value);
  if (off?.known === true) return known(false, off.from);
  return unknown('not-shown', from, 'the setting of some regions is not in this source');
}
