import { describe, expect, it } from 'vitest';
import {
  globMatches,
  opensToAnyone,
  refusesClearText,
  tlsFloor,
} from '../../../../src/providers/terraform/aws/policy.ts';

const covered = { service: 's3', resource: 'arn:aws:s3:::files/any/object' };
const everything = ['arn:aws:s3:::files', 'arn:aws:s3:::files/*'];
const insecure = { Bool: { 'aws:SecureTransport': 'false' } };
const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: everything, Condition: insecure };

function policy(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

describe('a policy that refuses clear text', () => {
  it.each([
    ['the usual statement', deny],
    ['a principal written as AWS', { ...deny, Principal: { AWS: '*' } }],
    ['a principal in a list', { ...deny, Principal: { AWS: ['*'] } }],
    ['every action', { ...deny, Action: '*' }],
    ['every resource', { ...deny, Resource: '*' }],
    ['the key in other case', { ...deny, Condition: { Bool: { 'AWS:securetransport': [false] } } }],
    ['BoolIfExists', { ...deny, Condition: { BoolIfExists: { 'aws:SecureTransport': false } } }],
  ])('is seen with %s', (_, statement) => {
    expect(refusesClearText(policy(statement), covered)).toBe(true);
  });

  it.each([
    [
      'it allows secure requests instead',
      { ...deny, Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
    ],
    ['it speaks of one principal', { ...deny, Principal: { AWS: 'arn:aws:iam::111122223333:root' } }],
    ['it speaks of all but one principal', { ...deny, Principal: undefined, NotPrincipal: { AWS: 'x' } }],
    ['it speaks of single actions', { ...deny, Action: ['s3:GetObject', 's3:PutObject'] }],
    ['it speaks of the bucket and not its objects', { ...deny, Resource: 'arn:aws:s3:::files' }],
    ['it speaks of another bucket', { ...deny, Resource: 'arn:aws:s3:::other/*' }],
    ['it speaks of a folder', { ...deny, Resource: 'arn:aws:s3:::files/public/*' }],
    [
      'it has a second key',
      { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false', 'aws:ViaAWSService': 'false' } } },
    ],
    [
      'it has a second condition',
      { ...deny, Condition: { ...insecure, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
    ],
    ['it refuses TLS', { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['it has no condition', { ...deny, Condition: undefined }],
  ])('is not seen where %s', (_, statement) => {
    expect(refusesClearText(policy(statement), covered)).toBe(false);
  });

  it('is not judged where there is no policy document', () => {
    expect(refusesClearText('text', covered)).toBeUndefined();
  });

  it('accepts a single statement outside a list', () => {
    expect(refusesClearText({ Statement: deny }, covered)).toBe(true);
  });

  it('tells the lowest version it accepts', () => {
    const floor = { ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': 1.3 } } };
    expect(tlsFloor(policy(deny, floor), covered)).toBe('1.3');
    expect(tlsFloor(policy(deny), covered)).toBeUndefined();
  });
});

describe('a policy that lets anybody in', () => {
  const allow = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: everything };

  it.each([
    ['for everybody', allow],
    ['for everybody as AWS', { ...allow, Principal: { AWS: '*' } }],
    ['for all but one', { ...allow, Principal: undefined, NotPrincipal: { AWS: 'x' } }],
    ['with TLS only', { ...allow, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['from every address', { ...allow, Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }],
    ['from all but one address', { ...allow, Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }],
    [
      'from a VPC if there is one',
      { ...allow, Condition: { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } } },
    ],
    ['from any organisation', { ...allow, Condition: { StringLike: { 'aws:PrincipalOrgID': '*' } } }],
  ])('is seen: %s', (_, statement) => {
    expect(opensToAnyone(policy(statement))).toBe(true);
  });

  it.each([
    ['a named principal', { ...allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' } }],
    ['a service', { ...allow, Principal: { Service: 'cloudfront.amazonaws.com' } }],
    ['a VPC endpoint', { ...allow, Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } }],
    ['an organisation', { ...allow, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }],
    ['addresses', { ...allow, Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24'] } } }],
    [
      'the owner, as SNS does by default',
      { ...allow, Condition: { StringEquals: { 'AWS:SourceOwner': '111122223333' } } },
    ],
    ['a denial', { ...allow, Effect: 'Deny' }],
  ])('is not seen with %s', (_, statement) => {
    expect(opensToAnyone(policy(statement))).toBe(false);
  });
});

describe('a pattern of an ARN', () => {
  it.each([
    ['arn:aws:rds:*:*:db:*', 'arn:aws:rds:eu-central-1:111122223333:db:main', true],
    ['arn:aws:rds:*:*:db:a?', 'arn:aws:rds:eu-central-1:111122223333:db:ab', true],
    ['arn:aws:ec2:*:*:volume/*', 'arn:aws:rds:eu-central-1:111122223333:db:main', false],
    ['arn:aws:s3:::a.b/*', 'arn:aws:s3:::axb/c', false],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });
});
