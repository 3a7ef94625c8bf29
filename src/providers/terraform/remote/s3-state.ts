import { UserError } from '../../../errors.ts';
import type { World } from '../../../model/provider.ts';
import { downloadFrom } from './download.ts';
import { parseObjectAddress } from './object-address.ts';
import type { Extent, RemoteState } from './remote-state.ts';
import { s3Refusal } from './s3-refusal.ts';

const form = 's3://bucket/path/terraform.tfstate, with ?region= or ?profile= where they are needed';

/**
 * A state in the backend s3: `s3://bucket/key`, of a workspace `s3://bucket/env:/<workspace>/<key>`. Region, endpoint and
 * credentials are those of the AWS SDK's own variables and profiles. Source: Terraform documentation, backend type s3.
 */
export async function readS3State(url: string, world: World, extent: Extent): Promise<RemoteState> {
  downloadFrom(world, url);
  const {
    shown,
    place: bucket,
    key,
    options,
  } = parseObjectAddress(url, form, ['region', 'profile', 'version']);
  const region = options.get('region');
  if (!/^[\w.-]{3,255}$/u.test(bucket)) throw new UserError(`${shown} names no bucket.`, `Write ${form}.`);
  if (region !== undefined && !/^[a-z0-9-]+$/u.test(region))
    throw new UserError(`${shown} is given with a region that is none.`, 'Write ?region=eu-central-1.');
  const { readObject } = await import('../../aws/read-object.ts');
  const [profile, version] = [options.get('profile'), options.get('version')];
  try {
    const name = { bucket, key, version, region, profile, extent };
    const { bytes, modified } = await readObject(name, world.signal);
    return { bytes, modified: modified?.toISOString() };
  } catch (error) {
    if (world.signal.aborted || error instanceof UserError) throw error;
    throw s3Refusal(error, shown, bucket);
  }
}
