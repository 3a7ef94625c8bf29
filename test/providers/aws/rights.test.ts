import { expect, test } from 'vitest';
import { signedIn, xml, xmlError, type Reply } from './answers.ts';
import { readFrom } from './replies.ts';
import { realGaps } from './scan.ts';

signedIn();

const everything = encodeURIComponent(
  JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }),
);

function details(inner: string): Reply {
  return xml('GetAccountAuthorizationDetails', `${inner}<IsTruncated>false</IsTruncated>`);
}

function user(name: string, more = ''): string {
  return `<member><UserName>${name}</UserName><Arn>arn:aws:iam::123456789012:user/${name}</Arn>${more}
  <UserPolicyList><member><PolicyName>p</PolicyName><PolicyDocument>${everything}</PolicyDocument></member></UserPolicyList></member>`;
}

const boundary =
  '<PermissionsBoundary><PermissionsBoundaryArn>arn:aws:iam::123456789012:policy/b</PermissionsBoundaryArn></PermissionsBoundary>';

test('a boundary of a user narrows what its policies allow', async () => {
  const users = `<UserDetailList>${user('owner')}${user('narrowed', boundary)}</UserDetailList>`;
  const found = await readFrom(
    { permission: ['administrator', 'wildcard', 'holder'] },
    { GetAccountAuthorizationDetails: details(users) },
  );

  expect(found.fact('owner', 'administrator')).toBe(true);
  expect(found.fact('owner', 'wildcard')).toBe(true);
  expect(found.fact('owner', 'holder')).toBe('person');
  expect(found.fact('narrowed', 'administrator')).toBe('unknown: ambiguous');
  expect(found.resources).toHaveLength(2);
});

test('rights that are denied are a gap', async () => {
  const found = await readFrom(
    { permission: ['administrator'] },
    { GetAccountAuthorizationDetails: xmlError('AccessDenied') },
  );

  expect(found.resources).toEqual([]);
  expect(realGaps(found)).toContainEqual(expect.objectContaining({ kinds: ['permission'], why: 'denied' }));
});
