import { createClient, createCommand, type ClientModule } from './clients.ts';
import { configurationOf, defaultCredentials, mustHaveKeys } from './credentials.ts';
import { realHandler } from './handler.ts';

/** One object of S3 that somebody named. */
export interface ObjectName {
  readonly bucket: string;
  readonly key: string;
  readonly version: string | undefined;
  /** Undefined: that of the environment or the profile, or where S3 says that the bucket is. */
  readonly region: string | undefined;
  readonly profile: string | undefined;
  /** All of it, or its first byte. */
  readonly extent: 'all' | 'beginning';
}

export interface FoundObject {
  readonly bytes: Uint8Array;
  /** When it was last written. */
  readonly modified: Date | undefined;
}

/** The part of GetObject's answer that is used. */
interface Answer {
  readonly Body?: { readonly transformToByteArray: () => Promise<Uint8Array> };
  readonly ContentLength?: number;
  readonly LastModified?: Date;
}

/** Larger objects are no state. */
const largest = 2 ** 30;

/** More than is read at once, or less than was announced; its message goes on after the name of the object. */
class WrongSize extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongSize';
  }
}

const loadClient = (): Promise<ClientModule> => import('./clients/s3-object.ts');

/**
 * Reads an object, or its beginning, with the credentials of the SDK's default chain. Throws a `UserError` where there
 * are none, else the SDK's own errors, or `WrongSize`.
 */
export async function readObject(
  { bucket, key, version, region, profile, extent }: ObjectName,
  signal: AbortSignal,
): Promise<FoundObject> {
  const credentials = await defaultCredentials(profile);
  await mustHaveKeys(credentials);
  const module = await loadClient();
  const requestHandler = realHandler();
  const client = createClient(
    's3-object',
    module,
    region ?? (await configurationOf(profile)).region ?? 'us-east-1',
    { credentials, requestHandler, userAgent: 'tomcheck' },
    { forcePathStyle: true, followRegionRedirects: region === undefined },
  );
  try {
    const input = {
      Bucket: bucket,
      Key: key,
      ...(version === undefined ? {} : { VersionId: version }),
      ...(extent === 'all' ? {} : { Range: 'bytes=0-0' }),
    };
    const sent = client.send(createCommand(module, 'GetObject', input), { abortSignal: signal });
    const { Body: body, ContentLength: length = 0, LastModified: modified } = (await sent) as Answer;
    if (length > largest) throw new WrongSize('holds more than 1 GiB');
    const bytes = (await body?.transformToByteArray()) ?? new Uint8Array();
    if (bytes.length < length) throw new WrongSize('was cut off on its way');
    return { bytes, modified };
  } finally {
    requestHandler.destroy?.();
  }
}
