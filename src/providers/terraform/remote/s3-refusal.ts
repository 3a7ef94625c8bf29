import { UserError } from '../../../errors.ts';
import { member, text } from '../plain.ts';

type Said = readonly [message: string, hint: string];

const signIn = 'Sign in again (aws sso login), or set other credentials (AWS_PROFILE, ?profile=).';
const pull = 'Pipe `terraform state pull` to `--source -`, or try again.';

/** By the error codes of the Amazon S3 API reference; `{}` is the address. */
const byCode: Readonly<Record<string, Said>> = {
  AccessDenied: [
    'AWS refuses access to {}.',
    'The credentials need s3:GetObject on it, and kms:Decrypt on its key; without s3:ListBucket an object that is not there is refused too.',
  ],
  NoSuchKey: [
    '{} does not exist.',
    'Check the key; that of a workspace begins with env:/ and its name, if the backend says nothing else.',
  ],
  NoSuchVersion: ['{} has no such version.', 'Check ?version=.'],
  MethodNotAllowed: ['{} was deleted in that version.', 'Name another version, or none.'],
  InvalidObjectState: ['{} is archived, and cannot be read.', 'Restore it first.'],
  ExpiredToken: ['The AWS credentials for {} have expired.', signIn],
  RequestExpired: ['The AWS credentials for {} have expired.', signIn],
  InvalidAccessKeyId: ['AWS does not know the credentials for {}.', signIn],
  InvalidToken: ['AWS does not know the credentials for {}.', signIn],
  SignatureDoesNotMatch: ['AWS does not accept the credentials for {}.', signIn],
  RequestTimeTooSkewed: ['AWS refuses {}: the clock of this machine is wrong.', 'Set it.'],
};

/** Says what kept an object from being read, in no words of the answer, which may quote keys. */
export function s3Refusal(error: unknown, shown: string, bucket: string): UserError {
  const name = error instanceof Error ? error.name : '';
  const code = text(member(error, 'Code')) ?? name;
  const status = member(member(error, '$metadata'), 'httpStatusCode');
  if (code === 'NoSuchBucket')
    return new UserError(
      `There is no bucket ${bucket}.`,
      'Check its name, and AWS_ENDPOINT_URL if it is set.',
    );
  if (status === 301 || code === 'PermanentRedirect' || code === 'AuthorizationHeaderMalformed')
    return elsewhere(error, bucket);
  if (isCustomerEncrypted(error, status))
    return new UserError(
      `${shown} is encrypted with a key that comes with every request (SSE-C), which tomcheck is not given.`,
      'Pipe `terraform state pull` to `--source -`.',
    );
  const said = Object.hasOwn(byCode, code)
    ? byCode[code]
    : status === 403
      ? byCode['AccessDenied']
      : undefined;
  if (said !== undefined) return new UserError(said[0].replace('{}', shown), said[1]);
  if (member(error, 'code') === 'ECONNRESET') return new UserError(`${shown} was cut off on its way.`, pull);
  if (name === 'WrongSize' && error instanceof Error)
    return new UserError(`${shown} ${error.message}.`, pull);
  if (status !== undefined) return new UserError(`S3 answers with ${code} for ${shown}.`, pull);
  return new UserError(
    `S3 cannot be reached for ${shown} (${reasonOf(error)}).`,
    'Check the region and your network.',
  );
}

/** The answer names the region, in a header or in itself. */
function elsewhere(error: unknown, bucket: string): UserError {
  const headers = member(member(error, '$response'), 'headers');
  const region = text(member(headers, 'x-amz-bucket-region')) ?? text(member(error, 'Region'));
  const where = region === undefined ? 'in another region' : `in ${region}`;
  return new UserError(
    `The bucket ${bucket} is ${where}.`,
    region === undefined ? 'Name its region: ?region=.' : `Write ?region=${region}.`,
  );
}

function isCustomerEncrypted(error: unknown, status: unknown): boolean {
  return status === 400 && error instanceof Error && /server side encryption/iu.test(error.message);
}

function reasonOf(error: unknown): string {
  return text(member(error, 'code')) ?? (error instanceof Error ? error.name : 'no answer');
}
