import { memberTable, valueOf } from '../terraform/json/keys.ts';
import { bracket, bracketBehind, valueBehind, type Marks } from '../terraform/json/marks.ts';
import { ScanError } from '../terraform/json/scan.ts';
import { parseValue, type ParseValue } from '../terraform/json/value.ts';
import { text } from '../terraform/plain.ts';

/** One resource of a stack, as far as it is read. Source: pulumi/pulumi, sdk/go/common/apitype, ResourceV3. */
export interface StackResource {
  readonly urn: string;
  readonly type: string;
  readonly id: string | undefined;
  /** `<urn of the provider>::<its id>`. */
  readonly provider: string;
  /** The marks that open the objects of its properties; undefined where there is none. */
  readonly outputs: number | undefined;
  readonly inputs: number | undefined;
  readonly tainted: boolean;
  /** Left over from a replacement. */
  readonly deleted: boolean;
  /** Made by a provider: components and the stack itself are not. */
  readonly real: boolean;
}

const member = {
  urn: 0,
  type: 1,
  id: 2,
  provider: 3,
  outputs: 4,
  inputs: 5,
  taint: 6,
  delete: 7,
  pendingReplacement: 8,
  custom: 9,
  viewOf: 10,
} as const;
const members = memberTable(Object.keys(member));

/** The resource that is marked; `parse` shares equal texts. Throws `ScanError` if it does not name itself. */
export function toStackResource(marks: Marks, parse: ParseValue): StackResource {
  const colons = members.locate(marks, 0);
  const read = (name: keyof typeof member, how = parseValue): unknown =>
    valueOf(marks, colons, member[name], how);
  const objectOf = (name: 'outputs' | 'inputs'): number | undefined => {
    const colon = colons[member[name]] ?? 0;
    return colon === 0 ? undefined : bracketBehind(marks, colon, bracket.object);
  };
  const urn = text(read('urn'));
  const type = text(read('type', parse));
  if (urn === undefined || type === undefined)
    throw new ScanError('names a resource without its urn and type', marks.at[0] ?? 0);
  const view = colons[member.viewOf] !== 0;
  return {
    urn,
    type,
    id: text(read('id')),
    provider: text(read('provider', parse)) ?? '',
    outputs: objectOf('outputs'),
    inputs: objectOf('inputs'),
    tainted: read('taint') === true,
    deleted: read('delete') === true || read('pendingReplacement') === true,
    real: read('custom') === true && !type.startsWith('pulumi:pulumi:') && !view,
  };
}

/** Its properties as a whole: outputs, and the inputs that have none; undefined if the stack shows no outputs. */
export function propertiesOf(
  marks: Marks,
  { outputs, inputs }: StackResource,
): Readonly<Record<string, unknown>> | undefined {
  return outputs === undefined ? undefined : { ...wholeOf(marks, inputs), ...wholeOf(marks, outputs) };
}

/** The object that a mark opens. */
export function wholeOf(marks: Marks, opening: number | undefined): Readonly<Record<string, unknown>> {
  if (opening === undefined) return {};
  return valueBehind(marks, opening - 1, parseValue) as Readonly<Record<string, unknown>>;
}
