import type { Position } from '../../../model/position.ts';
import { formatKey, moduleOf, parseAddress, type InstanceKey } from '../address.ts';
import type { Shape } from '../catalog.ts';
import { ScanError } from '../json/scan.ts';
import type { Blank, Row } from '../row.ts';

/** An instance while its element is being read: members may come in any order. */
export interface Draft {
  /** Where it stands in the bytes that are being read, for errors. */
  at: number;
  readonly position: Position;
  address: string | undefined;
  module: string | undefined;
  mode: string | undefined;
  type: string | undefined;
  name: string | undefined;
  key: InstanceKey | undefined;
  provider: string;
  deposed: boolean;
  tainted: boolean;
  /** What its type and provider are; set once they have been read. */
  shape: Shape | undefined;
  /** Undefined until a listed attribute is found. */
  values: unknown[] | undefined;
  unknown: unknown[] | undefined;
  secret: unknown[] | undefined;
  blank: Blank | undefined;
}

export function newDraft(at: number, position: Position): Draft {
  return {
    at,
    position,
    address: undefined,
    module: undefined,
    mode: undefined,
    type: undefined,
    name: undefined,
    key: undefined,
    provider: '',
    deposed: false,
    tainted: false,
    shape: undefined,
    values: undefined,
    unknown: undefined,
    secret: undefined,
    blank: undefined,
  };
}

/** Fills what an element left out from its address, and the address from the rest. */
export function completeDraft(draft: Draft): void {
  if (draft.type === undefined || draft.name === undefined || draft.mode === undefined)
    fillFromAddress(draft);
  if (draft.type === undefined || draft.name === undefined) {
    throw new ScanError('names a resource without its type and name', draft.at);
  }
  draft.mode ??= 'managed';
  // Terraform 0.12 left the key out of the addresses that it showed.
  if (draft.address === undefined || (draft.key !== undefined && !draft.address.endsWith(']'))) {
    draft.address = addressOf(draft);
  }
}

function fillFromAddress(draft: Draft): void {
  const address = draft.address === undefined ? undefined : parseAddress(draft.address);
  if (address === undefined) return;
  draft.type ??= address.type;
  draft.name ??= address.name;
  draft.mode ??= address.mode;
  draft.key ??= address.key;
  draft.module ??= moduleOf(address);
}

function addressOf(draft: Draft): string {
  const module = draft.module === undefined || draft.module === '' ? '' : `${draft.module}.`;
  const mode = draft.mode === 'data' ? 'data.' : '';
  return `${module}${mode}${draft.type}.${draft.name}${formatKey(draft.key)}`;
}

const nothing: readonly unknown[] = [];

export function toRow(draft: Draft, shape: Shape): Row {
  return {
    shape,
    address: draft.address ?? '',
    module: draft.module ?? '',
    label: draft.name ?? '',
    key: draft.key,
    provider: draft.provider,
    at: draft.position,
    values: draft.values ?? nothing,
    unknown: draft.unknown,
    secret: draft.secret,
    blank: draft.blank,
  };
}
