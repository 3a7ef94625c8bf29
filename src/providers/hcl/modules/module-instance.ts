import { formatKey } from '../../terraform/address.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Scope } from '../evaluate/scope.ts';
import { once, told } from '../evaluate/told.ts';
import type { Expression } from '../syntax/expression.ts';
import { EvaluationError, Later, mapOf, Sensitive, Unknown, type Value } from '../values/value.ts';
import { convertTo } from '../values/type-constraint.ts';
import { instancesOf, type Key, type Keyed } from './instance-keys.ts';
import { dataSources, keyedValue, resourceInstance } from './keyed-value.ts';
import type { Declared } from './module.ts';
import { isMissing, type ModuleTree } from './module-tree.ts';
import type { Given } from './variables-files.ts';

/** What the world gives to expressions, beside the names. */
export type Surroundings = Omit<Scope, 'lookUp'>;

/** Where an instance of a module stands, and what its variables are given. */
interface Place {
  readonly tree: ModuleTree;
  readonly address: string;
  readonly parent: ModuleInstance | undefined;
  readonly call: Declared | undefined;
  /** Undefined where the default counts. */
  readonly given: Given;
}

export type Children = readonly (readonly [Key, ModuleInstance])[];

/** One instance of a module: the names in it, and what they come to. Everything is worked out when it is asked for. */
export class ModuleInstance {
  /** `module.x["a"]`; empty for the root module. */
  readonly address: string;
  readonly tree: ModuleTree;
  readonly parent: ModuleInstance | undefined;
  /** The call that made it. */
  readonly call: Declared | undefined;
  readonly scope: Scope;
  readonly output: (name: string) => Value;
  readonly #place: Place;
  readonly #root: string;
  readonly #variable: (name: string) => Value;
  readonly #local: (name: string) => Value;
  readonly #keys = new Map<Declared, readonly Keyed[] | Unknown>();
  readonly #children = new Map<string, Children | Unknown>();

  constructor(place: Place, surroundings: Surroundings, root: string) {
    const { tree, address, parent, call } = place;
    this.address = address;
    this.tree = tree;
    this.parent = parent;
    this.call = call;
    this.#place = place;
    this.#root = root;
    this.scope = { ...surroundings, lookUp: (name) => this.#lookUp(name) };
    this.#variable = once((name) => this.#variableValue(name));
    this.#local = once((name) => this.#evaluate(tree.module.locals.get(name), `local.${name}`));
    this.output = once((name) =>
      this.#evaluate(
        tree.module.outputs.get(name)?.block.body.attributes.get('value')?.expression,
        `output ${name}`,
      ),
    );
  }

  /** The root module with the values of its variables. */
  static root(tree: ModuleTree, given: Given, surroundings: Surroundings): ModuleInstance {
    const place: Place = { tree, address: '', parent: undefined, call: undefined, given };
    return new ModuleInstance(place, surroundings, tree.module.folder);
  }

  /** Instances of a resource or a call; `Unknown` if their number is not told. */
  instancesOf(declared: Declared): readonly Keyed[] | Unknown {
    let keys = this.#keys.get(declared);
    if (keys === undefined) {
      keys = told(() => instancesOf(declared.block.body, this.scope, evaluate));
      this.#keys.set(declared, keys);
    }
    return keys;
  }

  /** Instances of a module that it calls. */
  children(name: string): Children | Unknown {
    let children = this.#children.get(name);
    if (children === undefined) this.#children.set(name, (children = this.#makeChildren(name)));
    return children;
  }

  #evaluate(expression: Parameters<typeof evaluate>[0] | undefined, what: string): Value {
    if (expression === undefined) throw new EvaluationError(`names ${what}, which is not there`);
    return evaluate(expression, this.scope);
  }

  #lookUp(name: string): Value {
    const { module } = this.tree;
    switch (name) {
      case 'var':
        return new Later(this.#variable, () => [...module.variables.keys()]);
      case 'local':
        return new Later(this.#local, () => [...module.locals.keys()]);
      case 'module':
        return new Later(
          (call) => this.#callValue(call),
          () => undefined,
        );
      case 'data':
        return dataSources(module.data);
      case 'path':
        return mapOf([
          ['module', relative(module.folder, this.#root)],
          ['root', '.'],
          ['cwd', new Unknown('path.cwd depends on the machine')],
        ]);
      case 'terraform':
      case 'tofu':
        return mapOf([['workspace', new Unknown('terraform.workspace is chosen when Terraform runs')]]);
      default:
        return new Later(
          (resource) => this.#resourceValue(`${name}.${resource}`),
          () => undefined,
        );
    }
  }

  #variableValue(name: string): Value {
    const declared = this.tree.module.variables.get(name)?.block.body.attributes;
    if (declared === undefined) throw new EvaluationError(`names var.${name}, which is not there`);
    const fallback = declared.get('default')?.expression;
    const asked = this.#place.given(name);
    const given = asked === null && isFalse(declared.get('nullable')?.expression) ? undefined : asked;
    if (given === undefined && fallback === undefined) return new Unknown(`var.${name} has no value`);
    const value =
      given === undefined && fallback !== undefined ? evaluate(fallback, this.scope) : (given ?? null);
    const type = declared.get('type')?.expression;
    const converted =
      type === undefined ? value : convertTo(type, value, (inner) => evaluate(inner, this.scope));
    const secret = declared.get('sensitive')?.expression;
    const hidden = secret?.type === 'literal' && secret.value === true && !(converted instanceof Unknown);
    return hidden ? new Sensitive(converted) : converted;
  }

  #resourceValue(name: string): Value {
    const declared = this.tree.module.resources.get(name);
    if (declared === undefined) throw new EvaluationError(`names ${name}, which is not there`);
    const keyed = this.instancesOf(declared);
    if (keyed instanceof Unknown) return keyed;
    const { body } = declared.block;
    return keyedValue(keyed.map(({ key, scope }) => [key, resourceInstance(name, key, body, scope)]));
  }

  #callValue(name: string): Value {
    const children = this.children(name);
    if (children instanceof Unknown) return children;
    return keyedValue(
      children.map(([key, { output, tree }]) => [
        key,
        new Later(output, () => [...tree.module.outputs.keys()]),
      ]),
    );
  }

  #makeChildren(name: string): Children | Unknown {
    const declared = this.tree.module.calls.get(name);
    const tree = this.tree.children.get(name);
    if (declared === undefined || tree === undefined)
      throw new EvaluationError(`names module.${name}, which is not there`);
    if (isMissing(tree)) return new Unknown(tree.why);
    const keyed = this.instancesOf(declared);
    if (keyed instanceof Unknown) return keyed;
    return keyed.map((one) => [one.key, this.#child(name, tree, declared, one)] as const);
  }

  #child(name: string, tree: ModuleTree, call: Declared, { key, scope }: Keyed): ModuleInstance {
    const own = `module.${name}${formatKey(key)}`;
    const { attributes } = call.block.body;
    const place: Place = {
      tree,
      address: this.address === '' ? own : `${this.address}.${own}`,
      parent: this,
      call,
      given: (variable) => {
        const expression = attributes.get(variable)?.expression;
        return expression === undefined ? undefined : told(() => evaluate(expression, scope));
      },
    };
    return new ModuleInstance(place, this.scope, this.#root);
  }
}

function isFalse(expression: Expression | undefined): boolean {
  return expression?.type === 'literal' && expression.value === false;
}

function relative(folder: string, root: string): string {
  if (folder === root) return '.';
  return folder.startsWith(`${root}/`) ? folder.slice(root.length + 1) : folder;
}
