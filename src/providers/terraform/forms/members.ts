import type { InstanceKey } from '../address.ts';
import { skipValue } from '../json/scan.ts';
import { parseValue, stringOrNothing } from '../json/value.ts';
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
export function takeMember(bytes: Buffer, at: number, member: CommonMember, draft: Draft): number {
  const end = skipValue(bytes, at);
  if (member === 'index') draft.key = keyFrom(parseValue(bytes, at, end));
  else setText(draft, member, stringOrNothing(bytes, at, end));
  return end;
}

function setText(draft: Draft, member: Exclude<CommonMember, 'index'>, text: string | undefined): void {
  if (text === undefined) return;
  if (member === 'module_address') draft.module = text;
  else if (member === 'provider_name') draft.provider = text;
  else draft[member] = text;
}

export function keyFrom(value: unknown): InstanceKey | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
