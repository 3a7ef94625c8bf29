import { blockName } from '../syntax/block-name.ts';
import type { Attribute, Block, Body, Expression } from '../syntax/expression.ts';
import type { SourceFile } from '../syntax/parse-file.ts';
import { isOverride } from './folder.ts';

/** A block with the file it stands in. */
export interface Declared {
  readonly block: Block;
  readonly file: SourceFile;
}

/** What the files of one folder declare, overrides worked in. */
export interface Module {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly variables: ReadonlyMap<string, Declared>;
  readonly locals: ReadonlyMap<string, Expression>;
  readonly outputs: ReadonlyMap<string, Declared>;
  /** By `type.name`. */
  readonly resources: ReadonlyMap<string, Declared>;
  readonly data: ReadonlySet<string>;
  readonly calls: ReadonlyMap<string, Declared>;
  /** Provider configurations: `aws`, or `aws.eu` for one with an alias. */
  readonly providers: ReadonlyMap<string, Declared>;
  /** By the name of the provider in this module. */
  readonly required: ReadonlyMap<string, RequiredProvider>;
}

/** An entry of `required_providers`, where it is written out. */
export interface RequiredProvider {
  /** `namespace/type`. */
  readonly source: string | undefined;
  /** Constraint: `~> 4.0`. */
  readonly version: string | undefined;
}

export function toModule(folder: string, files: readonly SourceFile[]): Module {
  const module = {
    folder,
    files,
    variables: new Map<string, Declared>(),
    locals: new Map<string, Expression>(),
    outputs: new Map<string, Declared>(),
    resources: new Map<string, Declared>(),
    data: new Set<string>(),
    calls: new Map<string, Declared>(),
    providers: new Map<string, Declared>(),
    required: requiredIn(files),
  };
  for (const file of files) {
    for (const block of file.body.blocks) {
      const [first = '', second = ''] = block.labels;
      const declared = { block, file };
      if (block.type === 'variable') put(module.variables, first, declared);
      else if (block.type === 'output') put(module.outputs, first, declared);
      else if (block.type === 'resource') put(module.resources, `${first}.${second}`, declared);
      else if (block.type === 'module') put(module.calls, first, declared);
      else if (block.type === 'provider') put(module.providers, providerName(block), declared);
      else if (block.type === 'data') module.data.add(`${first}.${second}`);
      else if (block.type === 'locals')
        for (const { name, expression } of block.body.attributes.values())
          module.locals.set(name, expression);
    }
  }
  return module;
}

function requiredIn(files: readonly SourceFile[]): ReadonlyMap<string, RequiredProvider> {
  const required = files
    .flatMap(({ body }) => body.blocks.filter(({ type }) => type === 'terraform'))
    .flatMap(({ body }) => body.blocks.filter(({ type }) => type === 'required_providers'))
    .flatMap(({ body }) => [...body.attributes.values()]);
  return new Map(
    required.map(({ name, expression }) => [
      name,
      expression.type === 'object'
        ? { source: textOf('source', expression), version: textOf('version', expression) }
        : { source: undefined, version: literal(expression) },
    ]),
  );
}

function textOf(name: string, { items }: Extract<Expression, { type: 'object' }>): string | undefined {
  const item = items.find(({ key }) => key.type === 'literal' && key.value === name);
  return item === undefined ? undefined : literal(item.value);
}

function literal(expression: Expression): string | undefined {
  return expression.type === 'literal' ? String(expression.value) : undefined;
}

function providerName({ labels, body }: Block): string {
  const alias = body.attributes.get('alias')?.expression;
  return alias?.type === 'literal' ? `${labels[0]}.${String(alias.value)}` : (labels[0] ?? '');
}

/** A block of an override file replaces attributes, and nested blocks of the same types, of the one before it. */
function put(map: Map<string, Declared>, key: string, declared: Declared): void {
  const before = map.get(key);
  if (before === undefined || !isOverride(declared.file)) {
    if (before === undefined) map.set(key, declared);
    return;
  }
  map.set(key, {
    file: before.file,
    block: { ...before.block, body: overridden(before.block.body, declared.block.body) },
  });
}

function overridden(before: Body, after: Body): Body {
  const replaced = new Set(after.blocks.map(blockName));
  return {
    attributes: new Map<string, Attribute>([
      ...[...before.attributes].filter(([name]) => !replaced.has(name)),
      ...after.attributes,
    ]),
    blocks: [...before.blocks.filter((block) => !replaced.has(blockName(block))), ...after.blocks],
  };
}
