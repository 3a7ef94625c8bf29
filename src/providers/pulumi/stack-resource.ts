import { ScanError } from '../terraform/json/scan.ts';
import { text } from '../terraform/plain.ts';

/** One resource of a stack, as far as it is read. Source: pulumi/pulumi, sdk/go/common/apitype, ResourceV3. */
export interface StackResource {
  readonly urn: string;
  readonly type: string;
  readonly id: string | undefined;
  /** `<urn of the provider>::<its id>`. */
  readonly provider: string;
  /** Outputs, and the inputs that have none; undefined if there is neither. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly tainted: boolean;
  /** Left over from a replacement. */
  readonly deleted: boolean;
  /** Made by a provider: components and the stack itself are not. */
  readonly real: boolean;
}

/** Throws `ScanError` if the object does not name itself. */
export function toStackResource(value: unknown, at: number): StackResource {
  const members = objectOf(value) ?? {};
  const urn = text(members['urn']);
  const type = text(members['type']);
  if (urn === undefined || type === undefined)
    throw new ScanError('names a resource without its urn and type', at);
  const inputs = objectOf(members['inputs']) ?? {};
  const outputs = objectOf(members['outputs']);
  return {
    urn,
    type,
    id: text(members['id']),
    provider: text(members['provider']) ?? '',
    properties: outputs === undefined ? undefined : { ...inputs, ...outputs },
    inputs,
    tainted: members['taint'] === true,
    deleted: members['delete'] === true || members['pendingReplacement'] === true,
    real: members['custom'] === true && !type.startsWith('pulumi:pulumi:') && members['viewOf'] === undefined,
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
