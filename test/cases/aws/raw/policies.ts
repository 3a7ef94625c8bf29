interface Statement {
  readonly [member: string]: unknown;
}

/** A policy document as states hold it: JSON in a string. */
export function policy(...statements: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

const insecure = { Bool: { 'aws:SecureTransport': 'false' } };

/** A statement that refuses clear text, which a case may spoil. */
export const refusesClearText = (changes: Statement = {}): string =>
  policy({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: ['arn:aws:s3:::files', 'arn:aws:s3:::files/*'],
    Condition: insecure,
    ...changes,
  });

export const forEverybody = (changes: Statement = {}): string =>
  policy({
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::files/*',
    ...changes,
  });

export const allows = (changes: Statement = {}): string =>
  policy({ Effect: 'Allow', Action: '*', Resource: '*', ...changes });

export const trusts = (principal: Statement): string =>
  policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal });
