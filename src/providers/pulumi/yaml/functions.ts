import { Buffer } from 'node:buffer';
import { Untold } from '../../terraform/row.ts';
import { assetEnvelope, secretEnvelope } from '../special-values.ts';
import { hindrance } from './value.ts';

/** Works a value out of the arguments, of which everything is known; undefined where they are not as they must be. */
type Work = (argument: unknown) => unknown;

/** Source: Pulumi documentation, "Pulumi YAML reference", Built-in Functions. */
const functions: Readonly<Record<string, Work>> = {
  'fn::join': (argument) => {
    const [separator, values] = pair(argument);
    return typeof separator === 'string' && Array.isArray(values) ? values.join(separator) : undefined;
  },
  'fn::split': (argument) => {
    const [separator, text] = pair(argument);
    return typeof separator === 'string' && typeof text === 'string' ? text.split(separator) : undefined;
  },
  'fn::tojson': (argument) => JSON.stringify(argument),
  'fn::tobase64': (argument) =>
    typeof argument === 'string' ? Buffer.from(argument).toString('base64') : undefined,
  'fn::frombase64': (argument) =>
    typeof argument === 'string' ? Buffer.from(argument, 'base64').toString('utf8') : undefined,
};

const assets = /^fn::(?:file|string|remote)(?:asset|archive)$|^fn::assetarchive$/u;

/** Whether an object is a call: its only key begins with `fn::`. */
export function calledBy(object: object): string | undefined {
  const [name = '', ...others] = Object.keys(object);
  return others.length === 0 && /^fn::/iu.test(name) ? name : undefined;
}

/** What a function gives. Nothing is read and nobody is asked, so that most of what others give is not known. */
export function call(name: string, argument: unknown): unknown {
  const low = name.toLowerCase();
  if (low === 'fn::secret') return secretEnvelope;
  if (assets.test(low)) return assetEnvelope;
  if (low === 'fn::select') return select(argument, name);
  const work = Object.hasOwn(functions, low) ? functions[low] : undefined;
  if (work === undefined)
    return new Untold('computed', `it is what ${asked(name, argument)} answers, which is not asked`);
  return hindrance(argument) ?? work(argument) ?? wrong(name);
}

/** One element may be known where another is not. */
function select(argument: unknown, name: string): unknown {
  const [index, values] = pair(argument);
  const unknown = hindrance(index) ?? (Array.isArray(values) ? undefined : hindrance(values));
  if (unknown !== undefined) return unknown;
  return Array.isArray(values) && Number(index) < values.length ? values[Number(index)] : wrong(name);
}

function pair(argument: unknown): readonly [unknown, unknown] {
  return Array.isArray(argument) && argument.length === 2
    ? [argument[0], argument[1]]
    : [undefined, undefined];
}

function asked(name: string, argument: unknown): string {
  const named =
    typeof argument === 'object' && argument !== null && 'function' in argument ? argument.function : name;
  return typeof named === 'string' ? named : name;
}

function wrong(name: string): Untold {
  return new Untold('failed', `${name} is not given what it takes`);
}
