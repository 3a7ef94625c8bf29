import type { InstanceKey } from '../address.ts';
import { skipValue } from '../json/scan.ts';
import { parseValue, stringOrNothing, type ParseValue } from '../json/value.ts';
import { text } from '../plain.ts';
import type { Draft } from './draft.ts';

/** Members of a resource in the JSON forms of `terraform show`, which state and plan have in common. */
export const commonMembers = [
  'address',
  'module_address',
  'mode',
  'type',
  'name',
  'index',
  'provider_name',
] as const;

export type CommonMember = (typeof commonMembers)[number];

/** Takes one member into the draft; returns the value's end. */
export function takeMember(
  bytes: Buffer,
  at: number,
  member: CommonMember,
  draft: Draft,
  parse: ParseValue,
): number {
  const end = skipValue(bytes, at);
  if (member === 'index') draft.key = keyFrom(parseValue(bytes, at, end));
  // No two instances have one address.
  else if (member === 'address') draft.address = stringOrNothing(bytes, at, end) ?? draft.address;
  else setText(draft, member, text(parse(bytes, at, end)));
  return end;
}

function setText(
  draft: Draft,
  member: Exclude<CommonMember, 'index' | 'address'>,
  value: string | undefined,
): void {
  if (value === undefined) return;
  if (member === 'module_address') draft.module = value;
  else if (member === 'provider_name') draft.provider = value;
  else draft[member] = value;
}

export function keyFrom(value: unknown): InstanceKey | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
