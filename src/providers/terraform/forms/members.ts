import type { InstanceKey } from '../address.ts';
import { valueOf } from '../json/keys.ts';
import type { Marks } from '../json/marks.ts';
import { parseValue, type ParseValue } from '../json/value.ts';
import { text } from '../plain.ts';
import type { Draft } from './draft.ts';

/** Members of a resource in the JSON forms of `terraform show`, which state and plan have in common. */
export const common = {
  address: 0,
  module_address: 1,
  mode: 2,
  type: 3,
  name: 4,
  index: 5,
  provider_name: 6,
} as const;

/** Takes the common members into the draft; the table that found `colons` begins with them. */
export function takeMembers(marks: Marks, colons: Int32Array, draft: Draft, parse: ParseValue): void {
  const read = (member: keyof typeof common): string | undefined =>
    text(valueOf(marks, colons, common[member], parse));
  // No two instances have one address.
  draft.address = text(valueOf(marks, colons, common.address, parseValue));
  draft.module = read('module_address') ?? draft.module;
  draft.mode = read('mode');
  draft.type = read('type');
  draft.name = read('name');
  draft.key = keyFrom(valueOf(marks, colons, common.index, parseValue));
  draft.provider = read('provider_name') ?? '';
}

export function keyFrom(value: unknown): InstanceKey | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

export function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
