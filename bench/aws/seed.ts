import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';

const LocationConstraint = 'eu-central-1' as const;

/** Fills an account: buckets, every second with versions, and databases, every second encrypted. */
export async function seed(endpoint: string, buckets: number, databases: number): Promise<void> {
  const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
  const settings = { endpoint, region: LocationConstraint, credentials };
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  const rds = new RDSClient(settings);
  for (let number = 0; number < buckets; number += 1) {
    const Bucket = `data-${String(number).padStart(4, '0')}`;
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint } }));
    if (number % 2 > 0) continue;
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  }
  for (let number = 0; number < databases; number += 1) await rds.send(database(number));
}

function database(number: number): CreateDBInstanceCommand {
  return new CreateDBInstanceCommand({
    DBInstanceIdentifier: `db-${number}`,
    DBInstanceClass: 'db.t3.micro',
    Engine: 'postgres',
    EngineVersion: '16.1',
    MasterUsername: 'owner',
    MasterUserPassword: 'password1',
    AllocatedStorage: 20,
    StorageEncrypted: number % 2 === 0,
  });
}
